import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations as awda } from '../../generated/awda/operations.ts'
import { operations as ppdai } from '../../generated/ppdai/operations.ts'
import type { PartnerName } from '../../generated/index.ts'
import { readObject } from '../../src/core/json.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { playgrounds } from '../../src/partners/playground.ts'
import { type Call, type Outcomes, textOf } from '../../src/partners/playground-model.ts'
import { placeOf, readBody } from '../../src/site/playground/body.ts'
import { findFault } from '../../src/site/playground/fault.ts'
import { readLink } from '../../src/site/playground/link.ts'
import { hashes } from '../../src/site/playground/hashes.ts'
import { requestOutcomes } from '../../src/site/playground/request.ts'
import { appId, privateKey, secret, seconds } from '../support.ts'

// The playground without its page: reading a body, and each step of a signature.

const body = '{"Mobile":"15200000001","DeviceFP":"1234567890"}'
const { sendSmsAuthCode: sms } = ppdai
const time = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
const { headers } = await createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) }).sign({
  operation: sms,
  body,
  timestamp: seconds,
})
const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()
const awdaBody = '{"mobile":"81234567890"}'
const awdaSignature = md5(`appId:${appId}body:${awdaBody}timestamp:${seconds}v:1.0${secret}`)
describe('where a body stops being JSON', () => {
  it.each([
    ['{', 1, 'the text ends inside an object'],
    ['{"a"', 4, 'a colon is missing behind the name'],
    ['{"a":', 5, 'the text ends where a value is missing'],
    ['{"a":1', 6, 'the text ends inside the object'],
    ['{"a":[1', 7, 'the text ends inside the list'],
    ['{"a":1 "b":2}', 7, 'a comma is missing before this'],
    ['{"a":[1 2]}', 8, 'a comma is missing before this'],
    ['{"a":1 )}', 7, 'this cannot stand behind a value'],
    ["{'a':1}", 1, 'JSON wants double quotes'],
    ['{a:1}', 1, 'a name wants double quotes'],
    ['{1:1}', 1, 'a name wants double quotes'],
    ['{:1}', 1, 'a name in double quotes is missing'],
    ['{"a":1,}', 7, 'a comma stands before the closing bracket'],
    ['{//x\n}', 1, 'JSON has no comments'],
    ['{"a":/*x*/1}', 5, 'JSON has no comments'],
    ['{"a":\'x\'}', 5, 'JSON wants double quotes'],
    ['{"a":,}', 5, 'a value is missing before this'],
    ['{"a":}', 5, 'a value is missing before this'],
    ['{"a":[]', 7, 'the text ends inside the object'],
    ['{"a":01}', 5, 'JSON does not write numbers like this'],
    ['{"a":+1}', 5, 'JSON does not write numbers like this'],
    ['{"a":.5}', 5, 'JSON does not write numbers like this'],
    ['{"a":1.}', 5, 'JSON does not write numbers like this'],
    ['{"a":True}', 5, 'this word is no value: text wants double quotes'],
    ['{"a":nulls}', 5, 'this word is no value: text wants double quotes'],
    ['{"a":*}', 5, 'no value begins like this'],
    ['\ufeff{}', 0, 'a byte order mark stands before the body'],
    ['{"a":"x', 7, 'a text has no closing quote'],
    ['{"a":"\\x"}', 6, 'JSON does not know this escape'],
    ['{"a":"x\ny"}', 7, 'a line break stands inside a text: write \\n, or close the quote'],
    ['{"a":"x\u0001"}', 7, 'a control character stands inside a text'],
    ['{} x', 3, 'more text stands behind the end'],
    [`${'['.repeat(66)}`, 65, 'the body is nested deeper than 64 levels'],
  ])('%s', (text, at, reason) => {
    expect(findFault(text)).toEqual({ at, reason })
  })

  it.each([
    '{}',
    ' { } ',
    '[]',
    '{"a":[],"b":{}}',
    '{"a":[1,-2.5e+3,true,false,null,"\\u00e9\\n"]}',
    `${'['.repeat(64)}${']'.repeat(64)}`,
  ])('nowhere: %s', (text) => expect(findFault(text)).toBeUndefined())

  it('as the page says it', () => {
    expect(readBody('')).toEqual({ ok: true, members: [] })
    expect(readBody('{"a":1}')).toEqual({ ok: true, members: [{ name: 'a', raw: '1' }] })
    expect(readBody('{"a":1,}')).toEqual({
      ok: false,
      at: 7,
      reason: 'a comma stands before the closing bracket',
    })
    expect(readBody('[]')).toMatchObject({ ok: false })
    expect(readBody('{"a":1,"a":2}')).toMatchObject({ ok: false, at: expect.any(Number) })
    expect(placeOf('ab\n孙x', 5)).toBe('line 2, column 3')
    expect(placeOf('', 0)).toBe('line 1, column 1')
  })
})

describe('a link into the playground', () => {
  it.each([
    ['#ppdai/sendSmsAuthCode', { api: 'ppdai', id: 'sendSmsAuthCode' }],
    ['#awda/getLoan?appId=x&body=%7B%7D', { api: 'awda', id: 'getLoan', appId: 'x', body: '{}' }],
    ['#awda/getLoan?body=%22%22', { api: 'awda', id: 'getLoan', body: '' }],
    ['#awda%2FgetLoan', { api: 'awda', id: 'getLoan' }],
    ['#%zz', { api: undefined, id: '' }],
    ['', { api: undefined, id: '' }],
    ['#other/x?appId=a?b', { api: undefined, id: 'x', appId: 'a?b' }],
  ])('%s', (hash, link) => expect(readLink(hash)).toEqual(link))
})

describe('signing, step by step', () => {
  const call = (operation: (typeof ppdai)[keyof typeof ppdai], text: string, key = true) => ({
    operation,
    body: text,
    members: text ? readObject(text) : [],
    appId,
    timestamp: time,
    server: 'https://x.example/base/',
    signer: key ? createKeySigner(privateKey) : 'No key yet.',
    secret: '',
    hashes,
  })
  /** As the page does it: the steps, then the request. */
  async function signIn(api: PartnerName, input: Call) {
    const { rows, outcomes, sent } = await playgrounds[api].sign(input)
    const request = sent && requestOutcomes(input.operation, input.server, sent.headers, sent.body)
    const all: Outcomes = { ...outcomes, ...request }
    return { rows, outcomes: all }
  }
  const show = (outcome: unknown) =>
    typeof outcome === 'string' ? outcome : textOf(outcome as { parts: { text: string }[] })

  it('PPDAI: every step, as the client does it', async () => {
    const { outcomes, rows } = await signIn('ppdai', call(sms, body))
    const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
    const canonical = 'devicefp1234567890mobile15200000001'
    expect(
      Object.fromEntries(Object.entries(outcomes).map(([id, outcome]) => [id, show(outcome)])),
    ).toMatchObject({
      values: '15200000001\n1234567890',
      names: 'mobile15200000001\ndevicefp1234567890',
      order: 'devicefp1234567890\nmobile15200000001',
      canonical,
      digest: expect.stringMatching(new RegExp(sha1(canonical), 'i')),
      'time-canonical': appId + time,
      'time-digest': expect.stringMatching(new RegExp(sha1(appId + time), 'i')),
      signature: headers['X-PPD-SIGN'],
      'time-signature': headers['X-PPD-TIMESTAMP-SIGN'],
      headers: expect.stringContaining(`X-PPD-SIGN: ${headers['X-PPD-SIGN']}`),
      request: expect.stringMatching(
        /^POST \/base\/[^ ]+ HTTP\/1\.1\nHost: x\.example\nContent-Type: application\/json; charset=utf-8\n[^]*\n\n\{/,
      ),
      curl: expect.stringMatching(/^curl -sS -X POST 'https:\/\/x\.example\/base\//),
    })
    expect(rows.map(({ name, number, signed, why }) => [name, number, signed ?? why])).toEqual([
      ['Mobile', 2, '15200000001'],
      ['DeviceFP', 1, '1234567890'],
      ['URL', undefined, 'the address is never signed'],
    ])
    expect(outcomes['signature']).toMatchObject({ bytes: 128 })
    expect(outcomes['digest']).toMatchObject({ bytes: 20 })
  })

  it('PPDAI: says what is missing', async () => {
    const { outcomes } = await signIn('ppdai', call(sms, body, false))
    for (const id of ['signature', 'time-signature', 'headers', 'request', 'curl'])
      expect(outcomes[id]).toBe('No key yet.')
    const odd = await signIn('ppdai', { ...call(sms, body), timestamp: 'noon' })
    expect(odd.outcomes['signature']).toBe('The timestamp is in no known form.')
    const user = await signIn('ppdai', call(ppdai.userInfoAdd, '{"OrderId":"1"}'))
    expect(show(user.outcomes['headers'])).toContain('X-PPD-ACCESSTOKEN: <access token of the user>')
  })

  it.each([
    ['{"Other":1}', 'Other', 'not in the contract', true],
    ['{"Mobile":null}', 'Mobile', 'null is left out', undefined],
  ])('PPDAI: %s is not signed', (text, name, why, isWrong) => {
    const [row] = playgrounds.ppdai.rowsOf!(call(sms, text))
    expect([row?.name, row?.why, row?.isWrong, row?.number]).toEqual([name, why, isWrong, undefined])
  })

  it('AWDA: every step, as the client does it', async () => {
    const input = { ...call(sms, awdaBody), operation: awda.registerUser, timestamp: String(seconds), secret }
    const { outcomes, rows } = await signIn('awda', input)
    const canonical = `appId:${appId}body:${awdaBody}timestamp:${seconds}v:1.0`
    expect(show(outcomes['canonical'])).toBe(canonical)
    expect(show(outcomes['body'])).toBe(awdaBody)
    expect(show(outcomes['order']).split('\n')).toEqual([
      `appId:${appId}`,
      `body:${awdaBody}`,
      `timestamp:${seconds}`,
      'v:1.0',
    ])
    expect(show(outcomes['fields']).split('\n').sort()).toEqual(show(outcomes['order']).split('\n'))
    expect(show(outcomes['secret'])).toBe(`${canonical}••••••••`)
    expect(outcomes['secret']).toMatchObject({
      copy: `${canonical}<secret>`,
      bytes: canonical.length + secret.length,
    })
    expect(show(outcomes['signature'])).toBe(awdaSignature)
    expect(JSON.parse(show(outcomes['envelope']))).toMatchObject({
      appId,
      signature: awdaSignature,
      v: '1.0',
    })
    expect(rows.map(({ name, declared, number }) => [name, declared, number]).toSorted()).toEqual(
      [
        ['appId', 'Text', 1],
        ['body', 'JSON text', 2],
        ['timestamp', 'Number', 3],
        ['v', 'Text', 4],
        ['signature', 'Text', undefined],
        ['URL', '', undefined],
      ].toSorted(),
    )
    const without = (await signIn('awda', { ...input, secret: '' })).outcomes
    for (const id of ['secret', 'signature', 'envelope', 'request', 'curl'])
      expect(without[id]).toBe('Give the secret.')
    await expect(signIn('awda', { ...input, timestamp: time })).rejects.toThrow('whole seconds')
  })
})
