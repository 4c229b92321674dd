// Responses that a partner signs: they are verified as they were received, before anything in them is parsed.

import type { Operation } from '../core/contract.ts'
import { ResponseSignatureError } from '../core/lost-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { describeClass } from '../core/given.ts'
import type { RawResponse } from './response.ts'
import { decodeExactly, type Verify } from './sender.ts'

/** @throws ResponseSignatureError */
export type CheckResponse = (
  operation: Operation,
  request: { readonly url: string; readonly method: string; readonly now: number },
  received: RawResponse,
) => Promise<void>

export const checkResponses =
  (verify: Verify): CheckResponse =>
  async (operation, request, { status, response, bytes, text }) => {
    const refused = (reason: string, detail: string) =>
      new ResponseSignatureError(operation, reason, detail, status)
    const body = bytes ? decodeExactly(bytes) : text
    if (body === undefined) throw refused('not-utf8', 'the body is not UTF-8')
    const { headers } = response
    const verdict = await verify({ ...request, status, headers, body }).catch((error: unknown) => {
      // The request was sent: a key that cannot be found leaves its outcome as unknown as a wrong signature.
      const what =
        error instanceof ConfigurationError ? error.message : `verifying threw ${describeClass(error)}`
      throw refused('not-verified', what)
    })
    if (!verdict.ok) throw refused(verdict.reason, verdict.detail)
  }
