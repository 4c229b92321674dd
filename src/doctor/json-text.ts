// Other spellings of the same JSON, as programs print it. Every piece of a value is tagged with its field.

import { kindOf, readString } from '../json.ts'
import { type ClassOf, joinTexts, mapText, type Piece, plain, type Text } from './text.ts'

export type Node =
  | { readonly kind: 'object'; readonly members: readonly NamedNode[] }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  | { readonly kind: 'leaf'; readonly raw: string; readonly hide: string | undefined }

interface NamedNode {
  readonly name: string
  /** Class of the name, where it is hidden. */
  readonly hideName: string | undefined
  readonly value: Node
}

/** The JSON in `text`, which is known to be valid and not deep: as a tree, and as written. */
export function readTree(text: string, classOf: ClassOf, outer?: string): { tree: Node; asWritten: Text } {
  const tokens = text.match(/\s+|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
  const asWritten: Piece[] = []
  /** What may be seen, as one piece as far as it goes: a long body has a million marks. */
  let open = ''
  const write = (text: string, hide?: string) => {
    if (hide === undefined) {
      open += text
      return
    }
    asWritten.push({ text: open }, { text, hide })
    open = ''
  }
  let at = 0
  /** The next token that is no blank, taken; blanks and, but for a value, the token itself go out as they are. */
  const take = (isValue = false): string => {
    for (;;) {
      const token = tokens[at++] ?? ''
      const blank = token !== '' && token.trim() === ''
      if (blank || !isValue || token === '{' || token === '[') write(token)
      if (!blank) return token
    }
  }
  const peek = () => {
    while (tokens[at]?.trim() === '') write(tokens[at++] ?? '')
    return tokens[at]
  }
  const writeText = (token: string, hide: string | undefined) => {
    // Quotes stay visible: they tell text from a number.
    const quote = kindOf(token) === 'string' ? '"' : ''
    write(quote)
    write(quote ? token.slice(1, -1) : token, hide)
    write(quote)
  }
  /** @param name of the field that holds the value, or the list it is in */
  const readValue = (outside: string | undefined, classOf: ClassOf, name?: string): Node => {
    const token = take(true)
    if (token === '{') {
      const members: NamedNode[] = []
      const inner = name === undefined ? classOf : classOf.inside(name)
      const hide = outside ?? (name === undefined ? undefined : classOf.whole(name))
      while (peek() !== '}' && peek() !== undefined) {
        const written = take(true)
        const member = readString(written)
        const hideName = inner.ofName(member)
        writeText(written, hideName)
        take()
        members.push({ name: member, hideName, value: readValue(hide, inner, member) })
        if (peek() === ',') take()
      }
      take()
      return { kind: 'object', members }
    }
    if (token === '[') {
      const items: Node[] = []
      while (peek() !== ']' && peek() !== undefined) {
        items.push(readValue(outside, classOf, name))
        if (peek() === ',') take()
      }
      take()
      return { kind: 'array', items }
    }
    const hide = outside ?? (name === undefined ? 'hidden' : classOf(name, token))
    writeText(token, hide)
    return { kind: 'leaf', raw: token, hide }
  }
  const tree = readValue(outer, classOf)
  return { tree, asWritten: [...asWritten, { text: open }] }
}

export interface Layout {
  readonly comma: string
  readonly colon: string
  /** One level of indentation; without one all is on one line. */
  readonly indent?: string
  readonly quote: string
  readonly escape: (text: string) => string
  readonly word: (raw: string) => string
  readonly sorted: boolean
  readonly drop: (raw: string) => boolean
}

const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1)
const escapeAscii = (text: string, upper = false) =>
  escapeJson(text).replaceAll(/[^\0-\x7f]/g, (character) => {
    const digits = character.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${upper ? digits.toUpperCase() : digits}`
  })
const escapeHtml = (text: string) =>
  escapeJson(text).replaceAll(
    /[<>&='\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const compact: Layout = {
  comma: ',',
  colon: ':',
  quote: '"',
  escape: escapeJson,
  word: (raw) => raw,
  sorted: false,
  drop: () => false,
}
const spaced = { comma: ', ', colon: ': ' }
const ascii = { escape: (text: string) => escapeAscii(text) }

/** How programs print JSON, the most frequent first. */
export const layouts: readonly { readonly name: string; readonly layout: Layout }[] = [
  { name: 'without blanks', layout: compact },
  { name: 'with blanks behind , and :', layout: { ...compact, ...spaced } },
  { name: 'with blanks and ASCII escapes, as json.dumps does', layout: { ...compact, ...spaced, ...ascii } },
  { name: 'with ASCII escapes', layout: { ...compact, ...ascii } },
  { name: 'with ASCII escapes', layout: { ...compact, escape: (text) => escapeAscii(text, true) } },
  { name: 'with a blank behind :', layout: { ...compact, colon: ': ' } },
  { name: 'with a blank behind ,', layout: { ...compact, comma: ', ' } },
  ...['  ', '    ', '\t'].map((indent) => ({
    name: 'on several lines',
    layout: { ...compact, colon: ': ', indent },
  })),
  { name: 'on several lines', layout: { ...compact, colon: ' : ', indent: '  ' } },
  {
    name: 'with \\/ for /, as json_encode does',
    layout: { ...compact, escape: (t) => escapeJson(t).replaceAll('/', '\\/') },
  },
  {
    name: 'with \\/ for / and ASCII escapes, as json_encode does',
    layout: { ...compact, escape: (text) => escapeAscii(text).replaceAll('/', '\\/') },
  },
  { name: 'with <, >, &, = escaped, as Gson does', layout: { ...compact, escape: escapeHtml } },
  {
    name: 'with <, >, & escaped, as Go does',
    layout: {
      ...compact,
      escape: (text) => escapeHtml(text).replaceAll(/\\u003d|\\u0027/g, (e) => (e === '\\u003d' ? '=' : "'")),
    },
  },
  { name: 'with its members sorted', layout: { ...compact, sorted: true } },
  { name: 'with its members sorted and blanks', layout: { ...compact, ...spaced, sorted: true } },
  { name: 'with single quotes', layout: { ...compact, quote: "'" } },
  { name: 'with single quotes and blanks, as Python prints', layout: { ...compact, ...spaced, quote: "'" } },
  {
    name: 'as Java prints a map',
    layout: { ...compact, comma: ', ', colon: '=', quote: '', escape: (text) => text },
  },
  { name: 'with numbers printed anew', layout: { ...compact, word: reprint } },
  { name: 'without its nulls', layout: { ...compact, drop: (raw) => raw === 'null' } },
  { name: 'without its empty values', layout: { ...compact, drop: (raw) => raw === 'null' || raw === '""' } },
]

function reprint(raw: string): string {
  return kindOf(raw) === 'number' ? String(Number(raw)) : raw
}

/** Prints a tree. */
export function printTree(node: Node, layout: Layout, level = 0): Text {
  const { indent, quote, colon } = layout
  if (node.kind === 'leaf') {
    if (kindOf(node.raw) !== 'string') return [{ text: layout.word(node.raw), hide: node.hide }]
    return [{ text: quote }, { text: layout.escape(readString(node.raw)), hide: node.hide }, { text: quote }]
  }
  const isArray = node.kind === 'array'
  const kept = isArray
    ? []
    : node.members.filter(({ value }) => value.kind !== 'leaf' || !layout.drop(value.raw))
  const members = layout.sorted ? kept.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : kept
  const parts = isArray
    ? node.items.map((item) => printTree(item, layout, level + 1))
    : members.map(({ name, hideName, value }) => [
        { text: quote },
        { text: layout.escape(name), hide: hideName },
        { text: quote + colon },
        ...printTree(value, layout, level + 1),
      ])
  const [open, close] = isArray ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return plain(open + close)
  if (indent === undefined) return [{ text: open }, ...joinTexts(parts, layout.comma), { text: close }]
  const line = `\n${indent.repeat(level + 1)}`
  return [
    { text: open + line },
    ...joinTexts(parts, `,${line}`),
    { text: `\n${indent.repeat(level)}${close}` },
  ]
}

/** A text as a JSON string: what comes out when JSON is serialised a second time. */
export const asJsonString = (text: Text): Text => [{ text: '"' }, ...mapText(text, escapeJson), { text: '"' }]
