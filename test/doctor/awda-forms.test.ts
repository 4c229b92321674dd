import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { samples } from './awda-mistakes.ts'
import { seeAwda } from './seen.ts'
import { appId, secret, seconds } from '../support.ts'

// Each form of a mistake alone, and the words that distinguish it from the other forms of its cause.

const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()
const body = samples.register.body
const date = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

/** The text of the rule, made of other parts where that is the mistake. */
const text = ({ app = `appId:${appId}`, signed = body, time = String(seconds), v = 'v:1.0' } = {}) =>
  `${app}body:${signed}timestamp:${time}${v}`
const right = text()
/** All four fields, joined in another way. */
const joined = (colon: string, comma: string) =>
  [`appId${colon}${appId}`, `body${colon}${body}`, `timestamp${colon}${seconds}`, `v${colon}1.0`].join(comma)

/** @param sent the envelope without its signature, where it is not the usual one */
function see(signed: string, sent = `"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${body}`) {
  return seeAwda('registerUser', `{${sent},"signature":"${md5(signed)}"}`)
}

const forms: readonly (readonly [cause: string, said: string, signed: string])[] = [
  ...[' ', '\n', '|', ';', ',', '&'].map((comma) => {
    const said = {
      ' ': 'a space between the fields',
      '\n': 'a line break between the fields',
      '|': 'a bar between the fields',
      ';': 'a semicolon between the fields',
      ',': 'name:value,name:value',
      '&': 'name:value&name:value',
    }[comma]
    return ['joined', said ?? '', joined(':', comma) + secret] as const
  }),
  ['joined', 'name=value&name=value', joined('=', '&') + secret],
  ['joined', 'name=value.', joined('=', '') + secret],
  ['joined', 'nothing between name and value', joined('', '') + secret],
  ['joined', 'a space after each colon', joined(': ', '') + secret],

  ['version-differs', 'Another v', text({ v: 'v:1' }) + secret],
  ['version-differs', 'Another v', text({ v: 'v:1.0.0' }) + secret],
  ['version-differs', 'Another v', text({ v: 'v:2.0' }) + secret],
  ['signature-included', 'as an empty value', text().replace('timestamp:', 'signature:timestamp:') + secret],
  ['member-left-out', 'The field timestamp', `appId:${appId}body:${body}v:1.0${secret}`],
  ['member-left-out', 'The field appId', `body:${body}timestamp:${seconds}v:1.0${secret}`],
  ['member-left-out', 'The field body', `appId:${appId}timestamp:${seconds}v:1.0${secret}`],
  ['order-reversed', 'in reverse', `v:1.0timestamp:${seconds}body:${body}appId:${appId}${secret}`],
  [
    'order-as-written',
    'in which they were written',
    `appId:${appId}timestamp:${seconds}v:1.0body:${body}${secret}`,
  ],
  ['names-missing', 'without their names', `${appId}${body}${seconds}1.0${secret}`],
  ['app-id-case', 'another case', text({ app: `appId:${appId.toUpperCase()}` }) + secret],
  ['only-body-signed', 'the body and the secret', body + secret],

  ['secret-line-break', 'a line break after it', `${right}${secret}\n`],
  ['secret-line-break', 'a line break after it', `${right}${secret}\r\n`],
  ['secret-blank', 'a space beside it', `${right} ${secret}`],
  ['secret-quoted', 'quotes around it', `${right}'${secret}'`],
  ['secret-at-start', 'at the start', secret + right],
  ['secret-doubled', 'twice', right + secret + secret],
  ...[
    'secret:',
    'secret',
    'key:',
    'key=',
    '&key=',
    '&secret=',
    'appSecret:',
    'secretKey:',
    ':',
    '&',
    '=',
  ].map((name) => ['secret-named', 'a name or separator before it', right + name + secret] as const),
  ['secret-case', 'another case', right + secret.toUpperCase()],
  ['secret-of-the-document', 'the document', `${right}yousecret`],
  ['secret-of-the-document', 'the document', `${right}yoursecret`],

  ['timestamp-differs', 'milliseconds', text({ time: `${seconds}000` }) + secret],
  ['timestamp-differs', 'a number with .0', text({ time: `${seconds}.0` }) + secret],
  ['timestamp-differs', 'text in UTC', text({ time: date }) + secret],
  ...[1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map(
    (delta) =>
      [
        'timestamp-differs',
        `: ${delta > 0 ? '+' : ''}${delta} s.`,
        text({ time: `${seconds + delta}` }) + secret,
      ] as const,
  ),
  ...[8, -8, 7, -7].map(
    (hours) =>
      [
        'timestamp-differs',
        `local time, ${hours} h away`,
        text({ time: `${seconds + hours * 3600}` }) + secret,
      ] as const,
  ),

  ['stray-characters', 'a space at its start', ` ${right}${secret}`],
  ['stray-characters', 'a NUL at its end', `${right}${secret}\0`],
  ['stray-characters', 'a byte order mark at its start', `\ufeff${right}${secret}`],
  ['stray-characters', 'quotes around it', `"${right}${secret}"`],
  ['stray-characters', 'quotes around it', `'${right}${secret}'`],
  ['all-lowered', 'lower-cased', `${right}${secret}`.toLowerCase()],
  ['all-uppered', 'upper-cased', `${right}${secret}`.toUpperCase()],
  ['url-encoded', 'URL-encoded', encodeURIComponent(right + secret)],
  ['url-encoded', 'URL-encoded', encodeURIComponent(right + secret).replaceAll('%20', '+')],
  ['json-string', 'as a JSON string', JSON.stringify(right + secret)],
  ['hashed-twice', 'as upper-case hexadecimal digits', md5(right + secret)],
  ['hashed-twice', 'as lower-case hexadecimal digits', md5(right + secret).toLowerCase()],
  [
    'hashed-twice',
    'as base64',
    createHash('md5')
      .update(right + secret)
      .digest('base64'),
  ],

  ['body-twice', 'serialised twice', text({ signed: JSON.stringify(body) }) + secret],
  ['body-twice', 'serialised twice', text({ signed: JSON.stringify(body).slice(1, -1) }) + secret],
  ['body-twice', 'serialised twice', text({ signed: JSON.stringify(JSON.stringify(body)) }) + secret],
  ...['{}', '""', 'null', '[]'].map(
    (word) => ['empty-body', `as ${word}.`, text({ signed: word }) + secret] as const,
  ),
  ['empty-body', 'as nothing.', text({ signed: '' }) + secret],
]

const fields = [
  ['email', 'siti@example.com'],
  ['mobile', '81234567890'],
  ['name', 'Siti Aminah'],
  ['nik', '3171010101900001'],
] as const
const flattened = [
  fields.map(([name, value]) => `${name}:${value}`).join(''),
  fields.flat().join(''),
  fields.map(([name, value]) => `${name}=${value}`).join('&'),
  fields.map(([, value]) => value).join(''),
]

describe('the doctor distinguishes the forms of an AWDA mistake', () => {
  it.each(forms)('%s: %s', (cause, said, signed) => {
    const found = see(signed)
    expect([found.cause, found.certainty, found.about]).toEqual([cause, 'certain', 'signature'])
    expect(found.sentence).toContain(said)
    expect(found.also).toEqual([])
  })

  it('in more than 70 of them', () => {
    expect(forms.length).toBeGreaterThan(70)
  })

  it.each(flattened)('the fields of the body one by one: %s', (signed) => {
    expect(see(text({ signed }) + secret).cause).toBe('body-flattened')
  })

  it('bytes hashed twice', () => {
    const once = createHash('md5')
      .update(right + secret)
      .digest()
    const signature = createHash('md5').update(once).digest('hex').toUpperCase()
    const sent = `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${body},"signature":"${signature}"}`
    const found = seeAwda('registerUser', sent)
    expect([found.cause, found.sentence]).toEqual(['hashed-twice', expect.stringContaining('as bytes')])
  })

  it('the order of the document, where the fields were written in another', () => {
    const sent = `"v":"1.0","body":${body},"timestamp":${seconds},"appId":"${appId}"`
    const found = see(`appId:${appId}timestamp:${seconds}v:1.0body:${body}${secret}`, sent)
    expect([found.cause, found.sentence]).toEqual([
      'order-other',
      'The names were sorted as the document lists them.',
    ])
  })

  it('v signed, but not sent', () => {
    const found = see(right + secret, `"appId":"${appId}","timestamp":${seconds},"body":${body}`)
    expect(found.cause).toBe('version-added')
  })

  it('the whole envelope signed, signature and all', () => {
    // The signature is of a text that holds the envelope without it, as a field that is added behind.
    const sent = `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${body}`
    expect(see(`${sent}}${secret}`, sent.slice(1)).cause).toBe('unknown')
  })

  it('names sorted after they were lower-cased', () => {
    const sent = `"appId":"${appId}","timestamp":${seconds},"V":"1.0","body":${body}`
    const found = see(`appid:${appId}body:${body}timestamp:${seconds}v:1.0${secret}`, sent)
    expect(found.cause).toBe('names-lowered')
  })
})

describe('the doctor says which layout of the body was signed', () => {
  const value = { b: ['x', { c: 1 }], a: 'Siti' }
  const sent = JSON.stringify(value)
  const layouts: readonly (readonly [said: string, signed: string])[] = [
    ['with a space after , and :', '{"b": ["x", {"c": 1}], "a": "Siti"}'],
    ['with a space after :', '{"b": ["x",{"c": 1}],"a": "Siti"}'],
    ['with a space after ,', '{"b":["x", {"c":1}], "a":"Siti"}'],
    ...['  ', '    ', '\t'].flatMap((indent) => [
      ['on several lines', JSON.stringify(value, null, indent)] as const,
      ['on several lines', JSON.stringify(value, null, indent).replaceAll('\n', '\r\n')] as const,
    ]),
    ['on several lines', JSON.stringify(value, null, '  ').replaceAll('":', '" :')],
    ['with its fields sorted', '{"a":"Siti","b":["x",{"c":1}]}'],
    ['with its fields sorted and spaces', '{"a": "Siti", "b": ["x", {"c": 1}]}'],
    ['with single quotes', sent.replaceAll('"', "'")],
    ['with single quotes and spaces, as Python prints', "{'b': ['x', {'c': 1}], 'a': 'Siti'}"],
    ['as Java prints a map', '{b=[x, {c=1}], a=Siti}'],
  ]

  it.each(layouts)('%s: %j', (said, signed) => {
    const found = see(
      text({ signed }) + secret,
      `"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${sent}`,
    )
    expect([found.cause, found.certainty]).toEqual(['body-respelled', 'certain'])
    expect(found.sentence).toContain(said)
  })

  const changes: readonly (readonly [cause: string, said: string, signed: string, sent: string])[] = [
    ['body-respelled', 'numbers without zeros at their end', '{"a":1.5}', '{"a":1.50}'],
    ['body-respelled', 'whole numbers with .0', '{"a":15.0}', '{"a":15}'],
    ['body-respelled', 'numbers with 2 decimals', '{"a":15.00}', '{"a":15}'],
    ['body-respelled', 'fractions with 2 decimals', '{"a":1.50,"b":3}', '{"a":1.5,"b":3}'],
    ['body-respelled', 'numbers with 4 decimals', '{"a":15.0000}', '{"a":15}'],
    ['body-respelled', 'zero without its sign', '{"a":0,"b":1.0}', '{"a":-0,"b":1.0}'],
    ['body-respelled', 'numbers with an exponent', '{"a":1.5E+3}', '{"a":1500}'],
    ['body-respelled', 'numbers with an exponent', '{"a":-1.5e-03}', '{"a":-0.0015}'],
    ['body-respelled', 'with its numbers written again', '{"a":0}', '{"a":-0}'],
    ['body-types', 'numbers as text', '{"a":"15"}', '{"a":15}'],
    ['body-types', 'text as numbers', '{"a":15}', '{"a":"15"}'],
    ['body-types', 'booleans as "true" or "false"', '{"a":"true","b":"false"}', '{"a":true,"b":false}'],
    ['body-types', 'booleans as 1 or 0', '{"a":1,"b":0}', '{"a":true,"b":false}'],
    ['body-types', 'booleans as "Y" or "N"', '{"a":"Y"}', '{"a":true}'],
    ['body-types', 'booleans as true or false', '{"a":true}', '{"a":"yes"}'],
    ['body-types', '"" for null', '{"a":"","b":"x"}', '{"a":null,"b":"x"}'],
    ['body-types', '[] for {}', '{"a":[]}', '{"a":{}}'],
    ['body-types', 'a list or an object as text', '{"a":"{\\"b\\":1}"}', '{"a":{"b":1}}'],
    ['body-types', 'text as a list or an object', '{"a":{"b":1}}', '{"a":"{\\"b\\":1}"}'],
    ['body-fields', 'without a field', '{"a":"x"}', '{"a":"x","b":"y"}'],
    ['body-fields', 'without its fields that hold null.', '{"a":"x"}', '{"a":"x","b":null}'],
    ['body-fields', 'with a field that holds null and is not sent', '{"a":"x","remark":null}', '{"a":"x"}'],
    ['number-rounded', 'the rounded number', '{"id":1.2345678901234568E18}', '{"id":1234567890123456789}'],
    ['number-rounded', 'as text', '{"id":"1234567890123456800"}', '{"id":1234567890123456789}'],
    ['number-rounded', 'the exact number', '{"id":1234567890123456789}', '{"id":1234567890123456800}'],
    ['values-encoded', 'a space became a +', '{"a":"x y"}', '{"a":"x+y"}'],
    ['values-decoded', 'a + became a space', '{"a":"x+y"}', '{"a":"x y"}'],
    ['values-decoded', '%2B became a +', '{"a":"x%2By"}', '{"a":"x+y"}'],
    ['values-decoded', '%2b became a +', '{"a":"x%2by"}', '{"a":"x+y"}'],
    ['values-decoded', '%2B became a space', '{"a":"x%2By"}', '{"a":"x y"}'],
    ['values-decoded', '%20 became a space', '{"a":"x%20y/"}', '{"a":"x y/"}'],
    ['values-decoded', '%XX became characters', '{"a":"x%2Fy"}', '{"a":"x/y"}'],
    ['values-decoded', '%XX became characters', '{"a":"x%28y+z%29"}', '{"a":"x(y z)"}'],
    ['values-decoded', '%XX became characters', '{"a":"x%20%C3%A4/y"}', '{"a":"x ä/y"}'],
    ['values-encoded', 'characters became %XX', '{"a":"x/y"}', '{"a":"x%2Fy"}'],
    ['values-encoded', 'and spaces +', '{"a":"x /y"}', '{"a":"x+%2Fy"}'],
    ['values-encoded', 'characters became %XX twice', '{"a":"x/y"}', '{"a":"x%252Fy"}'],
    ['values-encoded', 'HTML references', '{"a":"x<y & z"}', '{"a":"x&lt;y &amp; z"}'],
    [
      'values-encoded',
      'HTML references',
      '{"a":"A/B=\'c\'"}',
      '{"a":"&#65;&sol;&#x42;&equals;&apos;c&apos;"}',
    ],
    ['values-decoded', 'HTML references', '{"a":"x &lt; y &amp; z"}', '{"a":"x < y & z"}'],
    ['values-decoded', 'HTML references', '{"a":"x&#039;y"}', '{"a":"x\'y"}'],
    ['values-decoded', 'HTML references', '{"a":"x&apos;y"}', '{"a":"x\'y"}'],
    ['values-decoded', 'HTML references', '{"a":"x&#43;y&#61;&#47;"}', '{"a":"x+y=/"}'],
    ['values-encoded', 'UTF-8 was encoded twice', '{"a":"é","b":"孙"}', '{"a":"Ã©","b":"孙"}'],
    ['values-trimmed', 'Whitespace around values', '{"a":"x y"}', '{"a":" x y "}'],
    ['values-case', 'lower case', '{"a":"xy"}', '{"a":"Xy"}'],
    ['values-case', 'upper case', '{"a":"XY"}', '{"a":"Xy"}'],
  ]

  it.each(changes)('%s: %s, %s for %s', (cause, said, signed, sent) => {
    const found = see(
      text({ signed }) + secret,
      `"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${sent}`,
    )
    expect([found.cause, found.certainty]).toEqual([cause, 'certain'])
    expect(found.sentence).toContain(said)
  })

  const orders: readonly (readonly [said: string, signed: string, sent: string])[] = [
    [
      'sorted without regard to case',
      '{"aa":1,"Bb":2,"c":{"D":3,"e":4}}',
      '{"Bb":2,"c":{"e":4,"D":3},"aa":1}',
    ],
    ['sorted in reverse', '{"c":1,"b":2,"a":3}', '{"b":2,"a":3,"c":1}'],
    ['in reverse', '{"a":1,"c":2,"b":3}', '{"b":3,"c":2,"a":1}'],
    ['in another order', '{"c":1,"a":2,"d":3,"b":4}', '{"b":4,"c":1,"a":2,"d":3}'],
  ]

  it.each(orders)('with its fields %s', (said, signed, sent) => {
    const found = see(
      text({ signed }) + secret,
      `"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${sent}`,
    )
    expect([found.cause, found.certainty]).toEqual(['body-respelled', 'certain'])
    expect(found.sentence).toContain(said)
  })
})

describe('the doctor finds GBK, character by character', () => {
  // From the tables of the standard: the first and the last lead and trail bytes, and what GBK does not have.
  it.each([
    ['丂', [0x81, 0x40]],
    ['亐', [0x81, 0x80]],
    ['孙', [0xcb, 0xef]],
    ['龥', [0xfd, 0x9b]],
    ['﨩', [0xfe, 0x4f]],
    ['é', [0xa8, 0xa6]],
    ['\u{1f600}', [0x3f]],
  ])('%s', (character, pair) => {
    const signed = Buffer.concat([
      Buffer.from(`appId:${appId}body:{"name":"a`),
      Buffer.from(pair),
      Buffer.from([0xcb, 0xef]),
      Buffer.from(`"}timestamp:${seconds}v:1.0${secret}`),
    ])
    const signature = createHash('md5').update(signed).digest('hex').toUpperCase()
    const sent = `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":{"name":"a${character}孙"},"signature":"${signature}"}`
    const found = seeAwda('registerUser', sent)
    expect([found.cause, found.sentence]).toEqual(['charset', expect.stringContaining('GBK')])
  })
})

describe('the doctor reads an AWDA signature however it is written', () => {
  const digest = createHash('md5').update(right + secret)
  const bytes = digest.digest()
  const hex = bytes.toString('hex').toUpperCase()
  const spellings: readonly (readonly [cause: string, signature: string])[] = [
    ['none', hex],
    ['hex-lower-case', hex.toLowerCase()],
    ['signature-quoted', `'${hex}'`],
    ['signature-quoted', ` ${hex}`],
    ['hex-separated', `0x${hex}`],
    ['hex-separated', hex.replaceAll(/..(?=.)/g, '$&:')],
    ['hex-separated', hex.replaceAll(/..(?=.)/g, '$& ')],
    ['base64-not-hex', bytes.toString('base64')],
    ['base64-not-hex', Buffer.from(hex).toString('base64')],
    ['base64-not-hex', Buffer.from(bytes.toString('base64')).toString('base64')],
    ['half-md5', hex.slice(8, 24)],
    ['not-hex', 'SIGN'],
    ['not-hex', hex.slice(0, 27)],
    ['not-hex', `${hex}00`],
    ['not-hex', 'x'.repeat(32)],
  ]

  it.each(spellings)('%s: %s', (cause, signature) => {
    const sent = `{"appId":"${appId}","timestamp":${seconds},"v":"1.0","body":${body},"signature":"${signature}"}`
    const found = seeAwda('registerUser', sent)
    expect([found.cause, found.certainty]).toEqual([cause, 'certain'])
  })
})
