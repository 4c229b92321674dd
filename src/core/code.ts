import { parseJson } from './parse.ts'
import { isDeep } from './depth.ts'

/** Takes the place of a code that may hold what was sent, or what is known of a person. */
export const hiddenCode = '<hidden>'

const utf8 = new TextEncoder()
// A shorter value is too likely to be part of a code by chance.
const shortest = 6
// A phone number, a date of birth and an identity number have more.
const mostDigits = 6

/** True for what can be a code at all. A sentence cannot. */
export const isCode = (code: string | number) => typeof code === 'number' || /^[\w.:-]{1,64}$/.test(code)

/**
 * A code that the contract does not list, as it may be shown. Treat it as hostile: a proxy may have written it.
 * @param sent texts of the request, JSON or not: what holds a value of one, or is part of one, is hidden
 * @param listed codes of the contract: one that differs in its last three characters counts as one of the same family
 */
export function shownCode(
  code: string | number,
  sent: readonly string[],
  listed: readonly string[] = [],
): string | number {
  const text = String(code)
  // JavaScript writes a large number as 1e+21.
  if (!/^[\w.:-]{1,64}$/.test(text)) return hiddenCode
  const family = text.slice(0, -3)
  const isOfFamily = family.length >= 5 && listed.some((one) => one.slice(0, -3) === family)
  if (!isOfFamily && text.replaceAll(/\D/g, '').length > mostDigits) return hiddenCode
  return holdsSent(text, sent) ? hiddenCode : code
}

/** True where `text` contains a value of the request, or is part of one. */
export const holdsSent = (text: string, sent: readonly string[]) =>
  sent.some((one) => valuesIn(one).some((value) => isIn(value, text)))

function isIn(value: string | number, code: string): boolean {
  if (value === code) return true
  const [one, other] = [String(value).toLowerCase(), code.toLowerCase()]
  if (other.length >= shortest && one.includes(other)) return true
  if (one.length < shortest || one.length > code.length) return false
  return other.includes(one) || base64Of(String(value)).some((spelling) => code.includes(spelling))
}

/** Base64 of a value, by where in a group of three bytes it begins, in both alphabets. */
export function base64Of(value: string): string[] {
  const plain = utf8.encode(value)
  const spellings = [0, 1, 2].flatMap((shift) => {
    const bytes = new Uint8Array(shift + plain.length)
    bytes.set(plain, shift)
    // The first group and the last digits hold neighbours too.
    const own = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).slice(
      shift && 4,
      Math.floor((bytes.length * 4) / 3) - 1,
    )
    return own.length < shortest ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
  return [...new Set(spellings)]
}

/** Texts and numbers of JSON, also of JSON inside a text; of anything else the text itself. */
function valuesIn(text: string): (string | number)[] {
  const found: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'number') found.push(value)
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
    if (typeof value !== 'string') return
    found.push(value)
    if (/^\s*["[{]/.test(value) && !isDeep(value)) visit(parseJson(value))
  }
  visit(parseJson(text) ?? text)
  return found
}
