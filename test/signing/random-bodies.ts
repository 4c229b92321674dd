// Random JSON bodies, half of them wrong in some way, and damage to what was signed. Seeded, so that a run can be made again.
import { LendspecError, SignatureError } from '../../src/core/errors.ts'

let seed = 1
export const randomOf = (start: number): void => void (seed = start)
function random(): number {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}
export const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!
export const chance = (share: number): boolean => random() < share

const texts = [
  ...['', 'a', '15200000001', '拍拍贷', String.raw`a\"b`, String.raw`\u0041`, String.raw`\ud83d\ude00`, '😀'],
  ...[String.raw`\ud800`, '\ud800', String.raw`x\n`, 'tab\there', '\u00a0', '2016-03-14 19:15:22', ' '],
  ...['2016-02-30 00:00:00', '8F6A4C76-E03C-441E-A0D3-B8FF238311A0', String.raw`\u00e9`, 'A'.repeat(300)],
]
const numbers =
  '0 -0 1 -42 12 150 1.5 1e3 1E400 9007199254740993 18446744073709551615 -9223372036854775808 01 .5 255 256 0.1'.split(
    ' ',
  )
const nested = [
  '[]',
  '[1,2]',
  '{"a":1}',
  '{"a":{"a":1,"a":2}}',
  '['.repeat(70) + ']'.repeat(70),
  '{',
  '[1',
  '""x',
]
const wildValue = () =>
  pick([
    () => `"${pick(texts)}"`,
    () => pick(numbers),
    () => pick(['true', 'false', 'null', 'tru']),
    () => pick(nested),
  ])()

const good: Readonly<Record<string, readonly string[]>> = {
  String: [
    '""',
    '"a"',
    '"拍拍贷"',
    String.raw`"a\"b"`,
    String.raw`"\ud83d\ude00"`,
    '"😀"',
    String.raw`"x\n"`,
  ],
  Char: ['"x"'],
  Guid: ['"8F6A4C76-E03C-441E-A0D3-B8FF238311A0"'],
  DateTime: ['"2016-03-14 19:15:22"'],
  Boolean: ['true', 'false'],
  Double: ['150', '154.254', '0', '1e3'],
  Decimal: ['3.14159265358979'],
  Single: ['25.5687'],
  Other: ['[1]', '{}', 'null'],
}
export const values = {
  types: [...Object.keys(good), 'SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64'],
}
const odd =
  '|{}| {} |[]|[{}]|"x"|null|1|{|}|{}x|{"a"}|{"a":}|{"a":1,}|{,}|\ufeff{}|\u00a0{}|undefined|{"a":1}{"a":1}'.split(
    '|',
  )
const blank = () => (chance(0.02) ? pick([' ', '\n', '\t ', '\u00a0', '\ufeff', '\v']) : '')

export function randomBody(types: Readonly<Record<string, string>>): string {
  if (chance(0.04)) return pick([...odd, ' '])
  const isWild = chance(0.5)
  const respelled = (name: string) =>
    pick([name.toUpperCase(), name.toLowerCase(), `\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}`])
  const rows = Object.keys(types)
    .filter((name) => chance(types[name] === 'Weird' ? 0.1 : 0.6))
    .map((name): [string, string] => [
      isWild && chance(0.15) ? respelled(name) : name,
      isWild && chance(0.25) ? wildValue() : pick(good[types[name]!] ?? ['0', '1', '12', '100']),
    ])
  if (isWild && chance(0.2))
    rows.push([pick(['Unknown', 'mobile', 'S', '__proto__', 'ſ', '', 'a b']), wildValue()])
  if (isWild && chance(0.2) && rows.length) {
    const [name, value] = pick(rows)
    rows.push([chance(0.5) ? name : respelled(name), chance(0.5) ? value : wildValue()])
  }
  const members = rows.map(([name, value]) => `${blank()}"${name}"${blank()}:${blank()}${value}${blank()}`)
  return `${blank()}{${members.join(',')}}${blank()}`
}

export function damageBody(sent: { headers: Record<string, string>; body: string }) {
  const headers = new Headers(sent.headers)
  const names = [...headers.keys()]
  if (chance(0.25)) headers.delete(pick(names))
  if (chance(0.15)) {
    const name = pick(names)
    const value = headers.get(name) ?? ''
    const other = [
      value.slice(1),
      `${value}=`,
      value.replace('A', 'B'),
      value.toLowerCase(),
      'x',
      '=',
      value.replace(/=+$/, ''),
    ]
    headers.set(name, pick([...other, `${value.slice(0, 4)} ${value.slice(4)}`]))
  }
  const times =
    '1700000000|2023-11-14 22:13:20.123|2023-02-30 00:00:00|17000000|2023-11-14T22:13:20|0|1700000600|1699999399'
  if (chance(0.1)) headers.set('x-ppd-timestamp', pick(times.split('|')))
  if (chance(0.05)) headers.set('x-ppd-appid', pick(['free', 'nobody', '']))
  return { headers, body: chance(0.05) ? sent.body.replace('1', '2') : sent.body }
}

/** @param resign makes the signature of an envelope that was changed */
export function damageEnvelope(envelope: string, resign: (envelope: string) => string): string {
  const damages: ((text: string) => string)[] = [
    (text) =>
      text.replace(
        /"signature":"\w+"/,
        pick(['"signature":""', '"signature":null', '"signature":"abc"', '"signature":1']),
      ),
    (text) => text.replace(/"signature":"\w+"/, `"signature":"${'A'.repeat(32)}"`),
    (text) => text.replace('"v":"1.0",', ''),
    (text) => text.replace('"v":"1.0"', '"v":1.0,"x":null'),
    (text) =>
      text.replace(
        /"timestamp":(\d+)/,
        pick([
          '"timestamp":"$1"',
          '"timestamp":"x"',
          '"timestamp":null',
          '"timestamp":170',
          '"timestamp":"9999999999999"',
          '"timestamp":1.7e9',
        ]),
      ),
    (text) =>
      text.replace(
        /"appId":("(?:[^"\\]|\\.)*")/,
        pick(['"appId":"nobody"', '"appId":""', '"appId":null', '"appId":$1,"appId":$1']),
      ),
    (text) => text.replace('}', ' }'),
    (text) => text.replace('"body":{', '"body":{"mobile":1,"mobile":2,'),
    (text) => text.slice(1),
    (text) => `[${text}]`,
    (text) => ` ${text} `,
  ]
  const damaged = chance(0.5) ? pick(damages)(envelope) : envelope
  if (!chance(0.4)) return damaged
  // Changed, and signed as it is now: fields that nobody declared count too.
  try {
    return resign(
      damaged.replace(
        '"v":"1.0"',
        pick(['"v":"1.0"', '"v":"2.0"', '"v":"1.0","zz":[1, 2]', '"v":null', '"AA":"x"']),
      ),
    )
  } catch {
    return damaged
  }
}

/** What became of it, as one text: a result, or all that an error says. */
export async function outcomeOf(run: () => unknown): Promise<string> {
  try {
    const result = await run()
    return JSON.stringify(result)
  } catch (error) {
    if (!(error instanceof LendspecError)) throw error
    const { reason, field } = error instanceof SignatureError ? error : { reason: '', field: '' }
    return `${error.constructor.name}:${error.name}|${error.code}|${reason}|${field}|${error.message}`
  }
}
