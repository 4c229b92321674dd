import { signature as awda } from '../../generated/awda/signature.ts'
import { signature as ppdai } from '../../generated/ppdai/signature.ts'
import type { Reason } from '../core/contract.ts'
import { type Member, readObject } from '../core/json.ts'
import { printMembers } from '../partners/awda/signing.ts'
import type { SignedRequest } from '../signing/scheme.ts'

/** A rule of the contract, broken: the server has to refuse the request for `reason`. */
export interface Breach {
  readonly name: string
  readonly reason: Reason
  /** Seconds that the timestamp is moved by. */
  readonly shift?: number
  readonly spoil?: (signed: SignedRequest) => SignedRequest
}

// Far outside any window, whatever the difference between the clocks.
const day = 24 * 60 * 60

/** Rules that hold for every signed operation of an API. */
export const breaches: Readonly<Record<'ppdai' | 'awda', readonly Breach[]>> = {
  ppdai: [
    omitted('app-missing', ppdai.headers.appId, withoutHeader),
    omitted('timestamp-missing', ppdai.headers.timestamp, withoutHeader),
    omitted('signature-missing', ppdai.headers.timestampSignature, withoutHeader),
    omitted('signature-missing', ppdai.headers.signature, withoutHeader),
    omitted('token-missing', ppdai.headers.accessToken, withoutHeader),
    { name: 'signature of another text', reason: 'signature-mismatch', spoil: swapSignatures },
    { name: 'timestamp a day old', reason: 'timestamp-expired', shift: -day },
  ],
  awda: [
    omitted('app-missing', awda.envelope.appId, withoutMember),
    omitted('timestamp-missing', awda.envelope.timestamp, withoutMember),
    omitted('signature-missing', awda.envelope.signature, withoutMember),
    { name: 'signature of another text', reason: 'signature-mismatch', spoil: reverseSignature },
    { name: 'timestamp a day old', reason: 'timestamp-expired', shift: -day },
  ],
}

type Without = (signed: SignedRequest, name: string) => SignedRequest

function omitted(reason: Reason, name: string, without: Without): Breach {
  return { name: `without ${name}`, reason, spoil: (signed) => without(signed, name) }
}

function withoutHeader(signed: SignedRequest, name: string): SignedRequest {
  return {
    ...signed,
    headers: Object.fromEntries(Object.entries(signed.headers).filter(([key]) => key !== name)),
  }
}

function withoutMember(signed: SignedRequest, name: string): SignedRequest {
  return rewrite(signed, (member) => (member.name === name ? [] : [member]))
}

/** Both are signatures of the right key, of one another's text. */
function swapSignatures(signed: SignedRequest): SignedRequest {
  const { signature, timestampSignature } = ppdai.headers
  const { [signature]: one = '', [timestampSignature]: other = '' } = signed.headers
  return { ...signed, headers: { ...signed.headers, [signature]: other, [timestampSignature]: one } }
}

function reverseSignature(signed: SignedRequest): SignedRequest {
  return rewrite(signed, ({ name, raw }) => [
    { name, raw: name === awda.envelope.signature ? [...raw].reverse().join('') : raw },
  ])
}

function rewrite(signed: SignedRequest, change: (member: Member) => Member[]): SignedRequest {
  return { ...signed, body: printMembers(readObject(signed.body).flatMap(change)) }
}
