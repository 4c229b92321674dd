// Which mistakes in values concern a request, in all of its values or in one alone.

import { kindOf } from '../core/json.ts'
import type { Row } from '../signing/message.ts'
import { isJson } from '../core/parse.ts'
import type { CauseId } from './causes.ts'
import { compact, printTree, readTree } from './json-text.ts'
import { type Mistake, mistake } from './mistake.ts'
import { stepOf, type ValueStyle } from './style.ts'
import { type ClassOf, textOf } from './text.ts'
import { isTimeText, timeRules } from './time-texts.ts'
import { layoutsFor } from './writers.ts'

/** The signed text of a value by the rule. */
export const right = ({ pieces }: Row) => pieces?.[0]?.text
export const isText = ({ raw, type = 'String' }: Row) => type === 'String' && kindOf(raw) === 'string'

/** Longer requests are not looked at for what concerns them, and values of more fields not one by one. */
const [mostLooked, mostAlone] = [2048, 8]

/** Whether a value of this request is written in another way. */
function changes({ style }: Mistake, row: Row): boolean {
  const write = (style as ValueStyle)[stepOf(row.raw)]
  try {
    return write !== undefined && write(row) !== right(row)
  } catch {
    return false
  }
}

/**
 * The mistakes that concern values of this request, and each that changes several texts for one of them alone.
 * @param others kinds of values that are not in the rows: those that are left out
 */
export function concerning(
  all: readonly Mistake[],
  rows: readonly Row[],
  others: ReadonlySet<string>,
): Mistake[] {
  if (rows.reduce((sum, { raw }) => sum + raw.length, 0) > mostLooked) return [...all]
  const concerned: Mistake[] = []
  const alone = all.flatMap((one): Mistake[] => {
    const { text } = one.style
    const changed = rows.filter((row) => changes(one, row))
    if (changed.length || [...others].some((step) => step in one.style)) concerned.push(one)
    const among = text && !one.facts?.field ? changed.filter(isText) : []
    if (among.length < 2 || among.length > mostAlone) return []
    return among.map(({ name }) => ({
      ...one,
      pairs: false,
      rare: true,
      style: { ...one.style, text: (row) => (row.name === name ? text?.(row) : right(row)) },
    }))
  })
  return [...concerned, ...alone]
}

/** Times and JSON texts in values, which programs write again. */
export function rewrittenTexts(rows: readonly Row[], classOf: ClassOf): Mistake[] {
  const texts = rows.filter((row) => isText(row))
  const times = texts.filter((row) => isTimeText(right(row) ?? ''))
  const json = texts.filter((row) => /^[{[]/.test(right(row) ?? '') && isJson(right(row) ?? ''))
  const rule = (cause: CauseId, among: readonly Row[], change: (text: string) => string, detail: string) => {
    const text = (row: Row) => (among.includes(row) ? change(right(row) ?? '') : right(row))
    return mistake(cause, { text }, detail)
  }
  return [
    ...(times.length ? timeRules : []).map(({ detail, change }) =>
      rule('time-respelled', times, change, detail),
    ),
    ...json.slice(0, 2).flatMap((row) => {
      const { tree } = readTree(right(row) ?? '', classOf)
      return [{ name: 'without whitespace', layout: compact }, ...layoutsFor(tree)].map(({ name, layout }) =>
        rule('values-respelled', [row], () => textOf(printTree(tree, layout)), name),
      )
    }),
  ]
}

/** Values that a form, a file or a database had with whitespace around them. */
export const padded = (rows: readonly Row[]): Mistake[] =>
  rows
    .filter((row) => isText(row))
    .slice(0, mostAlone)
    .flatMap(({ name }) =>
      [
        ['', ' ', 'a space at its end'],
        ['', '\n', 'a line break at its end'],
      ].map(([before = '', after = '', detail]) =>
        mistake(
          'values-padded',
          { text: (row) => (row.name === name ? before + right(row) + after : right(row)) },
          { field: name, detail },
        ),
      ),
    )
