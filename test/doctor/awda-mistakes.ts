import { createHash, createHmac } from 'node:crypto'
import type { CauseId } from '../../src/doctor/index.ts'
import { appId, secret, seconds } from '../support.ts'

// Envelopes signed as programs sign them by mistake, by other code than the doctor's.

export const otherSecret = 'secret-of-a-neighbour'

export interface AwdaSample {
  operation: string
  /** JSON text of the field `body`. */
  body: string
}

const register: AwdaSample = {
  operation: 'registerUser',
  body: '{"mobile":"81234567890","name":"Siti Aminah","nik":"3171010101900001","email":"siti@example.com"}',
}
const spaced: AwdaSample = {
  operation: 'registerUser',
  body: '{"mobile": "81234567890", "name": "Siti Aminah", "nik": "3171010101900001", "email": "siti@example.com"}',
}
const loan: AwdaSample = {
  operation: 'submitLoan',
  body: '{"mobile":"81234567890","amount":1500000.0,"tenor":"3M","url":"https://x.example/a?b=1&c","address":{"city":"Jakarta Raya"},"name":"José"}',
}
/** Fields that no operation has, so no schema describes them. */
const strange: AwdaSample = {
  operation: 'registerUser',
  body: '{"mobile":"81234567890","alamat":"Jl. Kanaria 5\\/7","kota":"Kanário","pin":48151}',
}
const none: AwdaSample = { operation: 'listBanks', body: '""' }
const timely: AwdaSample = { operation: 'getLoan', body: '{"mobile":"81234567890","loanNumber":"L 1"}' }

export const samples = { register, spaced, loan, none, timely }

const md5 = (text: string | Buffer) => createHash('md5').update(text).digest('hex').toUpperCase()
/** The text of the rule, without the secret. */
const text = (body: string, timestamp: string | number = seconds, version = 'v:1.0') =>
  `appId:${appId}body:${body === '""' ? '' : body}timestamp:${timestamp}${version}`

export function envelope(
  sample: AwdaSample,
  signature: string,
  timestamp: string | number = seconds,
  body = sample.body,
) {
  return `{"appId":"${appId}","timestamp":${timestamp},"v":"1.0","signature":"${signature}","body":${body}}`
}

/** The signature with another secret. */
export const digestOf = (sample: AwdaSample, secret: string) => md5(text(sample.body) + secret)

export const rightEnvelope = (sample: AwdaSample) => envelope(sample, md5(text(sample.body) + secret))

export interface AwdaMistake {
  id: string
  operation: string
  cause: CauseId
  also?: CauseId[]
  body: string
}

const wrong = (
  id: string,
  sample: AwdaSample,
  cause: CauseId,
  signed: (right: string) => string | Buffer,
  also?: CauseId[],
): AwdaMistake => ({
  id,
  operation: sample.operation,
  cause,
  ...(also && { also }),
  body: envelope(sample, md5(signed(text(sample.body)))),
})

const spelled = (id: string, cause: CauseId, signature: string, also?: CauseId[]): AwdaMistake => ({
  id,
  operation: 'registerUser',
  cause,
  ...(also && { also }),
  body: envelope(register, signature),
})

const sent = (id: string, cause: CauseId, body: string, also?: CauseId[]): AwdaMistake => ({
  id,
  operation: 'registerUser',
  cause,
  ...(also && { also }),
  body,
})

const rightOf = (sample: AwdaSample) => text(sample.body) + secret
const digest = (algorithm: string) => createHash(algorithm).update(rightOf(register)).digest()

/** The first envelope whose MD5 begins with a zero, so that a program that prints a number drops it. */
const noughts = Array.from({ length: 60 }, (_, index) => seconds - index).find((at) =>
  md5(text(register.body, at) + secret).startsWith('0'),
)

export const mistakes: AwdaMistake[] = [
  wrong('the secret missing', register, 'secret-missing', (right) => right),
  wrong('the secret at both ends', register, 'secret-both-ends', (right) => secret + right + secret),
  wrong('the secret at the start', register, 'secret-at-start', (right) => secret + right),
  wrong('the secret twice', register, 'secret-doubled', (right) => right + secret + secret),
  wrong('a secret with a line break', register, 'secret-line-break', (right) => `${right}${secret}\n`),
  wrong('a secret with CR LF', none, 'secret-line-break', (right) => `${right}${secret}\r\n`),
  wrong('a secret with a blank', register, 'secret-blank', (right) => `${right}${secret} `),
  wrong('a secret with quotes', register, 'secret-quoted', (right) => `${right}"${secret}"`),
  wrong('a secret with a name', register, 'secret-named', (right) => `${right}&key=${secret}`),
  wrong('the secret of the example', register, 'secret-of-the-document', (right) => `${right}yousecret`),
  wrong("another app's secret", register, 'secret-of-another-app', (right) => right + otherSecret),
  wrong('v left out', register, 'version-left-out', () => text(register.body, seconds, '') + secret),
  wrong(
    'the signature included',
    register,
    'signature-included',
    (right) => right.replace('timestamp:', 'signature:timestamp:') + secret,
  ),
  wrong(
    'the body left out',
    register,
    'member-left-out',
    () => `appId:${appId}timestamp:${seconds}v:1.0${secret}`,
  ),
  wrong(
    'order as written',
    register,
    'order-as-written',
    () => `appId:${appId}timestamp:${seconds}v:1.0body:${register.body}${secret}`,
  ),
  wrong(
    'joined as a query',
    register,
    'joined',
    () => `appId=${appId}&body=${register.body}&timestamp=${seconds}&v=1.0${secret}`,
  ),
  wrong(
    'the scheme of Dada',
    register,
    'secret-both-ends',
    () => `${secret}appId${appId}body${register.body}timestamp${seconds}v1.0${secret}`,
    ['joined'],
  ),
  wrong(
    'joined as a query with a key',
    register,
    'secret-named',
    () => `appId=${appId}&body=${register.body}&timestamp=${seconds}&v=1.0&key=${secret}`,
    ['joined'],
  ),
  wrong('a body with blanks, sent without', register, 'body-respelled', () => text(spaced.body) + secret),
  wrong('a body without blanks, sent with', spaced, 'body-respelled', () => text(register.body) + secret),
  wrong(
    'a body with blanks, and no v',
    register,
    'version-left-out',
    () => text(spaced.body, seconds, '') + secret,
    ['body-respelled'],
  ),
  wrong(
    'a pretty body',
    register,
    'body-respelled',
    () => text(JSON.stringify(JSON.parse(register.body), null, 4)) + secret,
  ),
  wrong(
    'a body of json_encode',
    loan,
    'body-respelled',
    () => text(loan.body.replaceAll('/', '\\/').replace('é', '\\u00e9')) + secret,
  ),
  wrong(
    'a body of Gson',
    loan,
    'body-respelled',
    () => text(loan.body.replace('=', '\\u003d').replace('&', '\\u0026')) + secret,
  ),
  wrong(
    'a body with its numbers printed anew',
    loan,
    'body-respelled',
    () => text(loan.body.replace('1500000.0', '1500000')) + secret,
  ),
  wrong(
    'a body as Java prints a map',
    register,
    'body-respelled',
    () =>
      text('{mobile=81234567890, name=Siti Aminah, nik=3171010101900001, email=siti@example.com}') + secret,
  ),
  wrong(
    'a body with single quotes',
    timely,
    'body-respelled',
    () => text(timely.body.replaceAll('"', "'")) + secret,
  ),
  wrong(
    'a body as a JSON string',
    register,
    'body-twice',
    () => text(JSON.stringify(register.body)) + secret,
  ),
  wrong(
    'the members of the body one by one',
    timely,
    'body-flattened',
    () => text('loanNumber:L 1mobile:81234567890') + secret,
  ),
  wrong(
    'blanks stripped from the body',
    register,
    'blanks-stripped',
    () => text(register.body.replaceAll(' ', '')) + secret,
  ),
  wrong(
    'an empty body as {}',
    none,
    'empty-body',
    () => `appId:${appId}body:{}timestamp:${seconds}v:1.0${secret}`,
  ),
  wrong('milliseconds', register, 'timestamp-differs', () => text(register.body, `${seconds}000`) + secret),
  wrong(
    'the clock asked twice',
    register,
    'timestamp-differs',
    () => text(register.body, seconds - 1) + secret,
  ),
  wrong(
    'a quoted timestamp',
    register,
    'timestamp-quoted',
    () => text(register.body, `"${seconds}"`) + secret,
  ),
  wrong(
    'all values quoted',
    none,
    'values-quoted',
    () => `appId:"${appId}"body:timestamp:${seconds}v:"1.0"${secret}`,
  ),
  wrong(
    'the app id in upper case',
    register,
    'app-id-case',
    (right) => right.replace(appId, appId.toUpperCase()) + secret,
  ),
  wrong(
    'names in lower case',
    register,
    'names-lowered',
    (right) => right.replace('appId', 'appid') + secret,
  ),
  wrong('the body alone', register, 'only-body-signed', () => register.body + secret),
  wrong('everything in lower case', register, 'all-lowered', (right) => (right + secret).toLowerCase()),
  wrong('URL-encoded', register, 'url-encoded', (right) => encodeURIComponent(right + secret)),
  wrong('ISO-8859-1', loan, 'charset', (right) => Buffer.from(right + secret, 'latin1')),
  wrong('hashed twice', register, 'hashed-twice', (right) => md5(right + secret)),

  spelled('lower-case digits', 'hex-lower-case', md5(rightOf(register)).toLowerCase()),
  spelled(
    'lower-case digits and no v',
    'hex-lower-case',
    md5(text(register.body, seconds, '') + secret).toLowerCase(),
    ['version-left-out'],
  ),
  spelled('digits with hyphens', 'hex-separated', md5(rightOf(register)).replaceAll(/..(?=.)/g, '$&-')),
  spelled('base64', 'base64-not-hex', digest('md5').toString('base64')),
  spelled('SHA-256', 'digest-algorithm', digest('sha256').toString('hex').toUpperCase()),
  spelled('SHA-1', 'digest-algorithm', digest('sha1').toString('hex')),
  spelled(
    'HMAC-MD5',
    'hmac',
    createHmac('md5', secret).update(text(register.body)).digest('hex').toUpperCase(),
  ),
  spelled(
    'HMAC-SHA256',
    'digest-algorithm',
    createHmac('sha256', secret).update(text(register.body)).digest('hex'),
    ['hmac'],
  ),
  spelled('half an MD5', 'half-md5', md5(rightOf(register)).slice(8, 24)),
  sent(
    'leading noughts dropped',
    'leading-zero',
    envelope(register, md5(text(register.body, noughts) + secret).replace(/^0+/, ''), noughts),
  ),

  sent(
    'milliseconds sent',
    'time-milliseconds',
    envelope(register, md5(text(register.body, `${seconds}000`) + secret), `${seconds}000`),
  ),
  sent(
    'local time of Jakarta',
    'time-local',
    envelope(register, md5(text(register.body, seconds + 7 * 3600) + secret), seconds + 7 * 3600),
  ),
  sent(
    'converted to UTC twice in Jakarta',
    'time-shifted',
    envelope(register, md5(text(register.body, seconds - 7 * 3600) + secret), seconds - 7 * 3600),
  ),
  sent(
    '61 s behind',
    'time-behind',
    envelope(register, md5(text(register.body, seconds - 61) + secret), seconds - 61),
  ),
  sent(
    '90 s behind, and the secret missing',
    'time-behind',
    envelope(register, md5(text(register.body, seconds - 90)), seconds - 90),
    ['secret-missing'],
  ),
  sent('no envelope', 'no-envelope', register.body),
  sent('the envelope in a list', 'body-in-list', `[${rightEnvelope(register)}]`),
  sent('the envelope as a string', 'body-json-string', JSON.stringify(rightEnvelope(register))),
  sent('a form', 'form-encoded', `appId=${appId}&timestamp=${seconds}`),
  sent('a form with JSON in it', 'form-encoded', `appId=${appId}&body={"mobile":"81234567890"}`),
  sent('a long form', 'form-encoded', `appId=${appId}${'&field=x'.repeat(5000)}&body={"a":1}`),
  wrong('strange members, lowered', strange, 'all-lowered', (right) => (right + secret).toLowerCase()),
  wrong('strange members, escaped for a URL', strange, 'url-encoded', (right) =>
    encodeURIComponent(right + secret),
  ),
  wrong(
    'strange members, with ASCII escapes',
    strange,
    'body-respelled',
    (right) => right.replace('á', '\\u00e1').replace('\\/', '/') + secret,
  ),
  sent('sign for signature', 'member-name', rightEnvelope(register).replace('"signature"', '"sign"')),
]
