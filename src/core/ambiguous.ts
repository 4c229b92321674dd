import { maxDepth, readString, stringEnd } from './json.ts'

const value = /\s*(:?)\s*([-+.\de]*)/iy
// A double holds every number of 15 digits.
const mayChange = (number: string) =>
  (number.length > 15 || /e/i.test(number)) && String(Number(number)) !== number

/**
 * True where readers may disagree about a JSON text: it is nested deeper than 64 levels, an object names a field twice, or
 * the number in one of the fields `exact` of the whole is one that JSON.parse may change. `findAltered` says where.
 * @param json valid JSON
 */
export function isAmbiguous(json: string, exact: readonly string[]): boolean {
  /** The names so far of each object that is open; a list has none. */
  const open: Set<string>[] = []
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') {
      const end = stringEnd(json, at)
      value.lastIndex = end
      const [, colon, number = ''] = value.exec(json) ?? []
      if (colon) {
        const name = readString(json.slice(at, end))
        const names = open.at(-1)
        if (names?.has(name) || (open.length === 1 && exact.includes(name) && mayChange(number))) return true
        names?.add(name)
      }
      at = end - 1
    } else if (character === '{' || character === '[') {
      if (open.push(new Set()) > maxDepth) return true
    } else if (character === '}' || character === ']') open.pop()
  }
  return false
}
