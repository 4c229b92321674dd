// The member body as AWDA callers sign it by mistake.

import { kindOf, readString } from '../json.ts'
import { type Body, compare, type EnvelopeMistake } from './awda-texts.ts'
import { asJsonString, compact, layouts, type Node, printTree } from './json-text.ts'
import { joinTexts, mapText, plain, type Text } from './text.ts'

export function bodyMistakes({ tree, text }: Body): EnvelopeMistake[] {
  const empty = ['{}', '""', 'null', '[]', ''].map((word): EnvelopeMistake => ({
    cause: 'empty-body',
    facts: { detail: word || 'nothing' },
    style: { body: () => plain(word) },
  }))
  if (!tree) return [...empty, { cause: 'body-twice', style: { body: () => asJsonString(text) } }]
  return [
    ...layouts.map(({ name, layout }, index): EnvelopeMistake => ({
      cause: 'body-respelled',
      facts: { detail: name },
      style: { body: () => printTree(tree, layout) },
      pairs: index < 3,
    })),
    {
      cause: 'blanks-stripped',
      style: { body: () => mapText(text, (part) => part.replaceAll(/\s/g, '')) },
    },
    { cause: 'body-twice', style: { body: () => asJsonString(text) }, pairs: true },
    { cause: 'body-twice', style: { body: () => asJsonString(text).slice(1, -1) } },
    { cause: 'body-twice', style: { body: () => asJsonString(printTree(tree, compact)) } },
    { cause: 'body-twice', style: { body: () => asJsonString(asJsonString(text)) } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, ':') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, '') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, '=', '&') } },
    { cause: 'body-flattened', style: { body: () => flatten(tree, undefined) } },
    ...empty,
  ]
}

/** The members of the body by the rule of the envelope. */
function flatten(tree: Node, colon: string | undefined, comma = ''): Text {
  if (tree.kind !== 'object') return printTree(tree, compact)
  const members = tree.members.toSorted((a, b) => compare(a.name, b.name))
  const texts = members.map(({ name, hideName, value }): Text => {
    const text =
      value.kind === 'leaf' && kindOf(value.raw) === 'string'
        ? [{ text: readString(value.raw), hide: value.hide }]
        : printTree(value, compact)
    return colon === undefined ? text : [{ text: name, hide: hideName }, { text: colon }, ...text]
  })
  return joinTexts(texts, comma)
}
