import { isRecord, parseJson } from '../../../core/parse.ts'
import { readCurl } from './curl.ts'
import { headersIn, isEnvelopeName } from './marks.ts'
import { takeHeaders, takeObject } from './pieces.ts'

/** What was pasted, as far as it was understood. */
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
  /** Path and query. */
  readonly url?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
  readonly signature?: string
  /** What was around it and was left out. */
  readonly dropped: readonly string[]
}

/** Reads what people copy from a log, a terminal or a tool. Leaves out the text around it, and says so. */
export function readPasted(pasted: string): Pasted {
  const dropped: string[] = []
  const text = tidy(pasted, dropped)
  const found = read(text, dropped)
  return { ...found, dropped }
}

type Found = Omit<Pasted, 'dropped'>

function read(text: string, dropped: string[]): Found {
  if (text === '') return { what: 'nothing', headers: [] }
  return readCommand(text) ?? readJsonRequest(text) ?? readHttp(text, dropped) ?? readRest(text, dropped)
}

/** Quotes around all of it, and line breaks and quotes that a log wrote as escapes. */
function tidy(pasted: string, dropped: string[]): string {
  let text = pasted
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim()
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
    readJsonRequest(text) !== undefined
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
  const { method, url, headers, body } = readCurl(line)
  return {
    what: 'a curl line',
    headers,
    ...(method && { method }),
    ...(url && { path: pathOf(url), url: targetOf(url) }),
    ...(body !== undefined && { body }),
  }
}

/** `{ method, url, headers, body }`, as `lendspec sign --json` and many logs write a request. */
function readJsonRequest(text: string): Found | undefined {
  const value = parseJson(text)
  if (!isRecord(value) || !isRecord(value['headers'])) return undefined
  const { method, url, path, body } = value
  const place = [url, path].find((one) => typeof one === 'string')
  return {
    what: 'a request',
    headers: Object.entries(value['headers']).map(([name, one]) => [name, String(one)] as const),
    ...(typeof method === 'string' && { method: method.toUpperCase() }),
    ...(typeof place === 'string' && { path: pathOf(place), url: targetOf(place) }),
    ...(typeof body === 'string' && { body }),
  }
}

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
    path: pathOf(url),
    url: targetOf(url),
    headers,
    ...(body !== '' && { body }),
  }
}

/** JSON that is not an object, or a form, may be the mistake. Of anything else only the object counts. */
const bodyOf = (rest: string, dropped: string[]) =>
  parseJson(rest) !== undefined || /^[\w.%-]+=/.test(rest) ? rest : (takeObject(rest, dropped) ?? rest)

/** Headers, an envelope, a body, or a bare signature. */
function readRest(text: string, dropped: string[]): Found {
  const body = takeObject(text, [])
  const named = takeNamed(text)
  if (named.length > 0) {
    const behind = body !== undefined && ![...headersIn(body)].length ? { body } : {}
    return { what: 'headers', headers: named, ...behind }
  }
  if (body !== undefined) {
    if (!text.startsWith('{')) dropped.push('what a log put in front')
    const value = parseJson(body)
    const isEnvelope = isRecord(value) && Object.keys(value).some(isEnvelopeName)
    return { what: isEnvelope ? 'an envelope' : 'a body', headers: [], body }
  }
  const signature = takeSignature(text, dropped)
  return signature === undefined
    ? { what: 'no request', headers: [] }
    : { what: 'a signature', headers: [], signature }
}

/** Headers by their names, wherever they stand: one a line, in a map, or behind each other. */
function takeNamed(text: string): [name: string, value: string][] {
  const hits = [...headersIn(text)]
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

const targetOf = (url: string) => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return pathname + search
}
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#][^]*$/, ''))
