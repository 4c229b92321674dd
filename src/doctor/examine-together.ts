// What several findings, or a finding and the body, say together.

import type { Declaration } from '../signing/grammar.ts'
import { holdsSignature, leavesOf, namesIn, placesOf, type Place } from '../signing/names.ts'
import { isLarge, mostRead } from './budget.ts'
import { hasLostBytes } from './charset.ts'
import type { Finding } from './diagnosis.ts'
import { stringWords } from './rule-words.ts'

/** Chinese loses its upper bytes: what is left are one-byte characters, or no UTF-8 at all. */
const looksNarrowed = (body: string) =>
  body.length <= mostRead && (hasLostBytes(body) || (/[\xa0-\xff]/.test(body) && !/[^\0-\xff]/.test(body)))

export function narrowed(
  scheme: Declaration,
  finding: Finding,
  body: string,
  at: (name: string) => Place | undefined,
): Finding {
  const isLost =
    finding.cause === 'unknown-text'
      ? looksNarrowed(body)
      : finding.cause === 'unknown' && !isLarge(body) && hasLostBytes(body)
  const signature = Object.keys(scheme.signatures).find(
    (name) => at(`signature.${name}`)?.where === finding.about,
  )
  const covers = signature !== undefined && leavesOf(scheme, scheme.signatures[signature]!.of).has('body')
  const inEnvelope = Object.keys(scheme.send.envelope).length > 0
  return isLost && (covers || inEnvelope)
    ? { ...finding, cause: 'narrowed-bytes', certainty: 'likely' }
    : finding
}

/** Two signatures that are each the other's are one mistake. */
export function swapped(scheme: Declaration, findings: readonly Finding[]): readonly Finding[] | undefined {
  const isCrossed = ({ cause }: Finding) =>
    cause === 'timestamp-text-signed' || cause === 'parameters-text-signed'
  const crossed = findings.filter(isCrossed)
  const [first] = crossed
  if (crossed.length !== 2 || !first) return undefined
  const signed = placesOf(scheme).filter(({ placed }) => holdsSignature(placed.text))
  const [one = '', other = ''] = signed.map(({ where, placed }, index) => {
    const name = namesIn(placed.text)[0]?.replace('signature.', '') ?? ''
    const words = stringWords(scheme, scheme.signatures[name]?.of ?? '')
    return `${index ? 'that of' : 'the signature of'} ${words} into ${where}`
  })
  const facts = { detail: `${one} and ${other}` }
  return [{ ...first, cause: 'headers-swapped', facts }, ...findings.filter((finding) => !isCrossed(finding))]
}
