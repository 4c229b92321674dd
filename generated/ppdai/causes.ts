// A copy of spec/ppdai/causes.ts. Do not edit.

// Mistakes in values that only PPDAI's rule makes possible: each is signed by its declared type. The programs named are
// the partner's published SDKs.

import type { Row, ValueCauses, ValueMistake } from '../../src/doctor/causes-hook.ts'
import { hexTexts, numberTexts, reverseBytes, secondsOf } from '../../src/doctor/causes-hook.ts'
import { kindOf, readString } from '../../src/signing/hook.ts'
import { declared } from './hooks.ts'

type Rule<More extends unknown[] = []> = (row: Row, ...more: More) => string | undefined

/** Text of a value as another declared type; undefined where it has none. */
function as(type: string, { name }: Row, raw: string): string | undefined {
  try {
    return declared(name, raw, type)
  } catch {
    return undefined
  }
}

const right = ({ pieces }: Row) => pieces?.[0]?.text
const isFloat = ({ type = '' }: Row) => ['Double', 'Decimal', 'Single'].includes(type)
const isText = ({ raw, type }: Row) => type === 'String' && kindOf(raw) === 'string'
const reprint = ({ raw }: Row) => String(Number(raw))

const hexOf: Rule<[write: (hex: string) => string | undefined]> = (row, write) =>
  isFloat(row) ? write(right(row) ?? '') : undefined
type NumberRule = [cause: ValueMistake['cause'], detail: string, rule: Rule]

/** Texts of one number by another rule than that of its declared type. */
const numberRules: readonly NumberRule[] = [
  ['number-as-text', 'number text', ({ raw }) => raw],
  ['number-as-text', 'number text', reprint],
  [
    'number-as-text',
    'number text with .0',
    (row) => (/[.e]/i.test(reprint(row)) ? reprint(row) : `${reprint(row)}.0`),
  ],
  ['number-as-text', 'number text with 2 decimals', ({ raw }) => Number(raw).toFixed(2)],
  ['number-as-text', 'number text with 4 decimals', ({ raw }) => Number(raw).toFixed(4)],
  ['number-as-text', 'an integer', ({ raw }) => String(Math.trunc(Number(raw)))],
  ['number-as-double', 'Double', (row) => as('Double', row, row.raw)],
  ['number-as-single', 'Single', (row) => as('Single', row, row.raw)],
  ['hex-digits', 'lower-case digits', (row) => right(row)?.toLowerCase()],
  [
    'hex-digits',
    'the least significant byte first',
    (row) => (isFloat(row) ? reverseBytes(right(row)) : undefined),
  ],
  ['number-as-boolean', 'Boolean', ({ raw }) => ({ 0: '0', 1: '1' })[raw]],
]

const rareRules: typeof numberRules = [
  ...numberTexts.map(([detail, write]): NumberRule => ['number-as-text', detail, ({ raw }) => write(raw)]),
  ...hexTexts.map(([detail, write]): NumberRule => ['hex-digits', detail, (row) => hexOf(row, write)]),
]

const [mostAlone, mostPaired] = [8, 3] // numbers changed one by one, and in pairs

function numberMistakes(rows: readonly Row[]): ValueMistake[] {
  const numbers = rows.filter(({ raw }) => kindOf(raw) === 'number')
  const made = (among: readonly Row[], isFirst: boolean, rules: typeof numberRules) =>
    rules.map(([cause, detail, rule]): ValueMistake => ({
      cause: cause === 'number-as-text' && !among.some(isFloat) ? 'integer-text' : cause,
      facts: { detail, field: among.length === 1 ? among[0]?.name : undefined },
      number: (row) => (among.some(({ name }) => name === row.name) ? (rule(row) ?? right(row)) : right(row)),
      rare: rules === rareRules,
      pairs: (isFirst && detail === 'number text') || (detail === 'Double' && numbers.length <= mostPaired),
    }))
  const alone = numbers.length > 1 ? numbers.slice(0, mostAlone) : []
  return [numberRules, rareRules].flatMap((rules) => [
    ...made(numbers, true, rules),
    ...alone.flatMap((one) => made([one], false, rules)),
  ])
}

const asTime =
  (isDay: boolean, hours: number, unit = 1): Rule<[text: string]> =>
  (_, text) => {
    const seconds = secondsOf(text, isDay)
    return seconds === undefined ? undefined : String((seconds - hours * 3600) * unit)
  }

/** Texts of a String by the rule of another declared type. The Java SDK drops the time of day of a DateTime. */
const typeRules: readonly [detail: string, rule: Rule<[text: string]>][] = [
  ...[0, 8, 7].flatMap((hours): [string, Rule<[text: string]>][] => [
    ['a DateTime', asTime(false, hours)],
    ['a DateTime without its time of day', asTime(true, hours)],
    ['a DateTime in milliseconds', asTime(false, hours, 1000)],
    ['a DateTime without its time of day, in milliseconds', asTime(true, hours, 1000)],
  ]),
  ...['Double', 'Single'].map((type): [string, Rule<[text: string]>] => [
    `a ${type}`,
    (row, text) => (/^-?\d+(\.\d+)?$/.test(text) ? as(type, row, String(Number(text))) : undefined),
  ]),
  ['an integer', (_, text) => (/^-?\d{1,15}$/.test(text) ? String(Number(text)) : undefined)],
  ['a Boolean', (_, text) => ({ true: '1', false: '0' })[text.toLowerCase()]],
  [
    'a Guid',
    (_, text) => (/^[\da-f]{8}(-?[\da-f]{4}){3}-?[\da-f]{12}$/i.test(text) ? text.toLowerCase() : undefined),
  ],
]

function typeMistakes(rows: readonly Row[]): ValueMistake[] {
  const texts = rows.filter(isText)
  return typeRules.flatMap(([detail, rule]) => {
    const changed = new Map(texts.map((row) => [row.name, rule(row, right(row) ?? '')]))
    const concerned = texts.filter((row) => ![undefined, right(row)].includes(changed.get(row.name)))
    const made = (among: readonly Row[]): ValueMistake => ({
      cause: 'text-as-type',
      facts: { detail, field: among.length === 1 ? among[0]?.name : undefined },
      text: (row) => (among.some(({ name }) => name === row.name) ? changed.get(row.name) : right(row)),
      pairs: true,
    })
    return [...(concerned.length > 1 ? [made(concerned)] : []), ...concerned.map((row) => made([row]))]
  })
}

/** Seconds of a DateTime read as local time instead of UTC. */
const shifted = (hours: number) => (row: Row) =>
  row.type === 'DateTime' ? String(Number(right(row)) - hours * 3600) : right(row)

export const causes: ValueCauses = (rows) => [
  ...numberMistakes(rows),
  { cause: 'typed-as-text', facts: { detail: 'Guid or DateTime' }, text: ({ raw }) => readString(raw) },
  ...typeMistakes(rows),
  { cause: 'date-zone', text: shifted(8) },
  { cause: 'date-zone', text: shifted(7) },
]
