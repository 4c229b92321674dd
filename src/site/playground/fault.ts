// The project's reader says that a body is not JSON, and never quotes it. Here the reader of the page wrote the body, so
// the page looks for the place and the reason itself.

export interface Fault {
  /** Index of the first character that does not fit. */
  readonly at: number
  readonly reason: string
}

const maxDepth = 64
const blanks = /[ \t\r\n]*/y
const letters = /"(?:[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+])/y
const word = /(?:true|false|null)(?!\w)/y

/** Where a text stops being JSON; undefined for JSON that is not nested too deep. */
export function findFault(text: string): Fault | undefined {
  let at = 0
  /** The reason at `at`; nothing while all is right. */
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const takeMark = (mark: string): boolean => {
    take(blanks)
    if (text[at] !== mark) return false
    at++
    return true
  }

  function readText(): string | undefined {
    take(letters)
    if (text[at] === '"') {
      at++
      return undefined
    }
    if (text[at] === undefined) return 'a text has no closing quote'
    if (text[at] === '\\') return 'JSON does not know this escape'
    return text[at] === '\n' || text[at] === '\r'
      ? 'a line break is inside a text: write \\n, or close the quote'
      : 'a control character is inside a text'
  }

  function readMembers(depth: number): string | undefined {
    if (takeMark('}')) return undefined
    for (;;) {
      take(blanks)
      if (text[at] !== '"') return explainName(text.slice(at))
      const reason = readText()
      if (reason) return reason
      if (!takeMark(':')) return 'a colon is missing behind the name'
      const inner = readValue(depth)
      if (inner) return inner
      if (takeMark('}')) return undefined
      if (!takeMark(',')) return explainMissing(text.slice(at), 'the object')
    }
  }

  function readItems(depth: number): string | undefined {
    if (takeMark(']')) return undefined
    for (;;) {
      const inner = readValue(depth)
      if (inner) return inner
      if (takeMark(']')) return undefined
      if (!takeMark(',')) return explainMissing(text.slice(at), 'the list')
    }
  }

  function readValue(depth: number): string | undefined {
    take(blanks)
    if (depth > maxDepth) return `the body is nested deeper than ${maxDepth} levels`
    if (text[at] === '"') return readText()
    if (takeMark('{')) return readMembers(depth + 1)
    if (takeMark('[')) return readItems(depth + 1)
    return take(number) || take(word) ? undefined : explainValue(text.slice(at))
  }

  const reason = readValue(0)
  if (reason) return { at, reason }
  take(blanks)
  return at < text.length ? { at, reason: 'there is more text after the end' } : undefined
}

function explainName(rest: string): string {
  if (rest === '') return 'the text ends inside an object'
  if (rest.startsWith("'")) return 'JSON needs double quotes'
  if (rest.startsWith('}')) return 'there is a comma before the closing bracket'
  if (rest.startsWith('/')) return 'JSON has no comments'
  return /^\w/.test(rest) ? 'a name needs double quotes' : 'a name in double quotes is missing'
}

function explainMissing(rest: string, what: string): string {
  if (rest === '') return `the text ends inside ${what}`
  return /^["{[\w-]/.test(rest) ? 'a comma is missing before this' : `this cannot stand behind a value`
}

function explainValue(rest: string): string {
  if (rest === '') return 'the text ends where a value is missing'
  if (rest.startsWith("'")) return 'JSON needs double quotes'
  if (rest.startsWith('\ufeff')) return 'the body starts with a byte order mark'
  if (/^[,}\]]/.test(rest)) return 'a value is missing before this'
  if (rest.startsWith('/')) return 'JSON has no comments'
  if (/^[+-]?\.?\d/.test(rest)) return 'JSON does not write numbers like this'
  return /^[\p{L}_$]/u.test(rest)
    ? 'this word is not a value: put text in double quotes'
    : 'no value begins like this'
}
