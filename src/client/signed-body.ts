import type { SignedRequest } from '../signing/scheme.ts'
import { json, type SerializedRequest } from './serialize-request.ts'

/** Where a call has no body, a signer may make one: its own fields of a form. */
export function signedBody(
  { method, body }: Pick<SerializedRequest, 'method' | 'body'>,
  signed: SignedRequest,
  headers: Headers,
): string | Blob | null {
  if (typeof body === 'string') return signed.body
  if (body !== null || signed.body === '' || isBodyless(method)) return body
  headers.set('content-type', signed.body.startsWith('{') ? json['content-type'] : form)
  return signed.body
}

/** Fetch sends no body with these. */
export const isBodyless = (method: string) => method === 'GET' || method === 'HEAD'

const form = 'application/x-www-form-urlencoded'
