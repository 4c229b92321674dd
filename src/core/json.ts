// Signatures cover JSON as it is written: `1.0` and `1` are one number and two texts. This reads an object one level
// deep and keeps the text of every value.

import { SignatureError } from './unsent-error.ts'

export interface Member {
  readonly name: string
  /** The value as written in the text. */
  readonly raw: string
}

/** The text is not a JSON object that can be signed. The message says where, and never quotes the text. */
export class JsonError extends SignatureError {
  constructor(message: string) {
    super('not-json', message)
  }
}

export const maxDepth = 64
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

/**
 * Fields of the JSON object in `text`, in their order.
 * @throws JsonError when the text is not JSON, not an object, nested deeper than 64, or has a field twice.
 */
export function readObject(text: string): Member[] {
  const places: number[] = []
  const members = readMembers(text, places)
  const seen = new Set<string>()
  for (const [index, { name }] of members.entries()) {
    if (seen.has(name))
      throw new JsonError(`a field appears twice in the body, at character ${places[index]}`)
    seen.add(name)
  }
  return members
}

/**
 * The same, without the check for duplicate fields. Text without an escape is not copied: a parameter may
 * be a photograph.
 * @param places where each field begins, for the caller to read
 */
export function readMembers(text: string, places: number[] = []): Member[] {
  const clean = !control.test(text)
  const members = splitObject(text, (json) => isJson(json, clean), places)
  if (!members) throw noObject(text)
  return members
}

/**
 * The same without parsing a value, for text from a stranger: what is not JSON is noticed by the one who parses it.
 * Undefined for what is not an object, names a field twice or has more fields than `most`.
 * @throws JsonError when a value is nested deeper than 64
 */
export function scanObject(text: string, most: number): Member[] | undefined {
  const members = splitObject(text, () => true, [], most)
  const names = new Set(members?.map(({ name }) => name))
  return names.size === members?.length ? members : undefined
}

function splitObject(
  text: string,
  accepts: (json: string) => boolean,
  places: number[],
  most = Infinity,
): Member[] | undefined {
  const members: Member[] = []
  let at = skipBlanks(text, 0)
  if (text.charCodeAt(at) !== openBrace) return undefined
  at = skipBlanks(text, at + 1)
  let more = text.charCodeAt(at) !== closeBrace
  while (more) {
    const nameEnd = text.charCodeAt(at) === quote ? stringEnd(text, at) : at
    const separator = skipBlanks(text, nameEnd)
    const start = skipBlanks(text, separator + 1)
    const end = text.charCodeAt(start) === quote ? stringEnd(text, start) : valueEnd(text, start)
    const [name, raw] = [text.slice(at, nameEnd), text.slice(start, end)]
    if (text.charCodeAt(separator) !== colon || !accepts(name) || !accepts(raw)) return undefined
    if (members.length === most) return undefined
    members.push({ name: readString(name), raw })
    places.push(at)
    at = skipBlanks(text, end)
    more = text.charCodeAt(at) === comma
    if (more) at = skipBlanks(text, at + 1)
  }
  const isWhole = text.charCodeAt(at) === closeBrace && skipBlanks(text, at + 1) === text.length
  return isWhole ? members : undefined
}

// JSON.stringify writes none, so text from it is scanned once.
const control = /[\0-\x1f]/

/** Most values are text without an escape: that is seen without making a copy of it. */
function isJson(raw: string, clean: boolean): boolean {
  if (clean && raw.charCodeAt(0) === quote && !raw.includes('\\')) return true
  try {
    JSON.parse(raw)
    return true
  } catch {
    return false
  }
}

/** JSON.parse may quote the text in its message: that is dropped, and only a place behind it is V8's own. */
function noObject(text: string): JsonError {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = / (?:in|after) JSON at position (\d+)(?:$| \(line )/.exec(String(error))?.[1]
    return new JsonError(`the body is not JSON${position ? `, at character ${position}` : ''}`)
  }
  return new JsonError('the body is JSON but not an object')
}

/** A JSON object with its values as they are written. */
export const printMembers = (members: readonly Member[]): string =>
  `{${members.map(({ name, raw }) => `${JSON.stringify(name)}:${raw}`).join(',')}}`

/** The text that a JSON string encodes. */
export function readString(raw: string): string {
  // Without an escape the text is its own value, and need not be parsed again.
  if (raw.charCodeAt(0) === quote && !raw.includes('\\')) return raw.slice(1, -1)
  const value: unknown = JSON.parse(raw)
  if (typeof value !== 'string') throw new JsonError('not a JSON string')
  return value
}

/** The kind of a JSON value, read from its first character. */
export function kindOf(raw: string): 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array' {
  switch (raw[0]) {
    case '"':
      return 'string'
    case '{':
      return 'object'
    case '[':
      return 'array'
    case 't':
    case 'f':
      return 'boolean'
    case 'n':
      return 'null'
    default:
      return 'number'
  }
}

const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d

function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** The index behind the string that begins at `at`; the end of the text for one that is not closed. */
export function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end + 1
}

/** True behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before--
  return (at - before) % 2 === 0
}

function valueEnd(text: string, at: number): number {
  let depth = 0
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === quote) end = stringEnd(text, end) - 1
    else if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) {
      if (depth === 0) return end
      depth--
    } else if (depth === 0 && (code === comma || isBlank(code))) return end
    if (depth > maxDepth) throw new JsonError(`the body is nested deeper than ${maxDepth} levels`)
  }
  return end
}
