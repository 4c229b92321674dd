// The library that compiled signers and verifiers use: what each function gives, at its bounds too.
import { describe, expect, it } from 'vitest'
import { JsonError } from '../../src/core/json.ts'
import { SignatureError } from '../../src/core/errors.ts'
import { declareAll, declareTypes, lowerCase, sameName } from '../../src/signing/declared.ts'
import * as digest from '../../src/signing/digest.ts'
import { requireHeaderValue, requirePart, requireText, shareLatest } from '../../src/signing/keys.ts'
import * as read from '../../src/signing/read.ts'
import { checkTime, identify, lastTaken } from '../../src/signing/scheme.ts'
import * as times from '../../src/signing/times.ts'

const outcome = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return (error as Error).message
  }
}
const pair = /^([\w.-]+)=(.*)$/
const taken = 'a is given, and is for the signer to fill'
const noEncoding = 'a pair of the query or form is not percent-encoded'
const noObject = 'the parameters are not a JSON object'
const members = read.readMembers('{"a":"\\u00e1","b":null,"c":[1],"d":""}')

it.each<[what: string, run: () => unknown, wanted: unknown]>([
  [
    'pairs',
    () => read.readPairs('a=1&b&=c&&d=e=f&g+h=%26+'),
    [
      ['a', '1'],
      ['b', ''],
      ['', 'c'],
      ['d', 'e=f'],
      ['g h', '& '],
    ],
  ],
  [
    'raw pairs',
    () => read.readPairs('a+b=%26&c', 'raw'),
    [
      ['a+b', '%26'],
      ['c', ''],
    ],
  ],
  ['a pair with a lone percent sign', () => read.readPairs('a=%'), noEncoding],
  [
    'the first value of a name',
    () =>
      read.pairText(
        [
          ['a', '1'],
          ['a', '2'],
        ],
        'a',
      ),
    '1',
  ],
  ['a pair that is not there', () => read.pairText([], 'a'), ''],
  [
    'a name twice',
    () =>
      read.distinctPairs([
        ['a', '1'],
        ['a', '1'],
      ]),
    'a name appears twice in the query or form',
  ],
  [
    'another name twice',
    () =>
      read.distinctPairs(
        [
          ['a', '1'],
          ['a', '1'],
        ],
        ['b'],
      ),
    [
      ['a', '1'],
      ['a', '1'],
    ],
  ],
  [
    'an own name twice',
    () =>
      read.distinctPairs(
        [
          ['a', '1'],
          ['b', ''],
          ['b', ''],
        ],
        ['b'],
      ),
    'a name appears twice in the query or form',
  ],
  [
    'the order of pairs',
    () =>
      [
        ['b', '1'],
        ['a', '2'],
        ['a', '1'],
        ['B', ''],
      ]
        .map(([a, b]) => [a!, b!] as const)
        .sort(read.byName)
        .join(' '),
    'B, a,1 a,2 b,1',
  ],
  ['equal pairs', () => read.byName(['a', '1'], ['a', '1']), 0],
  ['percent-encoding', () => read.rfc3986("!'()* ~-_.é"), '%21%27%28%29%2A%20~-_.%C3%A9'],
  ['pairs for an empty form', () => read.addPairs('', [['a b', '&']]), 'a%20b=%26'],
  [
    'pairs behind others',
    () =>
      read.addPairs('x=+', [
        ['a', '1'],
        ['b', ''],
      ]),
    'x=+&a=1&b=',
  ],
  ['no pairs', () => read.addPairs('x=1', []), 'x=1'],
  ['a pair that is there', () => read.addPairs('%61=1', [['a', '1']]), taken],
  ['pairs for an address', () => read.addToQuery('/p?x=1?2#f', [['a', '1']]), '/p?x=1?2&a=1'],
  ['pairs for an address without a query', () => read.addToQuery('/p', [['a', '1']]), '/p?a=1'],
  [
    'pairs for no address',
    () => read.addToQuery(undefined, []),
    'the scheme signs the url of a request, and none is given',
  ],
  [
    'a header that is not given',
    () => read.requireHeader(new Headers(), 'x-a'),
    'the scheme signs the header x-a of a request, and none is given',
  ],
  [
    'no headers',
    () => read.requireHeader(undefined, 'x-a'),
    'the scheme signs the header x-a of a request, and none is given',
  ],
  ['an empty header', () => read.requireHeader(new Headers({ 'x-a': '' }), 'x-a'), ''],
  ['a path as an address', () => read.readUrl('/a b?c').pathname + read.readUrl('/a?c').search, '/a%20b?c'],
  ['whitespace', () => read.trimmed('  a \t\n b  '), 'a b'],
  [
    'fields',
    () => [...read.readFields('P a=1, b.c-d="x" ,?,e=', 'P ', pair, ', ')!],
    [
      ['a', ['1']],
      ['b.c-d', ['"x"']],
      ['e', ['']],
    ],
  ],
  ['fields behind another word', () => [...read.readFields('Q a=1', 'P ', pair, ',')!], []],
  [
    'fields that a space separates',
    () => [...read.readFields('a=1 b=2', '', pair, ' ')!],
    [
      ['a', ['1']],
      ['b', ['2']],
    ],
  ],
  ['a field twice', () => read.readFields('a=1,a=2', '', pair, ','), undefined],
  [
    'a field that may be twice',
    () => [...read.readFields('a=1,a=2', '', pair, ',', ['a'])!],
    [['a', ['1', '2']]],
  ],
  ['a list', () => read.readSeveral('v1,a v2,b  v1,c', ' ', /^v1,(.+)$/), ['a', 'c']],
  ['a list with a wide separator', () => read.readSeveral('a;b ;  c', '; ', /^(.+)$/), ['a', 'b', 'c']],
  ['parameters', () => read.readParameters(' {"a": 1}\n', false, false), '{"a": 1}'],
  ['no parameters where they may be empty', () => read.readParameters('', true, false), ''],
  ['no parameters where they may not', () => read.readParameters('', false, true), noObject],
  ['blank parameters where they may be', () => read.readParameters(' \n', false, true), ''],
  ['blank parameters where they may not', () => read.readParameters(' \n', true, false), noObject],
  ['a list of parameters', () => read.readParameters('[]', true, true), noObject],
  [
    'values',
    () => read.readValues('{"a":"1","b":null,"c":[ 1]}', read.textOf),
    [
      ['a', '1'],
      ['b', ''],
      ['c', '[ 1]'],
    ],
  ],
  [
    'a field as text',
    () => ['a', 'b', 'c', 'd', 'e'].map((name) => read.fieldText(members, name)),
    ['á', '', '[1]', '', ''],
  ],
  [
    'a field as it is written',
    () => [
      read.rawField(members, 'a'),
      read.rawField(members, 'd', '""'),
      read.rawField(members, 'd'),
      read.rawField(members, 'e'),
    ],
    ['"\\u00e1"', '', '""', ''],
  ],
  [
    'an envelope with a name twice inside',
    () => read.readEnvelope('{"b":{"x":1,"x":2}}', 'b'),
    expect.stringMatching(/^a field appears twice in the body, at /),
  ],
  [
    'an envelope whose other field has a name twice',
    () => read.readEnvelope('{"b":{"x":1,"x":2}}', 'c').length,
    1,
  ],
  [
    'an envelope of 64 fields',
    () => read.scanEnvelope(`{${Array.from({ length: 64 }, (_, at) => `"f${at}":1`).join()}}`).length,
    64,
  ],
  [
    'an envelope of 65 fields',
    () => read.scanEnvelope(`{${Array.from({ length: 65 }, (_, at) => `"f${at}":1`).join()}}`),
    'the body is not a JSON object of at most 64 fields that names each once',
  ],
  [
    'a refusal of JSON',
    () => read.refusal(new JsonError('bad')),
    { ok: false, reason: 'malformed', detail: 'bad' },
  ],
  [
    'a refusal of a parameter',
    () => read.refusal(new SignatureError('same-name', 'twice', 'a')),
    { ok: false, reason: 'parameter', field: 'a', detail: 'twice' },
  ],
  [
    'a refusal of no parameter',
    () => read.refusal(new SignatureError('same-name', 'twice')),
    { ok: false, reason: 'parameter', field: '', detail: 'twice' },
  ],
  ['another error', () => read.refusal(new Error('bug')), 'bug'],
])('reads and writes %s', (_, run, wanted) => {
  expect(outcome(run)).toEqual(wanted)
})

it.each<[what: string, run: () => unknown, wanted: unknown]>([
  ['whole seconds', () => times.epochSeconds(1.999), '1'],
  ['milliseconds', () => times.epochMilliseconds(1_700_000_000.123), '1700000000123'],
  ['a fraction of a millisecond', () => times.epochMilliseconds(1.0019), '1001'],
  ['text in UTC', () => times.utcText(0.9), '1970-01-01 00:00:00'],
  ['text in UTC+8', () => times.utc8Text(0), '1970-01-01 08:00:00'],
  ['dates', () => [times.utcDate(86_399), times.utcIsoDate(86_400)], ['19700101', '1970-01-02']],
  ['a header', () => times.httpDate(0.9), 'Thu, 01 Jan 1970 00:00:00 GMT'],
  [
    'digits',
    () => ['', '1', '12', '123', '1234', '1x', ' 12'].map((text) => times.readEpochSeconds(text, 2, 3)),
    [undefined, undefined, 12, 123, undefined, undefined, undefined],
  ],
  [
    'milliseconds that are read',
    () => ['1700000000999', '170000000099', '17000000009999'].map(times.readEpochMilliseconds),
    [1_700_000_000, undefined, undefined],
  ],
  [
    'a fraction',
    () => ['', '.1', '.123', '.1234'].map((end) => times.readUtcText(`1970-01-01 00:00:01${end}`, 3)),
    [1, 1, 1, undefined],
  ],
  ['no fraction', () => times.readUtcText('1970-01-01 00:00:01.1'), undefined],
  ['a fraction in UTC+8', () => times.readUtc8Text('1970-01-01 08:00:01.1', 1), 1],
  [
    'a fraction before Z',
    () =>
      ['1970-01-01T00:00:01.12Z', '1970-01-01T00:00:01.12', '1970-01-01T00:00:01Z.12'].map((text) =>
        times.readIsoText(text, 2),
      ),
    [1, undefined, undefined],
  ],
  [
    'a date that is none',
    () => [times.readIsoBasic('20230229T000000Z'), times.readUtcText('2023-02-29 00:00:00')],
    [undefined, undefined],
  ],
])('a time: %s', (_, run, wanted) => {
  expect(outcome(run)).toEqual(wanted)
})

describe('the check of a time', () => {
  const rule = {
    names: { appId: 'X-App', timestamp: 'X-Time' },
    parse: Number,
    window: { past: 10, future: 5 },
  }
  const at = (seconds: number, now = 100_000) => checkTime(String(seconds), 'X-Time', rule, now)
  it('takes the bounds of the window', () => {
    expect([at(90), at(105), at(90, 100_999)]).toEqual(
      [90, 105, 90].map((signedAt) => ({ ok: true, signedAt })),
    )
    expect(lastTaken(90, rule.window)).toBe(100_999)
  })
  it.each([
    [at(89), 'timestamp-expired', 'timestamp is 11 s behind the server, 10 s are allowed'],
    [at(106), 'timestamp-future', 'timestamp is 6 s ahead of the server, 5 s are allowed'],
    [at(100, Number.NaN), 'timestamp-expired', 'timestamp is NaN s behind the server, 10 s are allowed'],
    [checkTime('', 'X-Time', rule, 0), 'timestamp-missing', 'X-Time is missing'],
    [
      checkTime('x', 'X-Time', { ...rule, parse: () => undefined }, 0),
      'timestamp-malformed',
      'X-Time is in no documented form',
    ],
    [identify({ appId: '', timestamp: '' }, new Map(), rule, 0), 'app-missing', 'X-App is missing'],
    [
      identify({ appId: 'b', timestamp: '' }, new Map([['a', 1]]), rule, 0),
      'app-unknown',
      'X-App names no app known here',
    ],
    [
      identify({ appId: 'a', timestamp: '' }, new Map([['a', 1]]), rule, 0),
      'timestamp-missing',
      'X-Time is missing',
    ],
  ])('%o', (verdict, reason, detail) => {
    expect(verdict).toEqual({ ok: false, reason, detail })
  })
})

const bytes = (text: string) => new TextEncoder().encode(text)
it.each<[what: string, run: () => unknown, wanted: unknown]>([
  [
    'hexadecimal digits',
    () => ['6a4F', '6a', '6', '', '6a6g'].map(digest.decodeHex),
    [undefined, bytes('j'), undefined, undefined, undefined],
  ],
  [
    'upper-case digits',
    () => ['6A', '6a', ''].map(digest.decodeUpperHex),
    [bytes('j'), undefined, undefined],
  ],
  [
    'base64url',
    () => ['_-8', 'ag', 'ag==', 'ah', '', '*'].map(digest.decodeBase64Url),
    [new Uint8Array([255, 239]), bytes('j'), undefined, undefined, undefined, undefined],
  ],
  ['base64url that is written', () => digest.encodeBase64Url(new Uint8Array([255, 239])), '_-8'],
  [
    'a secret in base64',
    () => [
      digest.secretBytes('base64', 'k', 'ag=='),
      digest.secretBytes('base64url', 'k', 'ag'),
      digest.secretBytes('hex', 'k', '6A'),
    ],
    [bytes('j'), bytes('j'), bytes('j')],
  ],
  [
    'an empty secret',
    () => digest.secretBytes('base64', 'key', ''),
    'key must be base64, as the partner issued it.',
  ],
  [
    'a secret in other letters',
    () => digest.secretBytes('hex', 'key', 'zz'),
    'key must be hex, as the partner issued it.',
  ],
  ['equal texts', () => digest.isSame('á1', 'á1'), true],
  ['texts of another length', () => [digest.isSame('a', 'ab'), digest.isSame('', 'a')], [false, false]],
  ['texts of one length', () => [digest.isSame('ab', 'ac'), digest.isSame('á', 'a')], [false, false]],
  [
    'random bytes',
    () => [
      digest.randomBytes(9).length,
      digest.hex(digest.randomBytes(9)) === digest.hex(digest.randomBytes(9)),
    ],
    [9, false],
  ],
  [
    'an id for a header',
    () => requireHeaderValue('appId', 'a b'),
    'appId must be 1 to 512 visible ASCII characters without whitespace.',
  ],
  [
    'an id before two texts',
    () => requirePart('appId', 'a/b', '/', ':'),
    'appId: / or : would end it in its header. Use a value without.',
  ],
  ['an id with neither', () => requirePart('appId', 'a.b', '/', ':'), undefined],
  [
    'an id with a semicolon',
    () => requirePart('appId', 'a;b'),
    'appId must be 1 to 512 visible ASCII characters without whitespace, quote, comma, semicolon and backslash.',
  ],
  ['no text', () => requireText('appId', '', 'an id'), 'appId: found no text. Expected: an id.'],
  ['no string', () => requireText('appId', 5, 'an id'), 'appId: found no text. Expected: an id.'],
  ['a text', () => requireText('appId', 'a', 'an id'), undefined],
])('bytes and options: %s', (_, run, wanted) => {
  expect(outcome(run)).toEqual(wanted)
})

describe('declared parameters', () => {
  const types = declareTypes({ Bb: 'Int32', aB: 'String' }, lowerCase)
  it('have their place by the name that is signed, and are found by either name', () => {
    expect(Object.fromEntries(types)).toEqual({
      ab: { key: 'ab', type: 'String', place: 0 },
      aB: { key: 'ab', type: 'String', place: 0 },
      bb: { key: 'bb', type: 'Int32', place: 1 },
      Bb: { key: 'bb', type: 'Int32', place: 1 },
    })
    const all = declareAll(lowerCase)
    expect(all.of({}).size).toBe(0)
    const operation = { types: { A: 'String' } }
    expect(all.of(operation)).toBe(all.of(operation))
    expect(all.find('BB', types, []).place).toBe(1)
  })

  it.each([
    ['other', 'other is not in the contract, so its declared type and signed text are not known', 'other'],
    [
      'x'.repeat(200),
      'parameter 2 of 2 is not in the contract, so its declared type and signed text are not known',
      '<unknown field>',
    ],
  ])('that the contract does not have: %s', (name, message, field) => {
    const given = [
      { name: 'a', raw: '1' },
      { name, raw: '1' },
    ] as never
    expect(() => declareAll(lowerCase).find(name, types, given)).toThrow(
      expect.objectContaining({ message, field, reason: 'undeclared' }),
    )
  })

  it.each([
    ['Id', false, 'Id appears twice, in another case', '<unknown field>'],
    ['mobile', true, 'mobile appears twice, in another case', 'mobile'],
    ['x'.repeat(200), false, 'a name appears twice, in another case', '<unknown field>'],
  ])('that are signed alike: %s, declared %s', (key, isDeclared, message, field) => {
    expect(sameName('{}', key, isDeclared)).toMatchObject({ message, field, reason: 'same-name' })
    expect(() => sameName('{"a":1,"a":2}', key, isDeclared)).toThrow(JsonError)
  })
})

it('shares the signature of a second, for two seconds, until a key changes or fails', async () => {
  const calls: string[] = []
  const signer = {
    alg: 'ED25519',
    keyId: 'k1',
    async sign(given: Uint8Array) {
      const text = new TextDecoder().decode(given)
      calls.push(text)
      if (text === 'bad') throw new Error('no')
      return given
    },
  }
  const share = shareLatest((given) => new TextDecoder().decode(given).toUpperCase())
  const all = (...texts: string[]) => Promise.all(texts.map((text) => share(signer, text)))
  expect(await all('a', 'a', 'b', 'a', 'b')).toEqual(['A', 'A', 'B', 'A', 'B'])
  expect(calls).toEqual(['a', 'b'])
  await all('c', 'b', 'a')
  expect(calls).toEqual(['a', 'b', 'c', 'a'])
  signer.keyId = 'k2'
  await all('a')
  await share({ ...signer }, 'a')
  expect(calls).toEqual(['a', 'b', 'c', 'a', 'a', 'a'])
  await expect(share(signer, 'bad')).rejects.toThrow('no')
  await expect(share(signer, 'bad')).rejects.toThrow('no')
  expect(calls.slice(6)).toEqual(['bad', 'bad'])
})
