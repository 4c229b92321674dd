import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { explainMissing, keyOf } from '../../src/site/playground/why/keys.ts'
import { stepOf, stepsOf } from '../../src/site/playground/why/steps.ts'
import { timeOf } from '../../src/site/playground/why/time.ts'
import { wordsOf } from '../../src/site/playground/why/words.ts'
import type { Complaint } from '../../src/doctor/index.ts'
import type { Shared } from '../../src/site/playground/shared.ts'

// What the playground says of each step of a diagnosis, without its page.

it.each<[step: string, causes: string]>([
  [
    'shape',
    'not-signed malformed body-in-list body-json-string form-encoded no-envelope member-name app-missing timestamp-missing nonce-missing signature-missing constant-sent field-twice token-missing undeclared same-name wrong-type undeclared-type',
  ],
  [
    'shape',
    'not-base64 hex-not-base64 base64-twice base64-url-safe base64-padding line-breaks plus-became-blank signature-quoted signature-json-escaped signature-twice bytes-not-base64 signature-url-encoded signature-html-escaped not-hex hex-lower-case hex-upper-case base64url-not-base64 hex-separated leading-zero base64-not-hex half-md5 signature-der',
  ],
  [
    'key',
    'app-unknown wrong-key key-of-another-app key-size signature-length bytes-reversed digest-algorithm digest-info-missing not-hashed pss hmac',
  ],
  [
    'key',
    'secret-not-key key-and-text-swapped key-not-decoded key-not-stripped key-decoded key-not-derived secret-missing secret-case secret-of-another-app',
  ],
  ['time', 'time-behind time-ahead time-local time-shifted time-form time-unit'],
  [
    'text',
    'none unknown unknown-text too-large other-text hashed-first hashed-twice timestamp-differs timestamp-joined parts-swapped body-types names-not-lowered charset',
  ],
])('causes of the step %s', (step, causes) => {
  const steps = causes.split(' ').map((cause) => [cause, stepOf({ cause } as Complaint)])
  expect(steps).toEqual(causes.split(' ').map((cause) => [cause, step]))
})

describe('the steps of a diagnosis', () => {
  const words = { shape: 'S.', key: 'K.', time: 'T.', text: 'X.' }
  const complaint = (cause: string, certainty = 'certain') =>
    ({ cause, certainty, sentence: `${cause}!` }) as Complaint
  const states = (...complaints: Complaint[]) =>
    stepsOf(complaints, words, new Set(['time'])).map((step) => `${step.name} ${step.state}: ${step.words}`)
  const waits = 'not looked at: Waits for the step above.'

  it.each<[what: string, complaints: Complaint[], steps: string[]]>([
    ['nothing', [], ['shape right: S.', 'key right: K.', 'time not judged: T.', 'text right: X.']],
    [
      'a key',
      [complaint('charset'), complaint('pss')],
      ['shape right: S.', 'key wrong: pss!', `time ${waits}`, `text ${waits}`],
    ],
    [
      'an unknown text',
      [complaint('unknown', 'unknown')],
      ['shape right: S.', 'key right: K.', 'time not judged: T.', 'text unknown: unknown!'],
    ],
    [
      'a shape',
      [complaint('not-hex')],
      ['shape wrong: not-hex!', `key ${waits}`, `time ${waits}`, `text ${waits}`],
    ],
  ])('of %s', (_, complaints, steps) => {
    expect(states(...complaints)).toEqual(steps)
  })
})

describe('the key that a request is checked with', () => {
  const shared = {
    readPublicKey: (text: string) => (text === 'bad' ? undefined : { n: BigInt(text.trim()), e: 3n }),
  } as unknown as Shared
  const both =
    'Give the private key you sign with in the inputs, or the public key registered for the app id.'
  it.each<[kind: 'private-key' | 'secret', own: string, registered: string, key: object]>([
    ['secret', '', '', { missing: 'Give the secret in the inputs.' }],
    ['secret', ' s', '', { secret: ' s' }],
    ['private-key', ' ', ' ', { missing: both }],
    ['private-key', 'bad', '', { missing: both }],
    ['private-key', '5', ' ', { publicKey: { n: 5n, e: 3n } }],
    ['private-key', '', '7', { publicKey: { n: 7n, e: 3n } }],
    ['private-key', '7', '7', { publicKey: { n: 7n, e: 3n } }],
    ['private-key', '5', '7', { publicKey: { n: 7n, e: 3n }, otherKey: { n: 5n, e: 3n } }],
    [
      'private-key',
      '5',
      'bad',
      { missing: 'The public key cannot be read: SPKI or PKCS#1, as PEM or bare base64.' },
    ],
  ])('%s, given %j and %j', (kind, own, registered, key) => {
    expect(keyOf(kind, own, registered, shared)).toEqual(key)
  })

  it('is asked for, with the shape looked at', () => {
    const words = wordsOf({ of: 'x', algorithm: 'md5', encoding: 'HEX' })
    const shape = (text: string) => explainMissing(words, [text], 'Give it.')[0]
    expect(explainMissing(words, ['A'.repeat(32)], 'Give it.')).toEqual([
      { name: 'shape', state: 'right', words: '32 upper-case hexadecimal digits.' },
      { name: 'key', state: 'asked', words: 'Give it.' },
      { name: 'time', state: 'not looked at', words: 'Waits for the step above.' },
      { name: 'text', state: 'not looked at', words: 'Waits for the step above.' },
    ])
    for (const text of ['a'.repeat(32), 'x'])
      expect(shape(text)).toEqual({
        name: 'shape',
        state: 'unknown',
        words: 'This is not the shape of a signature of this API. Give a key to see the reason.',
      })
  })
})

it.each<
  [
    algorithm: string,
    encoding: 'hex' | 'HEX' | 'base64' | 'base64url',
    right: string,
    described: string,
    key: string,
  ]
>([
  [
    'rsa-sha1',
    'base64',
    'Base64 on one line.',
    '128 bytes of base64, as a key of 1024 bits makes.',
    'The public key opens the signature: padding and SHA-1 are as they should be.',
  ],
  [
    'ed25519',
    'base64url',
    'Base64url without padding.',
    'Base64url without padding.',
    'The public key accepts the signature.',
  ],
  [
    'hmac-sha256',
    'hex',
    '64 lower-case hexadecimal digits.',
    '64 lower-case hexadecimal digits.',
    'An HMAC mixes secret and text: the secret is right when the text is.',
  ],
  [
    'md5',
    'HEX',
    '32 upper-case hexadecimal digits.',
    '32 upper-case hexadecimal digits.',
    'MD5 mixes secret and text: the secret is right when the text is.',
  ],
])('the words of a signature of %s in %s', (algorithm, encoding, right, described, key) => {
  const words = wordsOf({ of: 'x', algorithm, encoding } as never)
  expect([words.right, words.describe(128), words.keyIsRight]).toEqual([right, described, key])
})

describe('the time that a timestamp is compared with', () => {
  const clock = Date.parse('2027-01-15T08:00:00.900Z')
  const see = (text: string, arrived: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: clock })
    onTestFinished(() => void vi.useRealTimers())
    const parse = (one: string) => (one === 'none' ? undefined : Number(one))
    return timeOf(text, parse, { past: 60, future: 30 }, arrived)
  }
  const allowed = '60 s back and 30 s ahead are allowed'
  const now = 1_800_000_000

  it.each<[text: string, arrived: string, at: number, isJudged: boolean, words: string]>([
    [`${now}`, `${now}`, now, true, `Equal to the time of sending; ${allowed}.`],
    [`${now - 5}`, '2027-01-15 08:00:00', now, true, `5 s behind the time of sending; ${allowed}.`],
    [
      `${now + 5}`,
      ' Fri, 15 Jan 2027 08:00:00 GMT',
      now,
      true,
      `5 s ahead of the time of sending; ${allowed}.`,
    ],
    [`${now + 31}`, '', now, true, `31 s ahead of the time of sending; ${allowed}.`],
    ['none', '', now, true, `Equal to the time of sending; ${allowed}.`],
    [
      `${now + 30}`,
      '',
      now + 30,
      false,
      `Read as 2027-01-15 08:00:30 UTC, 30 s after this clock; ${allowed}: say when it was sent to have it judged.`,
    ],
    [
      `${now - 90}`,
      'some day',
      now - 90,
      false,
      `Read as 2027-01-15 07:58:30 UTC, 90 s before this clock; ${allowed}: the time of sending cannot be read.`,
    ],
  ])('%s, sent at %j', (text, arrived, at, isJudged, words) => {
    expect(see(text, arrived)).toEqual({ now: at * 1000, isJudged, words })
  })
})
