import { describe, expect, it } from 'vitest'
import { isDeep } from '../../src/core/depth.ts'
import { kindOf, readObject, readString } from '../../src/core/json.ts'

const open = (levels: number) => '['.repeat(levels)
const close = (levels: number) => ']'.repeat(levels)
const refusal = (message: string) =>
  expect.objectContaining({ code: 'SIGNATURE', reason: 'not-json', message })

describe('the fields of an object', () => {
  it.each<[string, [string, string][]]>([
    ['{}', []],
    [' \t\r\n{ \t\r\n} \t\r\n', []],
    ['{"a":1}', [['a', '1']]],
    [
      ' {\t"a"\r:\n1 , "b" :2\t} ',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '{"a" : "x" \n,"b": [ 1 , 2 ] }',
      [
        ['a', '"x"'],
        ['b', '[ 1 , 2 ]'],
      ],
    ],
    [
      '{"a":{"b":{"c":[{}]}},"d":null}',
      [
        ['a', '{"b":{"c":[{}]}}'],
        ['d', 'null'],
      ],
    ],
    [
      '{"a":"}","b":"]","c":","}',
      [
        ['a', '"}"'],
        ['b', '"]"'],
        ['c', '","'],
      ],
    ],
    [
      '{"a":["}",{"b":"]"}],"c":0}',
      [
        ['a', '["}",{"b":"]"}]'],
        ['c', '0'],
      ],
    ],
    [
      '{"a":"\\"","b":1}',
      [
        ['a', '"\\""'],
        ['b', '1'],
      ],
    ],
    [
      '{"a":"\\\\","b":1}',
      [
        ['a', '"\\\\"'],
        ['b', '1'],
      ],
    ],
    [
      '{"a":"\\\\\\"","b":1}',
      [
        ['a', '"\\\\\\""'],
        ['b', '1'],
      ],
    ],
    [
      '{"a":["\\\\"],"b":["\\""]}',
      [
        ['a', '["\\\\"]'],
        ['b', '["\\""]'],
      ],
    ],
    ['{"\\u0061\\"":1}', [['a"', '1']]],
    [
      '{"":"","a":-1.50e+2}',
      [
        ['', '""'],
        ['a', '-1.50e+2'],
      ],
    ],
    [
      '{"__proto__":1,"constructor":2}',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
  ])('of %s keep their text', (text, members) => {
    expect(readObject(text)).toEqual(members.map(([name, raw]) => ({ name, raw })))
  })

  it.each([
    ['{"a":1', 'the body is not JSON, at character 6'],
    ['{"abcdef":"x" position 15200000001', 'the body is not JSON, at character 14'],
    ['{"a":"" "x"}', 'the body is not JSON, at character 8'],
    ['{"a":"" 1}', 'the body is not JSON, at character 8'],
    ['{"a":1,}', 'the body is not JSON, at character 7'],
    ['{"a" 1}', 'the body is not JSON, at character 5'],
    ['{"a":1} x', 'the body is not JSON, at character 8'],
    ['{"a\n":1}', 'the body is not JSON, at character 3'],
    ['{"a":"\0"}', 'the body is not JSON, at character 6'],
    ['{"a":"x', 'the body is not JSON, at character 7'],
    ['', 'the body is not JSON'],
    ['[1]', 'the body is JSON but not an object'],
    [' 5', 'the body is JSON but not an object'],
    ['null', 'the body is JSON but not an object'],
    ['{"a":1,"b":2, "a":3}', 'a field appears twice in the body, at character 14'],
    ['{"a":1,"\\u0061":2}', 'a field appears twice in the body, at character 7'],
  ])('are not those of %s: the error says where, and not what', (text, message) => {
    expect(() => readObject(text)).toThrow(refusal(message))
  })

  // Some messages of V8 quote the text, others name a position.
  it.each(['canary', '{"a":canary}', 'position 15200000001', '{"a":position 15200000001}'])(
    'are not read from %s, and the message quotes none of it',
    (text) => {
      const message = expect.stringMatching(/^the body is not JSON(, at character \d)?$/)
      expect(() => readObject(text)).toThrow(expect.objectContaining({ message }))
    },
  )

  it('are read to 64 levels and no further', () => {
    const nested = (levels: number) => `{"x":${open(levels)}${close(levels)}}`
    expect(readObject(nested(64))).toHaveLength(1)
    expect(() => readObject(nested(65))).toThrow(refusal('the body is nested deeper than 64 levels'))
    expect(readObject(`{"x":[${'[],{},'.repeat(100)}0]}`)).toHaveLength(1)
  })
})

describe('a value', () => {
  it.each([
    ['"x"', 'string'],
    ['{}', 'object'],
    ['[]', 'array'],
    ['true', 'boolean'],
    ['false', 'boolean'],
    ['null', 'null'],
    ['0', 'number'],
    ['-1', 'number'],
  ])('as %s is a %s', (raw, kind) => expect(kindOf(raw)).toBe(kind))

  it.each([
    ['"plain"', 'plain'],
    ['""', ''],
    ['"\\u0041\\"\\\\"', 'A"\\'],
  ])('written as %s is read as %j', (raw, text) => expect(readString(raw)).toBe(text))

  it.each(['1', '[]', '["a\\n"]'])('written as %s is not a string', (raw) => {
    expect(() => readString(raw)).toThrow(refusal('not a JSON string'))
  })
})

describe('depth', () => {
  it.each([
    [open(64) + close(64), false],
    [open(65) + close(65), true],
    ['{"a":'.repeat(64) + '0' + '}'.repeat(64), false],
    ['{"a":'.repeat(65) + '0' + '}'.repeat(65), true],
    [`[${'[],{},'.repeat(100)}0]`, false],
    [JSON.stringify(open(100)), false],
    [JSON.stringify(`"${open(100)}`), false],
    [JSON.stringify([`\\"`, `${close(100)}`]) + open(65), true],
  ])('of %s is more than 64: %s', (text, deep) => expect(isDeep(text)).toBe(deep))
})
