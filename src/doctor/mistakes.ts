// All mistakes in one signed string, the most frequent first.

import { isEach, isMac, isPairs } from '../signing/grammar.ts'
import { interpret } from '../signing/interpret.ts'
import type { Row } from '../signing/message.ts'
import { leavesOf } from '../signing/names.ts'
import { type Around, aroundMistakes } from './around-mistakes.ts'
import { bodyMistakes } from './body-mistakes.ts'
import { pairMistakes } from './pair-mistakes.ts'
import { finishMistakes } from './finish-mistakes.ts'
import type { Hashes } from './rsa.ts'
import { asIs, type Finish, type Mistake, mistake } from './mistake.ts'
import {
  hmacMistakes,
  keyMistakes,
  placedMistakes,
  type Secrets,
  spelledMistakes,
} from './secret-mistakes.ts'
import type { Signed } from './style.ts'
import type { ValueCauses } from './subject.ts'
import { textMistakes } from './text-mistakes.ts'
import { timeMistakes } from './time-mistakes.ts'
import { rawBodyMistakes, valueMistakes } from './value-mistakes.ts'

/** @param key the name of the key of an HMAC */
export function mistakesOf(
  signed: Signed,
  around: Around,
  {
    key,
    secrets,
    causes,
    hashes,
  }: {
    key: string | undefined
    secrets: Secrets | undefined
    causes: ValueCauses | undefined
    hashes: Hashes
  },
  hash: Finish['hash'],
): Mistake[] {
  const { scheme, of } = signed
  const leaves = leavesOf(scheme, of)
  // The outer strings first: there most go wrong.
  const strings = [of, ...[...leaves].filter((name) => name in scheme.strings)]
  const pairs = strings.filter((name) => isPairs(scheme.strings[name]))
  const bodyPairs = pairs.filter((name) => isEachBody(signed, name))
  const signsBody = leaves.has('body') && bodyPairs.length === 0
  const body = signsBody ? bodyMistakes(signed.body) : []
  const isKeyed = Object.values(scheme.signatures).some(({ algorithm }) => isMac(algorithm))
  const readOf = (string: string): readonly Row[] => rowsOf(signed, string)
  return [
    ...(secrets
      ? [
          ...strings.flatMap((string) => placedMistakes(signed, string, secrets)),
          ...spelledMistakes(signed, secrets),
          ...(key === undefined ? [] : keyMistakes(signed, key, secrets)),
        ]
      : []),
    ...(bodyPairs.includes(of) ? rawBodyMistakes(signed, signed.body) : []),
    ...strings.flatMap((string) => textMistakes(signed, string)),
    ...pairs.flatMap((string) => pairMistakes(signed, string, readOf(string))),
    ...bodyPairs.flatMap((string) => valueMistakes(signed, string, signed.body, readOf(string), causes)),
    ...envelopeTexts(signed, strings),
    ...body.filter((one) => one.pairs),
    ...(leaves.has('time') ? timeMistakes(signed) : []),
    ...spelled(signed, leaves),
    ...(secrets && !isKeyed ? strings.flatMap((string) => hmacMistakes(signed, string, secrets)) : []),
    ...strings.flatMap((string) => kept(signed, string)),
    ...finishMistakes(hash, hashes),
    // These are many, so they are the first that do not fit.
    ...body.filter((one) => !one.pairs),
    ...aroundMistakes(signed, around),
  ]
}

export const isEachBody = ({ scheme }: Pick<Signed, 'scheme'>, name: string) =>
  isEach(scheme.strings[name], 'body')

/** The rows of a string as the rule signs them. */
function rowsOf({ scheme, message, means }: Signed, string: string): readonly Row[] {
  const rows: Row[] = []
  const rule = { ...scheme.strings[string]!, keep: (row: Row) => rows.push(row) > 0 }
  interpret({ ...scheme, strings: { ...scheme.strings, [string]: rule } }, message, means).pieces(string)
  return rows
}

/** App ids and nonces spelled otherwise. */
function spelled({ scheme, message }: Signed, leaves: ReadonlySet<string>): Mistake[] {
  const ids = [...leaves].filter((name) => scheme.credentials[name]?.kind === 'id')
  const cases = (text: string) => [text.toLowerCase(), text.toUpperCase()]
  const { nonce = '' } = message
  const prefix = scheme.nonce?.prefix ?? ''
  const bare = nonce.startsWith(prefix) ? nonce.slice(prefix.length) : nonce
  return [
    ...ids.flatMap((name) =>
      cases(message.credentials[name] ?? '').map((text) =>
        mistake('app-id-case', { [`given.credentials.${name}`]: text }),
      ),
    ),
    ...(leaves.has('nonce') ? [bare, ...cases(nonce), nonce.replaceAll('-', '')] : []).map((text) =>
      mistake('nonce-differs', { 'given.nonce': text }),
    ),
  ]
}

/** The body alone, or the JSON text of the envelope, in place of the string made of its fields. */
function envelopeTexts({ scheme, body, message, asWritten }: Signed, strings: readonly string[]): Mistake[] {
  const found = strings.find((name) => isEach(scheme.strings[name], 'envelope'))
  if (found === undefined || !message.envelope) return []
  return [
    mistake('only-body-signed', { [`whole.${found}`]: () => body.text }),
    ...(asWritten ? [mistake('whole-envelope-signed', { [`whole.${found}`]: asWritten })] : []),
  ]
}

/** Characters that this verifier deletes before it signs. */
function kept({ scheme, message }: Signed, string: string): Mistake[] {
  const rule = scheme.strings[string]
  if (!rule || isPairs(rule) || rule.delete === undefined) return []
  const [option, value] = Object.entries(rule.if ?? {})[0] ?? []
  const isActive =
    option === undefined || (message.options?.[option] ?? scheme.options[option]?.[0]) === value
  return isActive ? [mistake('blanks-kept', { [`strings.${string}.delete`]: undefined, spell: asIs })] : []
}
