// Hides values in JSON text and leaves every other character as it stands: signatures cover JSON as it is written, so
// a masked request must still show its blanks, its order and how its numbers are spelt.

/** What to show instead of a value, or undefined to show the value. */
export type Decide = (name: string) => string | undefined

/** What was hidden, so that the same values can be hidden wherever else they stand. */
export interface Hidden {
  /** The text without any value that was hidden before. */
  scrub(text: string): string
  add(value: string, label: string): void
}

// A shorter one is too likely to be part of something else, such as a code.
const shortest = 6
const most = 200

export function createHidden(): Hidden {
  const labels = new Map<string, string>()
  let longestFirst: [value: string, label: string][] | undefined
  return {
    add(value, label) {
      if (value.length < shortest) return
      labels.set(value, label)
      longestFirst = undefined
    },
    scrub(text) {
      // Looking for more would take too long; nobody needs to read such a request.
      if (labels.size > most) return '<hidden>'
      longestFirst ??= [...labels].sort(([a], [b]) => b.length - a.length)
      return longestFirst.reduce((shown, [value, label]) => shown.replaceAll(value, label), text)
    },
  }
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/gs

interface Frame {
  isObject: boolean
  /** The member that holds this list or object. */
  name: string
  /** What every value below is shown as. */
  label: string | undefined
}

/** Also reads JSON that breaks off: what is not recognised as a name or a mark counts as a value. */
export function maskJson(text: string, decide: Decide, hidden: Hidden): string {
  const frames: Frame[] = []
  let name = ''
  let isName = false
  return text.replace(tokens, (token) => {
    const frame = frames.at(-1)
    switch (token) {
      case '{':
      case '[': {
        const label = frame?.label ?? (name === '' ? undefined : decideFor(name, decide))
        frames.push({ isObject: token === '{', name, label })
        isName = token === '{'
        return token
      }
      case '}':
      case ']':
        frames.pop()
        isName = false
        return token
      case ',':
        isName = frame?.isObject ?? false
        name = isName ? '' : (frame?.name ?? '')
        return token
      case ':':
        isName = false
        return token
    }
    if (isName && token.startsWith('"')) {
      name = decode(token)
      return token
    }
    return maskValue(token, frame?.label ?? decide(name), hidden)
  })
}

/** A list or an object is hidden as a whole only where its own name says so; its members decide for themselves. */
function decideFor(name: string, decide: Decide): string | undefined {
  const label = decide(name)
  return label === unknown ? undefined : label
}

/** Shown for a member that is not known to be harmless. */
export const unknown = '<hidden>'

function maskValue(token: string, label: string | undefined, hidden: Hidden): string {
  if (token === 'null' || token === '""') return token
  const value = decode(token)
  // JSON inside a text, a known mistake of signing: its members are out of sight.
  const shown = label ?? (/^\s*[{[]/.test(value) ? unknown : undefined)
  if (shown === undefined) return token
  hidden.add(value, shown)
  return JSON.stringify(shown)
}

function decode(token: string): string {
  try {
    const value: unknown = JSON.parse(token)
    return typeof value === 'string' ? value : token
  } catch {
    return token.replaceAll('"', '')
  }
}

/** A copy of a tree in which every text is changed. Names stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change))
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapTexts(child, change)]))
}
