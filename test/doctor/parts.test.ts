import { createHash, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { explainBody, explainLarge } from '../../src/doctor/body.ts'
import {
  costOf,
  costs,
  costToRead,
  createBudget,
  isLarge,
  lengthOf,
  rareShareOf,
  reserve,
  totalFor,
} from '../../src/doctor/budget.ts'
import { explain } from '../../src/doctor/causes.ts'
import { compareTexts } from '../../src/doctor/difference.ts'
import { makersOf, pairsOf } from '../../src/doctor/groups.ts'
import { mergeFindings } from '../../src/doctor/merge-findings.ts'
import { asIs, type Mistake, mistake } from '../../src/doctor/mistake.ts'
import { missing, nearMiss, unknownApp } from '../../src/doctor/near.ts'
import { hashes, rsaPublicKey } from '../../src/doctor/node.ts'
import { concat, fromHex, isEqual, recover, signatureLength } from '../../src/doctor/rsa.ts'
import { search, type Search } from '../../src/doctor/search.ts'
import { readHexSignature, readRsaSignature, readSignature } from '../../src/doctor/shape.ts'
import { showTexts } from '../../src/doctor/shown.ts'
import type { Style } from '../../src/doctor/style.ts'
import { joinTexts, maskText, plain, type Text, textOf } from '../../src/doctor/text.ts'
import { explainTime } from '../../src/doctor/time.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { readTime } from '../../src/signing/time-forms.ts'
import { subjects } from '../../generated/subjects.ts'
import { rsaPair } from '../keys.ts'
import { declarationOf } from '../partners/preset.ts'

// The parts of the doctor by themselves, at the edges of what they take.

describe('a signature in hexadecimal digits', () => {
  const bytes = Buffer.from('00a1b2c3d4e5f60718293a4b5c6d7e8f', 'hex')
  const lower = bytes.toString('hex')
  const upper = lower.toUpperCase()
  const sha256 = createHash('sha256').update('x').digest()

  it.each<[text: string, causes: string[], wanted: string | undefined]>([
    [upper, [], lower],
    [lower, ['hex-lower-case'], lower],
    [`"${upper}"`, ['signature-quoted'], lower],
    [` ${upper}`, ['signature-quoted'], lower],
    [`0x${upper}`, ['hex-separated'], lower],
    [upper.match(/../g)!.join('-'), ['hex-separated'], lower],
    [upper.match(/../g)!.join(':'), ['hex-separated'], lower],
    [upper.match(/../g)!.join(' '), ['hex-separated'], lower],
    // Between the digits of one byte there is no separator.
    [`0:0${upper.slice(2)}`, ['not-hex'], undefined],
    [`${upper.slice(0, -1)}:${upper.slice(-1)}`, ['not-hex'], undefined],
    [upper.slice(1), ['leading-zero'], lower],
    [upper.slice(4), ['leading-zero'], `0000${lower.slice(4)}`],
    [upper.slice(5), ['not-hex'], undefined],
    [upper.slice(0, 16), [], lower.slice(0, 16)],
    [bytes.toString('base64'), ['base64-not-hex'], lower],
    [Buffer.from(upper).toString('base64'), ['base64-not-hex'], lower],
    [Buffer.from(bytes.toString('base64')).toString('base64'), ['base64-not-hex'], lower],
    [sha256.toString('hex').toUpperCase(), [], sha256.toString('hex')],
    [sha256.toString('base64'), ['base64-not-hex'], sha256.toString('hex')],
    [`${upper}G`, ['not-hex'], undefined],
    [upper + upper.slice(0, 2), ['not-hex'], undefined],
    ['', ['not-hex'], undefined],
    ['A'.repeat(16_386), ['not-hex'], undefined],
  ])('of MD5, %s', (text, causes, wanted) => {
    const found = readHexSignature(text)
    expect([found.causes, found.bytes && Buffer.from(found.bytes).toString('hex')]).toEqual([causes, wanted])
  })

  const own = sha256.toString('hex')
  it.each<[text: string, causes: string[]]>([
    [own, []],
    [own.toUpperCase(), ['hex-upper-case']],
    [`0x${own}`, ['hex-separated']],
    [own.slice(0, 2).toUpperCase() + own.slice(2), ['hex-lower-case']],
    [sha256.toString('base64'), ['base64-not-hex']],
    [lower, []],
    ['zz', ['not-hex']],
  ])('in lower case of SHA-256, %s', (text, causes) => {
    expect(readSignature(text, 'hex', [32, 16]).causes).toEqual(causes)
  })

  it('in upper case, of the lengths it may have', () => {
    expect(readSignature(upper, 'HEX', [16]).causes).toEqual([])
    expect(readSignature(own.toUpperCase(), 'HEX', [32]).causes).toEqual([])
    expect(readSignature(own, 'HEX', [32]).causes).toEqual(['hex-lower-case'])
    expect(readSignature(own, 'HEX', [64]).causes).toEqual([])
    expect(readSignature(Buffer.alloc(3).toString('base64'), 'HEX', [32, 3]).causes).toEqual([
      'base64-not-hex',
    ])
  })
})

describe('a signature in base64', () => {
  // With + and / in its base64, and a padding.
  const bytes = Buffer.concat([Buffer.from('fbefbeffffff', 'hex'), Buffer.alloc(122, 'ab')])
  const right = bytes.toString('base64')
  const escaped = right.replaceAll('/', String.raw`\/`)

  it.each<[what: string, text: string, causes: string[]]>([
    ['as it must be', right, []],
    ['digits', bytes.toString('hex'), ['hex-not-base64']],
    ['digits with colons', bytes.toString('hex').match(/../g)!.join(':'), ['hex-not-base64']],
    ['twice', Buffer.from(right).toString('base64'), ['base64-twice']],
    ['digits in base64', Buffer.from(bytes.toString('hex')).toString('base64'), ['base64-twice']],
    ['three times', btoa(btoa(right)), ['base64-twice']],
    ['four times', btoa(btoa(btoa(right))), ['base64-twice']],
    ['five times', btoa(btoa(btoa(btoa(right)))), []],
    ['numbers', `[${[...bytes].join(', ')}]`, ['bytes-not-base64']],
    ['numbers with signs', Int8Array.from(bytes).join(','), ['bytes-not-base64']],
    ['quotes', `"${right}"`, ['signature-quoted']],
    ['quotes of Python', `b'${right}'`, ['signature-quoted']],
    ['escapes of JSON', escaped, ['signature-json-escaped']],
    ['code units of JSON', right.replaceAll('=', String.raw`\u003d`), ['signature-json-escaped']],
    ['twice in one header', `${right}, ${right}`, ['signature-twice']],
    ['references of HTML', right.replaceAll('+', '&#43;'), ['signature-html-escaped']],
    ['references of HTML twice', right.replaceAll('+', '&amp;#43;'), ['signature-html-escaped']],
    ['percent escapes', encodeURIComponent(right), ['signature-url-encoded']],
    ['percent escapes twice', encodeURIComponent(encodeURIComponent(right)), ['signature-url-encoded']],
    ['line breaks', right.replaceAll(/.{76}/g, '$&\n'), ['line-breaks']],
    ['line breaks, written', right.replaceAll(/.{76}/g, String.raw`$&\n`), ['line-breaks']],
    ['spaces for +', right.replaceAll('+', ' '), ['plus-became-blank']],
    ['the URL-safe alphabet', right.replaceAll('+', '-').replaceAll('/', '_'), ['base64-url-safe']],
    ['no padding', right.replaceAll('=', ''), ['base64-padding']],
    ['too much padding', `${right}=`, ['base64-padding']],
    ['two ways at once', `"${encodeURIComponent(right)}"`, ['signature-quoted', 'signature-url-encoded']],
    ['no base64', '!', ['not-base64']],
    ['another length', btoa('short'), []],
    ['too long', 'A'.repeat(16_388), ['not-base64']],
  ])('%s', (_, text, causes) => {
    expect(readRsaSignature(text, [128]).causes).toEqual(causes)
    const { bytes: read } = readRsaSignature(text, [128])
    if (causes.length && !causes[0]!.startsWith('not')) expect(Buffer.from(read!)).toEqual(bytes)
  })

  it.each<[text: string, causes: string[]]>([
    [bytes.toString('base64url'), []],
    [right, ['base64url-not-base64']],
    [bytes.toString('hex'), ['hex-not-base64']],
    [`"${right}"`, ['signature-quoted']],
  ])('of the URL-safe alphabet, %s', (text, causes) => {
    expect(readSignature(text, 'base64url', [128]).causes).toEqual(causes)
    if (!causes.length) expect(readSignature(text, 'base64', [128]).causes).toEqual(['base64-url-safe'])
  })
})

describe('an RSA signature', () => {
  const { privateKey, publicKey } = rsaPair(1024)
  const key = rsaPublicKey(publicKey)
  const text = Buffer.from('text')

  it.each([
    ['sha1', 'SHA-1', 'sha1'],
    ['md5', 'MD5', 'md5'],
    ['sha224', 'SHA-224', undefined],
    ['sha256', 'SHA-256', 'sha256'],
    ['sha384', 'SHA-384', undefined],
    ['sha512', 'SHA-512', 'sha512'],
  ])('holds the digest of %s', (algorithm, hash, name) => {
    const digest = createHash(algorithm).update(text).digest()
    const found = recover(sign(algorithm, text, privateKey), key, hashes)
    expect(found).toMatchObject({ kind: 'digest', hash, name })
    expect('digest' in found && Buffer.from(found.digest)).toEqual(digest)
  })

  it.each([
    ['sha1', 20],
    ['sha1', 0],
    ['sha256', 32],
    ['sha256', 0],
  ])('holds a block of PSS with %s and %i bytes of salt', (algorithm, saltLength) => {
    const made = sign(algorithm, text, { key: privateKey, padding: 6, saltLength })
    const found = recover(made, key, hashes)
    expect(found).toMatchObject({ kind: 'pss', sure: true })
    const matches = 'matches' in found ? found.matches : () => undefined
    expect([matches(text), matches(Buffer.from('other'))]).toEqual([true, false])
  })

  it('is of no other key, no other length, and no larger than the modulus', () => {
    const made = sign('sha1', text, privateKey)
    expect(recover(made, rsaPublicKey(rsaPair(1024, 1).publicKey), hashes).kind).toBe('foreign')
    expect(recover(made.subarray(1), key, hashes).kind).toBe('foreign')
    expect(recover(Buffer.alloc(128, 0xff), key, hashes).kind).toBe('foreign')
    expect([
      signatureLength(key),
      signatureLength({ n: 0xfffn, e: 3n }),
      signatureLength({ n: 0x10000n, e: 3n }),
    ]).toEqual([128, 2, 3])
  })

  it('is read from bytes', () => {
    expect([...fromHex('00ff7')]).toEqual([0, 255])
    expect([...concat(Uint8Array.of(1, 2), Uint8Array.of(3))]).toEqual([1, 2, 3])
    expect(isEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    for (const other of [[1], [1, 3], [1, 2, 3]])
      expect(isEqual(Uint8Array.of(1, 2), Uint8Array.from(other))).toBe(false)
  })
})

it.each([
  ['X-PPD-APPID', ['x-ppd-app-id'], 'x-ppd-app-id'],
  ['signature', ['Sign'], 'Sign'],
  ['appId', ['client_id'], 'client_id'],
  ['X-Api-Sign', ['x-api-signature'], 'x-api-signature'],
  ['X-Api-Time', ['x-api-ts'], 'x-api-ts'],
  ['X-Api-Time', ['x-other-ts'], undefined],
  ['data', ['body'], undefined],
  ['appId', ['app id'], undefined],
  ['appId', [`app${'-'.repeat(61)}Id`], undefined],
  ['appId', [`app${'-'.repeat(59)}Id`], `app${'-'.repeat(59)}Id`],
])('a name that was meant for %s among %j: %s', (wanted, names, found) => {
  expect(nearMiss(wanted, names)).toBe(found)
})

it.each<[kind: 'header' | 'field', name: string, names: string[], cause: string, detail: string | undefined]>(
  [
    ['header', 'X-Sign', ['x-sign'], 'signature-missing', undefined],
    ['header', 'X-Sign', ['x_sign'], 'member-name', 'a header x_sign'],
    ['field', 'sign', ['Sign'], 'member-name', 'a field Sign'],
    ['field', 'Sign', ['Sign'], 'signature-missing', undefined],
    ['field', 'sign', [], 'signature-missing', undefined],
  ],
)('of a %s %s that is missing beside %j: %s', (kind, name, names, cause, detail) => {
  const found = missing('signature-missing', name, kind, names)
  expect(found).toEqual({ cause, about: name, certainty: 'certain', facts: detail && { detail } })
})

it.each([
  ['App1', ['app1'], ', but it differs from one only in its case'],
  ['"app1 "', ['app1'], ', but it differs from one only in whitespace or quotes'],
  ['app2', ['app1'], ''],
])('an app %s that is not among %j', (id, known, detail) => {
  expect(unknownApp('X-App', id, known)).toEqual({
    cause: 'app-unknown',
    about: 'X-App',
    certainty: 'certain',
    facts: { detail },
  })
})

it.each<[body: string, cause: string, hint?: string]>([
  ['{', 'malformed', ''],
  ['\ufeff{', 'malformed', '; it begins with a byte order mark'],
  [" { 'a': 1}", 'malformed', '; JSON requires double quotes'],
  ['{"a":[1, ]}', 'malformed', '; a comma is before a closing bracket'],
  [
    '{"a":\u0001}',
    'malformed',
    '; it has bytes that are no text, as writeBytes or another charset leaves them',
  ],
  [
    '{"a":\ufffd}',
    'malformed',
    '; it has bytes that are no text, as writeBytes or another charset leaves them',
  ],
  ['{"a":\t\n\r', 'malformed', ''],
  [' <a/>', 'malformed', '; it looks like XML or HTML'],
  ['a<b', 'malformed', ''],
  [' [ {"a":1} ] ', 'body-in-list'],
  ['[1]', 'malformed', ''],
  ['[{]}]', 'malformed', ''],
  [' "{}" ', 'body-json-string'],
  ['"{}', 'malformed', ''],
  ['a=1', 'form-encoded'],
  ['a.b-c%20+=1&d=', 'form-encoded'],
  ['a=1&b', 'malformed', ''],
  ['=1', 'malformed', ''],
])('why the body %j is not the JSON object that is needed', (body, cause, hint) => {
  const found = explainBody(body, { message: 'It ends.' } as never)
  expect(found).toEqual(hint === undefined ? { cause } : { cause, facts: { detail: `It ends.${hint}` } })
})

it.each([
  [' a=1&b=2', 'form-encoded'],
  ['a=1', 'too-large'],
  [' [ {"a":1} ] ', 'body-in-list'],
  ['[{"a":1}', 'too-large'],
  [' "{\\"a\\":1}" ', 'body-json-string'],
  ['"[1]"', 'body-json-string'],
  ['"{', 'too-large'],
])('what the large body %j is by its ends: %s', (body, cause) => {
  const isKnown = cause !== 'too-large'
  expect(explainLarge(body)).toMatchObject({
    cause,
    about: 'the body',
    certainty: isKnown ? 'certain' : 'unknown',
  })
})

describe('what a diagnosis may cost', () => {
  it.each([
    ['a'.repeat(16_384), false],
    ['a'.repeat(16_385), true],
    [','.repeat(1000), false],
    [','.repeat(1001), true],
    ['{'.repeat(1001), true],
    ['['.repeat(1001), true],
    [':'.repeat(1001), false],
  ])('%# is large: %s', (text, large) => {
    expect(isLarge(text)).toBe(large)
  })

  it('is used where it fits, and keeps what must be kept', () => {
    const budget = createBudget(10)
    expect([budget.take(6, 5), budget.take(5, 5), budget.take(6), budget.take(5), budget.take(1)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
    expect(createBudget().take(6_800_000)).toBe(true)
    expect(createBudget().take(6_800_001)).toBe(false)
  })

  it('is that of a text: its bytes and its pieces', () => {
    expect([costOf(plain('ab')), costOf(plain('é')), costOf([...plain('ab'), ...plain('c')])]).toEqual([
      costs.text + 2 * costs.byte + costs.piece,
      costs.text + 3 * costs.byte + costs.piece,
      costs.text + 3 * costs.byte + 2 * costs.piece,
    ])
    expect(costOf(plain('a'.repeat(2_720_001)))).toBe(Infinity)
    expect(costOf(plain('a'.repeat(2_720_000)))).toBeLessThan(Infinity)
    expect(lengthOf([{ text: 'ab' }, { text: 'é' }])).toBe(3)
  })

  it.each([
    [0, 0],
    [1000, 0],
    [1001, costs.read],
    [16_000, 15_000 * costs.read],
  ])('is that of a body of %d characters, read for each text', (length, cost) =>
    expect(costToRead(plain('a'.repeat(length)))).toBe(cost),
  )

  it.each([
    ['awda', subjects.awda.scheme, 6_800_000, 0],
    ['ppdai', subjects.ppdai.scheme, 9_200_000, 2_400_000],
    ['ed25519', readScheme(declarationOf('ed25519'), 'ed25519'), 16_000_000, 0],
  ])('is more for parameters one by one, and for a key of a curve: %s', (_, scheme, total, rare) => {
    expect([totalFor(scheme), rareShareOf(scheme)]).toEqual([total, rare])
    expect(reserve).toBe(2_000_000)
  })
})

describe('a text that may be shown', () => {
  const secret = { text: 's3', hide: 'secret' }
  const phone = { text: '152', hide: 'phone' }

  it('has classes in place of what is hidden', () => {
    const text = [{ text: 'a' }, phone, secret, { text: '', hide: 'phone' }]
    expect([maskText(text, false), maskText(text, true), textOf(text)]).toEqual([
      'a<phone><secret>',
      'a152<secret>',
      'a152s3',
    ])
    expect(
      maskText(
        [
          { text: 't', hide: 'token' },
          { text: 'g', hide: 'signature' },
        ],
        true,
      ),
    ).toBe('<token><signature>')
    expect(maskText(plain('x'.repeat(32_769)), true)).toBe('<text>')
    expect(maskText(plain('x'.repeat(32_768)), true)).toHaveLength(32_768)
    expect(joinTexts([plain('a'), [], plain('b')], '&').map((piece) => piece.text)).toEqual([
      'a',
      '&',
      '&',
      'b',
    ])
    expect(joinTexts([plain('a'), plain('b')], '')).toEqual([{ text: 'a' }, { text: 'b' }])
  })

  it('hides everywhere what is hidden in one place', () => {
    const number = { text: '"15200000001"', hide: 'phone' }
    const show = showTexts([[{ text: 'a=' }, number]], false)
    expect(show.text([{ text: 'b=15200000001' }])).toBe('b=<phone>')
    expect(show.text(plain('y'.repeat(16_001)))).toBe(`${'y'.repeat(16_000)}… (1 characters more)`)
    expect(show.text(plain('y'.repeat(16_000)))).toBe('y'.repeat(16_000))
    expect(showTexts([[number]], true).text([{ text: 'b=15200000001' }])).toBe('b=15200000001')
    expect(showTexts([[{ text: 'abcdefgh', hide: 'text' }]], false).text(plain('abcdefgh'))).toBe('abcdefgh')
  })

  it.each<[a: Text, b: Text, offset: number, expected: string[], received: string[], inside?: string]>([
    [plain('abc'), plain('abd'), 2, ['ab', 'c', ''], ['ab', 'd', '']],
    [plain('abc'), plain('ab'), 2, ['ab', 'c', ''], ['ab', '<end>', '']],
    [plain('é1x'), plain('é2x'), 1, ['é', '1', 'x'], ['é', '2', 'x']],
    [plain('😀'), plain('😁'), 0, ['', '😀', ''], ['', '😁', '']],
    [plain('a\n'), plain('a\r\n'), 1, ['a', String.raw`\n`, ''], ['a', String.raw`\r`, String.raw`\n`]],
    [[{ text: 'a' }, phone, { text: 'z' }], plain('a15'), 1, ['a', '<phone>', 'z'], ['a', '1', '5'], 'phone'],
    [
      plain(`${'x'.repeat(29)}1${'y'.repeat(29)}`),
      plain('x'.repeat(29)),
      29,
      [`…${'x'.repeat(28)}`, '1', `${'y'.repeat(28)}…`],
      [`…${'x'.repeat(28)}`, '<end>', ''],
    ],
    [
      plain(`${'x'.repeat(28)}1${'y'.repeat(28)}`),
      plain('x'.repeat(28)),
      28,
      ['x'.repeat(28), '1', 'y'.repeat(28)],
      ['x'.repeat(28), '<end>', ''],
    ],
  ])('%# is compared with another', (a, b, offset, expected, received, inside) => {
    const found = compareTexts(a, b, false)!
    const texts = [found.expected, found.received].map((spans) => spans.map(({ text }) => text))
    expect([found.offset, found.inside, ...texts]).toEqual([offset, inside, expected, received])
    expect(found.expected.map(({ kind }) => kind)).toEqual(['before', 'different', 'after'])
    expect(found.byteOffset).toBe(Buffer.byteLength(textOf(a).slice(0, offset)))
    expect(compareTexts(a, a, false)).toBeUndefined()
  })
})

it.each([
  [
    { field: 'Mobile', detail: 'as text' },
    'Mobile was signed as as text; integers are signed as their decimal digits.',
  ],
  [{}, 'A number was signed as ; integers are signed as their decimal digits.'],
  [{ field: 'a<b>' }, 'A parameter was signed as ; integers are signed as their decimal digits.'],
  [{ field: 'n'.repeat(65) }, 'A parameter was signed as ; integers are signed as their decimal digits.'],
  [
    { field: 'n'.repeat(64) },
    `${'n'.repeat(64)} was signed as ; integers are signed as their decimal digits.`,
  ],
])('the words of a cause: %j', (facts, sentence) => {
  expect(explain({}, 'integer-text', 'X', facts)).toEqual({
    sentence,
    advice: 'Write each value by its declared type in the contract.',
  })
  expect(explain({ rule: 'Do so.' }, 'app-id-signed', 'X', {})).toEqual({
    sentence: 'X signs the app id alone.',
    advice: 'Do so.',
  })
})

it('findings of one cause are one, with all that is known of it', () => {
  const finding = (about: string, detail?: string, field?: string, skipped: 'charset'[] = []) =>
    ({ cause: 'charset', about, certainty: 'certain', facts: { detail, field }, skipped }) as const
  const merged = mergeFindings([
    finding('A', 'GBK', 'x', ['charset']),
    { cause: 'pss', about: 'B', certainty: 'likely' },
    finding('C', 'UTF-16LE', 'y', ['charset']),
    finding('A', 'GBK', 'x'),
  ])
  expect(merged).toEqual([
    {
      ...finding('A'),
      others: ['C'],
      facts: { field: undefined, detail: 'GBK, and UTF-16LE, and GBK' },
      skipped: ['charset', 'charset'],
    },
    { cause: 'pss', about: 'B', certainty: 'likely' },
  ])
  expect(mergeFindings([finding('A', 'GBK', 'x'), finding('B', 'GBK', 'x')])[0]).toMatchObject({
    others: ['B'],
    facts: { field: 'x', detail: 'GBK' },
  })
})

describe('a timestamp', () => {
  const now = Date.parse('2027-01-15T08:00:00.900Z')
  const window = { past: 60, future: 30 }
  const see = (text: string) =>
    explainTime('X-Time', text, (one) => readTime({ 'utc-text': {}, 'epoch-seconds': {} }, one), window, now)
  const server = 'server 2027-01-15 08:00:00 UTC'

  it.each(['2027-01-15 07:59:00', '2027-01-15 08:00:30', '1800000000'])('%s is accepted', (text) => {
    expect(see(text)).toEqual([])
  })

  it.each([
    [
      '2027-01-15 07:58:59',
      'time-behind',
      'certain',
      `61 s behind the server (allowed: 60 s; ${server}, received 2027-01-15 07:58:59 UTC)`,
    ],
    [
      '2027-01-15 08:00:31',
      'time-ahead',
      'certain',
      `31 s ahead of the server (allowed: 30 s; ${server}, received 2027-01-15 08:00:31 UTC)`,
    ],
    [
      '2027-01-15 15:57:30',
      'time-local',
      'likely',
      `28650 s ahead of the server (allowed: 30 s; ${server}, received 2027-01-15 15:57:30 UTC); that is local time of UTC+8, sent as UTC`,
    ],
    [
      '2027-01-15 00:00:00',
      'time-shifted',
      'likely',
      `28800 s behind the server (allowed: 60 s; ${server}, received 2027-01-15 00:00:00 UTC); that is UTC less 8 hours: converted to UTC twice`,
    ],
    ['2027-01-15T08:00:00', 'time-form', 'certain', 'ISO 8601 with a T'],
    ['1800000000000', 'time-milliseconds', 'certain', 'milliseconds, and then 0 s behind the server'],
    ['1800000001000', 'time-milliseconds', 'certain', 'milliseconds, and then 1 s ahead of the server'],
  ])('%s is not: %s', (text, cause, certainty, detail) => {
    expect(see(text)).toEqual([{ cause, about: 'X-Time', certainty, facts: { detail } }])
  })

  it.each([
    // So near that the clock is wrong, and nothing else.
    ['2027-01-15 07:58:59', 'time-behind'],
    ['2027-01-15 08:02:30', 'time-ahead'],
    ['2027-01-15 15:57:29', 'time-ahead'],
    ['2027-01-15 16:02:30', 'time-local'],
    ['2027-01-15 16:02:31', 'time-ahead'],
    ...[8, 7, 9, 5.5, 10, 1, 2, 3, 4, 5, 6, -5, -4, -3].map((hours) => [
      String(1_800_000_000 + hours * 3600),
      'time-local',
    ]),
    [String(1_800_000_000 - 7 * 3600), 'time-shifted'],
    [String(1_800_000_000 - 6 * 3600), 'time-behind'],
    [String(1_800_000_000 + 12 * 3600), 'time-12-hour'],
    [String(1_800_000_000 - 12 * 3600), 'time-12-hour'],
  ])('%s is a mistake of the clock: %s', (text, cause) => {
    expect(see(text)[0]?.cause).toBe(cause)
  })
})

describe('the search for the signed text', () => {
  const right = {
    wrap: (text: Text) => text,
    spell: asIs,
    encode: (text: string) => Buffer.from(text),
    hash: (bytes: Uint8Array) => bytes,
  } as Style
  const texts: Readonly<Record<string, string>> = { sorted: 'ba', twice: 'abab', fail: '' }
  const build = (style: Style): Text => {
    const made = (style as unknown as { body?: string }).body
    if (made === 'fail') throw new Error('cannot be made')
    return plain(texts[made ?? ''] ?? 'ab')
  }
  const change = (name: string, more: Partial<Mistake> = {}): Mistake => ({
    ...mistake('body-respelled', { body: name } as never, name, true),
    ...more,
  })
  const upper: Mistake = mistake('all-uppered', { spell: (text) => text.toUpperCase() }, '', true)
  const end: Mistake = mistake('stray-characters', { wrap: (text) => [...text, { text: '!' }] }, '!', true)
  const see = (mistakes: Mistake[], wanted: string, more: Partial<Search> = {}) => {
    const seen: string[] = []
    const matches = (bytes: Uint8Array) => {
      seen.push(Buffer.from(bytes).toString())
      return seen.at(-1) === wanted
    }
    const found = search(mistakes, { right, build, matches, budget: createBudget(), values: 0, ...more })
    return { ...found, seen, causes: found.match?.mistakes.map(({ facts, cause }) => facts?.detail || cause) }
  }

  it('tries each mistake, then two at once, then the rare ones, then the late ones', () => {
    const rare = change('twice', { rare: true, pairs: false })
    const late = [mistake('all-lowered', { spell: () => 'late' })]
    const found = see([change('sorted'), rare, upper, end], 'none', { late, unread: ['charset'] })
    expect(found.seen).toEqual(['ba', 'AB', 'ab!', 'BA', 'ba!', 'AB!', 'abab', 'late'])
    expect([found.tried, found.match, found.skipped]).toEqual([8, undefined, ['charset']])
  })

  it.each<[wanted: string, causes: string[], text: string, tried: number]>([
    ['ba', ['sorted'], 'ba', 1],
    ['ab!', ['!'], 'ab!', 3],
    ['BA', ['sorted', 'all-uppered'], 'BA', 4],
    ['AB!', ['all-uppered', '!'], 'AB!', 6],
  ])('finds %s', (wanted, causes, text, tried) => {
    const found = see([change('sorted'), upper, end], wanted)
    expect([found.causes, found.match && textOf(found.match.text), found.tried, found.skipped]).toEqual([
      causes,
      text,
      tried,
      [],
    ])
  })

  it('tries no text twice, and none that cannot be made', () => {
    const same = mistake('values-case', { spell: (text) => text.replace('x', 'y') }, '', true)
    const found = see([change('fail'), same, change('sorted'), change('sorted')], 'none')
    expect(found.seen).toEqual(['ba'])
  })

  it('tries a text again under another key or with another hash', () => {
    const hash = mistake('hashed-twice', { hash: (bytes) => Buffer.concat([bytes, bytes]) })
    const key = mistake('secret-case', { 'given.credentials.secret': 'S' })
    const decoded = mistake('key-decoded', { 'keys.secret.decode': 'hex' })
    expect(see([hash, key, decoded], 'none').seen).toEqual(['abab', 'ab', 'ab'])
  })

  it('names what does not fit into what it may cost', () => {
    const few = { budget: createBudget(costOf(plain('ab')) * 2) }
    const found = see([change('sorted'), change('twice', { cause: 'body-fields' }), upper], 'none', few)
    expect([found.seen, found.skipped]).toEqual([['ba'], ['body-fields', 'all-uppered']])
    const rare = change('sorted', { rare: true })
    expect(see([rare], 'none', { budget: createBudget(10) }).skipped).toEqual(['body-respelled'])
  })

  it('leaves a share for the rare ones, and a reserve behind the late ones', () => {
    const cost = costOf(plain('ab'))
    const rare = change('twice', { rare: true })
    const leave = { leave: 3 * cost, budget: createBudget(4 * cost + 100) }
    const found = see([change('sorted'), upper, rare], 'none', leave)
    expect([found.seen, found.skipped]).toEqual([['ba', 'abab'], ['all-uppered']])
    const late = [mistake('all-lowered', { spell: () => 'late' })]
    // Its text is there already, and is written again.
    const least = reserve + cost - costs.text + costs.made + 2 * costs.character
    expect(see([], 'late', { late, budget: createBudget(least - 1) }).seen).toEqual([])
    expect(see([], 'late', { late, budget: createBudget(least) }).causes).toEqual(['all-lowered'])
  })

  it('counts what it costs to write a body again, and its characters', () => {
    const cost = costOf(plain('ab'))
    const skips = (one: Mistake, more: Partial<Search>, left: number) =>
      see([one], 'none', { ...more, budget: createBudget(left) }).skipped.length > 0
    const order = mistake('body-respelled', { fieldOrder: 'x' } as never)
    const base = cost + 10
    expect(skips(order, {}, base)).toBe(false)
    expect(skips(order, { bodyCost: 100 }, base)).toBe(true)
    expect(skips(order, { more: 100 }, base)).toBe(true)
    expect(skips({ ...order, usesTree: true }, { values: 1 }, base)).toBe(true)
    expect(skips({ ...order, usesTree: true }, { values: 1 }, base + costs.value)).toBe(false)
    expect(skips(mistake('charset', { layout: 'x' } as never), {}, base)).toBe(true)
    expect(skips(mistake('charset', { layout: 'x' } as never), {}, base + 2 * costs.character)).toBe(false)
  })

  it('remembers no long texts', () => {
    const long = 'a'.repeat(10_000)
    const found = see([change('sorted'), upper], 'none', { build: () => plain(long) })
    expect(found.seen).toEqual([long, long.toUpperCase(), long.toUpperCase()].slice(0, found.seen.length))
    expect(found.seen.length).toBeGreaterThan(1)
  })
})

it('mistakes come together that replace different steps', () => {
  const at = (step: string) => mistake('charset', { [step]: 1 } as never, step)
  const [wrap, spell, other, again] = [at('wrap'), at('spell'), at('layout'), at('wrap')]
  const names = [...pairsOf([wrap, spell, other, again])].map((pair) =>
    pair.map(({ facts }) => facts?.detail).join(' '),
  )
  expect(names).toEqual(['wrap spell', 'wrap layout', 'spell layout', 'spell wrap', 'layout wrap'])
  expect(makersOf([wrap, spell, at('encode'), at('hash'), other])).toEqual([other])
})
