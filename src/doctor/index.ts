// The doctor: why a signature is wrong. A pure function of the request and of what is known of its caller; nothing here
// needs Node, so that a page can ask it too. node.ts makes what it needs from the keys of a Node program.

import { placesOf } from '../signing/names.ts'
import { createBudget, totalFor } from './budget.ts'
import {
  type ArrivedRequest,
  describeFindings,
  type Diagnosis,
  type DiagnoseOptions,
  type Known,
} from './diagnosis.ts'
import { examineRequest } from './examine.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words.ts'

export type { CauseId } from './causes.ts'
export type { ArrivedRequest, Certainty, Complaint, DiagnoseOptions, Diagnosis, Known } from './diagnosis.ts'
export type { Difference, Span } from './difference.ts'
export type { Hashes, RsaPublicKey } from './rsa.ts'
export type { Skipped } from './search.ts'
export type { Subject } from './subject.ts'

/**
 * Says why a request is refused: the cause in one sentence, what to change, the expected text and, when a known mistake
 * explains the signature, the text that was signed in its place.
 *
 *     const { summary, sentence, advice } = diagnose(subject, request, { hashes, secrets: new Map([[appId, secret]]) })
 *
 * It never throws for anything a request may hold, and takes a few milliseconds at any size: `skipped` names what was
 * not tried. Of a request in order it says `none`.
 * @param subject how the partner signs: `subjects` of generated/subjects.ts
 */
export function diagnose(
  subject: Subject,
  request: ArrivedRequest,
  known: Known,
  options: DiagnoseOptions = {},
): Diagnosis {
  const { scheme } = subject
  const findings = request.operation.signed
    ? examineRequest(subject, request, known, options, createBudget(totalFor(scheme)))
    : [{ cause: 'not-signed', about: 'the request', certainty: 'certain' } as const]
  const signatureAt = (about: string) =>
    Object.keys(scheme.signatures).find((name) =>
      placesOf(scheme).some(
        ({ where, placed }) => where === about && placed.text.includes(`{signature.${name}}`),
      ),
    )
  const words = (about: string) =>
    wordsOf(scheme, signatureAt(about) ?? Object.keys(scheme.signatures).at(-1))
  return describeFindings(subject.name, words, request.operation, findings, options.showValues ?? false)
}
