import type { PartnerName } from '../../generated/index.ts'
import type { Grade, Operation, Reason } from '../core/contract.ts'
import type { Diagnosis } from '../doctor/index.ts'
import { meaningOf, statusOfCode } from '../core/meaning.ts'
import { showName } from '../core/redact.ts'
import { signedHeaders } from '../signing/credentials.ts'
import type { ReceivedRequest, Verdict } from '../signing/scheme.ts'
import { codeFor, type Fault } from './fault.ts'
import { type Profile, profiles } from './profiles.ts'
import { refusalText, type Reply } from './reply.ts'
import { after, type Soon } from './soon.ts'

type Refused = Extract<Verdict, { ok: false }>

/** The responses of one partner to a request that it refuses. */
export function createRefusals(
  api: PartnerName,
  examine: (api: PartnerName, request: ReceivedRequest) => Soon<Diagnosis>,
) {
  const profile: Profile = profiles[api]

  function refuse(received: ReceivedRequest, verdict: Refused): Soon<Reply> {
    if (verdict.reason === 'parameter') {
      return parameterFault(received.operation, [{ field: verdict.field, empty: false }], verdict.detail)
    }
    return after(examine(api, received), (diagnosis) => {
      // What the doctor does not look at, he finds in order.
      if (diagnosis.cause === 'none') return refusal(verdict.reason, verdict.detail)
      const isLarge = diagnosis.cause === 'too-large'
      const detail = isLarge ? `${verdict.detail}; ${diagnosis.summary}` : diagnosis.summary
      return { ...refusal(verdict.reason, detail), diagnosis }
    })
  }

  function refusal(reason: Reason, detail: string): Reply {
    const unknown = {
      status: 400,
      body: refusalText(`${reason}; no code of the partner is recorded`),
      grade: 'inferred',
    } as const
    const { status, body, grade } = profile.refusals[reason] ?? unknown
    return { status, body, verdict: reason, evidence: grade, source: 'refusal', detail }
  }

  /** What is not signed is not the gateway's to refuse. */
  function malformed(operation: Operation, detail: string): Reply {
    return operation.signed ? refusal('malformed', detail) : parameterFault(operation, [], detail)
  }

  function parameterFault(operation: Operation, found: readonly Fault[], detail?: string): Reply {
    const known = codeFor(profile.contract, operation, found)
    const { error, status: ofStatus } = operation.envelope
    const usual = ofStatus
      ? operation.errors.find((one) => /^(400|422|4XX)$/.test(String(one)))
      : operation.errors[0]
    const code = known ?? String(usual ?? '')
    const example = profile.examples[operation.id]?.response[code]
    const body = example ?? (error && JSON.stringify({ [error]: 'wrong parameter' }))
    return {
      // Without a code on record the partner's response is unknown: a client must not accept this one as such.
      status: ofStatus && code ? statusOfCode(code) : body ? 200 : 400,
      body: body || refusalText('wrong parameter; no code of the partner is recorded'),
      verdict: `parameter ${found.map(shownField).join(' ')}`.trim(),
      evidence: known === undefined ? 'inferred' : gradeOf(profile, operation, known),
      source: 'refusal',
      detail: detail ?? [...new Set(found.map(describe))].join('; '),
    }
  }

  function shownField({ field }: Fault): string {
    return field === '' || signedHeaders(profile.scheme).includes(field.toLowerCase())
      ? field
      : showName(profile.tables, field)
  }

  function describe(fault: Fault): string {
    const field = shownField(fault)
    if (fault.unknown) return `${field} is not in the contract`
    return `${field || 'one of several parameters'} is ${fault.empty ? 'empty or missing' : 'wrong'}`
  }

  return { refuse, refusal, malformed, parameterFault }
}

function gradeOf({ contract: { errors } }: Profile, operation: Operation, example: string): Grade {
  return errors[meaningOf(errors, operation, example) ?? '']?.source.grade ?? operation.source.grade
}
