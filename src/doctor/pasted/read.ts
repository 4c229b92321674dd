import { isRecord, parseJson } from '../../core/parse.ts'
import type { Declaration } from '../../signing/grammar.ts'
import { readCurl } from './curl.ts'
import { readJsonRequest } from './json.ts'
import { hasFields, hasHeader, headersIn } from './marks.ts'
import { takeHeaders, takeObject } from './pieces.ts'

/** A request that somebody copied, as far as it was understood. */
export interface Pasted {
  readonly what:
    | 'nothing'
    | 'a signature'
    | 'headers'
    | 'an envelope'
    | 'a body'
    | 'a curl line'
    | 'a request'
    | 'no request'
  readonly method?: string
  /** Without its query. */
  readonly path?: string
  /** With its host, where the request names one. */
  readonly url?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
  readonly signature?: string
  /** What was around it and was left out. */
  readonly dropped: readonly string[]
  /** Why it cannot be read. */
  readonly note?: string
}

/** Reads what people copy from a log, a terminal or a tool. Leaves out the text around it, and says so. */
export function readPasted(pasted: string, schemes: readonly Declaration[]): Pasted {
  const dropped: string[] = []
  const { url, ...found } = read(tidy(pasted, dropped), dropped, schemes)
  if (url === undefined) return { ...found, dropped }
  const host = found.headers.find(([name]) => /^host$/i.test(name))?.[1]
  const whole = URL.canParse(url) || host === undefined ? url : `http://${host}${url}`
  return { ...found, path: pathOf(url), url: whole, dropped }
}

export type Found = Omit<Pasted, 'dropped' | 'path'>

function read(text: string, dropped: string[], schemes: readonly Declaration[]): Found {
  if (text === '') return { what: 'nothing', headers: [] }
  const known = readJsonRequest(text, dropped) ?? readCommand(text) ?? readHttp(text, dropped)
  return known ?? readRest(text, dropped, schemes)
}

/** Quotes around all of it, and line breaks and quotes that a log wrote as escapes. */
function tidy(pasted: string, dropped: string[]): string {
  // A line break in a body was perhaps signed.
  let text = pasted
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/^[^]*?(?:\r\n\r\n|$)/, (head) => head.replaceAll('\r\n', '\n'))
  const [, quote, inner = ''] = /^(["'`])([^]*)\1[,;]?$/.exec(text) ?? []
  if (quote && (quote !== '"' || !/(?<!\\)"/.test(inner))) {
    text = inner.trim()
    dropped.push('quotes around it')
  }
  // A line that is a JSON string by itself may be a body that was serialised twice. In a request as JSON, and in what a
  // shell is given in double quotes, the backslashes belong to the text.
  const isQuoted =
    /^"\{(?:[^"\\]|\\.)*"$/m.test(text) ||
    (/\bcurl\b/.test(text) && /"\{\s*\\"/.test(text)) ||
    readJsonRequest(text, []) !== undefined
  if (/\{\s*\\"/.test(text) && !isQuoted) {
    text = text.replaceAll(/\\(["\\/])/g, '$1')
    dropped.push('backslashes before quotes')
  }
  // In a body \n belongs to a value; between the lines of a request it is what a log made of them.
  if (/\\n/.test(text) && !text.includes('\n') && !/^\{|\bcurl\b/.test(text)) {
    text = text.replaceAll(/(?:\\r)?\\n/g, '\n').trim()
    dropped.push('\\n for line breaks')
  }
  return text
}

function readCommand(text: string): Found | undefined {
  const [line] = /(?<![\w./-])curl(?:\.exe)?\s[^]*/.exec(text) ?? []
  if (line === undefined) return undefined
  const { note, ...command } = readCurl(line)
  return note === undefined ? { what: 'a curl line', ...command } : { what: 'no request', headers: [], note }
}

/** Fields that hold who calls, or the signature: what has one is an envelope. */
const envelopeName = /^(?:sign(?:ature)?|app_?id)$/i

const requestLine = /(?:^|[\s"'>|:\]])(POST|GET|PUT|PATCH|DELETE)\s+(\S+?)(?:\s+HTTP\/[\d.]+)?["']?\s*$/

function readHttp(text: string, dropped: string[]): Found | undefined {
  const rows = text.split('\n')
  const first = rows.findIndex((row) => requestLine.test(row))
  const [whole = '', method = '', url = ''] = requestLine.exec(rows[first] ?? '') ?? []
  if (first < 0) return undefined
  if (first > 0 || rows[0]?.trim() !== whole.trim()) dropped.push('what a log put in front')
  const { headers, rest } = takeHeaders(rows.slice(first + 1))
  const body = bodyOf(rest.trim(), dropped)
  return {
    what: 'a request',
    method,
    url,
    headers,
    ...(body !== '' && { body }),
  }
}

/** JSON that is not an object, or a form, may be the mistake. Of anything else only the object counts. */
const bodyOf = (rest: string, dropped: string[]) =>
  parseJson(rest) !== undefined || /^[\w.%-]+=/.test(rest) ? rest : (takeObject(rest, dropped) ?? rest)

/** Headers, an envelope, a body, or a bare signature. */
function readRest(text: string, dropped: string[], schemes: readonly Declaration[]): Found {
  // Whole lines first: a value may hold what looks like another header.
  const { headers, rest } = takeHeaders(text.split('\n'))
  const sent = bodyOf(rest.trim(), [])
  const isEnvelope = schemes.some((scheme) => hasFields(scheme, sent))
  if (headers.length > 0 && (isEnvelope || schemes.some((scheme) => hasHeader(scheme, headers))))
    return { what: 'headers', headers, ...(sent !== '' && { body: sent }) }
  if (isEnvelope && rest === text && /^(?:\{[^]*\}|[\w.%-]+=\S*)$/.test(text))
    return { what: 'an envelope', headers: [], body: text }
  const body = takeObject(text, [])
  const named = takeNamed(text, schemes)
  if (named.length > 0) {
    const behind = body !== undefined && ![...headersIn(body, schemes)].length ? { body } : {}
    return { what: 'headers', headers: named, ...behind }
  }
  if (body !== undefined) {
    if (!text.startsWith('{')) dropped.push('what a log put in front')
    const value = parseJson(body)
    const isNamed = isRecord(value) && Object.keys(value).some((name) => envelopeName.test(name))
    return { what: isNamed ? 'an envelope' : 'a body', headers: [], body }
  }
  const signature = takeSignature(text, dropped)
  return signature === undefined
    ? { what: 'no request', headers: [] }
    : { what: 'a signature', headers: [], signature }
}

/** Headers by their names, wherever they stand: one a line, in a map, or behind each other. */
function takeNamed(text: string, schemes: readonly Declaration[]): [name: string, value: string][] {
  const hits = [...headersIn(text, schemes)]
  return hits.map((hit, index) => {
    const start = hit.index + hit[0].length
    const rest = text.slice(start, hits[index + 1]?.index)
    const [, , quoted] = /^(["'])(.*?)\1/s.exec(rest) ?? []
    const value = quoted ?? /^[^\n{}\]]*(?:\n[ \t]*[\w+/]+={0,2}[ \t]*(?=\n|$))*/.exec(rest)?.[0] ?? ''
    return [hit[1] ?? '', value.trim().replace(/[,;]$/, '').trim()]
  })
}

/** The longest run of characters that a signature is made of, lines joined. */
function takeSignature(text: string, dropped: string[]): string | undefined {
  const bare = text
    .replace(/^[^]*?\b(?:sign|signature|sig)["']?\s*[:=]\s*/i, '')
    .replace(/^["'`]|["'`][,;]?$/g, '')
  if (bare !== text) dropped.push('what stood around it')
  const joined = bare.replaceAll('\n', '').trim()
  if (joined !== bare) dropped.push('line breaks')
  if (/^[\w+/=%: -]{16,}$/.test(joined) && !/[:-] |\b\d{4}-\d\d-\d\d\b/.test(joined)) return joined
  const [longest] = (joined.match(/[\w+/%-]{24,}={0,2}/g) ?? []).toSorted((a, b) => b.length - a.length)
  if (longest !== undefined) dropped.push('what a log put in front')
  return longest
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#][^]*$/, ''))
