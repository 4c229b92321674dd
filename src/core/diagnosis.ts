import { hiddenCode, holdsSent } from './code.ts'
import type { MockDiagnosis } from './answer-error.ts'
import { isLoopback } from './loopback.ts'

const isName = /^(?:[a-z-]{1,40}|rule [a-zA-Z]{1,40}(?:\.(?:[a-zA-Z]{1,40}|\d{1,3})){1,3})$/

/**
 * Reads `X-Lendspec-Reason` or `-Rule`, and `X-Lendspec-Detail`, from a server on this machine only: a partner has no reason to send
 * them. Any program may listen on a port, so what may be a value of the request, or a person's number, is hidden.
 */
export function readDiagnosis(
  url: string,
  headers: Pick<Headers, 'get'>,
  sent: readonly string[],
): MockDiagnosis | undefined {
  const rule = headers.get('x-lendspec-rule')
  const reason = headers.get('x-lendspec-reason') ?? (rule && `rule ${rule}`)
  if (!reason || !isName.test(reason) || !isLoopback(url)) return undefined
  const said = headers.get('x-lendspec-detail') ?? ''
  const detail = said
    .slice(0, 500)
    .replaceAll(/[^ -~]/g, '?')
    .replaceAll(/\d{7,}/g, hiddenCode)
  return holdsSent(reason, sent) ? undefined : { reason, detail: holdsSent(said, sent) ? hiddenCode : detail }
}
