// How the text of an AWDA envelope is made, in steps that can be changed one by one.

import { signature as scheme } from '../../../../generated/awda/signature.ts'
import { isDeep, kindOf, type Member } from '../../../core/json.ts'
import { type Replaced, replaceValues } from '../../../doctor/body-changes.ts'
import type { Step } from '../../../doctor/body-rules.ts'
import { addField, type Addition, type NamedOrder, orderFields } from '../../../doctor/body-order.ts'
import { compact, type Layout, type Node, printTree, readTree } from '../../../doctor/json-text.ts'
import { rawLayouts } from '../../../doctor/writers.ts'
import { signedValue } from '../signing.ts'
import type { Finish, Mistake } from '../../../doctor/search.ts'
import { type ClassOf, joinTexts, type Text, textOf } from '../../../doctor/text.ts'

const names = scheme.envelope

/** How the body is written; without any of these as it was sent. */
export type BodyStyle = { readonly [step in Step]: Replaced | undefined } & {
  readonly added: Addition | undefined
  readonly fieldOrder: NamedOrder | undefined
  readonly layout: Layout | undefined
}

export interface EnvelopeStyle extends Finish, BodyStyle {
  readonly whole: (() => Text) | undefined
  readonly select: (members: readonly Member[]) => readonly Member[]
  readonly order: ((a: Member, b: Member) => number) | undefined
  readonly name: (name: string) => string
  /** Text of a member other than body. */
  readonly value: (member: Member) => string
  /** The last step of the body: its text, however it was made. */
  readonly body: (text: Text) => Text
  readonly colon: string
  readonly comma: string
  /** Puts the secret where it belongs. */
  readonly secret: (text: Text) => Text
}

/** The member body, as it came and as a tree. Empty text where there are no parameters. */
export interface Body {
  readonly text: Text
  readonly tree: Node | undefined
  /** Its whitespace, with texts as they were written; `compact` where it has no such layout. */
  readonly layout: Layout
}

export type EnvelopeMistake = Mistake<EnvelopeStyle>

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
export const isSigned = ({ name }: Member) => name !== names.signature
export const valueOf = ({ raw }: Member) => signedValue(raw)

export const rightEnvelope = (
  secret: string,
  finish: Pick<Finish, 'spell' | 'encode' | 'hash'>,
): EnvelopeStyle => ({
  whole: undefined,
  select: (members) => members.filter(isSigned),
  order: (a, b) => compare(a.name, b.name),
  name: (name) => name,
  value: valueOf,
  numbers: undefined,
  booleans: undefined,
  empties: undefined,
  texts: undefined,
  fields: undefined,
  added: undefined,
  fieldOrder: undefined,
  layout: undefined,
  body: (text) => text,
  colon: ':',
  comma: '',
  secret: (text) => [...text, { text: secret, hide: 'secret' }],
  wrap: (text) => text,
  ...finish,
})

export function readBody(members: readonly Member[], classOf: ClassOf, isWhole: boolean): Body {
  const raw = members.find(({ name }) => name === names.body)?.raw ?? '""'
  const text = signedValue(raw)
  // A body that is a text may hold JSON all the same: its fields are hidden too.
  const isRead = isWhole && (kindOf(raw) !== 'string' || isJson(text))
  if (!isRead) return { text: [{ text, hide: 'body' }], tree: undefined, layout: compact }
  const { tree, asWritten } = readTree(text, classOf.inside(names.body))
  const layout = rawLayouts.find((one) => textOf(printTree(tree, one)) === text) ?? compact
  return { text: asWritten, tree, layout }
}

function isJson(text: string): boolean {
  if (isDeep(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text of the body before its last step. */
function bodyText({ text, tree, layout }: Body, style: BodyStyle): Text {
  const { numbers, booleans, empties, texts, fields, added, fieldOrder } = style
  const replaced = [numbers, booleans, empties, texts, fields].filter((one) => one !== undefined)
  if (!tree || (!replaced.length && !added && !fieldOrder && !style.layout)) return text
  let changed = replaced.length ? replaceValues(tree, replaced) : tree
  if (added) changed = addField(changed, added)
  if (fieldOrder) changed = orderFields(changed, fieldOrder)
  return printTree(changed, style.layout ?? layout)
}

export function buildEnvelope(
  members: readonly Member[],
  body: Body,
  style: EnvelopeStyle,
  classOf: ClassOf,
): Text {
  if (style.whole) return style.secret(style.whole())
  const selected = style.select(members)
  const ordered = style.order ? selected.toSorted(style.order) : selected
  const texts = ordered.map((member): Text => {
    const value =
      member.name === names.body
        ? style.body(bodyText(body, style))
        : [{ text: style.value(member), hide: classOf(member.name, member.raw) }]
    const name = { text: style.name(member.name), hide: classOf.ofName(member.name) }
    return [name, { text: style.colon }, ...value]
  })
  return style.secret(joinTexts(texts, style.comma))
}
