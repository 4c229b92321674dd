// How the text of an AWDA envelope is made, in steps that can be changed one by one.

import { signature as scheme } from '../../generated/awda/signature.ts'
import { isDeep, type Member } from '../json.ts'
import { type Node, readTree } from './json-text.ts'
import { signedValue } from '../signing/awda.ts'
import type { Finish, Mistake } from './search.ts'
import { type ClassOf, joinTexts, type Text } from './text.ts'

const names = scheme.envelope

export interface EnvelopeStyle extends Finish {
  readonly whole: (() => Text) | undefined
  readonly select: (members: readonly Member[]) => readonly Member[]
  readonly order: ((a: Member, b: Member) => number) | undefined
  readonly name: (name: string) => string
  /** Text of a member other than body. */
  readonly value: (member: Member) => string
  readonly body: (body: Body) => Text
  readonly colon: string
  readonly comma: string
  /** Puts the secret where it belongs. */
  readonly secret: (text: Text) => Text
}

/** The member body, as it came and as a tree. Empty text where there are no parameters. */
export interface Body {
  readonly text: Text
  readonly tree: Node | undefined
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
  body: ({ text }) => text,
  colon: ':',
  comma: '',
  secret: (text) => [...text, { text: secret, hide: 'secret' }],
  wrap: (text) => text,
  ...finish,
})

export function readBody(members: readonly Member[], classOf: ClassOf): Body {
  const raw = members.find(({ name }) => name === names.body)?.raw ?? '""'
  const text = signedValue(raw)
  // A body that is a text may hold JSON all the same: its fields are hidden too.
  const tree = isJson(text) ? readTree(text, classOf.inside(names.body)) : undefined
  return { text: tree?.asWritten ?? [{ text, hide: 'body' }], tree: tree?.tree }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return !isDeep(text)
  } catch {
    return false
  }
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
        ? style.body(body)
        : [{ text: style.value(member), hide: classOf(member.name, member.raw) }]
    const name = { text: style.name(member.name), hide: classOf.ofName(member.name) }
    return [name, { text: style.colon }, ...value]
  })
  return style.secret(joinTexts(texts, style.comma))
}
