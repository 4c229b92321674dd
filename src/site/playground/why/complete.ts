// What was refused, completed with what the inputs say.

import { isLendspecError } from '../../../core/errors.ts'
import { JsonError } from '../../../core/json.ts'
import type { Declaration } from '../../../signing/grammar.ts'
import { interpret } from '../../../signing/interpret.ts'
import { holdsSignature, placesOf } from '../../../signing/names.ts'
import { type Arrived, readClaims } from '../../../signing/received.ts'
import { fillRequest } from '../model/send.ts'
import { appendLine } from '../../../doctor/pasted/pieces.ts'
import type { Pasted } from '../../../doctor/pasted/read.ts'

/** What the inputs say. */
export interface Inputs {
  readonly method: string
  readonly url: string
  readonly body: string
  /** Credentials, time and nonce by name. */
  readonly given: Readonly<Record<string, string>>
}

export interface PastedRequest {
  readonly headers: Headers
  readonly body: string
  readonly url: string
  readonly appId: string
  readonly timestamp: string
  readonly signatures: readonly { readonly name: string; readonly value: string }[]
  readonly isPasted: { readonly appId: boolean; readonly timestamp: boolean }
}

export function complete(scheme: Declaration, pasted: Pasted, inputs: Inputs): PastedRequest {
  const { headers: own, body, signature, url } = pasted
  const made = fill(scheme, inputs, signature)
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  const headers = sendable(own)
  // Of a whole request a missing header is the mistake; of a part of one it is in the inputs.
  const isPart = body === undefined || !own.some(([name]) => /^(?:host|content-type)$/i.test(name))
  for (const [name, value] of Object.entries(made.headers)) {
    if (headers.has(name)) continue
    const isSigned = textsOf(scheme, name).some(holdsSignature)
    if (isSigned ? signature !== undefined : isPart) appendLine(headers, name, value)
  }
  const isBodyMade = signature !== undefined && (isEnvelope || Object.keys(scheme.send.form).length > 0)
  const completed: Arrived = {
    headers,
    body: isBodyMade ? made.body : (body ?? (isEnvelope ? '' : inputs.body)),
    url: url ?? (signature === undefined ? inputs.url : made.url),
    method: inputs.method,
  }
  const claims = claimsOf(scheme, completed)
  const before = claimsOf(scheme, {
    ...completed,
    headers: sendable(own),
    body: body ?? '',
    url: url ?? '/',
  })
  const id = Object.keys(scheme.credentials).find((name) => scheme.credentials[name]?.kind === 'id') ?? ''
  return {
    headers,
    body: completed.body,
    url: completed.url ?? '/',
    appId: claims.get(id) || (isEnvelope ? (inputs.given[id] ?? '') : ''),
    timestamp: claims.get('time') ?? '',
    signatures: signaturesOf(scheme, claims, completed),
    isPasted: {
      appId: (before.get(id) ?? '') !== '' || (isEnvelope && signature === undefined),
      timestamp: (before.get('time') ?? '') !== '' || (isEnvelope && signature === undefined),
    },
  }
}

/** The request of the inputs, with one signature: the last one of the scheme, which is over what is sent. */
function fill(scheme: Declaration, { method, url, body, given }: Inputs, signature = '') {
  const message = {
    method,
    url: new URL(url, 'http://localhost').href,
    headers: new Headers(),
    body,
    time: given['time'],
    nonce: given['nonce'],
    credentials: given,
  }
  const last = Object.keys(scheme.signatures).at(-1) ?? ''
  const others = Object.fromEntries(Object.keys(scheme.signatures).map((name) => [name, '']))
  // Hashes are not compared here.
  const made = interpret(scheme, message, { digest: () => new Uint8Array(0) })
  const sent = fillRequest({ scheme, message }, made, { ...others, [last]: signature })
  const headers = Object.entries(sent.headers).filter(([name]) => {
    const texts = textsOf(scheme, name).filter(holdsSignature)
    return !texts.length || texts.some((text) => text.includes(`{signature.${last}}`))
  })
  return { ...sent, headers: Object.fromEntries(headers) }
}

const textsOf = (scheme: Declaration, header: string): string[] =>
  placesOf(scheme)
    .filter((place) => place.in === 'headers' && place.name.toLowerCase() === header.toLowerCase())
    .map(({ placed }) => placed.text)

/** What a request says of itself; nothing where it cannot be read. */
function claimsOf(scheme: Declaration, arrived: Arrived): ReadonlyMap<string, string> {
  try {
    return readClaims(scheme, arrived).values
  } catch (error) {
    if (error instanceof JsonError || isLendspecError(error)) return new Map()
    throw error
  }
}

/** Those that are there. Of an envelope the doctor looks at one that is missing: the field may be misspelt. */
function signaturesOf(scheme: Declaration, claims: ReadonlyMap<string, string>, { body }: Arrived) {
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  return Object.keys(scheme.signatures).flatMap((name) => {
    const value = claims.get(`signature.${name}`) ?? ''
    if (value === '' && !(isEnvelope && body !== '')) return []
    const found = placesOf(scheme).find(({ placed }) => placed.text.includes(`{signature.${name}}`))
    return [{ name: found?.name ?? name, value }]
  })
}

const sendable = (headers: Pasted['headers']) => {
  const all = new Headers()
  for (const [name, value] of headers) appendLine(all, name, value)
  return all
}
