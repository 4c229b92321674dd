import { partners } from '../../generated/index.ts'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countValues } from '../../src/doctor/body-changes.ts'
import { readTree } from '../../src/doctor/json-text.ts'
import { readLarge } from '../../src/doctor/large.ts'
import { readDecimal, rounded, unrounded } from '../../src/doctor/numbers.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose } from '../../src/doctor/index.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { known, ppdaiRequest, seeAwda } from './seen.ts'
import { classesOf } from '../../src/doctor/text.ts'
import { appId, secret, seconds } from '../support.ts'

const long = 'x'.repeat(20_000)

describe('the fields of a large object are found from its two ends', () => {
  const front = { name: 'a', raw: '"1"' }
  const behind = { name: 'c', raw: '3' }
  const cases: readonly (readonly [what: string, text: string, fields: unknown])[] = [
    [
      'a long text in the middle',
      `{"a":"1","b":"${long}","c":3}`,
      [front, { name: 'b', raw: `"${long}"` }, behind],
    ],
    ['a long text alone', `{"b":"${long}"}`, [{ name: 'b', raw: `"${long}"` }]],
    [
      'whitespace everywhere',
      ` { "a" : "1" , "b" : "${long}" , "c" : 3 } `,
      [front, { name: 'b', raw: `"${long}"` }, behind],
    ],
    [
      'a long object',
      `{"a":"1","b":{"x":"${long}"},"c":3}`,
      [front, { name: 'b', raw: `{"x":"${long}"}` }, behind],
    ],
    ['a long list', `{"b":["${long}"],"c":3}`, [{ name: 'b', raw: `["${long}"]` }, behind]],
    ['escapes in the long text', `{"b":"\\"${long}","c":3}`, [{ name: 'b', raw: `"\\"${long}"` }, behind]],
    [
      'several fields behind it',
      `{"b":"${long}","c":3,"d":"4"}`,
      [{ name: 'b', raw: `"${long}"` }, behind, { name: 'd', raw: '"4"' }],
    ],
    ['no object', `["${long}"]`, undefined],
    ['no end', `{"b":"${long}`, undefined],
    ['two long texts', `{"a":"${long}","b":"${long}"}`, undefined],
    ['a list closed by another bracket', `{"b":["${long}"}}`, undefined],
    ['an object closed by another bracket', `{"b":{"x":"${long}"]}`, undefined],
    ['a text that ends early', `{"b":"${long}" "}`, undefined],
    ['a wrong escape', `{"b":"\\x${long}"}`, undefined],
    ['escapes in a text too long to undo them', `{"b":"\\n${'x'.repeat(262_144)}"}`, undefined],
    ['a word that is too long', `{"b":${'1'.repeat(20_000)}}`, undefined],
    ['a name given twice', `{"a":"1","b":"${long}","a":3}`, undefined],
    ['a long name', `{"${'n'.repeat(65)}":"${long}"}`, undefined],
    ['small fields that take more than 2 KB', `{${'"a":"1",'.repeat(300)}"b":"${long}"}`, undefined],
  ]
  it.each(cases)('%s', (_, text, fields) => {
    expect(readLarge(text)).toEqual(fields)
  })
})

describe('the doctor of a large request', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()
  const body = `{"photo":"${long}"}`
  const text = (v = 'v:1.0') => `appId:${appId}body:${body}timestamp:${seconds}${v}`
  const see = (signed: string, sent = body) =>
    seeAwda(
      'registerUser',
      `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","signature":"${md5(signed)}","body":${sent}}`,
    )

  it.each([
    ['none', text() + secret],
    ['secret-missing', text()],
    ['version-left-out', text('') + secret],
    ['order-reversed', `v:1.0timestamp:${seconds}body:${body}appId:${appId}${secret}`],
  ])('finds what needs no reading of the body: %s', (cause, signed) => {
    const found = see(signed)
    expect([found.cause, found.certainty]).toEqual([cause, 'certain'])
    expect(JSON.stringify(found)).not.toContain('xxxx')
  })

  it('names what it did not try', () => {
    const found = see('another text')
    expect([found.cause, found.certainty]).toEqual(['unknown', 'unknown'])
    expect(found.skipped).toEqual(
      expect.arrayContaining(['body-respelled', 'body-types', 'body-fields', 'body-flattened']),
    )
    expect(found.sentence).toMatch(/Not tried, because the request is too large: .*, .*, .* and \d+ more\.$/)
  })

  it.each([
    ['form-encoded', `a=1&b=${long}`],
    ['body-in-list', `[{"b":"${long}"}]`],
    ['body-json-string', JSON.stringify(`{"b":"${long}"}`)],
    ['too-large', `"${long}`],
  ])('recognises %s by both ends', (cause, sent) => {
    expect(seeAwda('registerUser', sent).cause).toBe(cause)
    const { sms } = ppdai.samples
    expect(diagnose(subjects.ppdai, ppdaiRequest({ ...sms, body: sent }, {}), known).cause).toBe(cause)
  })
})

describe('the spellings of a number', () => {
  it.each([
    ['0', { sign: '', digits: '', point: 0, scale: 0 }],
    ['-1.50', { sign: '-', digits: '15', point: 1, scale: 2 }],
    ['0.001', { sign: '', digits: '1', point: -2, scale: 3 }],
    ['1200', { sign: '', digits: '12', point: 4, scale: 0 }],
    ['1.2E+3', { sign: '', digits: '12', point: 4, scale: 1 }],
    ['12e-1', { sign: '', digits: '12', point: 1, scale: 0 }],
    ['1e30', undefined],
    ['1e29', { sign: '', digits: '1', point: 30, scale: 0 }],
    ['01', undefined],
    ['.5', undefined],
    ['1.', undefined],
    ['"1"', undefined],
    ['1'.repeat(30), { sign: '', digits: '1'.repeat(30), point: 30, scale: 0 }],
    [`0.${'1'.repeat(40)}`, undefined],
  ])('%s is read', (raw, decimal) => {
    expect(readDecimal(raw)).toEqual(decimal)
  })

  it.each([
    [
      '1234567890123456789',
      [
        '1234567890123456800',
        '1234567890123456768',
        '1234567890123456800.0',
        '1.2345678901234568E18',
        '1.2345678901234568e+18',
      ],
    ],
    ['-9007199254740993', ['-9007199254740992', '-9.007199254740992E15']],
  ])('%s, rounded by a double, as languages write it', (raw, texts) => {
    expect(rounded(raw)).toEqual(expect.arrayContaining(texts))
    expect(rounded(raw)).not.toContain(raw)
  })

  it.each(['123456789012345', '9007199254740991', '1.5', '"1234567890123456789"', '123456789012345678901'])(
    '%s is not rounded',
    (raw) => expect(rounded(raw)).toEqual([]),
  )

  it.each([
    ['9007199254740992', ['9007199254740993']],
    ['9007199254740996', ['9007199254740997', '9007199254740995']],
    ['1234567890123456800', ['1234567890123456801', '1234567890123456799', '1234567890123456802']],
  ])('the integers that a double rounds to %s, nearest first', (raw, near) => {
    const all = [...unrounded(raw)]
    expect(all.slice(0, near.length)).toEqual(near)
    expect(all.every((text) => Number(text) === Number(raw))).toBe(true)
    expect(all.length).toBeLessThan(300)
  })
})

it.each([
  ['1', 1],
  ['{}', 1],
  ['{"a":[]}', 2],
  ['{"a":[1,{"b":2}]}', 5],
])('%s has %i values to write', (text, count) => {
  expect(countValues(readTree(text, classesOf(partners.awda.tables, 'registerUser')).tree)).toBe(count)
})
