import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { subjects } from '../../generated/subjects.ts'
import type { Mistake } from '../../src/doctor/mistake.ts'
import { pairMistakes } from '../../src/doctor/pair-mistakes.ts'
import { bodySelection } from '../../src/doctor/pair-selection.ts'
import {
  hmacOf,
  keyMistakes,
  placedMistakes,
  type Secrets,
  spelledMistakes,
} from '../../src/doctor/secret-mistakes.ts'
import type { Signed } from '../../src/doctor/style.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import type { Row } from '../../src/signing/message.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

// What callers make of pairs and of secrets by mistake: every change, written out.

const schemeOf = (name: Preset) => readScheme(declarationOf(name), name)
const isPiece = (value: unknown): value is { text: string }[] => Array.isArray(value)

const row = (name: string, raw: string, text = raw): Row =>
  ({ name, key: name.toLowerCase(), raw, pieces: [{ text }] }) as unknown as Row
const rows = [row('Zip', '"3"'), row('deviceFP', '"b"', ' B c '), row('Bid', '1'), row('IQ', '"a"')]

/** A change in words: an order by its names, a function by what it makes of each row. */
function inWords(value: unknown): string {
  if (typeof value !== 'function') return JSON.stringify(value) ?? 'none'
  const change = value as (...rows: Row[]) => unknown
  if (value.length === 2)
    return rows
      .toSorted((a, b) => Number(change(a, b)))
      .map(({ name }) => name)
      .join(' < ')
  const texts = rows.map((one) => change(one))
  return texts.map((one) => (isPiece(one) ? one.map(({ text }) => text).join('') : String(one))).join(', ')
}

/** Details and changes of mistakes. A star for those that come in pairs, a minus for rare ones. */
const inLines = (mistakes: readonly Mistake[], cause: string): string[] =>
  mistakes
    .filter((one) => one.cause === cause)
    .map(({ facts, style, pairs, rare }) => {
      const what = [facts?.field, facts?.detail].filter(Boolean).join(', ')
      const changes = Object.entries(style).map(
        ([path, value]) => `${path.split('.').at(-1)} ${inWords(value)}`,
      )
      return `${pairs ? '* ' : rare ? '- ' : ''}${what}: ${changes.join('; ')}`
    })

const classOf = Object.assign(() => undefined, { ofName: () => undefined })
const signed = (scheme: Signed['scheme'], of: string, message: object = {}): Signed =>
  ({ scheme, of, message, classOf }) as unknown as Signed
const parameters = pairMistakes(
  signed(subjects.ppdai.scheme, 'parameters', { types: { Bid: 'Int32', Zip: 'String' } }),
  'parameters',
  rows,
)
const envelope = pairMistakes(
  signed(subjects.awda.scheme, 'request', { envelope: [{ name: 'appId' }, { name: 'v' }] }),
  'envelope',
  rows,
)
const form = pairMistakes(signed(schemeOf('form-hmac'), 'message'), 'fields', rows)
const headers = pairMistakes(signed(schemeOf('tc3'), 'message'), 'headerLines', rows)

describe('parameters of a body', () => {
  it.each<[cause: string, ...lines: string[]]>([
    [
      'names-not-lowered',
      '* : rename Zip, deviceFP, Bid, IQ',
      '* : rename Zip, deviceFP, Bid, IQ; compare Bid < IQ < Zip < deviceFP',
      ': rename zip, deviceFP, bid, iQ',
      ': rename ZIP, DEVICEFP, BID, IQ',
    ],
    [
      'names-respelled',
      'spelled with underscores: rename zip, device_fp, bid, iq',
      '- spelled with hyphens: rename zip, device-fp, bid, iq',
      '- lower-cased but for the first letter: rename Zip, Devicefp, Bid, Iq',
      '- lower-cased as Turkish does it: rename zip, devicefp, bid, \u0131q',
      '- signed with their quotes: rename "zip", "devicefp", "bid", "iq"',
    ],
    ['names-missing', ': pair "{value}"'],
    ['order-as-written', '* : order "sent"; compare none'],
    ['order-original-case', '* : compare Bid < IQ < Zip < deviceFP'],
    ['order-culture', ': compare Bid < deviceFP < IQ < Zip'],
    ['order-reversed', ': compare Zip < IQ < deviceFP < Bid'],
    ['order-sorted'],
    [
      'order-other',
      'by value: compare Zip < IQ < deviceFP < Bid',
      '- as a Java HashMap orders them: compare Zip < IQ < deviceFP < Bid',
      '- as a Java HashMap orders them: compare Zip < IQ < deviceFP < Bid',
      '- as a Java HashMap orders them: compare Zip < IQ < deviceFP < Bid',
      '- as a Java HashMap orders them: compare Zip < IQ < deviceFP < Bid',
      '- as the document lists them: compare deviceFP < IQ < Bid < Zip',
      '- by length: compare IQ < Bid < Zip < deviceFP',
      '- with text first: compare deviceFP < IQ < Zip < Bid',
      '- with text last: compare Bid < deviceFP < IQ < Zip',
    ],
    [
      'form-signed',
      '- : pair "{name}={value}"; join "&"; rename Zip, deviceFP, Bid, IQ; order "sent"; compare none',
      '- , percent-encoded: pair "{name}={value}"; join "&"; rename Zip, deviceFP, Bid, IQ; order "sent"; compare none; encoding "rfc3986"',
    ],
  ])('%s', (cause, ...lines) => {
    expect(inLines(parameters, cause)).toEqual(lines)
  })

  it('are in the order of a Java HashMap of 16 or 32 buckets, by their names or by those that are signed', () => {
    const three = ['Mobile', 'RealName', 'Term'].map((name) => row(name, '1'))
    const found = pairMistakes(signed(subjects.ppdai.scheme, 'parameters'), 'parameters', three)
    const orders = found.filter(({ facts }) => facts?.detail?.includes('HashMap'))
    const compare = orders.map(({ style }) => Object.values(style)[0] as (a: Row, b: Row) => number)
    expect(compare.map((one) => three.toSorted(one).map(({ name }) => name))).toEqual([
      ['RealName', 'Term', 'Mobile'],
      ['Term', 'Mobile', 'RealName'],
      ['Mobile', 'Term', 'RealName'],
      ['Mobile', 'RealName', 'Term'],
    ])
  })

  it('are joined with a mark, after each name or between them', () => {
    expect(
      inLines(
        parameters.filter(({ rare }) => !rare),
        'joined',
      ),
    ).toEqual([
      '* name=value&name=value: pair "{name}={value}"; join "&"',
      'an & between the parameters: pair "{name}{value}"; join "&"',
      'name=value: pair "{name}={value}"; join ""',
      'name:value: pair "{name}:{value}"; join ""',
      'name:value,name:value: pair "{name}:{value}"; join ","',
      'a comma between the parameters: pair "{name}{value}"; join ","',
      'a space between the parameters: pair "{name}{value}"; join " "',
      'a line break between the parameters: pair "{name}{value}"; join "\\n"',
      'a bar between the parameters: pair "{name}{value}"; join "|"',
      'a semicolon between the parameters: pair "{name}{value}"; join ";"',
      'a space after each name: pair "{name} {value}"; join ""',
      'a line break after the last one: pair "{name}{value}\\n"; join ""',
    ])
    const after = {
      'an equals sign': '=',
      'a colon': ':',
      'a comma': ',',
      'a space': ' ',
      'a line break': '\\n',
    }
    const between = {
      'an &': '&',
      'a comma': ',',
      'a comma and a space': ', ',
      'a semicolon': ';',
      'a bar': '|',
      'a space': ' ',
      'a line break': '\\n',
    }
    expect(
      inLines(
        parameters.filter(({ rare }) => rare),
        'joined',
      ),
    ).toEqual([
      ...Object.entries(after).flatMap(([name, mark]) =>
        Object.entries(between).map(
          ([other, join]) =>
            `- ${name} after each name, ${other} between the parameters: pair "{name}${mark}{value}"; join "${join}"`,
        ),
      ),
      '- name=value& with an & at the end: pair "{name}={value}&"; join ""',
    ])
  })

  it.each<[cause: string, ...lines: string[]]>([
    [
      'parameter-missing',
      '* Zip: skip ["Zip"]',
      '* deviceFP: skip ["deviceFP"]',
      '* Bid: skip ["Bid"]',
      '* IQ: skip ["IQ"]',
      '- Each of Zip and deviceFP: skip ["Zip","deviceFP"]',
      '- Each of Zip and Bid: skip ["Zip","Bid"]',
      '- Each of Zip and IQ: skip ["Zip","IQ"]',
      '- Each of deviceFP and Bid: skip ["deviceFP","Bid"]',
      '- Each of deviceFP and IQ: skip ["deviceFP","IQ"]',
      '- Each of Bid and IQ: skip ["Bid","IQ"]',
    ],
    [
      'only-one-parameter',
      'Zip: keep true, false, false, false',
      'deviceFP: keep false, true, false, false',
      'Bid: keep false, false, true, false',
      'IQ: keep false, false, false, true',
    ],
    [
      'parameter-extra',
      'other: add [["other",""]]',
      'other: add [["other","null"]]',
      'other: add [["other","0"]]',
    ],
  ])('%s', (cause, ...lines) => {
    const all = bodySelection(signed(subjects.ppdai.scheme, 'parameters'), 'parameters', rows, [
      'bid',
      'other',
    ])
    expect(inLines(all, cause)).toEqual(lines)
  })

  it('are left out two at a time among the first eight', () => {
    const many = Array.from({ length: 10 }, (_, at) => row(`P${at}`, '1'))
    const all = bodySelection(signed(subjects.ppdai.scheme, 'parameters'), 'parameters', many, [])
    expect(all.filter(({ rare }) => rare)).toHaveLength((8 * 7) / 2)
    expect(bodySelection(signed(subjects.ppdai.scheme, 'timestamp'), 'timestamp', many, [])).toEqual([])
  })
})

describe('fields of an envelope', () => {
  it.each<[cause: string, ...lines: string[]]>([
    ['version-left-out', '* v: skip ["v"]'],
    ['version-added'],
    [
      'version-differs',
      'v: skip ["v"]; add [["v","1"]]',
      'v: skip ["v"]; add [["v","1.0"]]',
      'v: skip ["v"]; add [["v","1.0.0"]]',
      'v: skip ["v"]; add [["v","2.0"]]',
    ],
    ['signature-included', 'signature: add [["signature",""]]', 'signature: add [["signature","null"]]'],
    ['member-left-out', 'body: skip ["body"]', 'timestamp: skip ["timestamp"]', 'appId: skip ["appId"]'],
    ['order-as-written', '* : order "sent"; compare none'],
    ['order-reversed', ': compare Zip < IQ < deviceFP < Bid'],
    ['order-other', 'as the document lists them: compare Zip < deviceFP < Bid < IQ'],
    ['values-quoted', ': value "raw"'],
    [
      'names-lowered',
      '* : rename zip, devicefp, bid, iq',
      ': rename zip, devicefp, bid, iq; compare Bid < deviceFP < IQ < Zip',
    ],
    ['names-missing', ': pair "{value}"'],
    [
      'joined',
      '* name=value&name=value: pair "{name}={value}"; join "&"',
      '* name:value&name:value: pair "{name}:{value}"; join "&"',
      '* name=value: pair "{name}={value}"; join ""',
      '* nothing between name and value: pair "{name}{value}"; join ""',
      'name:value,name:value: pair "{name}:{value}"; join ","',
      'a comma between the fields: pair "{name}:{value}"; join ","',
      'a space between the fields: pair "{name}:{value}"; join " "',
      'a line break between the fields: pair "{name}:{value}"; join "\\n"',
      'a bar between the fields: pair "{name}:{value}"; join "|"',
      'a semicolon between the fields: pair "{name}:{value}"; join ";"',
      'a space after each colon: pair "{name}: {value}"; join ""',
      'a line break after the last one: pair "{name}:{value}\\n"; join ""',
    ],
  ])('%s', (cause, ...lines) => {
    expect(inLines(envelope, cause)).toEqual(lines)
  })

  it('that is not sent is signed', () => {
    const { scheme } = subjects.awda
    const all = pairMistakes(signed(scheme, 'request', { envelope: [{ name: 'appId' }] }), 'envelope', rows)
    expect(inLines(all, 'version-added')).toEqual(['* v: add [["v","1.0"]]'])
    expect(inLines(all, 'version-left-out')).toEqual([])
    expect(pairMistakes(signed(scheme, 'request'), 'request', rows)).toEqual([])
  })
})

describe('fields of a form', () => {
  it.each<[cause: string, ...lines: string[]]>([
    ['empty-signed', '* : skipEmpty false'],
    ['empty-dropped'],
    ['skipped-signed', '* sign_type: skip []'],
    ['signature-included', 'sign: add [["sign",""]]; skip ["sign_type"]; skipEmpty false'],
    [
      'parameter-missing',
      '* Zip: skip ["sign_type","Zip"]',
      '* deviceFP: skip ["sign_type","deviceFP"]',
      '* Bid: skip ["sign_type","Bid"]',
      '* IQ: skip ["sign_type","IQ"]',
    ],
    ['pairs-encoded', '* : encoding "rfc3986"', 'as a form writes them, : write %223%22, +B+c+, 1, %22a%22'],
    ['values-trimmed', ': write "3", B c, 1, "a"'],
    ['all-lowered', ': write "3",  b c , 1, "a"'],
    [
      'order-other',
      'without regard to case: compare Bid < deviceFP < IQ < Zip',
      'by value: compare Zip < IQ < deviceFP < Bid',
    ],
    ['order-original-case'],
    [
      'joined',
      '* name=value: pair "{name}={value}"; join ""',
      '* nothing between name and value: pair "{name}{value}"; join ""',
      '* name:value: pair "{name}:{value}"; join ""',
      '* name:value,name:value: pair "{name}:{value}"; join ","',
      'nothing between the parameters: pair "{name}={value}"; join ""',
      'a comma between the parameters: pair "{name}={value}"; join ","',
      'a space between the parameters: pair "{name}={value}"; join " "',
      'a line break between the parameters: pair "{name}={value}"; join "\\n"',
      'a bar between the parameters: pair "{name}={value}"; join "|"',
      'a semicolon between the parameters: pair "{name}={value}"; join ";"',
      'a space after each equals sign: pair "{name}= {value}"; join "&"',
      'an & after the last one: pair "{name}={value}&"; join ""',
    ],
  ])('%s', (cause, ...lines) => {
    expect(inLines(form, cause)).toEqual(lines)
  })

  it('are read up to the twelfth, and hidden names are not shown', () => {
    const many = Array.from({ length: 14 }, (_, at) => row(`P${at}`, '1'))
    const hidden = Object.assign(() => undefined, {
      ofName: (name: string) => (name === 'P1' ? 'x' : undefined),
    })
    const of = { ...signed(schemeOf('form-hmac'), 'message'), classOf: hidden } as unknown as Signed
    const found = pairMistakes(of, 'fields', many).filter(({ cause }) => cause === 'only-one-parameter')
    expect(found.map(({ facts }) => facts?.field)).toEqual([
      'P0',
      'A parameter',
      ...Array.from({ length: 10 }, (_, at) => `P${at + 2}`),
    ])
  })
})

it.each<[cause: string, ...lines: string[]]>([
  ['names-lowered', ': rename ZIP, DEVICEFP, BID, IQ'],
  ['empty-dropped', '* : skipEmpty true'],
  ['order-as-written', '* : order "sent"; compare none'],
  ['pairs-encoded'],
])('lines of headers: %s', (cause, ...lines) => {
  expect(inLines(headers, cause)).toEqual(lines)
})

it('lines of headers, which end with a line break', () => {
  expect(inLines(headers, 'joined').slice(-3)).toEqual([
    'a space after each colon: pair "{name}: {value}\\n"; join ""',
    'no line break after them: pair "{name}:{value}"',
    'no line break after the last one: pair "{name}:{value}"; join "\\n"',
  ])
})

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const secrets = (name: string): Secrets => ({
  name,
  own: 's3Cret',
  others: ['neighbour'],
  digest,
  algorithm: 'sha256',
})

describe('a secret at the end of a text', () => {
  const labels = ['secret:', 'secret', 'key:', 'key=', '&secret=', 'appSecret:', 'secretKey:', ':', '&', '=']
  it.each<[cause: string, ...lines: string[]]>([
    ['secret-missing', '* : text "{fields}"', ': text "{fields}&key="'],
    ['secret-line-break', '* : text "{fields}&key={apiKey}\\n"', ': text "{fields}&key={apiKey}\\r\\n"'],
    ['secret-blank', ': text "{fields}&key={apiKey} "', ': text "{fields}&key= {apiKey}"'],
    ['secret-quoted', ': text "{fields}&key=\\"{apiKey}\\""', `: text "{fields}&key='{apiKey}'"`],
    ['secret-both-ends', '* : text "{apiKey}{fields}&key={apiKey}"'],
    ['secret-at-start', '* : text "{apiKey}{fields}"'],
    ['secret-doubled', ': text "{fields}&key={apiKey}{apiKey}"'],
    [
      'secret-named',
      '* : text "{fields}{apiKey}"',
      ...labels.map((label) => `: text "{fields}${label}{apiKey}"`),
    ],
  ])('%s', (cause, ...lines) => {
    expect(
      inLines(placedMistakes(signed(schemeOf('form-hmac'), 'message'), 'message', secrets('apiKey')), cause),
    ).toEqual(lines)
  })

  it('without anything before it', () => {
    const found = placedMistakes(signed(subjects.awda.scheme, 'request'), 'request', secrets('secret'))
    expect(inLines(found, 'secret-missing')).toEqual(['* : text "{envelope}"', ': text "{envelope}"'])
    expect(inLines(found, 'secret-named')).toContain('* : text "{envelope}&key={secret}"')
    expect(inLines(found, 'secret-named')).toHaveLength(11)
    expect(placedMistakes(signed(subjects.awda.scheme, 'request'), 'envelope', secrets('secret'))).toEqual([])
  })
})

it.each<[cause: string, ...lines: string[]]>([
  ['secret-line-break', '* : apiKey "s3Cret\\n"', ': apiKey "s3Cret\\r\\n"'],
  ['secret-blank', ': apiKey "s3Cret "', ': apiKey " s3Cret"'],
  ['secret-quoted', ': apiKey "\\"s3Cret\\""', `: apiKey "'s3Cret'"`],
  ['secret-missing', ': apiKey ""'],
  ['secret-doubled', ': apiKey "s3Crets3Cret"'],
  ['secret-case', ': apiKey "s3cret"', ': apiKey "S3CRET"'],
  ['secret-of-another-app', ': apiKey "neighbour"'],
])('a secret that is a key, spelled otherwise: %s', (cause, ...lines) => {
  expect(
    inLines(spelledMistakes(signed(schemeOf('form-hmac'), 'message'), secrets('apiKey')), cause),
  ).toEqual(lines)
})

it('a secret that is not a key, spelled otherwise', () => {
  const found = spelledMistakes(signed(subjects.awda.scheme, 'request'), secrets('secret'))
  expect(found.map(({ cause, style, pairs }) => [cause, Object.values(style)[0], pairs])).toEqual([
    ['secret-case', 's3cret', false],
    ['secret-case', 'S3CRET', false],
    ['secret-of-the-document', 'yousecret', true],
    ['secret-of-the-document', 'yoursecret', false],
    ['secret-of-another-app', 'neighbour', false],
  ])
})

describe('the key of an HMAC', () => {
  const keys = (name: Preset, cause: string) => {
    const scheme = schemeOf(name)
    const key = Object.values(scheme.signatures)[0]?.key ?? ''
    return inLines(keyMistakes(signed(scheme, 'message'), key, secrets('secret')), cause)
  }
  const steps = (derive: object, ...list: string[]) => `derive ${JSON.stringify({ ...derive, steps: list })}`
  const aws = { algorithm: 'hmac-sha256', seed: 'AWS4{secret}' }
  const region = ['us-east-1', 'service', 'aws4_request']
  const daily = { algorithm: 'hmac-sha256' }

  it.each<[name: Preset, cause: string, ...lines: string[]]>([
    ['standard-webhooks', 'key-not-decoded', '* : decode none; strip none', '* : decode none'],
    ['standard-webhooks', 'key-not-stripped', ': strip none'],
    ['standard-webhooks', 'key-decoded'],
    [
      'hmac-header',
      'key-decoded',
      'base64: from "secret"; decode "base64"',
      'hex: from "secret"; decode "hex"',
    ],
    ['hmac-header', 'key-not-decoded'],
    ['hmac-header', 'key-not-stripped'],
    [
      'sigv4',
      'key-not-derived',
      '* the secret itself: derive none; from "secret"',
      `the step date was left out: ${steps(aws, ...region)}`,
      `the step us-east-1 was left out: ${steps(aws, '{date}', 'service', 'aws4_request')}`,
      `the step service was left out: ${steps(aws, '{date}', 'us-east-1', 'aws4_request')}`,
      `the step aws4_request was left out: ${steps(aws, '{date}', 'us-east-1', 'service')}`,
      `two steps were swapped: ${steps(aws, 'us-east-1', '{date}', 'service', 'aws4_request')}`,
      `two steps were swapped: ${steps(aws, '{date}', 'service', 'us-east-1', 'aws4_request')}`,
      `two steps were swapped: ${steps(aws, '{date}', 'us-east-1', 'aws4_request', 'service')}`,
      `the chain was applied in reverse: ${steps(aws, 'aws4_request', 'service', 'us-east-1', '{date}')}`,
      `the first key was the secret alone: ${steps({ ...aws, seed: '{secret}' }, '{date}', ...region)}`,
      `a result was written in hexadecimal digits before it was the next key: derive ${JSON.stringify({ ...aws, steps: ['{date}', ...region], encoding: 'hex' })}`,
    ],
    [
      'daily-key',
      'key-not-derived',
      '* the secret itself: derive none; from "secret"',
      `the step date was left out: ${steps(daily, 'request')}`,
      `the step request was left out: ${steps(daily, '{date}')}`,
      `two steps were swapped: ${steps(daily, 'request', '{date}')}`,
      `the chain was applied in reverse: ${steps(daily, 'request', '{date}')}`,
      'the text of the secret itself: derive none; decode none',
      `a result was written in hexadecimal digits before it was the next key: derive ${JSON.stringify({ ...daily, steps: ['{date}', 'request'], encoding: 'hex' })}`,
    ],
    ['daily-key', 'key-not-decoded', ': decode none'],
  ])('%s, %s', (name, cause, ...lines) => {
    expect(keys(name, cause)).toEqual(lines)
  })

  it('is hashed with the text, or is the text', () => {
    const all = keyMistakes(signed(schemeOf('hmac-header'), 'message'), 'secret', secrets('secret'))
    const text = Buffer.from('text')
    const made = all.flatMap(({ cause, facts, style }) =>
      style.hash ? [[cause, facts?.detail, Buffer.from(style.hash(text, {} as never)).toString('hex')]] : [],
    )
    const sha256 = (all: string) => createHash('sha256').update(all).digest('hex')
    expect(made).toEqual([
      ['secret-not-key', 'behind the text', sha256('texts3Cret')],
      ['secret-not-key', 'in front of the text', sha256('s3Crettext')],
      ['secret-not-key', 'not at all', sha256('text')],
      ['key-and-text-swapped', '', createHmac('sha256', 'text').update('s3Cret').digest('hex')],
    ])
  })

  it.each(['md5', 'sha1', 'sha256', 'sha512'] as const)('is used as HMAC with %s does', (algorithm) => {
    const hash = (bytes: Uint8Array) => createHash(algorithm).update(bytes).digest()
    for (const length of [1, 64, 65, 128, 129]) {
      const key = Buffer.alloc(length, 'k')
      const wanted = createHmac(algorithm, key).update('text').digest('hex')
      expect(Buffer.from(hmacOf(algorithm, hash, key, Buffer.from('text'))).toString('hex')).toBe(wanted)
    }
  })
})
