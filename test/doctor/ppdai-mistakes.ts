import { constants, createHash, createSign, type KeyObject, privateEncrypt, sign } from 'node:crypto'
import type { CauseId } from '../../src/doctor/index.ts'
import { accessToken, appId, privateKey, seconds } from '../support.ts'
import { rsaPair } from '../keys.ts'

// Requests signed as programs sign them by mistake. Every right and wrong text is written out or made here, by other code
// than the doctor's.

export interface Sample {
  operation: string
  /** Declared types, where the contract has no such operation. */
  types?: Record<string, string>
  body: string
  /** The string to sign. */
  right: string
}

const sms: Sample = {
  operation: 'sendSmsAuthCode',
  body: '{"Mobile":"15200000001","DeviceFP":"1234567890"}',
  right: 'devicefp1234567890mobile15200000001',
}
const user: Sample = {
  operation: 'userInfoAdd',
  body: `{"PlatformType":2,"Info":"{'name':'孙某'}","OrderId":"A-77/x y","SourceId":0}`,
  right: `info{'name':'孙某'}orderidA-77/x yplatformtype2sourceid0`,
}
const code: Sample = {
  operation: 'registerBySmsCode',
  body: '{ "Mobile": "15200000001", "DeviceFP": " Fp 1 ", "Code": "0042", "Role": 12 }',
  right: 'code0042devicefp Fp 1 mobile15200000001role12',
}
const bid: Sample = {
  operation: 'userInfoAdd',
  types: {
    ListingId: 'Int32',
    Amount: 'Double',
    Rate: 'Single',
    UseCoupon: 'Boolean',
    Memo: 'String',
    Nick: 'String',
    Tags: 'Other',
    Channel: 'String',
  },
  body: '{"ListingId":9575229,"Amount":150,"Rate":25.5687,"UseCoupon":true,"Memo":"","Nick":null,"Tags":[7,"b"]}',
  right: 'amount4062C00000000000listingid9575229memorate41CC8CB3usecoupon1',
}
const odd: Sample = {
  operation: 'userInfoAdd',
  types: { a_b: 'String', ab: 'String', aC: 'String', Zed: 'String', Quote: 'String' },
  body: '{"ab":"2","a_b":"1","aC":"3","Zed":"4","Quote":"say \\"hi\\""}',
  right: 'a_b1ab2ac3quotesay "hi"zed4',
}

const login: Sample = {
  operation: 'autoLogin',
  body: '{"Timestamp":"2016-03-14 19:15:22"}',
  right: 'timestamp2016-03-14 19:15:22',
}

export const samples = { sms, user, code, bid, odd, login }

export const time = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
const others = {
  app: rsaPair(1024, 2),
  long: rsaPair(2048),
}
export const otherApp = others.app

export const rsa = (text: string | Buffer, algorithm = 'RSA-SHA1', key: KeyObject = privateKey) =>
  createSign(algorithm).update(text).sign(key).toString('base64')
const sha1 = (text: string) => createHash('sha1').update(text).digest()
const bytes = (base64: string) => Buffer.from(base64, 'base64')

/** Keys are made for every run, so that a sample is looked for whose signatures have + and / in them, not at an end. */
const signs: Sample = Array.from({ length: 200 }, (_, at): Sample => ({
  operation: 'sendSmsAuthCode',
  body: `{"Mobile":"15200000001","DeviceFP":"Fp ${at}"}`,
  right: `devicefpFp ${at}mobile15200000001`,
})).find(({ right }) => [right, asWritten(right)].every((text) => /^[^+/].*\+.*\/.*=$/.test(rsa(text))))!

/** The same parameters in the order in which they are written. */
function asWritten(right: string) {
  const [, device = '', mobile = ''] = /^(devicefp.*)(mobile.*)$/.exec(right) ?? []
  return mobile + device
}

export type Headers = Record<string, string>

/** Headers of a right request. */
export function rightHeaders(sample: Sample): Headers {
  return {
    'X-PPD-APPID': appId,
    'X-PPD-TIMESTAMP': time,
    'X-PPD-TIMESTAMP-SIGN': rsa(appId + time),
    'X-PPD-SIGN': rsa(sample.right),
    'X-PPD-SIGNVERSION': '1',
    'X-PPD-ACCESSTOKEN': accessToken,
  }
}

export interface PpdaiMistake {
  id: string
  sample: Sample
  cause: CauseId
  also?: CauseId[]
  /** The text that is signed in place of the right one, where that is the mistake. */
  wrong?: string | undefined
  headers: (right: string) => Headers
}

/** The parameters signed as another text. */
function text(
  id: string,
  sample: Sample,
  cause: CauseId,
  change: (right: string) => string | Buffer,
  also: CauseId[] = [],
): PpdaiMistake {
  const wrong = change(sample.right)
  const shown = typeof wrong === 'string' && cause !== 'hashed-twice' ? wrong : undefined
  return { id, sample, cause, also, wrong: shown, headers: () => ({ 'X-PPD-SIGN': rsa(wrong) }) }
}

/** The right text, but another signature of it. */
const made = (
  id: string,
  sample: Sample,
  cause: CauseId,
  header: (right: string) => string,
  also?: CauseId[],
): PpdaiMistake => ({
  id,
  sample,
  cause,
  ...(also && { also }),
  headers: (right) => ({ 'X-PPD-SIGN': header(right) }),
})

const timed = (id: string, cause: CauseId, headers: Headers, also?: CauseId[]): PpdaiMistake => ({
  id,
  sample: sms,
  cause,
  ...(also && { also }),
  headers: () => headers,
})

const signedTime = (timestamp: string) => ({
  'X-PPD-TIMESTAMP': timestamp,
  'X-PPD-TIMESTAMP-SIGN': rsa(appId + timestamp),
})
const clock = (shift: number) =>
  new Date((seconds + shift) * 1000).toISOString().slice(0, 19).replace('T', ' ')

/** GBK of 孙某, from the character tables of the standard. */
const gbk = Buffer.concat([
  Buffer.from("info{'name':'"),
  Buffer.from('cbefc4b3', 'hex'),
  Buffer.from(`'}orderidA-77/x yplatformtype2sourceid0`),
])

export const mistakes: PpdaiMistake[] = [
  text('raw body', sms, 'raw-body', () => sms.body),
  text(
    'raw body of json.dumps',
    user,
    'raw-body-respelled',
    () => `{"PlatformType": 2, "Info": "{'name':'\\u5b59\\u67d0'}", "OrderId": "A-77/x y", "SourceId": 0}`,
  ),
  text('raw body, pretty', sms, 'raw-body-respelled', () => JSON.stringify(JSON.parse(sms.body), null, 2)),
  text('raw body, blanks removed', code, 'raw-body-respelled', () => JSON.stringify(JSON.parse(code.body))),
  text('raw body in a list', sms, 'raw-body-list', () => `[${sms.body}]`),
  text('raw body, serialised twice', sms, 'body-twice', () => JSON.stringify(sms.body)),
  text('raw body and a line break', sms, 'raw-body', () => `${sms.body}\n`, ['stray-characters']),
  text('empty text', user, 'empty-text', () => ''),
  text('names as written', sms, 'names-not-lowered', () => 'DeviceFP1234567890Mobile15200000001'),
  text(
    'names as written, and in the order written',
    code,
    'names-not-lowered',
    () => 'Mobile15200000001DeviceFP Fp 1 Code0042Role12',
    ['order-as-written'],
  ),
  text('order as written', code, 'order-as-written', () => 'mobile15200000001devicefp Fp 1 code0042role12'),
  text('sorted before lower-casing', odd, 'order-original-case', () => 'quotesay "hi"zed4ac3a_b1ab2'),
  text(
    'sorted in reverse',
    user,
    'order-reversed',
    () => `sourceid0platformtype2orderidA-77/x yinfo{'name':'孙某'}`,
  ),
  text(
    'joined as a query',
    user,
    'joined',
    () => `info={'name':'孙某'}&orderid=A-77/x y&platformtype=2&sourceid=0`,
  ),
  text(
    'joined as a query, names as written',
    code,
    'names-not-lowered',
    () => 'Code=0042&DeviceFP= Fp 1 &Mobile=15200000001&Role=12',
    ['joined'],
  ),
  text('all in lower case, as the PHP SDK of 2017', code, 'all-lowered', (right) => right.toLowerCase()),
  text('a Double as number text', bid, 'number-as-text', (right) =>
    right.replace('4062C00000000000', '150').replace('41CC8CB3', '25.5687'),
  ),
  text('one Double as number text', bid, 'number-as-text', (right) =>
    right.replace('4062C00000000000', '150'),
  ),
  text('an Int as Double', user, 'number-as-double', (right) =>
    right.replace('platformtype2', 'platformtype4000000000000000'),
  ),
  text('a Single as Double', bid, 'number-as-double', (right) =>
    right.replace('41CC8CB3', doubleHex(25.5687)),
  ),
  text('a Boolean as true', bid, 'boolean-text', (right) => right.replace('usecoupon1', 'usecoupontrue')),
  text(
    'values as Python prints them',
    bid,
    'python-values',
    () => `amount150.0listingid9575229memonickNonerate25.5687tags[7, 'b']usecouponTrue`,
  ),
  text('a null by its name', bid, 'null-included', (right) => right.replace('rate', 'nickrate')),
  text('a null as text', bid, 'null-included', (right) => right.replace('rate', 'nicknullrate')),
  text('a list as JSON', bid, 'nested-included', (right) =>
    right.replace('usecoupon', 'tags[7,"b"]usecoupon'),
  ),
  text('an empty text dropped', bid, 'empty-dropped', (right) => right.replace('memo', '')),
  text(
    'values URL-encoded',
    user,
    'values-url-encoded',
    () =>
      `info${encodeURIComponent("{'name':'孙某'}")}orderid${encodeURIComponent('A-77/x y')}platformtype2sourceid0`,
  ),
  text('values with their quotes', sms, 'values-quoted', () => 'devicefp"1234567890"mobile"15200000001"'),
  text('values with their escapes', odd, 'values-escaped', (right) => right.replaceAll('"', '\\"')),
  text('values trimmed', code, 'values-trimmed', (right) => right.replace(' Fp 1 ', 'Fp 1')),
  text('GBK', user, 'charset', () => gbk),
  text('UTF-16', sms, 'charset', (right) => Buffer.from(right, 'utf16le')),
  text('a line break behind', sms, 'stray-characters', (right) => `${right}\n`),
  text('the app id in front', sms, 'app-id-included', (right) => appId + right),
  text('the access token behind', user, 'token-included', (right) => right + accessToken),
  text('a parameter left out', code, 'parameter-missing', (right) => right.replace('role12', '')),
  text('a parameter too many', bid, 'parameter-extra', (right) =>
    right.replace('listingid', 'channellistingid'),
  ),
  text('the digest in hexadecimal, hashed again', sms, 'hashed-twice', (right) =>
    sha1(right).toString('hex'),
  ),
  text('SIGN of app id and timestamp', sms, 'timestamp-text-signed', () => appId + time),

  made('SHA-256', sms, 'digest-algorithm', (right) => rsa(right, 'RSA-SHA256')),
  made('MD5 of the raw body', sms, 'digest-algorithm', () => rsa(sms.body, 'RSA-MD5'), ['raw-body']),
  made('SHA-512', sms, 'digest-algorithm', (right) => rsa(right, 'RSA-SHA512')),
  made('a digest without its DigestInfo', sms, 'digest-info-missing', (right) =>
    privateEncrypt(privateKey, sha1(right)).toString('base64'),
  ),
  made('the text encrypted with the private key', sms, 'not-hashed', (right) =>
    privateEncrypt(privateKey, Buffer.from(right)).toString('base64'),
  ),
  made('PSS', sms, 'pss', (right) =>
    sign('sha1', Buffer.from(right), {
      key: privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 20,
    }).toString('base64'),
  ),
  made('PSS with the longest salt', sms, 'pss', (right) =>
    sign('sha256', Buffer.from(right), {
      key: privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
    }).toString('base64'),
  ),
  made('the URL-safe alphabet', signs, 'base64-url-safe', (right) => bytes(rsa(right)).toString('base64url')),
  made(
    'the URL-safe alphabet, and another order',
    signs,
    'base64-url-safe',
    (right) => bytes(rsa(asWritten(right))).toString('base64url'),
    ['order-as-written'],
  ),
  ...(
    [
      ['+ became a space', 'plus-became-blank', (text) => text.replaceAll('+', ' ')],
      ['%2B, %2F and %3D', 'signature-url-encoded', encodeURIComponent],
      [
        '%2b, %2f and %3d',
        'signature-url-encoded',
        (text) => text.replaceAll(/[+/=]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
      ],
      ['%2B alone', 'signature-url-encoded', (text) => text.replaceAll('+', '%2B')],
      ['%252B', 'signature-url-encoded', (text) => encodeURIComponent(encodeURIComponent(text))],
      [
        '&#43; &#47; &#61;',
        'signature-html-escaped',
        (text) => text.replaceAll(/[+/=]/g, (c) => `&#${c.charCodeAt(0)};`),
      ],
      [
        '&#x2B; &#x2F; &#x3D;',
        'signature-html-escaped',
        (text) => text.replaceAll(/[+/=]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`),
      ],
      [
        '&plus; &sol; &equals;',
        'signature-html-escaped',
        (text) => text.replaceAll('+', '&plus;').replaceAll('/', '&sol;').replaceAll('=', '&equals;'),
      ],
      ['&amp;#43;', 'signature-html-escaped', (text) => text.replaceAll('+', '&amp;#43;')],
      ['base64url without padding', 'base64-url-safe', (text) => bytes(text).toString('base64url')],
    ] satisfies [string, CauseId, (text: string) => string][]
  ).map(([id, cause, change]) => made(`base64 damaged: ${id}`, signs, cause, (right) => change(rsa(right)))),
  made(
    'base64 damaged: spaces for + and %2F',
    signs,
    'signature-url-encoded',
    (right) => rsa(right).replaceAll('+', ' ').replaceAll('/', '%2F'),
    ['plus-became-blank'],
  ),
  made(
    'base64 damaged: base64url with %3D',
    signs,
    'signature-url-encoded',
    (right) => rsa(right).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '%3D'),
    ['base64-url-safe'],
  ),
  // What the Java and C# SDKs sign where the parameter is given to them as a DateTime.
  text('AutoLogin of the Java SDK', login, 'text-as-type', () => 'timestamp1457913600'),
  text('AutoLogin of the Java SDK in Beijing', login, 'text-as-type', () => 'timestamp1457884800'),
  text('AutoLogin of the C# SDK', login, 'text-as-type', () => 'timestamp1457982922'),
  text('a DateTime in milliseconds', login, 'text-as-type', () => 'timestamp1457982922000'),
  text('a text signed as a Double', signs, 'text-as-type', (right) =>
    right.replace('15200000001', doubleHex(15200000001)),
  ),
  text('only text, in lower case', user, 'all-lowered', () => `info{'name':'孙某'}orderida-77/x y`, [
    'only-text-signed',
  ]),
  text(
    'a parameter left out, and lower case',
    user,
    'all-lowered',
    (right) => right.toLowerCase().replace('sourceid0', ''),
    ['parameter-missing'],
  ),
  text(
    'values as Python prints them, and lower case',
    bid,
    'python-values',
    () => `amount150.0listingid9575229memonicknonerate25.5687tags[7, 'b']usecoupontrue`,
    ['all-lowered'],
  ),
  text('writeBytes of the signed text', user, 'charset', (right) =>
    Buffer.from(Array.from(right, (c) => c.charCodeAt(0) & 0xff)),
  ),
  made('hexadecimal digits', sms, 'hex-not-base64', (right) => bytes(rsa(right)).toString('hex')),
  made('base64 of base64', sms, 'base64-twice', (right) => Buffer.from(rsa(right)).toString('base64')),
  made('line breaks folded into blanks', sms, 'line-breaks', (right) =>
    rsa(right).replaceAll(/.{76}/g, '$& '),
  ),
  made('URL-encoded', sms, 'signature-url-encoded', (right) => encodeURIComponent(rsa(right))),
  made('no padding', sms, 'base64-padding', (right) => rsa(right).replaceAll('=', '')),
  made('quotes', sms, 'signature-quoted', (right) => `"${rsa(right)}"`),
  made('a placeholder', sms, 'signature-length', () => 'SIGN'),
  made('reversed bytes', sms, 'bytes-reversed', (right) => bytes(rsa(right)).reverse().toString('base64')),
  made('another key', sms, 'wrong-key', (right) => rsa(right, 'RSA-SHA1', rsaPair(1024, 3).privateKey)),
  made("another app's key", sms, 'key-of-another-app', (right) =>
    rsa(right, 'RSA-SHA1', others.app.privateKey),
  ),
  made('a key of another size', sms, 'key-size', (right) => rsa(right, 'RSA-SHA1', others.long.privateKey)),

  {
    id: 'swapped headers',
    sample: sms,
    cause: 'headers-swapped',
    headers: (right) => ({ 'X-PPD-TIMESTAMP-SIGN': rsa(right), 'X-PPD-SIGN': rsa(appId + time) }),
  },
  timed('no app id in the time signature', 'app-id-missing', { 'X-PPD-TIMESTAMP-SIGN': rsa(time) }),
  timed('timestamp before app id', 'timestamp-joined', { 'X-PPD-TIMESTAMP-SIGN': rsa(time + appId) }),
  timed('seconds signed, text sent', 'timestamp-differs', {
    'X-PPD-TIMESTAMP-SIGN': rsa(`${appId}${seconds}`),
  }),
  timed('the clock asked twice', 'timestamp-differs', { 'X-PPD-TIMESTAMP-SIGN': rsa(appId + clock(1)) }),
  timed('milliseconds', 'time-milliseconds', signedTime(`${seconds}000`)),
  timed('local time of Beijing', 'time-local', signedTime(clock(8 * 3600 + 3))),
  timed('converted to UTC twice in Beijing', 'time-shifted', signedTime(clock(-8 * 3600))),
  timed('a clock of 12 hours', 'time-12-hour', signedTime(clock(-12 * 3600))),
  timed('ten minutes and more behind', 'time-behind', signedTime(clock(-700))),
  timed('ISO 8601', 'time-form', signedTime(new Date(seconds * 1000).toISOString())),
  timed(
    'milliseconds, and another key',
    'time-milliseconds',
    { ...signedTime(`${seconds}000`), 'X-PPD-SIGN': rsa('x', 'RSA-SHA1', others.app.privateKey) },
    ['key-of-another-app'],
  ),
]

function doubleHex(value: number): string {
  const buffer = Buffer.alloc(8)
  buffer.writeDoubleBE(value)
  return buffer.toString('hex').toUpperCase()
}
