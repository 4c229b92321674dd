// The body as callers sign it by mistake, where its text is signed.

import { kindOf, readString } from '../core/json.ts'
import type { Tables } from '../core/redact.ts'
import { changesOf } from './body-changes.ts'
import { additionsTo, ordersOf } from './body-order.ts'
import { asJsonString, childrenOf, compact, type Leaf, type Node, printTree } from './json-text.ts'
import { looksRounded, unrounded } from './numbers.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Body } from './body-text.ts'
import type { Style } from './style.ts'
import { joinTexts, mapText, plain, type Text } from './text.ts'
import { layoutsFor } from './writers.ts'

export function bodyMistakes({ tree }: Body): Mistake[] {
  const body = (cause: Mistake['cause'], change: (text: Text) => Text, pairs = false) =>
    mistake(cause, { body: change }, {}, pairs)
  const empty = ['{}', '""', 'null', '[]', ''].map((word) =>
    mistake('empty-body', { body: () => plain(word) }, word || 'nothing'),
  )
  const twice = body('body-twice', asJsonString, true)
  if (!tree) return [...empty, twice]
  return [
    ...respellings(tree),
    ...around.map(([detail, before, after]) =>
      mistake('body-respelled', { body: (text) => [{ text: before }, ...text, { text: after }] }, detail),
    ),
    body('blanks-stripped', (text) => mapText(text, (part) => part.replaceAll(/\s/g, ''))),
    twice,
    body('body-twice', (text) => asJsonString(text).slice(1, -1)),
    body('body-twice', () => asJsonString(printTree(tree, compact))),
    body('body-twice', (text) => asJsonString(asJsonString(text))),
    body('body-flattened', () => flatten(tree, ':')),
    body('body-flattened', () => flatten(tree, '')),
    body('body-flattened', () => flatten(tree, '=', '&')),
    body('body-flattened', () => flatten(tree, undefined)),
    ...empty,
  ]
}

const printed = (cause: Mistake['cause'], style: Partial<Style>, detail: string, pairs = false): Mistake => ({
  ...mistake(cause, style, detail, pairs),
  usesTree: true,
})

const around = [
  ['with a line break at its end', '', '\n'],
  ['with a line break at its end', '', '\r\n'],
  ['with a byte order mark', '\ufeff', ''],
  ['with a space before it', ' ', ''],
  ['with a space behind it', '', ' '],
] as const

/** The same body, or nearly the same, as another program would write it. */
const respellings = (tree: Node): Mistake[] => [
  ...layoutsFor(tree).map(({ name, layout, pairs }) => printed('body-respelled', { layout }, name, pairs)),
  ...changesOf(tree).map(({ step, cause, detail, replaced, pairs }) =>
    printed(cause, { [step]: replaced }, detail, pairs),
  ),
  ...ordersOf(tree).map((order, index) =>
    printed('body-respelled', { fieldOrder: order }, order.name, index < 5),
  ),
]

/** Numbers longer than a double holds that are looked at. */
const mostLong = 3

/**
 * What the body no longer shows: digits that were rounded away, and fields without a value that were dropped.
 * @param fields fields of the contract, where callers may name others too
 */
export function* lostFromBody(
  { tree }: Body,
  operation: string,
  fields: Tables['fields'] | undefined,
): Generator<Mistake> {
  if (!tree) return
  for (const leaf of longNumbers(tree).slice(0, mostLong)) {
    const isText = kindOf(leaf.raw) === 'string'
    for (const raw of unrounded(isText ? leaf.raw.slice(1, -1) : leaf.raw)) {
      for (const text of isText ? [`"${raw}"`] : [raw, `"${raw}"`]) {
        const numbers = new Map([[leaf, text]])
        yield printed(
          'number-rounded',
          { numbers },
          'the exact number was signed, and a rounded one was sent',
        )
      }
    }
  }
  if (!fields) return
  for (const added of additionsTo(tree, operation, fields)) {
    yield printed('body-fields', { added }, `with a field that holds ${added.raw} and is not sent`)
  }
}

function longNumbers(node: Node): Leaf[] {
  if (node.kind !== 'leaf') return childrenOf(node).flatMap(longNumbers)
  return looksRounded(node.raw.replaceAll('"', '')) ? [node] : []
}

/** The fields of the body one by one. */
function flatten(tree: Node, colon: string | undefined, comma = ''): Text {
  if (tree.kind !== 'object') return printTree(tree, compact)
  const fields = tree.fields.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const texts = fields.map(({ name, hideName, value }): Text => {
    const text =
      value.kind === 'leaf' && kindOf(value.raw) === 'string'
        ? [{ text: readString(value.raw), hide: value.hide }]
        : printTree(value, compact)
    return colon === undefined ? text : [{ text: name, hide: hideName }, { text: colon }, ...text]
  })
  return joinTexts(texts, comma)
}
