import { forbiddenNames } from './field-name.ts'
import { readString, stringEnd } from './json.ts'

/** A place in JSON text where JSON.parse gives something else than the text says, or something dangerous. */
export interface Altered {
  /** JSON pointer. Its names are the sender's: see `show`. */
  readonly pointer: string
  /** `number`: parsed to another value. `duplicate`: the name occurs twice in its object, and the last one wins. */
  readonly kind: 'number' | 'duplicate' | 'forbidden-name'
}

/** Where a number is in the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

// A hostile text could make one report for every few characters.
const maxReports = 100
const [quote, comma, minus] = [0x22, 0x2c, 0x2d]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]

/** An object or a list that is being read, and where in it. */
interface Frame {
  /** The names so far; undefined in a list. */
  readonly names: Set<string> | undefined
  step: string | number
  isNameNext: boolean
  /** Of the object or list itself, once somebody asked. */
  pointer?: string
}

/**
 * What JSON.parse changes silently in `json`: numbers that become another number, and names that occur twice in one
 * object. Names that can reach a prototype are reported too. At most 100 of each kind are listed. `-0` is not reported:
 * JSON.parse keeps it.
 * @param json valid JSON
 * @param show how a name appears in a pointer. Names come from a stranger: before a pointer reaches a message, an event
 * or a log, hide those the contract does not know: `findAltered(text, (name) => (known.has(name) ? name : '*'))`
 * @param numbers gets the place of each reported number, by pointer
 */
export function findAltered(
  json: string,
  show = (name: string) => name,
  numbers?: Map<string, Span>,
): readonly Altered[] {
  const found: Altered[] = []
  const left = { number: maxReports, duplicate: maxReports, 'forbidden-name': maxReports }
  const frames: Frame[] = []
  let frame: Frame | undefined
  const report = (kind: Altered['kind'], span?: Span) => {
    if (left[kind]-- <= 0) return
    const pointer = pointerTo(frames, show)
    found.push({ pointer, kind })
    if (span) numbers?.set(pointer, span)
  }
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === quote) {
      const end = stringEnd(json, at)
      if (frame?.names && frame.isNameNext) {
        const name = readString(json.slice(at, end))
        frame.step = name
        frame.isNameNext = false
        if (forbiddenNames.has(name)) report('forbidden-name')
        if (frame.names.has(name)) report('duplicate')
        frame.names.add(name)
      }
      at = end - 1
    } else if (code === comma && frame) {
      if (typeof frame.step === 'number') frame.step++
      else frame.isNameNext = true
    } else if (code === openBrace) {
      frames.push((frame = { names: new Set(), step: '', isNameNext: true }))
    } else if (code === openBracket) {
      frames.push((frame = { names: undefined, step: 0, isNameNext: false }))
    } else if (code === closeBrace || code === closeBracket) {
      frames.pop()
      frame = frames.at(-1)
    } else if (code === minus || isDigit(code)) {
      const end = numberEnd(json, at)
      if (isAltered(json.slice(at, end))) report('number', { start: at, end })
      at = end - 1
    }
  }
  return found
}

/** `json` with the numbers at `spans`, which are in order, written another way. */
export function rewrite(json: string, spans: Iterable<Span>, write: (number: string) => string): string {
  let text = ''
  let done = 0
  for (const { start, end } of spans) {
    text += json.slice(done, start) + write(json.slice(start, end))
    done = end
  }
  return text + json.slice(done)
}

export const inQuotes = (number: string) => `"${number}"`

function pointerTo(frames: readonly Frame[], show: (name: string) => string): string {
  let pointer = ''
  for (const frame of frames) {
    // Reports inside one object share its pointer: the text is not copied for each.
    frame.pointer ??= pointer
    const { step } = frame
    const shown = typeof step === 'number' ? step : show(step).replaceAll('~', '~0').replaceAll('/', '~1')
    pointer = `${frame.pointer}/${shown}`
  }
  return pointer
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** Letters and signs of a number: `.`, `e`, `E`, `+`, `-`. */
const isMark = (code: number) => code === 0x2e || (code | 0x20) === 0x65 || code === 0x2b || code === minus

function numberEnd(json: string, at: number): number {
  let end = at + 1
  for (let code = json.charCodeAt(end); isDigit(code) || isMark(code); code = json.charCodeAt(end)) end++
  return end
}

/** True for the text of a JSON number that JSON.parse reads as another decimal value: `1.50` and `1e2` are kept. */
function isAltered(text: string): boolean {
  // A double holds every number of 15 digits.
  if (text.length <= 15 && !/e/i.test(text)) return false
  const parsed = String(Number(text))
  return parsed !== text && decimal(parsed) !== decimal(text)
}

/** One text for all ways of writing a number: its digits without outer zeros, and an exponent. */
function decimal(text: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)\.?(\d*)(?:e(.+))?$/i.exec(text) ?? []
  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (digits[end - 1] === '0') end--
  if (end === 0) return whole && '0'
  return `${sign}${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}
