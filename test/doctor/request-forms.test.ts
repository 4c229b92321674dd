import { describe, expect, it } from 'vitest'
import * as awda from './awda-mistakes.ts'
import * as ppdai from './ppdai-mistakes.ts'
import { ppdaiRequest, known, seeAwda, seePpdai } from './seen.ts'
import { subjects } from '../../generated/subjects.ts'
import { diagnose } from '../../src/doctor/index.ts'
import { appId, seconds } from '../support.ts'

// What is wrong before any text is looked for: what is there, how it is named, and when it was sent.

describe('the doctor says how a timestamp is written', () => {
  const at = (shift: number) =>
    new Date((seconds + shift) * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const iso = at(0).replace(' ', 'T')
  const ticks = (BigInt(seconds) * 10_000_000n + 621_355_968_000_000_000n).toString()
  const times: readonly (readonly [cause: string, said: string, text: string])[] = [
    ['time-milliseconds', 'milliseconds, and then 0 s behind', `${seconds}000`],
    ['time-milliseconds', 'milliseconds, and then 90 s behind', `${seconds - 90}000`],
    ['time-milliseconds', 'milliseconds, and then 90 s ahead of', `${seconds + 90}000`],
    ['time-unit', 'microseconds, and then 5 s behind', `${seconds - 5}000000`],
    ['time-unit', 'nanoseconds, and then 5 s behind', `${seconds - 5}000000000`],
    ['time-unit', '.NET ticks, and then 0 s behind', ticks],
    ['time-form', 'ISO 8601 with a T', iso],
    ['time-form', 'text with a time zone', `${at(0)} UTC`],
    ['time-form', 'text with a time zone', `${at(0)}+08`],
    ['time-form', 'a date with slashes', at(0).replaceAll('-', '/')],
    ['time-form', 'a date with the day first', '21.11.2026 12:00:00'],
    ['time-form', 'a date with the day first', '1/2/2026'],
    ['time-form', 'text without its seconds', at(0).slice(0, 16)],
    ['time-form', 'without leading zeros', '2026-1-1 2:3:4'],
    ['time-form', 'text that is not such a time', '2026-13-41 25:61:61'],
    ['time-form', 'a date without a time', at(0).slice(0, 10)],
    ['time-form', 'digits alone', at(0).replaceAll(/\D/g, '')],
    ['time-form', 'the name of a month or a day', 'Sat, 21 Nov 2026 12:00:00 GMT'],
    ['time-form', 'the name of a month or a day', 'Nov 21 2026'],
    ['time-form', 'seconds with a fraction', `${seconds}.5`],
    ['time-form', 'a time with quotes', `"${seconds}"`],
    ['time-form', 'in no form known here', 'now'],
    ['time-local', 'UTC+8, sent as UTC', at(8 * 3600)],
    ['time-local', 'UTC+7, sent as UTC', at(7 * 3600 + 149)],
    ['time-local', 'UTC+9, sent as UTC', at(9 * 3600)],
    ['time-local', 'UTC+5.5, sent as UTC', at(5.5 * 3600)],
    ['time-local', 'UTC+1, sent as UTC', at(3600)],
    ['time-local', 'UTC-5, sent as UTC', at(-5 * 3600)],
    ['time-shifted', 'UTC less 8 hours', at(-8 * 3600)],
    ['time-shifted', 'UTC less 7 hours', at(-7 * 3600)],
    ['time-12-hour', '12 hours', at(-12 * 3600)],
    ['time-12-hour', '12 hours', at(12 * 3600)],
    ['time-behind', '700 s behind the server (allowed: ', at(-700)],
    ['time-ahead', '737 s ahead of the server (allowed: ', at(737)],
    ['time-ahead', `received ${at(8 * 3600 + 151)} UTC`, at(8 * 3600 + 151)],
    ['time-swapped', 'day and month are swapped', '2026-02-11 00:00:00'],
    ['time-swapped', 'minutes and seconds are swapped', '2026-11-21 12:31:00'],
    ['time-month-for-minutes', 'its minutes are the month', '2026-11-21 12:11:30'],
  ]
  const nowFor: Readonly<Record<string, string>> = {
    '2026-02-11 00:00:00': '2026-11-02T00:00:00Z',
    '2026-11-21 12:31:00': '2026-11-21T12:00:31Z',
    '2026-11-21 12:11:30': '2026-11-21T12:47:30Z',
  }

  it.each(times)('%s: %s', (cause, said, text) => {
    const { sms } = ppdai.samples
    const request = ppdaiRequest(sms, {
      'X-PPD-TIMESTAMP': text,
      'X-PPD-TIMESTAMP-SIGN': ppdai.rsa(appId + text),
    })
    const now = nowFor[text] ? Date.parse(nowFor[text]) : request.now
    const found = diagnose(subjects.ppdai, { ...request, now }, known)
    expect(found.cause).toBe(cause)
    expect([found.about, found.sentence]).toEqual(['X-PPD-TIMESTAMP', expect.stringContaining(said)])
    const isGuess = /local|shifted|12-hour|swapped|month/.test(cause)
    expect([found.certainty, found.also]).toEqual([isGuess ? 'likely' : 'certain', []])
  })

  it.each([
    ['text where seconds are expected', '2026-11-21 12:00:00'],
    ['text that is not such a time', '2026-11-21 24:00:00'],
    ['text with a time zone', '2026-11-21 12:00:00Z'],
  ])('of AWDA, which takes seconds alone: %s', (said, text) => {
    const body = awda.envelope(awda.samples.register, '0'.repeat(32), JSON.stringify(text))
    const found = seeAwda('registerUser', body)
    expect([found.cause, found.sentence]).toEqual(['time-form', expect.stringContaining(said)])
  })
})

describe('the doctor says what is missing from a request', () => {
  const { register } = awda.samples
  const right = awda.rightEnvelope(register)
  const envelopes: readonly (readonly [cause: string, said: string, body: string])[] = [
    ['app-missing', 'appId is missing', right.replace(/"appId":"[^"]*",/, '')],
    ['app-missing', 'appId is missing', right.replace(/"appId":"[^"]*"/, '"appId":null')],
    ['app-missing', 'appId is missing', right.replace(/"appId":"[^"]*"/, '"appId":""')],
    ['timestamp-missing', 'timestamp is missing', right.replace(/"timestamp":\d+,/, '')],
    ['signature-missing', 'signature is missing', right.replace(/"signature":"[^"]*",/, '')],
    ['member-name', 'but there is a field appid', right.replace('"appId"', '"appid"')],
    ['member-name', 'but there is a field app_id', right.replace('"appId"', '"app_id"')],
    ['member-name', 'but there is a field appKey', right.replace('"appId"', '"appKey"')],
    ['member-name', 'but there is a field clientId', right.replace('"appId"', '"clientId"')],
    ['member-name', 'but there is a field Timestamp', right.replace('"timestamp"', '"Timestamp"')],
    ['member-name', 'but there is a field ts', right.replace('"timestamp"', '"ts"')],
    ['member-name', 'but there is a field time', right.replace('"timestamp"', '"time"')],
    ['member-name', 'but there is a field sign', right.replace('"signature"', '"sign"')],
    ['member-name', 'but there is a field sig', right.replace('"signature"', '"sig"')],
    ['app-unknown', 'names no app known here.', right.replace(appId, 'nobody')],
    ['app-unknown', 'differs from one only in its case', right.replace(appId, appId.toUpperCase())],
    ['app-unknown', 'only in whitespace or quotes', right.replace(appId, ` ${appId}`)],
    ['app-unknown', 'only in whitespace or quotes', right.replace(appId, `'${appId}'`)],
    ['no-envelope', 'without the envelope', register.body],
    ['malformed', 'it begins with a byte order mark', `\ufeff${right}`],
    ['malformed', 'JSON requires double quotes', right.replaceAll('"', "'")],
    ['malformed', 'a comma is before a closing bracket', right.replace(/\}$/, ',}')],
    ['malformed', 'bytes that are no text', `${right.slice(0, 9)}\u0001${right.slice(9)}`],
    ['malformed', 'it looks like XML or HTML', '<xml/>'],
    ['malformed', 'the body cannot be read: ', '{'],
    ['body-in-list', 'The body is a list', ` [ ${right} ] `],
    ['body-json-string', 'serialised twice', JSON.stringify(right)],
    ['form-encoded', 'form-encoded', 'appId=x'],
    ['form-encoded', 'form-encoded', 'appId=x&body=%7B%7D'],
  ]

  it.each(envelopes)('%s: %s', (cause, said, body) => {
    const found = seeAwda('registerUser', body)
    expect([found.cause, found.certainty]).toEqual([cause, 'certain'])
    expect(found.sentence).toContain(said)
  })

  const { sms } = ppdai.samples
  const headers: readonly (readonly [cause: string, about: string, name: string, to: string])[] = [
    ['app-missing', 'X-PPD-APPID', 'X-PPD-APPID', ''],
    ['timestamp-missing', 'X-PPD-TIMESTAMP', 'X-PPD-TIMESTAMP', ''],
    ['signature-missing', 'X-PPD-TIMESTAMP-SIGN', 'X-PPD-TIMESTAMP-SIGN', ''],
    ['signature-missing', 'X-PPD-SIGN', 'X-PPD-SIGN', ''],
    ['member-name', 'X-PPD-SIGN', 'X-PPD-SIGN', 'X_PPD_SIGN'],
    ['member-name', 'X-PPD-APPID', 'X-PPD-APPID', 'X-PPD-APP-ID'],
  ]
  it.each(headers)('%s about %s', (cause, about, name, to) => {
    const request = ppdaiRequest(sms, {})
    const value = request.headers.get(name) ?? ''
    request.headers.delete(name)
    if (to) request.headers.set(to, value)
    const found = diagnose(subjects.ppdai, request, known)
    expect([found.cause, found.about, found.certainty]).toEqual([cause, about, 'certain'])
    if (to) expect(found.sentence).toContain(`but there is a header ${to.toLowerCase()}`)
  })

  it('the token of a user, for an operation that needs it', () => {
    const found = seePpdai(ppdai.samples.user, { 'X-PPD-ACCESSTOKEN': '' })
    expect([found.cause, found.about]).toEqual(['token-missing', 'X-PPD-ACCESSTOKEN'])
    expect(seePpdai(sms, { 'X-PPD-ACCESSTOKEN': '' }).cause).toBe('none')
  })
})

describe('the doctor gives one complaint a cause', () => {
  const { sms } = ppdai.samples
  const broken = (text: string) => ppdai.rsa(text).replaceAll('=', '')

  it('and names both headers that have it', () => {
    const found = seePpdai(sms, {
      'X-PPD-TIMESTAMP-SIGN': broken(appId + ppdai.time),
      'X-PPD-SIGN': broken(sms.right),
    })
    expect([found.cause, found.also]).toEqual(['base64-padding', []])
    expect(found.sentence).toMatch(/^X-PPD-TIMESTAMP-SIGN .* The same is true of X-PPD-SIGN\.$/)
  })

  it('and lists the others after it, in the order in which the verifier looks', () => {
    const found = seePpdai(sms, {
      'X-PPD-TIMESTAMP-SIGN': ppdai.rsa(ppdai.time),
      'X-PPD-SIGN': broken(`${sms.right}\n`),
    })
    expect([found.cause, ...found.also.map(({ cause }) => cause)]).toEqual([
      'app-id-missing',
      'base64-padding',
      'stray-characters',
    ])
    expect(found.summary).toMatch(
      /^app-id-missing \(certain\): .* Also base64-padding: X-PPD-SIGN is not .* Also stray-characters: The text has .*\.$/,
    )
    expect(found.textsOf).toBe('X-PPD-TIMESTAMP-SIGN')
    expect(found.tried).toBeGreaterThan(2)
  })

  it('and a summary that is cut at 400 characters', () => {
    const found = diagnose(subjects.ppdai, ppdaiRequest({ ...sms, body: '{' }, {}), known)
    expect(found.summary.length).toBeLessThanOrEqual(400)
    expect(found.summary.endsWith('...')).toBe(found.summary.length === 400)
  })
})
