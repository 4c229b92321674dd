// steps.ts: what is done, a sentence and an example for each step. The examples are made by the compiled code itself.

import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { createNodeSigner } from '../../signing/keys.ts'
import { isAsymmetric, type Scheme } from '../../signing/grammar.ts'
import {
  headerName,
  namesIn,
  ownHeader,
  placesOf,
  publicName,
  signatureName,
  signedNames,
} from '../../signing/names.ts'
import { loadCompiled, type Signed } from './run.ts'
import { ruleOf, stepNames, titleOf } from './prose.ts'
import { sourceOf } from './strings.ts'

export interface Example {
  /** Values of the credentials; a private key as PEM. */
  readonly credentials: Readonly<Record<string, string>>
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly operation: { readonly id: string; readonly method: string; readonly accessToken: boolean }
  readonly url: string
  readonly body: string
}

export interface Step {
  readonly name: string
  readonly title: string
  readonly rule: string
  readonly source?: string
  readonly example?: string
}

/**
 * The steps of a scheme, in the order of the work.
 * @param modules the compiled modules, formatted or not, by file name
 * @param folder where they will be
 * @throws Error when the verifier does not accept what the signer made
 */
export async function stepsOf(
  scheme: Scheme,
  modules: ReadonlyMap<string, string>,
  folder: string,
  example: Example,
): Promise<Step[]> {
  const signed = await signExample(scheme, modules, folder, example)
  return [
    ...stepNames(scheme).map((name): Step => {
      const shown = exampleOf(scheme, name, signed)
      const rules = scheme.strings[name] ?? scheme.hashes[name] ?? scheme.keys[name]
      const source = sourceOf((rules ?? scheme.signatures[signatureName(name) ?? ''])?.['x-source'])
      return {
        name,
        title: titleOf(scheme, name),
        rule: ruleOf(scheme, name),
        ...(source !== undefined && { source }),
        ...(shown !== undefined && { example: shown }),
      }
    }),
    { name: 'send', title: 'Send it', rule: sendRule(scheme), example: sentText(scheme, signed) },
  ]
}

export const renderSteps = (steps: readonly Step[], source: string) =>
  `// Made from ${source} by \`lendspec generate\`. Do not edit.

/** What is done to sign a request, step by step. */
export const steps = ${JSON.stringify(steps)} as const
`

async function signExample(
  scheme: Scheme,
  modules: ReadonlyMap<string, string>,
  folder: string,
  { credentials, timestamp, operation, url, body }: Example,
): Promise<Signed> {
  const { createSigner, createVerifier } = await loadCompiled(modules, folder)
  const options = Object.fromEntries(
    Object.entries(scheme.credentials).map(([name, { kind }]) => [
      name,
      kind === 'private-key' ? signerOf(scheme, name, credentials[name] ?? '') : credentials[name],
    ]),
  )
  const headers = new Headers({
    'content-type': 'application/json',
    date: new Date(timestamp * 1000).toUTCString(),
  })
  // What a caller gives, and the scheme signs.
  for (const name of [...signedNames(scheme)].flatMap((one) => headerName(one) ?? []))
    if (!headers.has(name) && ownHeader(scheme, name) === undefined) headers.set(name, 'example')
  const request = { operation, url, body, timestamp, headers }
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
    throw new Error(`signature.yaml: the verifier refuses what the signer makes: ${JSON.stringify(verdict)}`)
  return signed
}

function signerOf(scheme: Scheme, name: string, pem: string) {
  const algorithm = Object.values(scheme.signatures).find(({ key }) => key === name)?.algorithm ?? ''
  return {
    alg: algorithm.toUpperCase(),
    sign: async (bytes: Uint8Array) => signBytes(algorithm, createPrivateKey(pem), bytes),
  }
}

async function signBytes(algorithm: string, key: KeyObject, bytes: Uint8Array): Promise<Uint8Array> {
  return createNodeSigner(algorithm.toUpperCase() as Parameters<typeof createNodeSigner>[0], key).sign(bytes)
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
  const placed = placesOf(scheme).flatMap(({ placed }) => namesIn(placed.text))
  const id =
    placed.find((name) => scheme.credentials[name]?.kind === 'id') ??
    rows.find(([, { kind }]) => kind === 'id')?.[0]
  return id === undefined ? app : new Map([[credentials[id], app]])
}

function exampleOf(scheme: Scheme, name: string, signed: Signed): string | undefined {
  const signature = signatureName(name)
  if (signature === undefined) return signed.canonical[name]
  // Another one each time it is made.
  if (/^(rsa-pss|ecdsa)/.test(scheme.signatures[signature]?.algorithm ?? '')) return undefined
  const place = placesOf(scheme).find(({ placed }) => namesIn(placed.text).includes(name))
  if (!place || place.composite) return undefined
  if (place.in === 'headers') return signed.headers[place.name]
  if (place.in === 'form') return new URLSearchParams(signed.body).get(place.name) ?? undefined
  const envelope = place.in === 'envelope' ? (JSON.parse(signed.body) as Record<string, unknown>) : {}
  return place.name in envelope ? String(envelope[place.name]) : undefined
}

function sendRule({ send }: Scheme): string {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const [headers, envelope] = [Object.keys(send.headers), Object.keys(send.envelope)]
  return [
    headers.length ? `Headers: ${list(headers)}.` : '',
    envelope.length ? `The body is a JSON object with the fields ${list(envelope)}.` : '',
    Object.keys(send.query).length ? `The query gains ${list(Object.keys(send.query))}.` : '',
    Object.keys(send.form).length ? `The form gains ${list(Object.keys(send.form))}.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ')
}

function sentText(scheme: Scheme, { headers, body, url }: Signed): string {
  const isFixed =
    !scheme.nonce &&
    !Object.values(scheme.signatures).some(
      ({ algorithm }) => isAsymmetric(algorithm) && /^(rsa-pss|ecdsa)/.test(algorithm),
    )
  if (!isFixed) return ''
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const hasBody = Object.keys(scheme.send.envelope).length > 0 || Object.keys(scheme.send.form).length > 0
  return [...lines, ...(url === undefined ? [] : [url]), ...(hasBody ? [body] : [])].join('\n')
}
