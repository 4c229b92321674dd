// What a tool sends, as a signer wants it: without what the signer adds, so that a signed request is signed again.

import { readObject, readString } from '../core/json.ts'
import { isBinary, isPlain, kindOf } from '../core/request.ts'
import { isBodyless } from '../client/signed-body.ts'
import { json, type SerializedRequest } from '../client/serialize-request.ts'
import type { Operation } from '../core/contract.ts'
import type { PlainHeaders, PlainRequest } from '../mock/plain.ts'
import { textOf } from '../mock/body.ts'
import { encodingProblem } from '../mock/encoding.ts'
import { bodyField, namesOfKind, signedHeaders } from '../signing/credentials.ts'
import type { Declaration } from '../signing/grammar.ts'

/** Of one connection, or of a browser, or written again. */
const ownHeaders =
  /^(?:host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|content-length|content-encoding|accept-encoding|origin|referer|sec-.*)$/

export interface Received extends SerializedRequest {
  /** The user's token, where the request has one. */
  readonly accessToken: string | undefined
}

/** The request without its signature; or why its body cannot be read. */
export function readUnsigned(
  { method, path, headers, body }: PlainRequest,
  operation: Operation,
  scheme: Declaration,
): Received | { readonly problem: string } {
  const { 'content-type': type = json['content-type'], ...others } = headers
  const signed = signedHeaders(scheme)
  const kept = Object.entries(others).filter(([name]) => !ownHeaders.test(name) && !signed.includes(name))
  const [place = '', query] = path.split('?', 2)
  const rest = query === undefined ? '' : withoutPairs(query, Object.keys(scheme.send.query))
  const target = rest === '' ? place : `${place}?${rest}`
  const found = {
    method,
    target,
    accessToken: tokenIn(headers, scheme),
    headers: Object.fromEntries([['accept', 'application/json'], ...kept]),
  }
  if ('problem' in body) return body
  if (isBodyless(method) || (body.length === 0 && !isPlain(operation))) return { ...found, body: null }
  const contentType = isPlain(operation) ? json['content-type'] : type
  const withType = { ...found, headers: { ...found.headers, 'content-type': contentType } }
  const kind = kindOf(contentType)
  const coding = headers['content-encoding']
  if (isBinary(contentType))
    return coding === undefined || coding === 'identity'
      ? { ...withType, body: new Blob([new Uint8Array(body)]) }
      : { problem: encodingProblem(body, coding) }
  const text = textOf(body, coding)
  if (typeof text !== 'string') return text
  if (kind === 'form') return { ...withType, body: withoutPairs(text, Object.keys(scheme.send.form)) }
  return { ...withType, body: parametersIn(text, scheme) }
}

/** The parameters, where the body is an envelope. Any other body holds the parameters alone. */
function parametersIn(text: string, scheme: Declaration): string {
  const inner = bodyField(scheme)
  // Some tools send no body for an empty object.
  if (inner === undefined) return text || '{}'
  const { envelope } = scheme.send
  try {
    const fields = readObject(text)
    const found = fields.find(({ name }) => name === inner)
    if (!found || !fields.every(({ name }) => Object.hasOwn(envelope, name))) return text
    if (found.raw === envelope[inner]?.empty) return ''
    return envelope[inner]?.json ? found.raw : readString(found.raw)
  } catch {
    // The signer says what is wrong with it.
    return text
  }
}

const withoutPairs = (text: string, names: readonly string[]) =>
  names.length === 0
    ? text
    : text
        .split('&')
        .filter((pair) => !names.some((name) => new URLSearchParams(pair).has(name)))
        .join('&')

function tokenIn(headers: PlainHeaders, { credentials, send }: Declaration): string | undefined {
  for (const token of namesOfKind({ credentials }, 'token')) {
    for (const [name, placed] of Object.entries(send.headers)) {
      const [before = '', after] = 'text' in placed ? placed.text.split(`{${token}}`) : []
      const value = headers[name.toLowerCase()]
      if (after !== undefined && value?.startsWith(before) && value.endsWith(after))
        return value.slice(before.length, value.length - after.length)
    }
  }
  return undefined
}
