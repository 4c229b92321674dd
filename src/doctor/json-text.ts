// JSON as a tree whose values know whether they may be shown, and that tree as text.

import { kindOf, readString } from '../core/json.ts'
import { type ClassOf, mapText, type Piece, type Text } from './text.ts'

export interface Field {
  readonly name: string
  /** The name as it is written. */
  readonly raw: string
  /** Class of the name, where it is hidden. */
  readonly hideName: string | undefined
  readonly value: Node
}

export type Node =
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  | Leaf

/** A value without parts: an empty object or list is one, too. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly raw: string
  readonly hide: string | undefined
}

/** The values directly in a value. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'leaf') return []
  return node.kind === 'array' ? node.items : node.fields.map(({ value }) => value)
}

/** Collects pieces; text that may be shown becomes one piece as far as it goes. */
function createWriter() {
  const pieces: Piece[] = []
  let open = ''
  return {
    write(text: string, hide?: string) {
      if (hide === undefined) {
        open += text
        return
      }
      if (open) pieces.push({ text: open })
      pieces.push({ text, hide })
      open = ''
    },
    end(): Text {
      if (open) pieces.push({ text: open })
      return pieces
    },
  }
}

/** The JSON in `text`, which is known to be valid and not deep: as a tree, and as written. */
export function readTree(text: string, classOf: ClassOf, outer?: string): { tree: Node; asWritten: Text } {
  const { write, end } = createWriter()
  // Where reading is, and where the text begins that was not written yet.
  let [at, from] = [0, 0]
  const skip = () => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++
    return text[at]
  }
  const readToken = (): string => {
    const start = at
    if (text[at] === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
      at++
    } else while (at < text.length && !/[ \t\r\n,:[\]{}"]/.test(text[at] ?? '')) at++
    return text.slice(start, at)
  }
  /** Calls `readPart` for each part of the object or list that begins here; false for an empty one. */
  const readParts = (readPart: () => void): boolean => {
    const close = text[at++] === '{' ? '}' : ']'
    const isEmpty = skip() === close
    while (at < text.length && skip() !== close) {
      readPart()
      if (skip() === ',') at++
    }
    at++
    return !isEmpty
  }
  /** Hides the token before `at`, except its quotes: they distinguish text from a number. */
  const hideToken = (raw: string, hide: string | undefined) => {
    if (hide === undefined) return
    const quote = kindOf(raw) === 'string' ? 1 : 0
    write(text.slice(from, at - raw.length + quote))
    write(raw.slice(quote, raw.length - quote), hide)
    from = at - quote
  }
  /** @param name of the field that holds the value, or the list it is in */
  const readValue = (outside: string | undefined, classOf: ClassOf, name?: string): Node => {
    const first = skip()
    if (first === '{') {
      const inner = name === undefined ? classOf : classOf.inside(name)
      const hide = outside ?? (name === undefined ? undefined : classOf.whole(name))
      const fields: Field[] = []
      const isFull = readParts(() => {
        const raw = readToken()
        const field = readString(raw)
        const hideName = inner.ofName(field)
        hideToken(raw, hideName)
        skip()
        at++
        fields.push({ name: field, raw, hideName, value: readValue(hide, inner, field) })
      })
      return isFull ? { kind: 'object', fields } : { kind: 'leaf', raw: '{}', hide: undefined }
    }
    if (first === '[') {
      const items: Node[] = []
      const isFull = readParts(() => items.push(readValue(outside, classOf, name)))
      return isFull ? { kind: 'array', items } : { kind: 'leaf', raw: '[]', hide: undefined }
    }
    const raw = readToken()
    const hide = outside ?? (name === undefined ? 'hidden' : classOf(name, raw))
    hideToken(raw, hide)
    return { kind: 'leaf', raw, hide }
  }
  const tree = readValue(outer, classOf)
  write(text.slice(from))
  return { tree, asWritten: end() }
}

export interface Layout {
  readonly comma: string
  readonly colon: string
  /** One level of indentation; without one all is on one line. */
  readonly indent?: string
  readonly newline?: string
  /** Inside the brackets of what is on one line. */
  readonly pad?: string
  /** Lists are on one line, as Jackson prints them. */
  readonly flatLists?: boolean
  readonly rename?: (name: string) => string
  readonly quote: string
  /** Without it names and texts stay as they were written. */
  readonly escape?: (text: string) => string
  readonly word?: (raw: string) => string
  readonly sorted?: boolean
  readonly drop?: (raw: string) => boolean
}

export const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1)

export const compact: Layout = { comma: ',', colon: ':', quote: '"', escape: escapeJson }

/** Prints a tree. */
export function printTree(tree: Node, layout: Layout): Text {
  const { write, end } = createWriter()
  const { indent, newline = '\n', pad = '', quote, colon, escape, word, drop, rename } = layout
  const inner = (raw: string) => (escape ? escape(readString(raw)) : raw.slice(1, -1))
  const printParts = <Part>(
    marks: string,
    parts: readonly Part[],
    level: number,
    print: (part: Part) => void,
  ) => {
    const isFlat = indent === undefined || (marks === '[]' && layout.flatLists)
    const line = isFlat ? pad : newline + indent.repeat(level + 1)
    const comma = isFlat ? layout.comma : `,${line}`
    write((marks[0] ?? '') + (parts.length ? line : ''))
    for (const [index, part] of parts.entries()) {
      if (index > 0) write(comma)
      print(part)
    }
    if (parts.length) write(isFlat ? pad : newline + indent.repeat(level))
    write(marks[1] ?? '')
  }
  const print = (node: Node, level: number): void => {
    if (node.kind === 'array') {
      printParts('[]', node.items, level, (item) => print(item, layout.flatLists ? level : level + 1))
      return
    }
    if (node.kind === 'object') {
      const kept = drop
        ? node.fields.filter(({ value }) => value.kind !== 'leaf' || !drop(value.raw))
        : node.fields
      const fields = layout.sorted ? kept.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : kept
      printParts('{}', fields, level, ({ name, raw, hideName, value }) => {
        write(quote)
        write(rename ? rename(name) : inner(raw), hideName)
        write(quote + colon)
        print(value, level + 1)
      })
      return
    }
    if (kindOf(node.raw) !== 'string') {
      write(word ? word(node.raw) : node.raw, node.hide)
      return
    }
    write(quote)
    write(inner(node.raw), node.hide)
    write(quote)
  }
  print(tree, 0)
  return end()
}

/** A text as a JSON string: what comes out when JSON is serialised a second time. */
export const asJsonString = (text: Text): Text => [{ text: '"' }, ...mapText(text, escapeJson), { text: '"' }]
