// The doctor: why a signature is wrong. A pure function of the request and of what is known of its caller; nothing here
// needs Node, so that a page can ask it too. node.ts makes what it needs from the keys of a Node program.

import type { PartnerName } from '../../generated/index.ts'
import { doctors } from '../partners/doctor.ts'
import { createBudget } from './budget.ts'
import {
  type ArrivedRequest,
  describeFindings,
  type Diagnosis,
  type DiagnoseOptions,
  type Known,
} from './diagnosis.ts'

export type { CauseId } from './causes.ts'
export type { ArrivedRequest, Certainty, Complaint, DiagnoseOptions, Diagnosis, Known } from './diagnosis.ts'
export type { Difference, Span } from './difference.ts'
export type { Hashes, RsaPublicKey } from './rsa.ts'
export type { Skipped } from './search.ts'

/**
 * Says why a request is refused: the cause in one sentence, what to change, the expected text and, when a known mistake
 * explains the signature, the text that was signed in its place.
 *
 *     const { summary, sentence, advice } = diagnose(api, request, { hashes, secrets: new Map([[appId, secret]]) })
 *
 * It never throws for anything a request may hold, and takes a few milliseconds at any size: `skipped` names what was
 * not tried. Of a request in order it says `none`.
 */
export function diagnose(
  api: PartnerName,
  request: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions = {},
): Diagnosis {
  const { examine, advice } = doctors[api]
  const findings = request.operation.signed
    ? examine(request, known, options, createBudget())
    : [{ cause: 'not-signed', about: 'the request', certainty: 'certain' } as const]
  return describeFindings(api, advice, request.operation, findings, options.showValues ?? false)
}
