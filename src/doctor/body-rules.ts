// The table of what changes in a body between signing and sending. Each rule is from what was sent to what may have been
// signed, so a change and its reverse are two rules.

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

const roundedRule = (as: string, change: Rule['change']): Rule => ({
  step: 'numbers',
  cause: 'number-rounded',
  detail: `the rounded number was signed${as}`,
  change,
})

const numberRules: readonly Rule[] = [
  ...numberStyles.map(({ name, write, pairs }): Rule => ({
    step: 'numbers',
    cause: 'body-respelled',
    detail: `with ${name}`,
    change: onNumber(write),
    pairs: pairs ?? false,
  })),
  {
    step: 'numbers',
    cause: 'body-types',
    detail: 'numbers as text',
    change: onNumber((raw) => quoted(raw)),
    pairs: true,
  },
  {
    step: 'numbers',
    cause: 'body-types',
    detail: 'text as numbers',
    change: onNumberText((text) => (isJsonNumber(text) ? text : undefined)),
    pairs: true,
  },
  ...numberStyles.slice(0, 3).flatMap(({ name, write }): Rule[] => [
    {
      step: 'numbers',
      cause: 'body-types',
      detail: `numbers as text: ${name}`,
      change: onNumber((raw) => quoted(write(raw))),
    },
    {
      step: 'numbers',
      cause: 'body-types',
      detail: `text as numbers: ${name}`,
      change: onNumberText((text) => write(text)),
    },
    {
      step: 'numbers',
      cause: 'body-respelled',
      detail: `with ${name}, as text`,
      change: onNumberText((text) => quoted(write(text))),
    },
  ]),
  ...Array.from({ length: mostRounded }, (_, at): Rule[] => [
    roundedRule(
      '',
      onNumber((raw) => rounded(raw)[at]),
    ),
    roundedRule(
      ', as text',
      onNumber((raw) => quoted(rounded(raw)[at])),
    ),
    roundedRule(
      '',
      onNumberText((text) => quoted(rounded(text)[at])),
    ),
    roundedRule(
      ', as a number',
      onNumberText((text) => rounded(text)[at]),
    ),
  ]).flat(),
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

const booleanRules = words.flatMap((sent) =>
  words.flatMap((signed, at): Rule[] =>
    sent === signed || (/\d/.test(sent[0]) && /\d/.test(signed[0]))
      ? []
      : [
          {
            step: 'booleans',
            cause: 'body-types',
            detail: `booleans as ${signed.join(' or ')}`,
            change: (raw) => (raw === sent[0] ? signed[0] : raw === sent[1] ? signed[1] : undefined),
            pairs: sent === words[0] && at < 3,
          },
        ],
  ),
)

const empties = ['null', '""', '{}', '[]', '"null"'] as const
const nothings = [...empties.slice(0, 4), 'false', '0'] as const

const emptyRules: readonly Rule[] = [
  ...[['null'], ['""'], ['null', '""'], ['{}', '[]'], nothings].map((dropped: readonly string[]): Rule => ({
    step: 'empties',
    cause: 'body-fields',
    detail: `without its fields that hold ${dropped.join(', ')}`,
    change: (raw) => (dropped.includes(raw) ? null : undefined),
    pairs: dropped.length === 1,
  })),
  ...empties.flatMap((sent) =>
    empties.flatMap((signed): Rule[] =>
      sent === signed
        ? []
        : [
            {
              step: 'empties',
              cause: 'body-types',
              detail: `${signed} for ${sent}`,
              change: (raw) => (raw === sent ? signed : undefined),
              pairs: sent === 'null' || signed === 'null',
            },
          ],
    ),
  ),
]

const structureRules: readonly Rule[] = [
  {
    step: 'fields',
    cause: 'body-types',
    detail: 'a list or an object as text',
    change: (_, node) =>
      node.kind === 'leaf' ? undefined : JSON.stringify(textOf(printTree(node, compact))),
  },
  {
    step: 'fields',
    cause: 'body-types',
    detail: 'text as a list or an object',
    change: (raw) => (/^"(?:\{|\[)/.test(raw) ? parsed(readString(raw)) : undefined),
  },
  { step: 'fields', cause: 'body-fields', detail: 'without a field', change: () => null, single: true },
]

function parsed(text: string): string | undefined {
  try {
    JSON.parse(text)
    return text
  } catch {
    return undefined
  }
}

export const bodyRules: readonly Rule[] = [
  ...numberRules,
  ...booleanRules,
  ...emptyRules,
  ...textRules.map(({ cause, detail, change, pairs }): Rule => ({
    step: 'texts',
    cause,
    detail,
    change: onText(change),
    pairs: pairs ?? false,
  })),
  ...structureRules,
]
