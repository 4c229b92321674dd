import { describe, expect, it } from 'vitest'
import { findAltered } from '../../src/core/exact.ts'
import { fc } from '../property.ts'

describe('a number', () => {
  it.each([
    '0',
    '-0',
    '-0.0',
    '0e5',
    '0.000e-999999',
    '0e99999999999999999999999',
    '1.0',
    '1.50',
    '1e2',
    '1E+2',
    '-1.5e-3',
    '0.1',
    '-0.1',
    '9007199254740992',
    '-9007199254740991',
    '9007199254740994',
    '9007199254740993e5',
    '0.300000000000000040',
    '100000000000000000000',
    '1e21',
    '1000000000000000000000000',
    '1.7976931348623157e308',
    '5e-324',
    '0.30000000000000004',
    '0.1000000000000000000000000000000',
    `1${'0'.repeat(308)}`,
    `0.${'0'.repeat(300)}1`,
  ])('%s is kept', (text) => {
    expect(findAltered(text)).toEqual([])
    expect(findAltered(`{"a":[ ${text} ,1]}`)).toEqual([])
  })

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '9007199254740993.0',
    '9007199254740993e0',
    '9007199254740993e-1',
    '12345678901234567890',
    '0.12345678901234567890',
    '123456789.12345678901',
    '1e999',
    '-1E+999',
    '1e400',
    '1e99999999999999999999999',
    '1e-400',
    '-1e-400',
    '4e-324',
    '1e-99999999999999999999999',
    '1.7976931348623159e308',
    '0.300000000000000041',
    '1.00000000000000000001',
    `1${'0'.repeat(309)}`,
    `1${'0'.repeat(22)}1`,
    `0.${'0'.repeat(400)}1`,
  ])('%s is reported', (text) => {
    expect(findAltered(text)).toEqual([{ pointer: '', kind: 'number' }])
    expect(findAltered(`{"a":[1, ${text}\n]}`)).toEqual([{ pointer: '/a/1', kind: 'number' }])
  })

  it('in a string is none', () => expect(findAltered('{"a":"1e999","b":"\\"9007199254740993,"}')).toEqual([]))

  it('is reported exactly where its decimal value changes', () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,25})$/)
    const number = fc
      .tuple(
        fc.constantFrom('', '-'),
        digits,
        fc.option(fc.stringMatching(/^\d{1,25}$/)),
        fc.option(fc.tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.nat(340))),
      )
      .map(([sign, whole, fraction, exponent]) =>
        [sign, whole, fraction === null ? '' : `.${fraction}`, ...(exponent ?? [])].join(''),
      )
    fc.assert(
      fc.property(
        fc.oneof(number, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)),
        (text) => {
          const parsed = String(JSON.parse(text))
          const kept = parsed.endsWith('Infinity') ? false : isSameDecimal(text, parsed)
          expect(findAltered(`[${text}]`).length).toBe(kept ? 0 : 1)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** Compares n * 10^e of both texts as integers, brought to one exponent. */
function isSameDecimal(a: string, b: string): boolean {
  const read = (text: string) => {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
    const [whole = '', fraction = ''] = mantissa.split('.')
    return { n: BigInt(whole + fraction), e: Number(exponent) - fraction.length, negative: text[0] === '-' }
  }
  const [x, y] = [read(a), read(b)]
  const least = Math.min(x.e, y.e)
  return x.n * 10n ** BigInt(x.e - least) === y.n * 10n ** BigInt(y.e - least)
}

describe('a name', () => {
  it.each<[string, string[]]>([
    ['{}', []],
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', []],
    ['{"a":"b","b":"a"}', []],
    ['{"a":1,"a":1}', ['/a duplicate']],
    ['{"a":1,"a":2,"a":3}', ['/a duplicate', '/a duplicate']],
    ['{"code":1003,"code":0}', ['/code duplicate']],
    [' { "a" : 1 , "\\u0061" : 1 } ', ['/a duplicate']],
    ['{"\\"":1,"\\u0022":1}', ['/" duplicate']],
    ['{"\\\\":1,"\\u005c":1}', ['/\\ duplicate']],
    ['{"":1,"":1}', ['/ duplicate']],
    ['{"a/b":{"c~":[{"x":1,"x":1}]}}', ['/a~1b/c~0/0/x duplicate']],
    ['{"a":{"b":1},"c":[],"a":2}', ['/a duplicate']],
    ['[{"a":1},{"a":1,"b":[],"a":1}]', ['/1/a duplicate']],
    ['{"a":{"a":{"b":0,"b":0}},"b":0}', ['/a/a/b duplicate']],
    ['{"a":"},{\\"a\\":","b":"\\\\"}', []],
    ['{"__proto__":1}', ['/__proto__ forbidden-name']],
    [
      '{"a":[{"constructor":{"prototype":1}}]}',
      ['/a/0/constructor forbidden-name', '/a/0/constructor/prototype forbidden-name'],
    ],
    ['{"\\u005f_proto__":1}', ['/__proto__ forbidden-name']],
    [
      '{"__proto__":1,"__proto__":2}',
      ['/__proto__ forbidden-name', '/__proto__ forbidden-name', '/__proto__ duplicate'],
    ],
    ['{"a":"__proto__","toString":1,"hasOwnProperty":1}', []],
    ['{"a":9007199254740993,"a":[true,null,1e999]}', ['/a number', '/a duplicate', '/a/2 number']],
  ])('of %s', (text, expected) => {
    JSON.parse(text)
    expect(findAltered(text).map(({ pointer, kind }) => `${pointer} ${kind}`)).toEqual(expected)
  })

  it('that the contract does not know can be hidden, and is still compared', () => {
    const known = new Set(['content'])
    const text = '{"content":[{"15200000001":1e999,"Siti":{"x":0,"x":0}}]}'
    expect(findAltered(text, (name) => (known.has(name) ? name : '*'))).toEqual([
      { pointer: '/content/0/*', kind: 'number' },
      { pointer: '/content/0/*/*', kind: 'duplicate' },
    ])
  })
})

it('finds nothing in what JSON.stringify wrote', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), (text) => {
      expect(findAltered(text).filter(({ kind }) => kind !== 'forbidden-name')).toEqual([])
    }),
  )
})

describe('hostile text', () => {
  const size = 100_000
  it.each([
    ['lists in lists', '['.repeat(size) + '1e999' + ']'.repeat(size), 1],
    ['objects in objects', '{"a":'.repeat(size) + '1e999' + '}'.repeat(size), 1],
    ['one long number', `0.1${'0'.repeat(size * 3)}1`, 1],
    ['a number of zeros', `0.${'0'.repeat(size * 3)}`, 0],
    ['many numbers', `[${'1e999,'.repeat(size)}0]`, 100],
    ['a long name and many reports', `{"${'a'.repeat(size)}":[${'1e999,'.repeat(size)}0]}`, 100],
    ['one name many times', `{${'"a":1,'.repeat(size)}"a":1}`, 100],
    ['backslashes', `{"${'\\\\'.repeat(size)}":1}`, 0],
  ])('of %s is read in one pass', (_, text, reports) => {
    const startedAt = performance.now()
    expect(findAltered(text)).toHaveLength(reports)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})
