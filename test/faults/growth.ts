import { readObject } from '../../src/json.ts'
import { serialize } from '../../src/serialize.ts'
import { canonicalText as awdaText } from '../../src/signing/awda.ts'
import { decodeBase64, encodeBase64 } from '../../src/signing/bytes.ts'
import { canonicalText, declareTypes } from '../../src/signing/ppdai.ts'

/** How many times longer `work` takes for twice the input: the quickest of several rounds, as a pause is no work. */
function growth<Input>(make: (size: number) => Input, work: (input: Input) => unknown, size: number): number {
  const [small, large] = [make(size), make(2 * size)]
  const time = (input: Input) => {
    const startedAt = performance.now()
    work(input)
    return performance.now() - startedAt
  }
  const rounds = Array.from({ length: 7 }, () => [time(small), time(large)] as const)
  return Math.min(...rounds.map(([, longer]) => longer)) / Math.min(...rounds.map(([shorter]) => shorter))
}

const many = (size: number) => Array.from({ length: size }, (_, at) => `m${at}`)
const members = (size: number) => `{${many(size).map((name) => `"${name}":1`)}}`
const inside = (text: string) => (size: number) => `{"a":"${text.repeat(size)}"}`
const types = declareTypes({
  a: 'String',
  ...Object.fromEntries(many(20_000).map((name) => [name, 'Int64'])),
})
const canonical = (text: string) => canonicalText(text, types)

/** Inputs that a careless reader takes the square of their length for. */
export const growths: readonly (readonly [string, () => number])[] = [
  ['an object of many members', () => growth(members, readObject, 10_000)],
  ['a text of backslashes', () => growth(inside('\\\\'), readObject, 200_000)],
  ['a text of quotes', () => growth(inside('\\"'), readObject, 200_000)],
  ['a list of texts', () => growth((size) => `{"a":[${'"x\\\\",'.repeat(size)}1]}`, readObject, 50_000)],
  ['blanks', () => growth((size) => `{${' \n'.repeat(size)}"a"${' '.repeat(size)}:1}`, readObject, 200_000)],
  ['digits', () => growth((size) => `{"a":${'1'.repeat(size)}}`, readObject, 200_000)],
  ['a canonical text of many members', () => growth(members, canonical, 10_000)],
  ['a canonical text of one long value', () => growth(inside('\\u00e9'), canonical, 100_000)],
  ['an envelope of many members', () => growth((size) => readObject(members(size)), awdaText, 20_000)],
  ['base64', () => growth((size) => encodeBase64(new Uint8Array(size)), decodeBase64, 100_000)],
  ['base64 with a blank at its end', () => growth((size) => `${'A'.repeat(size)} `, decodeBase64, 400_000)],
  ['padding alone', () => growth((size) => '='.repeat(size), decodeBase64, 1_000_000)],
  ['parameters', () => growth((size) => JSON.parse(members(size)) as unknown, serialize, 10_000)],
]
