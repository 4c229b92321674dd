import { describe, expect, it } from 'vitest'
import { printTime, readGivenTime } from '../../../src/signing/time-forms.ts'
import { declared as signedText } from '../../../generated/ppdai/hooks.ts'

const wrong = (wanted: string, declared: string) =>
  expect.objectContaining({
    reason: 'wrong-type',
    field: 'X',
    message: `X is declared ${declared} and must be ${wanted}`,
  })

describe('the signed text of an integer', () => {
  it.each([
    ['SByte', -128n, 127n],
    ['Byte', 0n, 255n],
    ['Int16', -32768n, 32767n],
    ['UInt16', 0n, 65535n],
    ['Int32', -2147483648n, 2147483647n],
    ['UInt32', 0n, 4294967295n],
    ['Int64', -9223372036854775808n, 9223372036854775807n],
    ['UInt64', 0n, 18446744073709551615n],
  ])('declared %s is its digits, from %d to %d', (declared, low, high) => {
    for (const value of [low, 0n, high]) expect(signedText('X', `${value}`, declared)).toBe(`${value}`)
    for (const value of [low - 1n, high + 1n]) {
      const refusal = wrong(`an integer from ${low} to ${high}`, declared)
      expect(() => signedText('X', `${value}`, declared)).toThrow(refusal)
    }
    for (const raw of ['-0', '1.0', '1e1', '"1"', 'true', '[1]', '{}', '1'.repeat(21)]) {
      expect(() => signedText('X', raw, declared)).toThrow(wrong('an integer in plain digits', declared))
    }
  })
})

describe('the signed text', () => {
  it.each([
    ['true', 'Boolean', '1'],
    ['false', 'Boolean', '0'],
    ['0', 'Double', '0000000000000000'],
    ['5e-324', 'Double', '0000000000000001'],
    ['-1.5', 'Decimal', 'BFF8000000000000'],
    ['0.1', 'Single', '3DCCCCCD'],
    ['1e-45', 'Single', '00000001'],
    ['"ä"', 'Char', 'ä'],
    ['"F1F55E34-1A12-41C1-BD51-00341F3EACB8"', 'Guid', 'f1f55e34-1a12-41c1-bd51-00341f3eacb8'],
    ['"2017-03-20 08:53:20"', 'DateTime', '1490000000'],
    ['""', 'String', ''],
    ['"\\u0041\\n"', 'String', 'A\n'],
  ])('of %s declared %s is %s', (raw, declared, text) => {
    expect(signedText('X', raw, declared)).toBe(text)
    expect(signedText('X', 'null', declared)).toBeUndefined()
  })

  it.each(['[]', '[1]', '{}', '{"a":1}'])('of %s is none', (raw) => {
    expect(signedText('X', raw, 'Other')).toBeUndefined()
  })

  const guid = '11111111-1111-1111-1111-111111111111'
  it.each([
    ['Boolean', 'true or false', ['1', '"true"', '[]']],
    ['Double', 'a number', ['"1"', 'true', '[]']],
    ['Single', 'a number', ['"1"', 'false', '{}']],
    ['Double', 'a finite number, and 0 without a sign', ['1e400', '-0', '-1e400', '-0.0']],
    ['Single', 'a finite number, and 0 without a sign', ['1e39', '-0', '-1e-50']],
    ['String', 'text in quotes', ['1', 'true', '[]', '{}']],
    ['Char', 'text in quotes', ['1']],
    ['Char', 'one character', ['""', '"ab"']],
    ['String', 'well-formed text, not half a surrogate pair', ['"\\ud800"', '"a\\udc00"']],
    ['Guid', 'a GUID with hyphens', [`"${guid}0"`, `"0${guid}"`, `"${guid.replaceAll('-', '')}"`, '"g"']],
    ['DateTime', 'a time written yyyy-MM-dd HH:mm:ss', ['"2017-03-20"', '"2017-02-30 00:00:00"', '""']],
    ['Other', 'a list or an object', ['1', '"x"', 'true']],
  ])('is refused where the declared %s wants %s', (declared, wanted, raws) => {
    for (const raw of raws) expect(() => signedText('X', raw, declared)).toThrow(wrong(wanted, declared))
  })

  it('is not known for a declared type that no SDK has', () => {
    const message = 'X is declared Money, which has no canonical form'
    const refusal = expect.objectContaining({ reason: 'undeclared-type', field: 'X', message })
    expect(() => signedText('X', '"1"', 'Money')).toThrow(refusal)
  })
})

describe('a timestamp', () => {
  it.each([
    ['2017-03-20 08:53:20', 1490000000],
    ['2017-03-20 08:53:20.1', 1490000000],
    ['2017-03-20 08:53:20.123', 1490000000],
    ['1970-01-01 00:00:00', 0],
    ['1490000000', 1490000000],
  ])('is read from %s', (text, seconds) => expect(readGivenTime(text)).toBe(seconds))

  it.each([
    '2017-03-20 08:53:20.',
    '2017-03-20 08:53:20.1234',
    '.12017-03-20 08:53:20',
    '2017-03-20 08:53:20.1x',
    'x2017-03-20 08:53:20',
    '2017-03-20 08:53:20x',
    '2017-03-20 8:53:20',
    '2017.1-03-20 08:53:20',
    '+010000-01-01 00:00',
    '2017-03-20 24:00:00',
    '2017-13-20 08:53:20',
    '2017-03-20 08:53:60',
    '14900000001',
    'x1490000000',
    '1490000000x',
    '-149000000',
  ])('is not read from %s', (text) => expect(readGivenTime(text)).toBeUndefined())

  it('is written in UTC, to the second', () => {
    expect(printTime('utc-text', 0)).toBe('1970-01-01 00:00:00')
    expect(printTime('utc-text', 253402300799)).toBe('9999-12-31 23:59:59')
    expect(printTime('epoch-seconds', 0)).toBe('0')
  })
})
