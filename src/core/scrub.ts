// Keeps hidden values out of the other texts of an exchange, however they are spelled there.

import { hex } from './bytes.ts'
import { base64Of } from './code.ts'
import { layersOf } from './layers.ts'

const utf8 = new TextEncoder()
const shortest = 6
const most = 200
// A regular expression of whole photographs would be too large.
const longest = 300

/** Hidden values, and how to keep them out of other texts of the same exchange. */
export interface Hidden {
  /** The text without any of them: in any case, percent-encoded, escaped, in base64 or in hexadecimal digits too. */
  scrub(text: string): string
  /** A value under six characters is too likely to be part of something else. */
  add(value: string, label: string): void
  labelOf(value: string): string | undefined
}

export function createHidden(): Hidden {
  const values = new Map<string, { value: string; label: string }>()
  let finder: Finder | undefined
  const labelOf = (value: string) => values.get(value.toLowerCase())?.label
  return {
    labelOf,
    add(value, label) {
      if (value.length < shortest || values.has(value.toLowerCase())) return
      values.set(value.toLowerCase(), { value, label })
      finder = undefined
    },
    scrub(text) {
      if (values.size === 0 || text.length < shortest) return text
      // Looking for more would take too long; nobody needs to read such a request.
      if (values.size > most) return '<hidden>'
      finder ??= createFinder([...values.values()].map(({ value }) => value))
      return scrub(text, finder, (found) => labelOf(found) ?? '<hidden>')
    },
  }
}

function scrub(text: string, finder: Finder, labelOf: (found: string) => string): string {
  const { plain, isIn, isEncodedIn } = finder
  let shown = text.replaceAll(plain, labelOf)
  if (isEncodedIn(shown))
    shown = shown.replaceAll(/[\w+/=-]{6,}/g, (run) => (isEncodedIn(run) ? '<hidden>' : run))
  if (!/[\\%&]/.test(shown)) return shown
  const isInside = (part: string) => /[\\%&]/.test(part) && [...layersOf(part)].some(isIn)
  shown = shown
    .replaceAll(/"(?:[^"\\]|\\.)*"/gs, (quoted) => (isInside(quoted) ? '"<hidden>"' : quoted))
    .replaceAll(/[^\s"'<>,;(){}[\]]{6,}/g, (run) => (isInside(run) ? '<hidden>' : run))
  // A value spread over several words has no single place.
  return isInside(shown) ? '<hidden>' : shown
}

interface Finder {
  /** Values as they are, and as JSON writes them; in any case. */
  plain: RegExp
  isIn: (text: string) => boolean
  isEncodedIn: (text: string) => boolean
}

function createFinder(values: readonly string[]): Finder {
  // Of a very long value the beginning gives it away, and then the rest is hidden with it.
  const starts = values.map((value) => value.slice(0, longest))
  const spellings = starts.flatMap((start) => [start, JSON.stringify(start).slice(1, -1)])
  const source = [...new Set(spellings)]
    .sort((a, b) => b.length - a.length)
    .map(
      (one) => one.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') + (one.length < longest ? '' : '[^\\s"<>]*'),
    )
    .join('|')
  const encoded = starts.flatMap(encodingsOf)
  const [plain, once] = [new RegExp(source, 'gi'), new RegExp(source, 'i')]
  const isEncodedIn = (text: string) => encoded.some((spelling) => text.includes(spelling))
  return { plain, isEncodedIn, isIn: (text) => once.test(text) || isEncodedIn(text) }
}

function encodingsOf(value: string): string[] {
  const digits = hex(utf8.encode(value))
  return [digits, digits.toUpperCase(), ...base64Of(value)]
}

/** A copy of a tree in which every text is changed. Names stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change))
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mapTexts(child, change)]))
}
