// Signatures cover JSON as it is written: `1.0` and `1` are one number and two texts. This reads an object one level
// deep and keeps the text of every value.

export interface Member {
  readonly name: string
  /** The value as it stands in the text. */
  readonly raw: string
}

/** The text is not a JSON object that can be signed. The message says where, and never what stands there. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
}

const maxDepth = 64
const blanks = new Set([' ', '\t', '\n', '\r'])

/**
 * Members of the JSON object in `text`, in their order.
 * @throws JsonError when the text is not JSON, not an object, nested deeper than 64, or names a member twice.
 */
export function readObject(text: string): Member[] {
  checkSyntax(text)
  const members = new Map<string, Member>()
  let at = skipBlanks(text, 0)
  if (text[at] !== '{') throw new JsonError('the body is JSON but not an object')
  at = skipBlanks(text, at + 1)
  while (text[at] !== '}') {
    const nameEnd = stringEnd(text, at)
    const name = readString(text.slice(at, nameEnd))
    const start = skipBlanks(text, skipBlanks(text, nameEnd) + 1)
    const end = valueEnd(text, start)
    if (members.has(name)) throw new JsonError(`a member stands twice in the body, at character ${at}`)
    members.set(name, { name, raw: text.slice(start, end) })
    at = skipBlanks(text, end)
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
  return [...members.values()]
}

/** The text that a JSON string stands for. */
export function readString(raw: string): string {
  const value: unknown = JSON.parse(raw)
  if (typeof value !== 'string') throw new JsonError('not a JSON string')
  return value
}

/** The kind of a JSON value, told by its first character. */
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

/** JSON.parse quotes the text in its message, so that message is dropped. */
function checkSyntax(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    throw new JsonError(`the body is not JSON${position ? `, at character ${position}` : ''}`)
  }
}

function skipBlanks(text: string, at: number): number {
  while (blanks.has(text[at]!)) at++
  return at
}

/** The index behind the string that begins at `at`. */
function stringEnd(text: string, at: number): number {
  let end = at + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

function valueEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at)
  let depth = 0
  let end = at
  for (; end < text.length; end++) {
    const character = text[end]!
    if (character === '"') end = stringEnd(text, end) - 1
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') {
      if (depth === 0) return end
      depth--
    } else if (depth === 0 && (character === ',' || blanks.has(character))) return end
    if (depth > maxDepth) throw new JsonError(`the body is nested deeper than ${maxDepth} levels`)
  }
  return end
}
