// The body as AWDA callers sign it by mistake.

import { fields } from '../../../../generated/awda/sensitive.ts'
import { kindOf, readString } from '../../../core/json.ts'
import { type Body, compare, type EnvelopeMistake } from './texts.ts'
import { changesOf } from '../../../doctor/body-changes.ts'
import { additionsTo, ordersOf } from '../../../doctor/body-order.ts'
import { asJsonString, compact, type Leaf, type Node, printTree } from '../../../doctor/json-text.ts'
import { looksRounded, unrounded } from '../../../doctor/numbers.ts'
import { joinTexts, mapText, plain, type Text } from '../../../doctor/text.ts'
import { layoutsFor } from '../../../doctor/writers.ts'

export function bodyMistakes({ tree }: Body): EnvelopeMistake[] {
  const empty = ['{}', '""', 'null', '[]', ''].map((word): EnvelopeMistake => ({
    cause: 'empty-body',
    facts: { detail: word || 'nothing' },
    style: { body: () => plain(word) },
  }))
  const twice: EnvelopeMistake = { cause: 'body-twice', style: { body: asJsonString }, pairs: true }
  if (!tree) return [...empty, twice]
  return [
    ...respellings(tree),
    {
      cause: 'blanks-stripped',
      style: { body: (text) => mapText(text, (part) => part.replaceAll(/\s/g, '')) },
    },
    twice,
    { cause: 'body-twice', style: { body: (text) => asJsonString(text).slice(1, -1) } },
    { cause: 'body-twice', style: { body: () => asJsonString(printTree(tree, compact)) } },
    { cause: 'body-twice', style: { body: (text) => asJsonString(asJsonString(text)) } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, ':') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, '') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, '=', '&') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, undefined) } },
    ...empty,
  ]
}

/** The same body, or nearly the same, as another program would write it. */
function respellings(tree: Node): EnvelopeMistake[] {
  return [
    ...layoutsFor(tree).map(({ name, layout, pairs }): EnvelopeMistake => ({
      cause: 'body-respelled',
      facts: { detail: name },
      style: { layout },
      pairs,
      usesTree: true,
    })),
    ...changesOf(tree).map(({ step, cause, detail, replaced, pairs }): EnvelopeMistake => ({
      cause,
      facts: { detail },
      style: { [step]: replaced },
      pairs,
      usesTree: true,
    })),
    ...ordersOf(tree).map((order, index): EnvelopeMistake => ({
      cause: 'body-respelled',
      facts: { detail: order.name },
      style: { fieldOrder: order },
      pairs: index < 5,
      usesTree: true,
    })),
  ]
}

/** Numbers longer than a double holds that are looked at. */
const mostLong = 3

/** What the body no longer shows: digits that were rounded away, and fields without a value that were dropped. */
export function* lostFromBody({ tree }: Body, operation: string): Generator<EnvelopeMistake> {
  if (!tree) return
  for (const leaf of longNumbers(tree).slice(0, mostLong)) {
    const isText = kindOf(leaf.raw) === 'string'
    for (const raw of unrounded(isText ? leaf.raw.slice(1, -1) : leaf.raw)) {
      for (const text of isText ? [`"${raw}"`] : [raw, `"${raw}"`]) {
        yield {
          cause: 'number-rounded',
          facts: { detail: 'the exact number was signed, and a rounded one was sent' },
          style: { numbers: new Map([[leaf, text]]) },
          usesTree: true,
        }
      }
    }
  }
  for (const added of additionsTo(tree, operation, fields)) {
    yield {
      cause: 'body-fields',
      facts: { detail: `with a field that holds ${added.raw} and is not sent` },
      style: { added },
      usesTree: true,
    }
  }
}

function longNumbers(node: Node): Leaf[] {
  if (node.kind === 'array') return node.items.flatMap(longNumbers)
  if (node.kind === 'object') return node.fields.flatMap(({ value }) => longNumbers(value))
  return looksRounded(node.raw.replaceAll('"', '')) ? [node] : []
}

/** The fields of the body by the rule of the envelope. */
function flatten(tree: Node, colon: string | undefined, comma = ''): Text {
  if (tree.kind !== 'object') return printTree(tree, compact)
  const fields = tree.fields.toSorted((a, b) => compare(a.name, b.name))
  const texts = fields.map(({ name, hideName, value }): Text => {
    const text =
      value.kind === 'leaf' && kindOf(value.raw) === 'string'
        ? [{ text: readString(value.raw), hide: value.hide }]
        : printTree(value, compact)
    return colon === undefined ? text : [{ text: name, hide: hideName }, { text: colon }, ...text]
  })
  return joinTexts(texts, comma)
}
