import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { rightHeaders, rsa, type Sample, samples, time } from './ppdai-mistakes.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose } from '../../src/doctor/index.ts'
import { causesOf, known, ppdaiRequest, seePpdai } from './seen.ts'
import { appId } from '../support.ts'

// Kinds of mistakes that real programs make in PPDAI's parameters: each text is written out, and no rule of the doctor's
// is used to make it.

const { sms, user, login, code } = samples
const sample = (operation: string, value: object, right: string): Sample => ({
  operation,
  body: JSON.stringify(value),
  right,
})
const loan = sample(
  'postListing',
  { RealName: '张😀', ApplyLoanAmount: 3000, Info: '{"a":"孙"}' },
  `applyloanamount40A7700000000000info{"a":"孙"}realname张😀`,
)
const names = sample('listLenderBids', { LenderNames: ['pdu1', 'pdu2'], TopIndex: 10 }, 'topindex10')
const bid = sample(
  'placeBid',
  { ListingId: 7, Amount: 150, UseCoupon: 'true' },
  'amount150listingid7usecoupontrue',
)
const unsorted = sample(
  'userInfoAdd',
  { SourceId: 0, Info: 'x', PlatformType: 2 },
  'infoxplatformtype2sourceid0',
)
const amount = (text: string) => loan.right.replace('40A7700000000000', text)
const at = (text: string) => `timestamp${text}`
const listed = (text: string) => `lendernames${text}topindex10`
const info = `info{'name':'孙某'}`
const hashed = (name: string, text: string) => createHash(name).update(text).digest('hex')

type Kind = readonly [cause: string, said: string, sample: Sample, signed: string | Buffer]
const kinds: readonly Kind[] = [
  ['time-respelled', 'ISO 8601', login, at('2016-03-14T19:15:22')],
  ['time-respelled', 'ISO 8601', login, at('2016-03-14T19:15:22.000Z')],
  ['time-respelled', 'ISO 8601', login, at('2016-03-14T19:15:22+08:00')],
  ['time-respelled', 'with .0', login, at('2016-03-14 19:15:22.0')],
  ['time-respelled', 'yyyy/M/d', login, at('2016/3/14 19:15:22')],
  ['time-respelled', 'h:mm:ss tt', login, at('3/14/2016 7:15:22 PM')],
  ['time-respelled', 'Java prints', login, at('Mon Mar 14 19:15:22 CST 2016')],
  ['time-respelled', 'date of HTTP', login, at('Mon, 14 Mar 2016 19:15:22 GMT')],
  ['time-respelled', '8 h earlier', login, at('2016-03-14 11:15:22')],
  ['time-respelled', '12 hours', login, at('2016-03-14 07:15:22')],
  ['time-respelled', 'yyyy-MM-dd.', login, at('2016-03-14')],
  ['number-as-text', 'exponent', loan, amount('3E+3')],
  ['number-as-text', 'exponent', loan, amount('3.0E3')],
  ['number-as-text', '3 decimals', loan, amount('3000.000')],
  ['number-as-text', 'commas', loan, amount('3,000')],
  ['hex-digits', '0x before', loan, amount('0x40A7700000000000')],
  ['hex-digits', 'a hyphen between', loan, amount('40-A7-70-00-00-00-00-00')],
  ['hex-digits', 'least significant first', loan, amount('00-00-00-00-00-70-A7-40')],
  ['hex-digits', 'without the zeros', loan, amount('40A77')],
  ['values-respelled', 'with a space after', loan, loan.right.replace('"a":"孙"', '"a": "孙"')],
  ['values-case', 'but for the first letter', bid, bid.right.replace('true', 'True')],
  ['values-padded', 'Code was signed with a space at its end', code, code.right.replace('0042', '0042 ')],
  ['names-respelled', 'with hyphens', user, `${info}order-idA-77/x yplatform-type2source-id0`],
  [
    'names-respelled',
    'Turkish',
    user,
    `\u0131nfo{'name':'孙某'}order\u0131dA-77/x yplatformtype2source\u0131d0`,
  ],
  ['names-respelled', 'quotes', sms, '"devicefp"1234567890"mobile"15200000001'],
  ['order-other', 'by length', user, `${info}orderidA-77/x ysourceid0platformtype2`],
  ['order-other', 'lists them', unsorted, 'platformtype2infoxsourceid0'],
  ['joined', 'a colon after each name, an &', sms, 'devicefp:1234567890&mobile:15200000001'],
  ['joined', 'a colon after each name, a line break', sms, 'devicefp:1234567890\nmobile:15200000001'],
  ['joined', 'an & at the end', sms, 'devicefp=1234567890&mobile=15200000001&'],
  ['form-signed', 'as a form', sms, 'Mobile=15200000001&DeviceFP=1234567890'],
  ['parameter-missing', 'Each of Mobile and DeviceFP was', code, 'code0042role12'],
  ['nested-included', 'nothing between them', names, listed('pdu1pdu2')],
  ['nested-included', 'Java text', names, listed('[pdu1, pdu2]')],
  ['nested-included', 'Go text', names, listed('[pdu1 pdu2]')],
  ['nested-included', 'System.String[]', names, listed('System.String[]')],
  ['nested-included', 'its first element', names, listed('pdu1')],
  ['app-id-included', 'the app id', sms, `appid${appId}devicefp1234567890mobile15200000001timestamp${time}`],
  ['unicode-form', 'NFKC', sample('accountExists', { AccountName: 'ＡＢ' }, ''), 'accountnameAB'],
  ['charset', '? for characters of four', loan, loan.right.replace('😀', '?')],
  ['charset', 'nothing for characters', loan, loan.right.replace('😀', '')],
  ['charset', 'without all other', loan, loan.right.replaceAll(/[^\0-\x7f]/g, '')],
  ['charset', 'read as GBK', loan, new TextDecoder('gbk').decode(Buffer.from(loan.right))],
  ['charset', 'UTF-16LE with', sms, Buffer.from(`\ufeff${sms.right}`, 'utf16le')],
  ['stray-characters', 'at its start', sms, `\n${sms.right}`],
  ['stray-characters', 'two line breaks', sms, `${sms.right}\n\n`],
  ['text-encoded', 'base64', sms, Buffer.from(sms.right).toString('base64')],
  ['text-encoded', 'lower-case hex', sms, Buffer.from(sms.right).toString('hex')],
  ['hashed-twice', 'with MD5', sms, hashed('md5', sms.right)],
  ['hashed-twice', 'with SHA-256', sms, hashed('sha256', sms.right)],
]

describe('the doctor names what programs sign of parameters by mistake', () => {
  it.each(kinds)('%s: %s', (cause, said, from, signed) => {
    const found = seePpdai(from, { 'X-PPD-SIGN': rsa(signed) })
    expect([causesOf(found), found.certainty]).toEqual([[cause], 'certain'])
    expect(found.sentence).toContain(said)
  })
})

describe('the doctor reads a signature in other spellings', () => {
  const hex = (text: string) => Buffer.from(text, 'base64').toString('hex')
  const signed = (change: (text: string) => string) =>
    seePpdai(sms, { 'X-PPD-SIGN': change(rightHeaders(sms)['X-PPD-SIGN'] ?? '') })
  it.each<readonly [cause: string, change: (text: string) => string]>([
    ['hex-not-base64', (text) => hex(text).match(/../g)!.join('-')],
    ['hex-not-base64', (text) => hex(text).toUpperCase().match(/../g)!.join(':')],
    ['base64-twice', (text) => btoa(btoa(text))],
    ['signature-json-escaped', (text) => text.replaceAll('=', String.raw`\u003d`)],
    ['signature-quoted', (text) => `b'${text}'`],
    ['signature-twice', (text) => `${text}, ${text}`],
    ['bytes-not-base64', (text) => `[${Int8Array.from(Buffer.from(text, 'base64')).join(', ')}]`],
    ['signature-length', (text) => text.slice(0, 128)],
  ])('%s', (cause, change) => {
    expect(causesOf(signed(change))).toEqual([cause])
  })

  it('under the name of another header', () => {
    const request = ppdaiRequest(sms, { 'X-PPD-SIGNATURE': rsa(sms.right) })
    request.headers.delete('X-PPD-SIGN')
    const found = diagnose(subjects.ppdai, request, known)
    expect([found.cause, found.about]).toEqual(['member-name', 'X-PPD-SIGN'])
  })
})
