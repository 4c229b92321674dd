// What is read of an address, a query, a header and an envelope: exact values, and whole messages.
import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { JsonError } from '../../src/core/json.ts'
import * as digests from '../../src/signing/digest.ts'
import { digestOf, encode, hmacWith } from '../../src/signing/mac.ts'
import * as read from '../../src/signing/read.ts'
import { SignatureError } from '../../src/core/errors.ts'
import { readGivenTime, readTime } from '../../src/signing/time-forms.ts'

/** What is returned, or the reason, message and field of what is thrown. */
const said = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof SignatureError)) return (error as Error).message
    return `${error.message} [${error.field ?? ''}]`
  }
}

describe('pairs', () => {
  it.each<[string, read.Pair[], raw?: read.Pair[]]>([
    ['', []],
    ['&&', []],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=1', [['', '1']]],
    ['a=b=c', [['a', 'b=c']]],
    ['a+b=%2B+%C3%A9', [['a b', '+ é']], [['a+b', '%2B+%C3%A9']]],
  ])('of %j', (text, pairs, raw = pairs) => {
    expect(read.readPairs(text)).toEqual(pairs)
    expect(read.readPairs(text, 'raw')).toEqual(raw)
  })

  it('that are not percent-encoded are refused where they are decoded', () => {
    expect(said(() => read.readPairs('a=%E9'))).toMatch(/a pair of the query or form is not percent-encoded/)
    expect(read.readPairs('a=%E9', 'raw')).toEqual([['a', '%E9']])
  })

  it('have a text by name, the first', () => {
    const pairs: read.Pair[] = [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ]
    expect([read.pairText(pairs, 'a'), read.pairText(pairs, 'b'), read.pairText(pairs, 'c')]).toEqual([
      '1',
      '2',
      '',
    ])
  })

  it('are distinct, or those are that are named', () => {
    const pairs: read.Pair[] = [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ]
    expect(read.distinctPairs(pairs, ['b'])).toBe(pairs)
    expect(read.distinctPairs(pairs, [])).toBe(pairs)
    expect(read.distinctPairs(pairs.slice(0, 2))).toEqual(pairs.slice(0, 2))
    for (const only of [undefined, ['a'], ['b', 'a']])
      expect(said(() => read.distinctPairs(pairs, only))).toMatch(/a name appears twice in the query or form/)
  })

  it('are in the order of names, then of values', () => {
    const pairs: read.Pair[] = [
      ['b', '1'],
      ['a', '2'],
      ['a', '10'],
      ['B', '1'],
      ['a', '2'],
      ['é', ''],
    ]
    expect(pairs.toSorted(read.byName)).toEqual([
      ['B', '1'],
      ['a', '10'],
      ['a', '2'],
      ['a', '2'],
      ['b', '1'],
      ['é', ''],
    ])
    expect([
      read.byName(['a', '1'], ['a', '1']),
      read.byName(['b', ''], ['a', '']),
      read.byName(['a', ''], ['b', '']),
    ]).toEqual([0, 1, -1])
  })

  it.each<[string, read.Pair[], string]>([
    ['', [], ''],
    ['', [['a', '1']], 'a=1'],
    ['x=y', [], 'x=y'],
    [
      'x=y',
      [
        ['a b', "!'()*"],
        ['c', '/?'],
      ],
      'x=y&a%20b=%21%27%28%29%2A&c=%2F%3F',
    ],
  ])('are added to %j', (text, pairs, all) => expect(read.addPairs(text, pairs)).toBe(all))

  it('are added once', () => {
    expect(
      said(() =>
        read.addPairs('b=1&a=1', [
          ['c', ''],
          ['a', ''],
        ]),
      ),
    ).toMatch(/a is given, and is for the signer to fill.* \[a\]$/)
  })

  it.each([
    ['https://a.example/b', 'https://a.example/b?s=1'],
    ['/b?c=d', '/b?c=d&s=1'],
    ['/b?c=d?e#f', '/b?c=d?e&s=1'],
  ])('are added to the address %s', (url, all) => expect(read.addToQuery(url, [['s', '1']])).toBe(all))
})

it.each<[string, () => unknown, string]>([
  [
    'address',
    () => read.readUrl(undefined),
    'the scheme signs the url of a request, and none is given [url]',
  ],
  [
    'address',
    () => read.addToQuery(undefined, []),
    'the scheme signs the url of a request, and none is given [url]',
  ],
  [
    'header',
    () => read.requireHeader(undefined, 'date'),
    'the scheme signs the header date of a request, and none is given [header date]',
  ],
  [
    'header',
    () => read.requireHeader(new Headers(), 'date'),
    'the scheme signs the header date of a request, and none is given [header date]',
  ],
])('a missing %s is named', (_, act, message) => {
  expect(String(said(act)).replace(/^.*?the scheme/, 'the scheme')).toBe(message)
})

it('a part that is there is given back', () => {
  expect(read.requireHeader(new Headers({ date: 'now' }), 'date')).toBe('now')
  expect(read.readUrl('/a?b').pathname).toBe('/a')
  expect(read.requireGiven('x', '')).toBe('')
})

it.each([
  [' a  b\t\nc ', 'a b c'],
  ['', ''],
])('whitespace of %j is reduced', (text, trimmed) => expect(read.trimmed(text)).toBe(trimmed))

describe('the fields of a header', () => {
  const pair = /^(\w+)="([^"]*)"$/
  it.each<[string, string, string[] | undefined, [string, string[]][] | undefined]>([
    [
      'S a="1", b="2"',
      ', ',
      undefined,
      [
        ['a', ['1']],
        ['b', ['2']],
      ],
    ],
    [
      'S a="1",b="2"',
      ', ',
      undefined,
      [
        ['a', ['1']],
        ['b', ['2']],
      ],
    ],
    [
      'S a="1" b="2"',
      ' ',
      undefined,
      [
        ['a', ['1']],
        ['b', ['2']],
      ],
    ],
    [
      'S a="1", b=2, c="3"',
      ', ',
      undefined,
      [
        ['a', ['1']],
        ['c', ['3']],
      ],
    ],
    ['T a="1"', ', ', undefined, []],
    ['S a="1", a="2"', ', ', undefined, undefined],
    ['S a="1", a="2"', ', ', ['a'], [['a', ['1', '2']]]],
    ['S a="1", a="2"', ', ', ['b'], undefined],
  ])('%j, joined by %j', (text, join, several, fields) => {
    const found = read.readFields(text, 'S ', pair, join, several)
    expect(found && [...found]).toEqual(fields)
  })

  it.each([
    ['v1=a, v2=b,v1=c', ', ', ['a', 'c']],
    ['v1=a v1=b', ' ', ['a', 'b']],
    ['', ',', []],
  ])('%j holds several signatures', (text, separator, found) => {
    expect(read.readSeveral(text, separator, /^v1=(\w+)$/)).toEqual(found)
  })
})

describe('parameters', () => {
  it.each<[string, boolean, boolean, string]>([
    [' {"a":1}\n', false, false, '{"a":1}'],
    ['', true, false, ''],
    [' ', false, true, ''],
  ])('%j, %j, %j', (body, empty, whitespace, text) => {
    expect(read.readParameters(body, empty, whitespace)).toBe(text)
  })

  it.each<[string, boolean, boolean]>([
    ['', false, true],
    [' ', true, false],
    ['[]', true, true],
    ['"a"', true, true],
  ])('%j, %j, %j are refused', (body, empty, whitespace) => {
    expect(said(() => read.readParameters(body, empty, whitespace))).toMatch(
      /the parameters are not a JSON object/,
    )
  })

  it.each([
    ['"a\\u0062"', 'ab'],
    ['1.50', '1.50'],
    ['{"a": 1}', '{"a": 1}'],
    ['null', 'null'],
  ])('%s is signed as %s', (raw, text) => expect(read.textOf(raw)).toBe(text))

  it('have their values by name', () => {
    expect(read.readValues('{"a":"x","b":null,"c":[1]}', read.textOf)).toEqual([
      ['a', 'x'],
      ['b', ''],
      ['c', '[1]'],
    ])
  })
})

describe('the fields of an envelope', () => {
  const members = [
    { name: 'a', raw: '"x"' },
    { name: 'b', raw: 'null' },
    { name: 'c', raw: '{}' },
  ]
  it.each<[string, string, string, string]>([
    ['a', 'x', '"x"', '"x"'],
    ['b', '', 'null', 'null'],
    ['c', '{}', '{}', ''],
    ['d', '', '', ''],
  ])('%s: its text and what is written', (name, text, raw, but) => {
    expect(read.fieldText(members, name)).toBe(text)
    expect([read.rawField(members, name), read.rawField(members, name, '{}')]).toEqual([raw, but])
  })

  it('have each name once, in the inner object too', () => {
    const names = (text: string) => said(() => read.readEnvelope(text, 'data').map(({ name }) => name))
    expect(names('{"a":1,"data":{"b":1}}')).toEqual(['a', 'data'])
    expect(names('{"a":{"b":1,"b":2},"data":"{"}')).toEqual(['a', 'data'])
    expect(names('{"a":1,"a":2}')).toMatch(/a/)
    expect(names('{"data":{"b":1,"b":2}}')).toMatch(/b/)
  })

  const refused = 'the body is not a JSON object of at most 64 fields that names each once []'
  const many = (count: number) => `{${Array.from({ length: count }, (_, at) => `"f${at}":1`).join()}}`
  it.each([
    [many(64), 64],
    [many(65), refused],
    ['{"a":1,"a":2}', refused],
    ['[]', refused],
    ['{"a":"\\x"}', refused],
    ['{"a":"\\u0062"}', 1],
  ])('of a stranger are counted: row %#', (text, count) => {
    expect(said(() => read.scanEnvelope(text).length)).toBe(count)
  })
})

it('what cannot be signed is refused, and all else thrown', () => {
  expect(read.refusal(new JsonError('no JSON'))).toMatchObject({
    ok: false,
    reason: 'malformed',
    detail: 'no JSON',
  })
  const error = new SignatureError('same-name', 'twice', 'a')
  expect(read.refusal(error)).toEqual({ ok: false, reason: 'parameter', field: 'a', detail: error.message })
  const bare = new SignatureError('same-name', 'twice')
  expect(read.refusal(bare)).toEqual({ ok: false, reason: 'parameter', field: '', detail: bare.message })
  const other = new TypeError('other')
  expect(() => read.refusal(other)).toThrow(other)
})

describe('a digest', () => {
  it.each(['md5', 'sha1', 'sha256', 'sha512'] as const)('%s is that of Node, with its HMAC', async (name) => {
    const bytes = createHash(name).update('téxt').digest()
    expect(digests.digestHex(name, 'téxt')).toBe(bytes.toString('hex'))
    expect(Buffer.from(digests.digest(name, 'téxt'))).toEqual(bytes)
    expect(Buffer.from(await digests.digestLater(name, 'téxt'))).toEqual(bytes)
    const block = name === 'sha512' ? 128 : 64
    const hash = (text: Uint8Array) => createHash(name).update(text).digest()
    for (const length of [0, 20, block, block + 1]) {
      const key = Buffer.alloc(length, 7)
      const mac = createHmac(name, key).update('téxt').digest()
      expect(Buffer.from(digests.hmac(name, key, 'téxt'))).toEqual(mac)
      expect(Buffer.from(await digests.hmacLater(name, key, 'téxt'))).toEqual(mac)
      expect(Buffer.from(hmacWith(hash, block, key, Buffer.from('téxt')))).toEqual(mac)
    }
  })

  it.each([
    ['hmac-md5', 'md5'],
    ['rsa-sha1', 'sha1'],
    ['rsa-pss-sha256', 'sha256'],
    ['hmac-sha512', 'sha512'],
    ['ed25519', 'sha512'],
  ])('of %s is %s', (algorithm, name) => expect(digestOf(algorithm)).toBe(name))

  const bytes = Uint8Array.of(0xfb, 0xff, 0x0a, 0x01)
  it.each([
    ['hex', 'fbff0a01'],
    ['HEX', 'FBFF0A01'],
    ['base64', '+/8KAQ=='],
    ['base64url', '-_8KAQ'],
  ] as const)('is written in %s', (encoding, text) => expect(encode(bytes, encoding)).toBe(text))

  it.each<[string, (text: string) => Uint8Array | undefined, string, Uint8Array | undefined]>([
    ['base64url', digests.decodeBase64Url, '-_8KAQ', bytes],
    ['base64url', digests.decodeBase64Url, '-_8KAQ==', undefined],
    ['base64url', digests.decodeBase64Url, '+/8KAQ', undefined],
    ['base64url', digests.decodeBase64Url, '-_8KAR', undefined],
    ['base64url', digests.decodeBase64Url, '', undefined],
    ['base64url', digests.decodeBase64Url, '?', undefined],
    ['hex', digests.decodeHex, 'fbff0a01', bytes],
    ['hex', digests.decodeHex, 'FBFF0A01', undefined],
    ['hex', digests.decodeHex, 'fbff0a0', undefined],
    ['hex', digests.decodeHex, '', undefined],
    ['hex', digests.decodeHex, 'zz', undefined],
    ['hex', digests.decodeHex, 'fbff0a01\n', undefined],
    ['HEX', digests.decodeUpperHex, 'FBFF0A01', bytes],
    ['HEX', digests.decodeUpperHex, 'FBff0A01', undefined],
    ['HEX', digests.decodeUpperHex, '', undefined],
  ])('in %s is read: row %#', (_, decode, text, found) => expect(decode(text)).toEqual(found))

  it.each<['base64' | 'base64url' | 'hex', string, number[] | undefined]>([
    ['hex', 'FBff', [0xfb, 0xff]],
    ['base64', '+/8=', [0xfb, 0xff]],
    ['base64', '-_8', [0xfb, 0xff]],
    ['base64url', '+/8=', [0xfb, 0xff]],
    ['hex', 'fbf', undefined],
    ['hex', '', undefined],
    ['base64', '', undefined],
    ['base64url', '?', undefined],
  ])('of a secret in %s: %j', (how, text, found) => {
    expect(said(() => [...digests.secretBytes(how, 'Secret', text)])).toEqual(
      found ?? `Secret must be ${how}, as the partner issued it.`,
    )
  })

  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['a', 'ab', false],
    ['', '', true],
    // As long in UTF-16, and not in UTF-8.
    ['é', 'e', false],
  ])('%j is the same as %j: %j', (given, expected, same) =>
    expect(digests.isSame(given, expected)).toBe(same),
  )
})

describe('a time', () => {
  it.each<[string, number | undefined]>([
    ['1700000000', 1_700_000_000],
    ['170000000', undefined],
    ['17000000000', undefined],
    ['2023-11-14 22:13:20', 1_700_000_000],
    ['2023-11-14 22:13:20.123', 1_700_000_000],
    ['2023-11-14 22:13:20.1234', undefined],
    ['2023-02-30 00:00:00', undefined],
    ['2023-11-14T22:13:20', undefined],
  ])('that a person gives: %s', (text, found) => expect(readGivenTime(text)).toBe(found))

  it.each<[Parameters<typeof readTime>[0], string, number | undefined]>([
    [{ 'epoch-seconds': { digits: '9-11' } }, '123456789', 123_456_789],
    [{ 'epoch-seconds': { digits: '9-11' } }, '12345678', undefined],
    [{ 'epoch-seconds': { digits: '9-11' } }, '12345678901', 12_345_678_901],
    [{ 'epoch-seconds': { digits: '9-11' } }, '123456789012', undefined],
    [{ 'epoch-milliseconds': {} }, '1700000000999', 1_700_000_000],
    [{ 'epoch-milliseconds': {} }, '170000000099', undefined],
    [{ 'utc+8-text': {} }, '2023-11-15 06:13:20', 1_700_000_000],
    [{ 'utc+8-text': { fraction: 2 } }, '2023-11-15 06:13:20.12', 1_700_000_000],
    [{ 'utc+8-text': {} }, '2023-11-15 06:13:20.1', undefined],
    [{ 'iso-text': {} }, '2023-11-14T22:13:20Z', 1_700_000_000],
    [{ 'iso-text': {} }, '2023-11-14T22:13:20', undefined],
    [{ 'iso-text': { fraction: 1 } }, '2023-11-14T22:13:20.5Z', 1_700_000_000],
    [{ 'iso-basic': {} }, '20231114T221320Z', 1_700_000_000],
    [{ 'iso-basic': {} }, '20231314T221320Z', undefined],
    [{ 'http-date': {} }, 'Tue, 14 Nov 2023 22:13:20 GMT', 1_700_000_000],
    [{ 'http-date': {} }, 'Mon, 14 Nov 2023 22:13:20 GMT', undefined],
    [{ 'http-date': {}, 'epoch-seconds': {} }, '1700000000', 1_700_000_000],
  ])('in the form of a declaration: row %#', (forms, text, found) =>
    expect(readTime(forms, text)).toBe(found),
  )
})
