// Values of PPDAI parameters as callers write them by mistake. The programs named are the partner's published SDKs.

import { kindOf, readString } from '../../../core/json.ts'
import { declared as signedText } from '../../../../generated/ppdai/hooks.ts'
import type { CauseId } from '../../../doctor/causes.ts'
import { type Parameter, type ParameterMistake, rightText as right } from './texts.ts'
import { formEncode, textRules, urlEncode } from '../../../doctor/value-texts.ts'

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

const isText = ({ raw, type }: Parameter) => type === 'String' && kindOf(raw) === 'string'
const dated = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?$/

/** Seconds of a time written as text, as if it were in UTC; `isDay` for midnight. */
function secondsOf(text: string, isDay: boolean): number | undefined {
  const [, year, month, day, ...clock] = dated.exec(text) ?? []
  if (year === undefined) return undefined
  const [hour = 0, minute = 0, second = 0] = isDay ? [] : clock.map((part) => Number(part ?? 0))
  return Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second) / 1000
}

const asTime =
  (isDay: boolean, hours: number, unit = 1) =>
  (text: string) => {
    const seconds = secondsOf(text, isDay)
    return seconds === undefined ? undefined : String((seconds - hours * 3600) * unit)
  }

/** Texts of a String by the rule of another declared type. The Java SDK drops the time of day of a DateTime. */
const typeRules: readonly [detail: string, rule: (text: string, p: Parameter) => string | undefined][] = [
  ...[0, 8, 7].flatMap((hours): [string, (text: string) => string | undefined][] => [
    ['a DateTime', asTime(false, hours)],
    ['a DateTime without its time of day', asTime(true, hours)],
    ['a DateTime in milliseconds', asTime(false, hours, 1000)],
    ['a DateTime without its time of day, in milliseconds', asTime(true, hours, 1000)],
  ]),
  ...['Double', 'Single'].map((type): [string, (text: string, p: Parameter) => string | undefined] => [
    `a ${type}`,
    (text, p) => (/^-?\d+(\.\d+)?$/.test(text) ? as(type, { ...p, raw: String(Number(text)) }) : undefined),
  ]),
  ['an integer', (text) => (/^-?\d{1,15}$/.test(text) ? String(Number(text)) : undefined)],
  ['a Boolean', (text) => ({ true: '1', false: '0' })[text.toLowerCase()]],
  [
    'a Guid',
    (text) => (/^[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}$/i.test(text) ? text.toLowerCase() : undefined),
  ],
]

function typeMistakes(parameters: readonly Parameter[]): ParameterMistake[] {
  const texts = parameters.filter(isText)
  return typeRules.flatMap(([detail, rule]) => {
    const changed = new Map(texts.map((p) => [p.name, rule(right(p) ?? '', p)]))
    const concerned = texts.filter((p) => ![undefined, right(p)].includes(changed.get(p.name)))
    const made = (among: readonly Parameter[]): ParameterMistake => ({
      cause: 'text-as-type',
      facts: { detail, field: among.length === 1 ? among[0]?.name : undefined },
      style: { text: (p) => (among.includes(p) ? changed.get(p.name) : right(p)) },
      pairs: true,
    })
    return [...(concerned.length > 1 ? [made(concerned)] : []), ...concerned.map((p) => made([p]))]
  })
}

export function valueMistakes(
  parameters: readonly Parameter[],
  escapes: readonly { readonly escape: (text: string) => string }[],
): ParameterMistake[] {
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
    { cause: 'all-lowered', style: { text: (p) => right(p)?.toLowerCase() }, pairs: true },
    { cause: 'values-trimmed', style: { text: (p) => right(p)?.trim() } },
    { cause: 'values-url-encoded', style: { text: (p) => urlEncode(right(p) ?? '') }, pairs: true },
    { cause: 'values-url-encoded', style: { text: (p) => urlEncode(right(p) ?? '').replaceAll('%20', '+') } },
    { cause: 'values-url-encoded', style: { text: (p) => formEncode(right(p) ?? '') } },
    {
      cause: 'typed-as-text',
      facts: { detail: 'Guid or DateTime' },
      style: { text: ({ raw }) => readString(raw) },
    },
    { cause: 'values-quoted', style: { text: ({ raw }) => raw } },
    { cause: 'values-escaped', style: { text: ({ raw }) => raw.slice(1, -1) } },
    { cause: 'values-escaped', style: { text: ({ raw }) => JSON.stringify(readString(raw)).slice(1, -1) } },
    ...escapes.map(({ escape }): ParameterMistake => ({
      cause: 'values-escaped',
      style: { text: ({ raw }) => escape(readString(raw)) },
    })),
    ...typeMistakes(parameters),
    ...textRules.map(({ cause, detail, change, pairs = false }): ParameterMistake => ({
      cause,
      facts: { detail },
      style: { text: (p) => (isText(p) ? change(right(p) ?? '') : right(p)) },
      pairs,
    })),
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
