// How programs write JSON: the whitespace they put between the parts, and the characters they escape.

import { kindOf, readString } from '../core/json.ts'
import { namingsOf } from './body-order.ts'
import { remembering } from './numbers.ts'
import { compact, escapeJson, type Layout, type Node } from './json-text.ts'

/** Characters that a JSON writer escapes besides those that JSON.stringify escapes. */
interface Writer {
  readonly name: string
  /** Written as \uXXXX. */
  readonly more?: RegExp
  readonly hex?: 'upper' | 'lower'
  /** Written as \uXXXX though a shorter escape exists. */
  readonly long?: RegExp
  /** Writes \/ for these. */
  readonly slash?: RegExp
}

const ascii = /[^\0-\x7e]/g
const slash = /\//g

/** The defaults and the usual options of each. */
const writers: readonly Writer[] = [
  { name: 'JSON.stringify, Jackson or serde' },
  { name: 'json.dumps or Newtonsoft (EscapeNonAscii)', more: ascii },
  { name: 'ASCII writers that keep DEL', more: /[^\0-\x7f]/g },
  { name: 'Jackson (ESCAPE_NON_ASCII) or fastjson (BrowserCompatible)', more: /[^\0-\x7f]/g, hex: 'upper' },
  { name: 'fastjson', more: /[\x7f-\x9f\u2028\u2029]/g, hex: 'upper' },
  { name: 'json_encode', more: /[^\0-\x7f]/g, slash },
  { name: 'json_encode (JSON_UNESCAPED_UNICODE)', more: /[\u2028\u2029]/g, slash },
  { name: 'json_encode without flags for / or Unicode', slash },
  { name: 'Gson', more: /[<>&='\u2028\u2029]/g },
  { name: 'Gson (disableHtmlEscaping) or script_safe JSON', more: /[\u2028\u2029]/g },
  { name: 'Go or Rails', more: /[<>&\u2028\u2029]/g },
  { name: 'Go before 1.22', more: /[<>&\u2028\u2029]/g, long: /\\[bf]/ },
  { name: 'System.Text.Json', more: /[&'+<>`]|[^\0-\x7e]/g, hex: 'upper', long: /\\"/ },
  { name: 'System.Text.Json (all Unicode ranges)', more: /[&'+<>`\x7f-\x9f]/g, hex: 'upper', long: /\\"/ },
  {
    name: 'System.Text.Json (UnsafeRelaxedJsonEscaping)',
    more: /[\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufeff]|[\ud800-\udbff][\udc00-\udfff]/g,
    hex: 'upper',
  },
  { name: 'Newtonsoft', more: /[\x85\u2028\u2029]/g },
  { name: 'Newtonsoft (EscapeHtml)', more: /[<>&'\x85\u2028\u2029]/g, long: /\\"/ },
  { name: 'json_encode (JSON_HEX_*)', more: /[<>&']|[^\0-\x7f]/g, hex: 'upper', long: /\\"/, slash },
  { name: 'fastjson (BrowserSecure)', more: /[<>()]|[^\0-\x7f]/g, hex: 'upper', slash },
  { name: 'org.json', more: /[\x80-\xa0\u2000-\u20ff]/g, slash: /(?<=<)\//g },
  { name: 'json-simple', more: /[\x7f-\x9f\u2000-\u20ff]/g, hex: 'upper', slash },
  { name: 'writers that know no short escapes', long: /\\[bfnrt"\\]/ },
  { name: 'Ruby (script_safe)', more: /[\u2028\u2029]/g, slash },
]

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
/** \uXXXX of each code unit. */
const unitsOf = (bytes: readonly string[]) => (characters: string) => {
  let text = ''
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    text += `\\u${bytes[code >> 8]}${bytes[code & 0xff]}`
  }
  return text
}
const units = { lower: unitsOf(digits), upper: unitsOf(digits.map((two) => two.toUpperCase())) }

/** Changes the escapes that JSON.stringify wrote, then adds those of the writer. */
function escapeWith({ more, hex = 'lower', long, slash }: Writer): (text: string) => string {
  const write = units[hex]
  const runs = more && new RegExp(`(?:${more.source})+`, 'g')
  const shortened = [...'\b\f\n\r\t"\\'].filter((character) => long?.test(escapeJson(character)))
  const others = new Map(shortened.map((character) => [escapeJson(character), write(character)]))
  return (text) => {
    let escaped = escapeJson(text)
    if (escaped.includes('\\') && (long || hex === 'upper')) {
      escaped = escaped.replaceAll(/\\(?:u([\da-f]{4})|[^])/g, (escape, digits?: string) =>
        digits && hex === 'upper' ? `\\u${digits.toUpperCase()}` : (others.get(escape) ?? escape),
      )
    }
    if (runs) escaped = escaped.replaceAll(runs, write)
    return slash ? escaped.replaceAll(slash, '\\/') : escaped
  }
}

const escapers = writers.map((writer) => ({ name: writer.name, escape: escapeWith(writer) }))

const spacings: readonly { readonly name: string; readonly layout: Partial<Layout> }[] = [
  { name: 'without whitespace', layout: {} },
  { name: 'with a space after , and :', layout: { comma: ', ', colon: ': ' } },
  { name: 'with a space after :', layout: { colon: ': ' } },
  { name: 'with a space after ,', layout: { comma: ', ' } },
  ...['  ', '    ', '\t'].flatMap((indent) => [
    { name: 'on several lines', layout: { colon: ': ', indent } },
    { name: 'on several lines', layout: { colon: ': ', indent, newline: '\r\n' } },
  ]),
  { name: 'on several lines', layout: { colon: ' : ', indent: '  ' } },
]
const spaced = spacings[1]?.layout
const byPython = [spacings[4]!, spacings[6]!] // indent=2 and indent=4
const jackson = { comma: ', ', colon: ' : ', pad: ' ', indent: '  ', flatLists: true }

export interface NamedLayout {
  readonly name: string
  readonly layout: Layout
  /** Frequent enough to be tried together with another mistake. */
  readonly pairs: boolean
}

const { escape: _, ...asWritten } = compact

/** Texts and names as they were written, with each kind of whitespace. */
export const rawLayouts: readonly Layout[] = spacings.map(({ layout }) => ({ ...asWritten, ...layout }))

export const pythonLayout: Layout = { ...compact, ...spaced, quote: "'" }

/** Ways to write this tree that differ for it, the most frequent first. */
export function layoutsFor(tree: Node): readonly NamedLayout[] {
  const escapes = escapesOf(tree)
  const [plain, ...others] = escapes
  const named = (spacing: (typeof spacings)[number], escape = plain, pairs = false): NamedLayout => ({
    name: [spacing.name, escape?.name].filter(Boolean).join(', '),
    layout: { ...compact, ...spacing.layout, ...(escape && { escape: escape.escape }) },
    pairs,
  })
  const python = escapes.find(({ name }) => name.includes('json.dumps'))
  const once = (name: string, layout: Partial<Layout>): NamedLayout => ({
    name,
    layout: { ...compact, ...layout },
    pairs: false,
  })
  return [
    ...spacings.slice(0, 2).map((spacing) => named(spacing, plain, true)),
    ...spacings.slice(1, 2).flatMap((spacing) => (python ? [named(spacing, python, true)] : [])),
    ...others.map((escape) => named({ name: '', layout: {} }, escape, true)),
    ...spacings.slice(2).map((spacing) => named(spacing)),
    ...others.flatMap((escape) =>
      (escape === python ? byPython : spacings.slice(1)).map((spacing) => named(spacing, escape)),
    ),
    once('with its fields sorted', { sorted: true }),
    once('with its fields sorted and spaces', { ...spaced, sorted: true }),
    ...[spaced, {}].map((spacing) => once('with spaces inside its brackets', { ...spacing, pad: ' ' })),
    once('with spaces on both sides of :', { comma: ', ', colon: ' : ', pad: ' ' }),
    once('on several lines', { colon: ': ', indent: '   ' }),
    ...['\n', '\r\n'].map((newline) => once('on several lines, as Jackson does', { ...jackson, newline })),
    ...namingsOf(tree).map(([style, rename]) => once(`with its names in ${style}`, { rename })),
    once('with single quotes', { quote: "'" }),
    once('with single quotes and spaces, as Python prints', pythonLayout),
    once('as Java prints a map', { comma: ', ', colon: '=', quote: '', escape: (text) => text }),
    once('with its numbers written again', { word: reprint }),
    once('without its nulls', { drop: (raw) => raw === 'null' }),
    once('without its empty values', { drop: (raw) => ['null', '""', '{}', '[]'].includes(raw) }),
  ]
}

const reprint = (raw: string) => (kindOf(raw) === 'number' ? String(Number(raw)) : raw)

/** Each character of names and texts that some writer escapes, once. */
function specialsOf(tree: Node): string {
  const found = new Set<string>()
  const look = (raw: string) => {
    // Most texts have none.
    if (!/[^\w .,:;@{}[\]!?*#$%^|~-]/.test(raw.slice(1, -1))) return
    for (const character of readString(raw)) if (!/[\w .,:;-]/.test(character)) found.add(character)
  }
  const walk = (node: Node): void => {
    if (node.kind === 'leaf') {
      if (kindOf(node.raw) === 'string') look(node.raw)
    } else if (node.kind === 'array') node.items.forEach(walk)
    else
      for (const { raw, value } of node.fields) {
        look(raw)
        walk(value)
      }
  }
  walk(tree)
  return [...found].join('')
}

const known = new WeakMap<Node, ReturnType<typeof findEscapes>>()

/** Writers that write the texts of this tree differently. Those that agree share a name. */
export function escapesOf(tree: Node) {
  return known.get(tree) ?? known.set(tree, findEscapes(tree)).get(tree)!
}

function findEscapes(tree: Node) {
  const specials = specialsOf(tree)
  // org.json escapes / behind < alone.
  const sample = specials + (/<[^]*\/|\/[^]*</.test(specials) ? '</' : '')
  const byText = new Map<string, { names: string[]; escape: (text: string) => string }>()
  for (const { name, escape } of escapers) {
    const text = escape(sample)
    const same = byText.get(text)
    if (same) same.names.push(name)
    else byText.set(text, { names: [name], escape: remembering(escape, 1000) })
  }
  return Array.from(byText.values(), ({ names, escape }) => ({
    name: specials ? `with the escapes of ${names.slice(0, 3).join(', ')}` : '',
    escape,
  }))
}
