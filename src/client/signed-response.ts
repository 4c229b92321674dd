// Responses that a partner signs: they are verified as they were received, before anything in them is parsed.

import type { Operation } from '../core/contract.ts'
import { ResponseSignatureError } from '../core/errors.ts'
import type { MessageVerifier } from '../signing/scheme.ts'
import type { RawResponse } from './response.ts'
import { decodeExactly, verifyWithAny } from './sender.ts'

/** @throws ResponseSignatureError; ConfigurationError for a key that cannot be used */
export type CheckResponse = (
  operation: Operation,
  request: { readonly url: string; readonly method: string },
  received: RawResponse,
) => Promise<void>

/**
 * @param find verifiers of which one has to accept the response: several while keys are rotated
 * @param now milliseconds since 1970
 */
export const checkResponses =
  (find: () => Promise<readonly MessageVerifier[]>, now: () => number = Date.now): CheckResponse =>
  async (operation, { url, method }, { status, response, bytes, text }) => {
    const body = bytes ? decodeExactly(bytes) : text
    const refused = (reason: string, detail: string) =>
      new ResponseSignatureError(operation, reason, detail, status)
    if (body === undefined) throw refused('not-utf8', 'the body is not UTF-8')
    const { headers } = response
    const message = { operation, method, url, status, headers, body, now: now() }
    const verdict = await verifyWithAny(await find(), message)
    if (!verdict.ok) throw refused(verdict.reason, verdict.detail)
  }
