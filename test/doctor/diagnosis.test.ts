import { describe, expect, it } from 'vitest'
import { describeFindings, type Finding, tooLarge } from '../../src/doctor/diagnosis.ts'
import { plain } from '../../src/doctor/text.ts'

// What is made of findings: which come first, which texts are shown, and the line for a header.

const see = (all: readonly Finding[], showValues = false) =>
  describeFindings('own', (about) => ({ rule: `Sign ${about} so.` }), { id: 'op' } as never, all, showValues)
const finding = (cause: Finding['cause'], about: string, more: Partial<Finding> = {}): Finding => ({
  cause,
  about,
  certainty: 'certain',
  ...more,
})
const [right, wrong] = [plain('ab'), plain('ba')]

it('of nothing found, that nothing is wrong', () => {
  expect(see([])).toEqual({
    api: 'own',
    operation: 'op',
    cause: 'none',
    sentence: 'The request is signed as the contract says.',
    advice: 'Change nothing.',
    certainty: 'certain',
    about: 'the request',
    also: [],
    tried: 0,
    summary: 'none (certain): The request is signed as the contract says. Change nothing.',
  })
})

it('of one found, its texts and their difference', () => {
  const found = see([finding('app-id-signed', 'A', { expected: right, received: wrong, tried: 7 })])
  expect(found).toMatchObject({
    cause: 'app-id-signed',
    sentence: 'A signs the app id alone.',
    advice: 'Sign A so.',
    textsOf: 'A',
    expected: 'ab',
    received: 'ba',
    difference: { offset: 0 },
    tried: 7,
    summary: 'app-id-signed (certain): A signs the app id alone. Sign A so.',
  })
  expect(found).not.toHaveProperty('skipped')
})

it.each<[what: string, textsOf: string | undefined, findings: Finding[]]>([
  ['none has one', undefined, [finding('pss', 'A'), finding('charset', 'B')]],
  [
    'an expected one is all there is',
    'B',
    [finding('pss', 'A'), finding('charset', 'B', { expected: right })],
  ],
  [
    'the first has an expected one',
    'A',
    [finding('pss', 'A', { expected: right }), finding('charset', 'B', { expected: right })],
  ],
  [
    'another was recognised',
    'B',
    [finding('pss', 'A', { expected: right }), finding('charset', 'B', { received: wrong })],
  ],
  [
    'two were recognised',
    'A',
    [
      finding('pss', 'A'),
      finding('charset', 'B', { received: wrong }),
      finding('joined', 'A', { expected: right, received: wrong }),
    ],
  ],
])('whose texts are shown where %s: %s', (_, textsOf, findings) => {
  expect(see(findings).textsOf).toBe(textsOf)
})

it('each text that was tried is counted once, and one cause names both headers', () => {
  const found = see([
    finding('base64-padding', 'A', { tried: 3 }),
    finding('base64-padding', 'B', { tried: 4 }),
    finding('pss', 'A', { tried: 3 }),
  ])
  expect([found.tried, found.also.map(({ cause }) => cause)]).toEqual([7, ['pss']])
  expect(found.sentence).toBe(
    'A is not strict base64: its padding or its last character is wrong. The same is true of B.',
  )
  expect(found.summary).toContain(' Also pss: A was made with RSASSA-PSS.')
})

describe('what was not tried', () => {
  const sentence = (...skipped: NonNullable<Finding['skipped']>) =>
    see([finding('unknown', 'A', { certainty: 'unknown', skipped })]).sentence.replace(/^.*differ\. ?/, '')
  it.each<[skipped: NonNullable<Finding['skipped']>, words: string]>([
    [[], ''],
    [['pairs'], 'Not tried, because the request is too large: two mistakes at once.'],
    [
      ['charset', 'charset', 'pss', 'joined'],
      'Not tried, because the request is too large: charset, pss, joined.',
    ],
    [
      ['charset', 'pss', 'joined', 'hmac', 'pairs'],
      'Not tried, because the request is too large: charset, pss, joined and 2 more.',
    ],
  ])('%j', (skipped, words) => {
    expect(sentence(...skipped)).toBe(words)
  })

  it('is listed once', () => {
    const found = see([
      finding('unknown', 'A', { skipped: ['charset', 'pss'] }),
      finding('unknown-text', 'B', { skipped: ['pss'] }),
    ])
    expect(found.skipped).toEqual(['charset', 'pss'])
  })

  it('is a request that is too large', () => {
    expect(see([tooLarge(20_000)])).toMatchObject({
      cause: 'too-large',
      about: 'the body',
      certainty: 'unknown',
      sentence:
        'The request is too large to find the cause: it has 20000 characters. The signed text was not tried.',
    })
  })
})

it('the line for a header is of visible ASCII, and at most 400 characters long', () => {
  const detail = (text: string) => see([finding('malformed', 'A', { facts: { detail: text } })]).summary
  expect(detail('é\n孙')).toBe('malformed (certain): A cannot be read:  . Send one JSON object in UTF-8.')
  const bare = detail('').length
  expect(detail('x'.repeat(400 - bare))).toHaveLength(400)
  expect(detail('x'.repeat(400 - bare)).endsWith('UTF-8.')).toBe(true)
  expect(detail('x'.repeat(401 - bare))).toHaveLength(400)
  expect(detail('x'.repeat(401 - bare)).endsWith('...')).toBe(true)
})

it('personal values are shown where asked for', () => {
  const expected = [{ text: 'a' }, { text: '152', hide: 'phone' }]
  const texts = [false, true].map((show) => see([finding('pss', 'A', { expected })], show).expected)
  expect(texts).toEqual(['a<phone>', 'a152'])
})
