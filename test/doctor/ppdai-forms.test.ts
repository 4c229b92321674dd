import { createHash, privateEncrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mistakes, rsa, type Sample, samples, time } from './ppdai-mistakes.ts'
import { seePpdai } from './seen.ts'
import { accessToken, appId, privateKey, seconds } from '../support.ts'

// Each form of a mistake alone, and the words that distinguish it from the other forms of its cause.

const { sms, user, bid, code } = samples
const path = '/sms/sendsmsauthcode'
type Form = readonly [cause: string, said: string, sample: Sample, signed: string]

const double = (value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes.toString('hex').toUpperCase()
}
const single = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatBE(value)
  return bytes.toString('hex').toUpperCase()
}
const bidWith = (amount: string, rate = '41CC8CB3', coupon = 'usecoupon1') =>
  `amount${amount}listingid9575229memorate${rate}${coupon}`
const withAmount = bidWith('4062C00000000000')
const pairs = [
  ['devicefp', '1234567890'],
  ['mobile', '15200000001'],
] as const
const joined = (colon: string, comma: string) => pairs.map((pair) => pair.join(colon)).join(comma)

const dates: Sample = {
  operation: 'userInfoAdd',
  types: { At: 'DateTime', Id: 'Guid', Text: 'String', Count: 'Int32', Flag: 'String' },
  body: '{"At":"2016-03-14 19:15:22","Id":"6F9619FF-8B86-D011-B42D-00C04FC964FF","Text":"+é x&y","Count":7,"Flag":"True"}',
  right: '',
}
const date = (at: string, id = '6f9619ff-8b86-d011-b42d-00c04fc964ff', text = '+é x&y', flag = 'True') =>
  `at${at}count7flag${flag}id${id}text${text}`

/** An underscore is before letters for a language, and behind digits by its code. */
const accents: Sample = {
  operation: 'userInfoAdd',
  types: { a1: 'String', a_1: 'String', b: 'String' },
  body: '{"b":"3","a1":"2","a_1":"1"}',
  right: 'a12a_11b3',
}
const accented = 'a_11a12b3'

const forms: readonly Form[] = [
  ['names-not-lowered', 'not lower-cased', sms, 'DeviceFP1234567890Mobile15200000001'],
  ['names-not-lowered', 'not lower-cased', sms, 'deviceFP1234567890mobile15200000001'],
  ['names-not-lowered', 'not lower-cased', sms, 'DEVICEFP1234567890MOBILE15200000001'],
  ['names-respelled', 'underscores', sms, 'device_fp1234567890mobile15200000001'],
  ['names-missing', 'without their names', sms, '123456789015200000001'],
  ['values-missing', 'without their values', sms, 'devicefpmobile'],
  ['order-culture', 'the rules of a language', accents, accented],
  ['order-reversed', 'in reverse', code, 'role12mobile15200000001devicefp Fp 1 code0042'],
  ['order-other', 'by value', code, 'devicefp Fp 1 code0042mobile15200000001role12'],
  ['joined', 'name=value&name=value', sms, joined('=', '&')],
  ['joined', 'name=value.', sms, joined('=', '')],
  ['joined', 'an & between the parameters', sms, joined('', '&')],
  ['joined', 'name:value.', sms, joined(':', '')],
  ['joined', 'name:value,name:value', sms, joined(':', ',')],
  ['joined', 'a comma between the parameters', sms, joined('', ',')],
  ['joined', 'a space between the parameters', sms, joined('', ' ')],
  ['joined', 'a space after each name', sms, joined(' ', '')],
  ['joined', 'a line break between the parameters', sms, joined('', '\n')],
  ['joined', 'a bar between the parameters', sms, joined('', '|')],

  ['raw-body', 'the JSON text of the body', sms, '{}'],
  ['raw-body-list', 'a list around the body', code, `[${code.body}]`],
  ['raw-body-list', 'a list around the body', code, `[${JSON.stringify(JSON.parse(code.body))}]`],
  ['parameter-missing', 'Mobile was left out', sms, 'devicefp1234567890'],
  ['only-one-parameter', 'Code alone', code, 'code0042'],
  ['parameter-extra', 'channel was signed', bid, withAmount.replace('listingid', 'channel0listingid')],
  ['parameter-extra', 'channel was signed', bid, withAmount.replace('listingid', 'channelnulllistingid')],
  ['only-text-signed', 'that are text', user, `info{'name':'孙某'}orderidA-77/x y`],

  ['number-as-text', 'Amount was signed as number text;', bid, bidWith('150')],
  ['number-as-text', 'Amount was signed as number text with .0;', bid, bidWith('150.0')],
  ['number-as-text', 'Amount was signed as number text with 2 decimals;', bid, bidWith('150.00')],
  ['number-as-text', 'Amount was signed as number text with 4 decimals;', bid, bidWith('150.0000')],
  ['number-as-text', 'Rate was signed as an integer;', bid, bidWith('4062C00000000000', '25')],
  ['number-as-double', 'Rate was signed as a Double', bid, bidWith('4062C00000000000', double(25.5687))],
  ['number-as-single', 'Amount was signed as a Single', bid, bidWith(single(150))],
  ['number-as-boolean', 'SourceId was signed as a Boolean', user, ''],
  [
    'integer-text',
    'PlatformType was signed as number text with .0',
    user,
    user.right.replace('type2', 'type2.0'),
  ],
  ['hex-digits', 'lower-case digits', bid, bidWith('4062c00000000000', '41cc8cb3')],
  ['hex-digits', 'the least significant byte first', bid, bidWith('000000000000C06240'.slice(2), 'B38CCC41')],
  ['hex-digits', 'lower-case digits', bid, bidWith('4062C00000000000', '41cc8cb3')],
  ...['true', 'True', 'TRUE', '"true"', 'Y'].map((word): Form => {
    return [
      'boolean-text',
      `signed as ${word} or `,
      bid,
      bidWith('4062C00000000000', '41CC8CB3', `usecoupon${word}`),
    ]
  }),
  ...['null', 'None', 'NULL', 'nil', 'undefined', '""'].map((word): Form => {
    return ['null-included', `as ${word}.`, bid, withAmount.replace('rate', `nick${word}rate`)]
  }),
  ['null-included', 'as its name alone.', bid, withAmount.replace('rate', 'nickrate')],
  ['nested-included', 'as JSON text.', bid, withAmount.replace('usecoupon', 'tags[7,"b"]usecoupon')],
  ['nested-included', 'as JSON text.', bid, withAmount.replace('usecoupon', 'tags[7, "b"]usecoupon')],
  ['nested-included', 'as Python text.', bid, withAmount.replace('usecoupon', "tags[7, 'b']usecoupon")],
  ['nested-included', 'as its name alone.', bid, withAmount.replace('usecoupon', 'tagsusecoupon')],
  ['nested-included', 'as Array.', bid, withAmount.replace('usecoupon', 'tagsArrayusecoupon')],
  ['nested-included', 'as its elements.', bid, withAmount.replace('usecoupon', 'tags7,busecoupon')],
  ['empty-dropped', 'an empty text', bid, withAmount.replace('memo', '')],
  ['json-values', 'as they are in the JSON', bid, bidWith('150', '25.5687', 'usecoupontrue')],
  [
    'php-values',
    'as PHP prints them',
    bid,
    bidWith('150', '25.5687', 'usecoupon1').replace('rate', 'nickrate'),
  ],
  [
    'json-values',
    'as they are in the JSON',
    bid,
    'amount150listingid9575229memonicknullrate25.5687tags[7,"b"]usecoupontrue',
  ],

  ['values-trimmed', 'around values', code, 'code0042devicefpFp 1mobile15200000001role12'],
  ['values-url-encoded', 'URL-encoded', code, 'code0042devicefp%20Fp%201%20mobile15200000001role12'],
  ['values-url-encoded', 'URL-encoded', code, 'code0042devicefp+Fp+1+mobile15200000001role12'],
  [
    'values-url-encoded',
    'URL-encoded',
    user,
    user.right.replace(/\{.*\}/, '%7B%27name%27%3A%27%E5%AD%99%E6%9F%90%27%7D').replace('/x y', '%2Fx+y'),
  ],
  ['values-escaped', 'its JSON escapes', user, user.right.replace('孙某', '\\u5b59\\u67d0')],
  [
    'text-as-type',
    'Mobile was signed as a Single',
    sms,
    sms.right.replace('15200000001', single(15200000001)),
  ],
  ['text-as-type', 'Code was signed as an integer', code, code.right.replace('0042', '42')],
  ['text-as-type', 'Flag was signed as a Boolean', dates, date('1457982922', undefined, undefined, '1')],
  [
    'typed-as-text',
    'Guid or DateTime',
    dates,
    date('2016-03-14 19:15:22', '6F9619FF-8B86-D011-B42D-00C04FC964FF'),
  ],
  ['date-zone', 'local time', dates, date(String(1457982922 - 8 * 3600))],
  ['date-zone', 'local time', dates, date(String(1457982922 - 7 * 3600))],
  ['values-decoded', '%2B became a +', dates, date('1457982922', undefined, '%2Bé x&y')],
  ['values-encoded', 'a space became a +', dates, date('1457982922', undefined, ' é x&y')],
  ['values-decoded', 'HTML references', dates, date('1457982922', undefined, '+é x&amp;y')],

  ['timestamp-text-signed', 'signs app id + timestamp', sms, appId + time],
  ['app-id-included', 'includes the app id', sms, sms.right + appId],
  ['app-id-included', 'includes the app id', sms, `appid${appId}${sms.right}`],
  ...[sms.right + time, time + sms.right, `${sms.right}timestamp${time}`, appId + time + sms.right].map(
    (signed): Form => ['timestamp-included', 'the timestamp of the header', sms, signed],
  ),
  ['timestamp-included', 'the timestamp of the header', sms, sms.right + appId + time],
  ['timestamp-included', 'the timestamp of the header', sms, time + appId + sms.right],
  ...[
    accessToken + sms.right,
    sms.right + accessToken,
    `accesstoken${accessToken}${sms.right}`,
    `${sms.right}accesstoken${accessToken}`,
    appId + time + accessToken + sms.right,
  ].map((signed): Form => ['token-included', 'includes the access token', sms, signed]),
  ['app-id-signed', 'the app id alone', sms, appId],
  ['headers-signed', 'signs the headers', sms, `x-ppd-appid${appId}x-ppd-signversion1x-ppd-timestamp${time}`],
  ['headers-signed', 'signs the headers', sms, `X-PPD-APPID${appId}X-PPD-TIMESTAMP${time}`],
  ['headers-signed', 'signs the headers', sms, `X-PPD-APPID:${appId}\nX-PPD-TIMESTAMP:${time}`],
]

/** Forms with a unique text. A zero or one signed as Boolean gives the same text as another form. */
const distinct = forms.filter(([cause, , , signed]) => cause !== 'number-as-boolean' && signed !== '')

describe('the doctor distinguishes the forms of a PPDAI mistake', () => {
  it.each(distinct)('%s: %s', (cause, said, sample, signed) => {
    const found = seePpdai(sample, {
      'X-PPD-SIGN': rsa(signed),
      ...(sample === dates && { 'X-PPD-ACCESSTOKEN': accessToken }),
    })
    expect([found.cause, found.certainty, found.about]).toEqual([cause, 'certain', 'X-PPD-SIGN'])
    expect(found.sentence).toContain(said)
    expect(found.also).toEqual([])
  })

  it('in more than 80 of them', () => {
    expect(distinct.length).toBeGreaterThan(80)
  })

  it.each(['path', 'method and path'])('%s in the text', (what) => {
    for (const signed of [path, `POST${path}`, `POST\n${path}\n`]) {
      if ((what === 'path') !== (signed === path)) continue
      const found = seePpdai(sms, { 'X-PPD-SIGN': rsa(signed + sms.right) })
      expect(['path-included', 'unknown-text']).toContain(found.cause)
    }
  })
})

describe('the doctor distinguishes the forms of a wrong timestamp signature', () => {
  const at = (shift: number) =>
    new Date((seconds + shift) * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const iso = time.replace(' ', 'T')
  const signed: readonly (readonly [cause: string, said: string, text: string])[] = [
    ['app-id-missing', 'the timestamp alone', time],
    ['timestamp-not-signed', 'the app id alone', appId],
    ['timestamp-joined', 'timestamp before app id', time + appId],
    ['timestamp-joined', 'an & between them', `${appId}&${time}`],
    ['timestamp-joined', 'a space between them', `${appId} ${time}`],
    ['timestamp-joined', 'a colon between them', `${appId}:${time}`],
    ['timestamp-joined', 'a comma between them', `${appId},${time}`],
    ['timestamp-joined', 'a bar between them', `${appId}|${time}`],
    ['timestamp-joined', 'a line break between them', `${appId}\n${time}`],
    ['timestamp-joined', 'names in front of them', `appid${appId}timestamp${time}`],
    ['timestamp-joined', 'names in front of them', `AppId${appId}Timestamp${time}`],
    ['timestamp-joined', 'names in front of them', `appid=${appId}&timestamp=${time}`],
    ['timestamp-joined', 'the timestamp URL-encoded', appId + encodeURIComponent(time)],
    ['timestamp-joined', 'the timestamp URL-encoded', appId + encodeURIComponent(time).replace('%20', '+')],
    ['timestamp-joined', 'without its space', appId + time.replace(' ', '')],
    ['timestamp-differs', 'epoch seconds', `${appId}${seconds}`],
    ['timestamp-differs', 'milliseconds', `${appId}${seconds}000`],
    ['timestamp-differs', 'text with milliseconds', `${appId}${time}.000`],
    ['timestamp-differs', 'ISO 8601', appId + iso],
    ['timestamp-differs', 'ISO 8601', `${appId}${iso}Z`],
    ['timestamp-differs', 'ISO 8601', `${appId}${iso}.000Z`],
    ['timestamp-differs', 'digits alone', appId + time.replaceAll(/\D/g, '')],
    ['timestamp-differs', 'text with / in the date', appId + time.replaceAll('-', '/')],
    ['timestamp-differs', 'text without its seconds', appId + time.slice(0, 16)],
    ['timestamp-differs', 'the date alone', appId + time.slice(0, 10)],
    ...[8, 7, -8, -7, 5.5, 9, 1, -5].flatMap((hours) => [
      ['timestamp-differs', `local time, ${hours} h away`, appId + at(hours * 3600)] as const,
      ['timestamp-differs', `local time, ${hours} h away`, `${appId}${seconds + hours * 3600}`] as const,
    ]),
    ...[1, -1, 2, -2, 3, -3, 4, -4, 5, -5].flatMap((delta) => [
      ['timestamp-differs', `: ${delta > 0 ? '+' : ''}${delta} s.`, appId + at(delta)] as const,
      ['timestamp-differs', `: ${delta > 0 ? '+' : ''}${delta} s.`, `${appId}${seconds + delta}`] as const,
    ]),
    ['app-id-case', 'in another case', appId.toUpperCase() + time],
    ['parameters-text-signed', 'signs the parameters', sms.right],
    ['empty-text', 'the empty text', ''],
    ['token-included', 'the access token', appId + time + accessToken],
    ['token-included', 'the access token', appId + accessToken + time],
    ['stray-characters', 'a line break', `${appId}${time}\n`],
  ]

  it.each(signed)('%s: %s', (cause, said, text) => {
    const found = seePpdai(sms, { 'X-PPD-TIMESTAMP-SIGN': rsa(text) })
    expect([found.cause, found.certainty, found.about]).toEqual([cause, 'certain', 'X-PPD-TIMESTAMP-SIGN'])
    expect(found.sentence).toContain(said)
    expect(found.also).toEqual([])
  })
})

describe('the doctor reads what was padded without a DigestInfo', () => {
  const pad = (content: string | Buffer) =>
    privateEncrypt(privateKey, Buffer.from(content)).toString('base64')
  const digest = (algorithm: string) => createHash(algorithm).update(sms.right).digest()
  it.each([
    [['digest-info-missing'], digest('sha1')],
    [['digest-info-missing'], digest('sha1').toString('hex')],
    [['digest-info-missing'], digest('sha1').toString('hex').toUpperCase()],
    [['digest-info-missing', 'digest-algorithm'], digest('md5')],
    [['digest-info-missing', 'digest-algorithm'], digest('md5').toString('hex')],
    [['digest-info-missing', 'digest-algorithm'], digest('sha256')],
    [['digest-info-missing', 'digest-algorithm'], digest('sha256').toString('hex')],
    [['not-hashed'], sms.right],
    [['not-hashed', 'stray-characters'], `${sms.right}\n`],
  ])('%s', (causes, content) => {
    const found = seePpdai(sms, { 'X-PPD-SIGN': pad(content) })
    expect([found.cause, ...found.also.map(({ cause }) => cause)]).toEqual(causes)
    expect(found.certainty).toBe('certain')
  })

  it.each([
    ['RSA-SHA224', 'SHA-224'],
    ['RSA-SHA384', 'SHA-384'],
    ['RSA-SHA512', 'SHA-512'],
    ['RSA-SHA256', 'SHA-256'],
    ['RSA-MD5', 'MD5'],
  ])('the hash by its usual name: %s', (algorithm, name) => {
    const found = seePpdai(sms, { 'X-PPD-SIGN': rsa(sms.right, algorithm) })
    expect([found.cause, found.sentence]).toEqual(['digest-algorithm', `X-PPD-SIGN was made with ${name}.`])
  })
})

describe('the text that is shown for a mistake', () => {
  it('is the one that was signed, piece by piece, with what is hidden named by its class', () => {
    const found = seePpdai(sms, { 'X-PPD-SIGN': rsa(joined('=', '&')) })
    expect([found.expected, found.received]).toEqual([
      'devicefp<device>mobile<phone>',
      'devicefp=<device>&mobile=<phone>',
    ])
    expect(found.difference).toMatchObject({ offset: 8, byteOffset: 8, inside: 'device' })
  })

  it('was looked for at most as often as there are mistakes', () => {
    const one = seePpdai(sms, { 'X-PPD-SIGN': rsa('') })
    const all = seePpdai(sms, { 'X-PPD-SIGN': rsa('something else') })
    expect(one.tried).toBe(1)
    expect(all.tried).toBeGreaterThan(mistakes.length)
  })
})
