// Signs an example with the compiled code, and lets the compiled verifier look at it, before either is written.

import { createPublicKey } from 'node:crypto'
import { callerId, namesOfKind } from '../../signing/credentials.ts'
import type { Declaring } from '../../signing/declared.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { headerName, ownHeader, publicName, signedNames } from '../../signing/names.ts'
import { signerOf } from '../vectors/signing.ts'
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
  const options = Object.fromEntries(
    Object.entries(scheme.credentials).map(([name, { kind }]) => [
      name,
      kind === 'private-key' ? signerOf(scheme, name, credentials) : credentials[name],
    ]),
  )
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
  const signed = await createSigner(options).sign(request)
  const received = new Headers([...headers, ...Object.entries(signed.headers)])
  const verdict = await createVerifier(receiverOf(scheme, credentials)).verify({
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

/** What the receiver of the example knows: an app by its id, or the sender alone. */
function receiverOf(scheme: Scheme, credentials: Readonly<Record<string, string>>): unknown {
  const rows = Object.entries(scheme.credentials)
  const keyId = rows.find(([, { kind }]) => kind === 'key-id')?.[0]
  const app = Object.fromEntries(
    rows.map(([name, { kind }]) => {
      const key = kind === 'private-key' ? createPublicKey(credentials[name] ?? '') : credentials[name]
      const field = kind === 'private-key' ? publicName(name) : name
      const isKey = kind === 'private-key' || kind === 'secret'
      return keyId !== undefined && isKey ? [`${field}s`, new Map([[credentials[keyId], key]])] : [field, key]
    }),
  )
  const id = callerId(scheme)
  return id === '' ? app : new Map([[credentials[id], app]])
}
