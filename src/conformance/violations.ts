// Rules of a declaration, each broken in a request that was signed rightly.

import type { Operation, Reason } from '../core/contract.ts'
import { callerId } from '../signing/credentials.ts'
import { type Declaration, type Encoding, isEach } from '../signing/grammar.ts'
import { namesOf, expand, leavesOf, type Place, placesOf, signatureName } from '../signing/names.ts'
import { readClaims } from '../signing/received.ts'
import type { SignedRequest } from '../signing/scheme.ts'
import { changePlace } from './sent-places.ts'

/** A rule of the contract, broken: the server has to refuse the request for `reason`. */
export interface Violation {
  readonly name: string
  readonly reason: Reason
  /** Seconds that the timestamp is moved by. */
  readonly shift?: number
  readonly change?: (signed: SignedRequest) => SignedRequest
}

// Far outside any window, even if the clocks differ.
const day = 24 * 60 * 60

/** The rules that are broken in calls of an operation. */
export function violationsOf(scheme: Declaration, operation: Operation): Violation[] {
  if (!operation.signed) return []
  const left = placesOf(scheme).flatMap((place) => leftOut(scheme, place))
  return [
    ...left.filter(({ reason }) => reason !== 'token-missing' || operation.accessToken),
    { name: 'signature of another text', reason: 'signature-mismatch', change: otherSignature(scheme) },
    ...(scheme.time
      ? [{ name: 'timestamp a day old', reason: 'timestamp-expired', shift: -day } as const]
      : []),
    ...(operation.body !== null && signsBody(scheme) ? [changedBody] : []),
  ]
}

/** One value left out; constants are none of a caller's. */
function leftOut(scheme: Declaration, place: Place): Violation[] {
  const names = namesOf(expand(scheme, place.placed.text))
  const found = order.find((reason) => names.some((name) => reasonOf(scheme, name) === reason))
  if (found === undefined) return []
  const change = (signed: SignedRequest) => changePlace(signed, place, () => undefined)
  return [{ name: `without ${place.where}`, reason: found, change }]
}

/** Of the values in one place the first that is checked is missed. */
const order = [
  'app-missing',
  'timestamp-missing',
  'app-unknown',
  'nonce-missing',
  'signature-missing',
  'token-missing',
] as const satisfies readonly Reason[]

function reasonOf(scheme: Declaration, name: string): (typeof order)[number] | undefined {
  if (name === 'time') return 'timestamp-missing'
  if (name === 'nonce') return 'nonce-missing'
  if (signatureName(name) !== undefined) return 'signature-missing'
  const kind = scheme.credentials[name]?.kind
  if (kind === 'token') return 'token-missing'
  if (kind === 'key-id') return 'app-missing'
  return kind !== 'id' ? undefined : name === callerId(scheme) ? 'app-missing' : 'app-unknown'
}

/** Two signatures of one key in each other's place; one alone is changed in its first digit. */
const otherSignature =
  (scheme: Declaration) =>
  (signed: SignedRequest): SignedRequest => {
    const { headers, body, url } = signed
    const { values, places } = readClaims(scheme, { headers: new Headers(headers), body, url })
    const rows = Object.entries(scheme.signatures).flatMap(([name, rule]) => {
      const place = places.get(`signature.${name}`)
      return place ? [{ place, rule, text: values.get(`signature.${name}`) ?? '' }] : []
    })
    const [first, second] = rows
    if (!first) return signed
    const replace = (one: SignedRequest, { place, text }: typeof first, other: string) =>
      changePlace(one, place, (whole) => whole.replace(text, () => other))
    if (second && second.rule.key === first.rule.key && second.rule.encoding === first.rule.encoding)
      return replace(replace(signed, first, second.text), second, first.text)
    return rows.reduce((one, row) => replace(one, row, damaged(row.text, row.rule.encoding)), signed)
  }

/** Still written as a signature is. */
const damaged = (text: string, encoding: Encoding) =>
  /hex/i.test(encoding) ? [...text].reverse().join('') : `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`

/** Whether the text of the body is signed, and not only the values in it. */
const signsBody = (scheme: Declaration) =>
  !Object.keys(scheme.send.envelope).length &&
  Object.keys(scheme.signatures).some((name) => {
    const leaves = [...leavesOf(scheme, `signature.${name}`)]
    const isOfPairs = leaves.some((leaf) => isEach(scheme.strings[leaf], 'body'))
    return !isOfPairs && leaves.some((leaf) => (scheme.hashes[leaf]?.of ?? leaf) === 'body')
  })

/** JSON means the same with whitespace behind it. */
const changedBody: Violation = {
  name: 'body changed after signing',
  reason: 'signature-mismatch',
  change: (signed) => ({ ...signed, body: `${signed.body} ` }),
}
