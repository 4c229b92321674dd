// Signs an example with the compiled code, and lets the compiled verifier look at it, before either is written.

import { namesOfKind } from '../../signing/credentials.ts'
import type { Declaring } from '../../signing/declared.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { headerName, ownHeader, readsForm, signedNames } from '../../signing/names.ts'
import { appsOf } from '../vectors/known.ts'
import { signerOptions } from '../vectors/signing.ts'
import { loadCompiled, type Signed } from './run.ts'

export interface Example {
  /** Values of the credentials; a private key as PEM. */
  readonly credentials: Readonly<Record<string, string>>
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly operation: Declaring & {
    readonly id: string
    readonly method: string
    readonly accessToken: boolean
  }
  readonly url: string
  readonly body: string
}

/** Parameters as a scheme has them in a body: a form, or JSON. */
export function bodyOf(scheme: Scheme, parameters: unknown): string {
  if (!readsForm(scheme)) return parameters === undefined ? '' : JSON.stringify(parameters)
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  const pairs = Object.entries(parameters ?? {}).map(([name, value]) => [name, text(value)])
  return new URLSearchParams(pairs).toString()
}

/**
 * @param modules the compiled modules, formatted or not, by file name
 * @param folder where they will be
 * @throws Error when the verifier does not accept what the signer made
 */
export async function signExample(
  scheme: Scheme,
  modules: ReadonlyMap<string, string>,
  folder: string,
  { credentials, timestamp, operation, url, body }: Example,
): Promise<Signed> {
  const { createSigner, createVerifier } = await loadCompiled(modules, folder)
  const headers = new Headers({
    'content-type': 'application/json',
    date: new Date(timestamp * 1000).toUTCString(),
  })
  // What a caller gives, and the scheme signs.
  for (const name of [...signedNames(scheme)].flatMap((one) => headerName(one) ?? []))
    if (!headers.has(name) && ownHeader(scheme, name) === undefined) headers.set(name, 'example')
  const [token] = namesOfKind(scheme, 'token')
  const accessToken = token === undefined ? undefined : (credentials[token] ?? 'token')
  const request = {
    operation,
    url,
    body,
    timestamp,
    headers,
    ...(accessToken !== undefined && { accessToken }),
  }
  const signed = await createSigner(signerOptions(scheme, credentials)).sign(request)
  const received = new Headers([...headers, ...Object.entries(signed.headers)])
  const verdict = await createVerifier(appsOf(scheme, credentials)).verify({
    ...request,
    url: signed.url ?? url,
    body: signed.body,
    headers: received,
    now: timestamp * 1000,
  })
  if (!(verdict as { ok: boolean }).ok)
    throw new Error(
      `signature.yaml: the receiver refuses the example that the signer makes: ${JSON.stringify(verdict)}`,
    )
  return signed
}
