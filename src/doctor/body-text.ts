// The body as a text that may be shown, as it was sent and as a style writes it.

import { kindOf } from '../core/json.ts'
import { isJson } from '../core/parse.ts'
import { type Replaced, replaceValues } from './body-changes.ts'
import { addField, type Addition, type NamedOrder, orderFields } from './body-order.ts'
import type { Step } from './body-rules.ts'
import { compact, type Layout, type Node, printTree, readTree } from './json-text.ts'
import { type ClassOf, type Text, textOf } from './text.ts'
import { rawLayouts } from './writers.ts'

/** How the body is written; without any of these as it was sent. */
export type BodyStyle = { readonly [step in Step]?: Replaced | undefined } & {
  readonly added?: Addition | undefined
  readonly fieldOrder?: NamedOrder | undefined
  readonly layout?: Layout | undefined
  /** The last step of the body: its text, however it was made. */
  readonly body?: ((text: Text) => Text) | undefined
}

/** The body, as received and as a tree. Empty text where there are no parameters. */
export interface Body {
  readonly text: Text
  readonly tree: Node | undefined
  /** Its whitespace, with texts as they were written; `compact` where it has no such layout. */
  readonly layout: Layout
}

export function readBody(raw: string, text: string, classOf: ClassOf, isWhole: boolean): Body {
  // A body that is a text may hold JSON all the same: its fields are hidden too.
  if (!isWhole || (kindOf(raw) === 'string' || !/^[{[]/.test(raw) ? !isJson(text) : !isJson(raw)))
    return { text: text === '' ? [] : [{ text, hide: 'body' }], tree: undefined, layout: compact }
  const { tree, asWritten } = readTree(text, classOf)
  const layout = rawLayouts.find((one) => textOf(printTree(tree, one)) === text) ?? compact
  return { text: asWritten, tree, layout }
}

/** The text of the body in a style. */
export function bodyText({ text, tree, layout }: Body, style: BodyStyle): Text {
  const { numbers, booleans, empties, texts, fields, added, fieldOrder, body } = style
  const replaced = [numbers, booleans, empties, texts, fields].filter((one) => one !== undefined)
  let made = text
  if (tree && (replaced.length || added || fieldOrder || style.layout)) {
    let changed = replaced.length ? replaceValues(tree, replaced) : tree
    if (added) changed = addField(changed, added)
    if (fieldOrder) changed = orderFields(changed, fieldOrder)
    made = printTree(changed, style.layout ?? layout)
  }
  return body ? body(made) : made
}
