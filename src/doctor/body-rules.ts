// The table of what changes in a body between signing and sending. Each rule is from what was sent to what may have been
// signed, so a change and its reverse are two rules.

import { isJson } from '../core/parse.ts'
import { kindOf, readString } from '../core/json.ts'
import type { CauseId } from './causes.ts'
import { compact, type Node, printTree } from './json-text.ts'
import { mostRounded, numberStyles, rounded } from './numbers.ts'
import { textOf } from './text.ts'
import { textRules } from './value-texts.ts'

/** Rules of one step replace each other; those of several steps add up. */
export type Step = 'numbers' | 'booleans' | 'empties' | 'texts' | 'fields'

export interface Rule {
  readonly step: Step
  readonly cause: CauseId
  readonly detail: string
  /** The text signed for a value sent; null drops its field, undefined leaves it. */
  readonly change: (raw: string, node: Node) => string | null | undefined
  readonly pairs?: boolean
  /** Concerns one value at a time, never all. */
  readonly single?: boolean
}

const onNumber = (change: (raw: string) => string | undefined) => (raw: string) =>
  kindOf(raw) === 'number' ? change(raw) : undefined
/** Text that would be a number without its quotes. */
const onNumberText = (change: (raw: string) => string | undefined) => (raw: string) =>
  /^"-?\d[\d.eE+-]{0,40}"$/.test(raw) ? change(raw.slice(1, -1)) : undefined
const onText = (change: (text: string) => string) => (raw: string) =>
  kindOf(raw) === 'string' ? JSON.stringify(change(readString(raw))) : undefined
const quoted = (text: string | undefined) => (text === undefined ? undefined : `"${text}"`)
const isJsonNumber = (text: string) => /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)

type Change = Rule['change']
const rule =
  (step: Step, cause: CauseId) =>
  (detail: string, change: Change, pairs = false): Rule => ({ step, cause, detail, change, pairs })
const number = {
  respelled: rule('numbers', 'body-respelled'),
  retyped: rule('numbers', 'body-types'),
  rounded: (as: string, change: Change) =>
    rule('numbers', 'number-rounded')(`the rounded number was signed${as}`, change),
}

const numberRules: readonly Rule[] = [
  ...numberStyles.map(({ name, write, pairs }) => number.respelled(`with ${name}`, onNumber(write), pairs)),
  number.retyped('numbers as text', onNumber(quoted), true),
  number.retyped(
    'text as numbers',
    onNumberText((text) => (isJsonNumber(text) ? text : undefined)),
    true,
  ),
  ...numberStyles.slice(0, 3).flatMap(({ name, write }): Rule[] => {
    const asText = (text: string) => quoted(write(text))
    return [
      number.retyped(`numbers as text: ${name}`, onNumber(asText)),
      number.retyped(`text as numbers: ${name}`, onNumberText(write)),
      number.respelled(`with ${name}, as text`, onNumberText(asText)),
    ]
  }),
  ...Array.from({ length: mostRounded }, (_, at): Rule[] => {
    const round = (raw: string) => rounded(raw)[at]
    const roundText = (raw: string) => quoted(round(raw))
    return [
      number.rounded('', onNumber(round)),
      number.rounded(', as text', onNumber(roundText)),
      number.rounded('', onNumberText(roundText)),
      number.rounded(', as a number', onNumberText(round)),
    ]
  }).flat(),
]

/** True and false as programs write them. */
const words: readonly (readonly [yes: string, no: string])[] = [
  ['true', 'false'],
  ['"true"', '"false"'],
  ['1', '0'],
  ['"1"', '"0"'],
  ['True', 'False'],
  ['"True"', '"False"'],
  ['"TRUE"', '"FALSE"'],
  ['"Y"', '"N"'],
  ['"yes"', '"no"'],
]

const asBoolean = rule('booleans', 'body-types')
const booleanRules = words.flatMap((sent) =>
  words.flatMap((signed, at): Rule[] => {
    if (sent === signed || (/\d/.test(sent[0]) && /\d/.test(signed[0]))) return []
    const change: Change = (raw) => (raw === sent[0] ? signed[0] : raw === sent[1] ? signed[1] : undefined)
    return [asBoolean(`booleans as ${signed.join(' or ')}`, change, sent === words[0] && at < 3)]
  }),
)

const empties = ['null', '""', '{}', '[]', '"null"'] as const
const nothings = [...empties.slice(0, 4), 'false', '0'] as const

const asEmpty = rule('empties', 'body-types')
const emptyRules: readonly Rule[] = [
  ...[['null'], ['""'], ['null', '""'], ['{}', '[]'], nothings].map((dropped: readonly string[]) =>
    rule('empties', 'body-fields')(
      `without its fields that hold ${dropped.join(', ')}`,
      (raw) => (dropped.includes(raw) ? null : undefined),
      dropped.length === 1,
    ),
  ),
  ...empties.flatMap((sent) =>
    empties
      .filter((signed) => signed !== sent)
      .map((signed) =>
        asEmpty(
          `${signed} for ${sent}`,
          (raw) => (raw === sent ? signed : undefined),
          sent === 'null' || signed === 'null',
        ),
      ),
  ),
]

const structure = rule('fields', 'body-types')
const structureRules: readonly Rule[] = [
  structure('a list or an object as text', (_, node) =>
    node.kind === 'leaf' ? undefined : JSON.stringify(textOf(printTree(node, compact))),
  ),
  structure('text as a list or an object', (raw) => {
    const text = /^"(?:\{|\[)/.test(raw) ? readString(raw) : ''
    return isJson(text) ? text : undefined
  }),
  { ...rule('fields', 'body-fields')('without a field', () => null), single: true },
]

export const bodyRules: readonly Rule[] = [
  ...numberRules,
  ...booleanRules,
  ...emptyRules,
  ...textRules.map(({ cause, detail, change, pairs }) => rule('texts', cause)(detail, onText(change), pairs)),
  ...structureRules,
]
