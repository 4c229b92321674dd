import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeTexts, joinTexts } from '../../src/core/bytes.ts'
import { readMembers, readObject } from '../../src/core/json.ts'
import { codePoint, fc } from '../property.ts'

describe('reading', () => {
  it('reads every JSON object as JSON.parse does, keeping the text of each value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })),
        fc.constantFrom(0, 1, '\t'),
        (value, space) => {
          const members = readObject(JSON.stringify(value, null, space))
          const read = Object.fromEntries(members.map(({ name, raw }) => [name, JSON.parse(raw)]))
          expect(JSON.stringify(read)).toBe(JSON.stringify(value))
        },
      ),
    )
  })

  it('takes the very texts that JSON.parse takes, where they are objects that name nothing twice', () => {
    const json = fc
      .tuple(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), fc.constantFrom(0, 1, '\t'))
      .map(([value, space]) => JSON.stringify(value, null, space))
    const spoiling = fc.record({
      at: fc.nat(),
      cut: fc.nat(2),
      put: fc.constantFrom(
        '',
        '"',
        '\\',
        ',',
        ':',
        '{',
        '}',
        '[',
        ']',
        ' ',
        '\n',
        '\0',
        '\u00a0',
        '0',
        '-',
        '.',
        'e',
        'tru',
        'x',
      ),
    })
    fc.assert(
      fc.property(json, fc.option(spoiling), (text, spoil) => {
        const at = spoil ? spoil.at % (text.length + 1) : 0
        const body = spoil ? text.slice(0, at) + spoil.put + text.slice(at + spoil.cut) : text
        const parsed = attempt(() => JSON.parse(body) as unknown)
        const members = attempt(() => readMembers(body))
        const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
        expect(members !== undefined).toBe(isObject)
        if (members) {
          const read = Object.fromEntries(members.map(({ name, raw }) => [name, JSON.parse(raw)]))
          expect(JSON.stringify(read)).toBe(JSON.stringify(parsed))
        }
      }),
    )
  })

  it('never quotes the text in the error for text that is not JSON', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        try {
          readObject(`canary${body}`)
        } catch (error) {
          expect(error).toMatchObject({ reason: 'not-json', message: expect.not.stringContaining('canary') })
        }
      }),
    )
  })

  it('encodes any list of texts as the bytes of their concatenation', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: codePoint }))), (texts) => {
        expect(Buffer.from(encodeTexts(texts))).toEqual(Buffer.from(texts.join('')))
        expect(joinTexts(texts)).toBe(texts.join(''))
      }),
    )
  })

  it('takes one spelling of a signature only', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 256 }),
        fc.constantFrom('\n', ' ', '=', '-', '!'),
        (bytes, extra) => {
          const spelling = Buffer.from(bytes).toString('base64')
          expect(decodeBase64(spelling)).toEqual(new Uint8Array(bytes))
          expect(decodeBase64(spelling + extra)).toBeUndefined()
          expect(decodeBase64(extra + spelling)).toBeUndefined()
        },
      ),
    )
  })
})

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
