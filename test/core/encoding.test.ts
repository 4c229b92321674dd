import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodingProblem } from '../../src/mock/encoding.ts'

describe('a body that is not UTF-8 is identified by its bytes', () => {
  const json = '{"name":"孙某"}'
  const gbk = Buffer.concat([Buffer.from('{"name":"'), Buffer.from('cbefc4b3', 'hex'), Buffer.from('"}')])
  const cut = Buffer.from(json).subarray(0, -4)
  const compressed = (name: string) => `the body looks compressed (${name}): send it as plain UTF-8`
  const wrong = (guess = '') =>
    `the body is not UTF-8${guess && `; it looks like ${guess}`}: encode it as UTF-8`

  it.each([
    ['gzip', gzipSync(json), compressed('gzip')],
    ['deflate', deflateSync(json), compressed('deflate')],
    ['deflate without compression', deflateSync(json, { level: 0 }), compressed('deflate')],
    ['deflate at its best', deflateSync(json, { level: 9 }), compressed('deflate')],
    ['zstd', Buffer.from('28b52ffd00', 'hex'), compressed('zstd')],
    ['the first byte of gzip alone', Buffer.from('1fff', 'hex'), wrong()],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${json}`, 'utf16le'), wrong('UTF-16')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${json}`, 'utf16le').swap16(), wrong('UTF-16')],
    ['UTF-16 without a mark', Buffer.from(json, 'utf16le'), wrong('UTF-16')],
    ['UTF-16BE without a mark', Buffer.from(json, 'utf16le').swap16(), wrong('UTF-16')],
    ['GBK', gbk, wrong('GBK')],
    ['another charset', Buffer.from('{"name":"\xff\xff"}', 'latin1'), wrong()],
    [
      'a character cut at the end',
      cut,
      'the body ends in the middle of a character: Content-Length has to count bytes',
    ],
  ])('%s', (_, bytes, problem) => {
    expect(encodingProblem(bytes, '')).toBe(problem)
    expect(encodingProblem(bytes, ' Identity ')).toBe(problem)
  })

  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'compress', ' GZip '])(
    'Content-Encoding: %s',
    (name) => {
      const shown = name.trim().toLowerCase()
      expect(encodingProblem(gzipSync(json), name)).toBe(
        `the body has a Content-Encoding (${shown}): send it uncompressed`,
      )
    },
  )

  it('an unknown Content-Encoding is not quoted', () => {
    expect(encodingProblem(gbk, 'secret-31415')).toBe(
      'the body has a Content-Encoding (one unknown here): send it uncompressed',
    )
  })
})
