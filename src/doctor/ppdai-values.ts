// Values of PPDAI parameters as callers write them by mistake. The programs named are the partner's published SDKs.

import { kindOf, readString } from '../json.ts'
import { signedText } from '../signing/values.ts'
import { layouts } from './json-text.ts'
import type { CauseId } from './causes.ts'
import { type Parameter, type ParameterMistake, rightText as right } from './ppdai-texts.ts'
import { urlEncode } from './search.ts'

/** Text of a number as another declared type; undefined where it has none. */
function as(type: string, { name, raw }: Parameter): string | undefined {
  try {
    return signedText(name, raw, type)
  } catch {
    return undefined
  }
}

const floats = new Set(['Double', 'Decimal', 'Single'])
const isFloat = ({ type }: Parameter) => floats.has(type)
const reprint = ({ raw }: Parameter) => String(Number(raw))
const reverseBytes = (hex = '') => (hex.match(/../g) ?? []).toReversed().join('')

/** Texts of one number by another rule than that of its declared type. */
const numberRules: readonly [cause: CauseId, detail: string, rule: (p: Parameter) => string | undefined][] = [
  ['number-as-text', 'number text', ({ raw }) => raw],
  ['number-as-text', 'number text', reprint],
  [
    'number-as-text',
    'number text with .0',
    (p) => (/[.e]/i.test(reprint(p)) ? reprint(p) : `${reprint(p)}.0`),
  ],
  ['number-as-text', 'number text with 2 decimals', ({ raw }) => Number(raw).toFixed(2)],
  ['number-as-text', 'number text with 4 decimals', ({ raw }) => Number(raw).toFixed(4)],
  ['number-as-text', 'an integer', ({ raw }) => String(Math.trunc(Number(raw)))],
  ['number-as-double', 'Double', (p) => as('Double', p)],
  ['number-as-single', 'Single', (p) => as('Single', p)],
  ['hex-digits', 'lower-case digits', (p) => right(p)?.toLowerCase()],
  [
    'hex-digits',
    'the least significant byte first',
    (p) => (isFloat(p) ? reverseBytes(right(p)) : undefined),
  ],
  ['number-as-boolean', 'Boolean', ({ raw }) => ({ 0: '0', 1: '1' })[raw]],
]

export function valueMistakes(parameters: readonly Parameter[]): ParameterMistake[] {
  const numbers = parameters.filter(({ raw }) => kindOf(raw) === 'number')
  const causeFor = (cause: CauseId, among: readonly Parameter[]): CauseId =>
    cause === 'number-as-text' && !among.some(isFloat) ? 'integer-text' : cause
  return [
    ...numberRules.map(([cause, detail, rule], index): ParameterMistake => ({
      cause: causeFor(cause, numbers),
      facts: { detail, field: numbers.length === 1 ? numbers[0]?.name : undefined },
      style: { number: (p) => rule(p) ?? right(p) },
      pairs: index === 0,
    })),
    // One field alone is typed wrongly.
    ...numbers.flatMap((one) =>
      numberRules.map(([cause, detail, rule]): ParameterMistake => ({
        cause: causeFor(cause, [one]),
        facts: { detail, field: one.name },
        style: { number: (p) => (p.name === one.name ? (rule(p) ?? right(p)) : right(p)) },
      })),
    ),
    ...['true false', 'True False', 'TRUE FALSE', '"true" "false"', '1 ', 'Y N'].map(
      (words, index): ParameterMistake => {
        const [yes, no] = words.split(' ')
        return {
          cause: 'boolean-text',
          facts: { detail: no ? words.replace(' ', ' or ') : '1 or nothing' },
          style: { boolean: (raw) => (raw === 'true' ? yes : no) },
          pairs: index < 2,
        }
      },
    ),
    ...['', 'null', 'None', 'NULL', 'nil', 'undefined', '""'].map((word, index): ParameterMistake => ({
      cause: 'null-included',
      facts: { detail: word || 'its name alone' },
      style: { empty: () => word },
      pairs: index < 2,
    })),
    { cause: 'empty-dropped', style: { text: (p) => right(p) || undefined }, pairs: true },
    { cause: 'all-lowered', style: { text: (p) => right(p)?.toLowerCase() } },
    { cause: 'values-trimmed', style: { text: (p) => right(p)?.trim() } },
    { cause: 'values-url-encoded', style: { text: (p) => urlEncode(right(p) ?? '') }, pairs: true },
    { cause: 'values-url-encoded', style: { text: (p) => urlEncode(right(p) ?? '').replaceAll('%20', '+') } },
    { cause: 'values-quoted', style: { text: ({ raw }) => raw } },
    { cause: 'values-escaped', style: { text: ({ raw }) => raw.slice(1, -1) } },
    { cause: 'values-escaped', style: { text: ({ raw }) => JSON.stringify(readString(raw)).slice(1, -1) } },
    ...layouts.slice(2, 5).map(({ layout }): ParameterMistake => ({
      cause: 'values-escaped',
      style: { text: ({ raw }) => layout.escape(readString(raw)) },
    })),
    {
      cause: 'typed-as-text',
      facts: { detail: 'Guid or DateTime' },
      style: { text: ({ raw }) => readString(raw) },
    },
    { cause: 'date-zone', style: { text: (p) => shiftDate(p, 8) } },
    { cause: 'date-zone', style: { text: (p) => shiftDate(p, 7) } },
    { cause: 'values-missing', style: { text: () => '', number: () => '', boolean: () => '' } },
  ]
}

/** Seconds of a DateTime taken for local time, instead of as it stands. */
function shiftDate(parameter: Parameter, hours: number): string | undefined {
  const text = right(parameter)
  return parameter.type === 'DateTime' ? String(Number(text) - hours * 3600) : text
}
