// How a signed string is made, as a record whose entries can be replaced one by one: a mistake replaces some of them. The
// declaration and the message are changed by path, and the interpreter makes the string of what results.

import { type Member, kindOf } from '../core/json.ts'
import { type Declaration, isEach } from '../signing/grammar.ts'
import { interpret, type Interpretation } from '../signing/interpret.ts'
import type { Means, Message, Origin, Row, Rules, SignedPiece } from '../signing/message.ts'
import { type Body, type BodyStyle, bodyText } from './body-text.ts'
import type { Finish } from './mistake.ts'
import { type ClassOf, mapText, type Piece, plain, type Text, textOf } from './text.ts'

type Write<T> = (row: Row) => T | undefined

/** How the parameters of a body are written, by their JSON types; without any of these by the rule. */
export interface ValueStyle {
  readonly number?: Write<string>
  readonly boolean?: Write<string>
  readonly empty?: Write<string>
  readonly nested?: Write<Text>
  readonly text?: Write<string>
}

export type Path = `${'strings' | 'hashes' | 'keys' | 'given' | 'whole'}.${string}`

/** `strings.message.join`, `given.time`, `given.credentials.secret`, `given.parts.path`; `whole.message` is a text made without its rule. */
export type Style = Finish & BodyStyle & ValueStyle & { readonly [path: Path]: unknown }

/** One signed string of a request. */
export interface Signed {
  readonly scheme: Declaration
  /** The string that the signature is made of. */
  readonly of: string
  readonly message: Message
  readonly means: Means
  readonly body: Body
  readonly classOf: ClassOf
  /** The JSON text of the envelope. */
  readonly asWritten?: (() => Text) | undefined
  /** Path and query as they may be shown. */
  readonly way: (target: string) => Text
}

const values = ['number', 'boolean', 'empty', 'nested', 'text'] as const

/** The text of each style. */
export function createBuilder(signed: Signed) {
  const { scheme, of, message, means, body } = signed
  const parameters = Object.keys(scheme.strings).filter((name) => isEach(scheme.strings[name], 'body'))
  const made = (style: Style): [Interpretation, Rules, Text] => {
    const text = bodyText(body, style)
    let rules = changed(scheme, style)
    if (values.some((step) => style[step])) {
      const strings = { ...rules.strings }
      for (const name of parameters)
        Object.assign(strings, { [name]: { ...strings[name], write: writer(style) } })
      rules = { ...rules, strings }
    }
    return [
      interpret(rules, given(message, style, text === body.text ? undefined : text), means),
      rules,
      text,
    ]
  }
  const show = (style: Style): Text => {
    const whole = style[`whole.${of}`]
    if (whole) return (whole as () => Text)()
    return showString(signed, style, of, ...made(style))
  }
  /** The same as one piece: of thousands of texts one is shown. */
  const build = (style: Style): Text =>
    Object.keys(style).some((path) => path.startsWith('whole.'))
      ? show(style)
      : plain(made(style)[0].textOf(of))
  /** The bytes of the key of an HMAC. */
  const keyOf = (name: string) => (style: Style) => made(style)[0].keyBytes(name)
  return { show, build, keyOf }
}

/** The step that writes a value of this JSON type. */
export function stepOf(raw: string): keyof ValueStyle {
  const kind = kindOf(raw)
  if (kind === 'string') return 'text'
  if (kind === 'null') return 'empty'
  return kind === 'array' || kind === 'object' ? 'nested' : kind
}

/** A value by the rule where the style does not change values of its kind. */
const writer = (style: Style) => (row: Row) => {
  const write = style[stepOf(row.raw)]
  if (!write) return row.pieces
  const value = write(row)
  if (value === undefined || typeof value === 'string') return value
  return value.map(({ text, hide = '' }): SignedPiece => ({
    text,
    of: { kind: 'value', name: row.name, field: row.name, hide },
  }))
}

/** The declaration with what a style changes in it. */
function changed(scheme: Declaration, style: Style): Rules {
  let rules: Rules = scheme
  for (const path in style) {
    if (!path.includes('.')) continue
    const value: unknown = style[path as Path]
    const [place = '', name = '', key = ''] = path.split('.')
    if (place !== 'strings' && place !== 'hashes' && place !== 'keys') continue
    rules = { ...rules, [place]: { ...rules[place], [name]: { ...rules[place][name], [key]: value } } }
  }
  return rules
}

function given(message: Message, style: Style, body: Text | undefined): Message {
  let all = message
  for (const path in style) {
    if (!path.startsWith('given.')) continue
    const value: unknown = style[path as Path]
    const [, part = '', ...names] = path.split('.')
    all =
      names.length === 0
        ? { ...all, [part]: value }
        : { ...all, [part]: { ...all[part as 'credentials'], [names.join('.')]: value } }
  }
  return body ? { ...all, body: textOf(body), members: undefined } : all
}

/** The pieces of a string as a text that may be shown; the strings in it are opened. */
function showString(
  signed: Signed,
  style: Style,
  name: string,
  made: Interpretation,
  rules: Rules,
  body: Text,
): Text {
  const pieces = made.pieces(name)
  const rule = rules.strings[name]
  const cut = rule && 'delete' in rule && rule.delete !== undefined ? made.cutter(rule) : undefined
  const all: Piece[] = []
  for (const { of, text } of pieces) {
    let inner: Text | undefined
    if (of.kind === 'string') {
      const whole = style[`whole.${of.name}`]
      inner = whole ? (whole as () => Text)() : showString(signed, style, of.name, made, rules, body)
    } else if (of.kind === 'part' && of.name === 'body') inner = body
    else if (of.kind === 'part' && /^(path|target)$/.test(of.name)) inner = signed.way(text)
    else if (of.kind === 'part' && of.name === 'query') inner = signed.way(`?${text}`).slice(1)
    if (!inner) all.push({ text, hide: hideOf(signed, of, text) })
    else for (const piece of cut ? mapText(inner, cut) : inner) all.push(piece)
  }
  return all
}

const isTime = (text: string) => /^[\d :.,/+TZ"A-Za-z-]{1,40}$/.test(text) && /\d/.test(text)
const plainHeaders = /^header:(date|content-type|content-length|content-digest|digest|host|accept)$/

function hideOf({ scheme, classOf, message }: Signed, of: Origin, text: string): string | undefined {
  if (of.hide !== undefined) return of.hide || undefined
  if (of.kind === 'name') return classOf.ofName(of.name)
  const kind = scheme.credentials[of.name]?.kind
  if (of.kind === 'credential' && (kind === 'secret' || kind === 'token')) return kind
  if (of.field !== undefined && of.kind !== 'literal')
    return classOf(of.field, rawOf(message, of.field) ?? text)
  if (of.kind !== 'part') return undefined
  if (of.name === 'time') return isTime(text) ? undefined : 'hidden'
  return of.name.startsWith('header:') && !plainHeaders.test(of.name) ? 'header' : undefined
}

const rawOf = ({ envelope, members }: Message, field: string): string | undefined =>
  (envelope ?? members)?.find(({ name }: Member) => name === field)?.raw

/** The key of an HMAC is made again only where a style changes what it is made of. */
export function keyFinder(name: string, keyOf: ReturnType<typeof createBuilder>['keyOf']) {
  let usual: Uint8Array | undefined
  const find = keyOf(name)
  return (style: Style) => {
    if (Object.keys(style).some((path) => /^(keys|given)\.(?!parts\.)/.test(path))) return find(style)
    return (usual ??= find(style))
  }
}
