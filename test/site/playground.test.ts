import { createHash, createPublicKey, generateKeyPairSync, sign as nodeSign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { operations as awda } from '../../generated/awda/operations.ts'
import { operations as ppdai } from '../../generated/ppdai/operations.ts'
import { type PartnerName, partners, runnables } from '../../generated/index.ts'
import type { Operation } from '../../src/core/contract.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { guideOf } from '../../src/generate/scheme/guide.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { isAsymmetric, type TimeForm } from '../../src/signing/grammar.ts'
import { readsForm, signedNames } from '../../src/signing/names.ts'
import { printTime } from '../../src/signing/time-forms.ts'
import { placeOf, readBody } from '../../src/site/playground/body.ts'
import { findFault } from '../../src/site/playground/fault.ts'
import { algorithmOf, inputsOf } from '../../src/site/playground/inputs.ts'
import { generateKey, loadKey } from '../../src/site/playground/key.ts'
import { randomSecret } from '../../src/site/playground/keys.ts'
import { readLink } from '../../src/site/playground/link.ts'
import { hashes } from '../../src/site/playground/model/hashes.ts'
import { type Call, type Outcomes, textOf } from '../../src/site/playground/model/model.ts'
import { rowsOf, tokenPlace } from '../../src/site/playground/model/rows.ts'
import { signIn as signCall } from '../../src/site/playground/model/sign.ts'
import { requestOutcomes } from '../../src/site/playground/request.ts'
import { load, now, operation as anyOperation } from '../partners/exchange.ts'
import { declarationOf, presets } from '../partners/preset.ts'
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
    ["{'a':1}", 1, 'JSON needs double quotes'],
    ['{a:1}', 1, 'a name needs double quotes'],
    ['{1:1}', 1, 'a name needs double quotes'],
    ['{:1}', 1, 'a name in double quotes is missing'],
    ['{"a":1,}', 7, 'there is a comma before the closing bracket'],
    ['{//x\n}', 1, 'JSON has no comments'],
    ['{"a":/*x*/1}', 5, 'JSON has no comments'],
    ['{"a":\'x\'}', 5, 'JSON needs double quotes'],
    ['{"a":,}', 5, 'a value is missing before this'],
    ['{"a":}', 5, 'a value is missing before this'],
    ['{"a":[]', 7, 'the text ends inside the object'],
    ['{"a":01}', 5, 'JSON does not write numbers like this'],
    ['{"a":+1}', 5, 'JSON does not write numbers like this'],
    ['{"a":.5}', 5, 'JSON does not write numbers like this'],
    ['{"a":1.}', 5, 'JSON does not write numbers like this'],
    ['{"a":True}', 5, 'this word is not a value: put text in double quotes'],
    ['{"a":nulls}', 5, 'this word is not a value: put text in double quotes'],
    ['{"a":*}', 5, 'no value begins like this'],
    ['\ufeff{}', 0, 'the body starts with a byte order mark'],
    ['{"a":"x', 7, 'a text has no closing quote'],
    ['{"a":"\\x"}', 6, 'JSON does not know this escape'],
    ['{"a":"x\ny"}', 7, 'a line break is inside a text: write \\n, or close the quote'],
    ['{"a":"x\u0001"}', 7, 'a control character is inside a text'],
    ['{} x', 3, 'there is more text after the end'],
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
      reason: 'there is a comma before the closing bracket',
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
  const json = 'application/json; charset=utf-8'
  const call = (api: PartnerName, operation: Operation, text: string, given: object = {}): Call => ({
    ...runnables[api],
    operation,
    message: {
      method: operation.method,
      url: `https://x.example/base${operation.path}`,
      headers: new Headers({ 'Content-Type': json }),
      body: text,
      time: api === 'ppdai' ? time : String(seconds),
      types: runnables[api].parameters[operation.id],
      credentials: { appId, secret, ...(operation.accessToken && { accessToken: tokenPlace }) },
      ...given,
    },
    signers: { privateKey: async (bytes) => nodeSign('sha1', bytes, privateKey) },
    hashes,
  })
  /** As the page does it: the steps, then the request. */
  async function signIn(api: PartnerName, input: Call) {
    const steps = partners[api].guide.steps.map(({ name }) => name)
    const { rows, outcomes, sent } = await signCall(input, steps)
    const request = sent && requestOutcomes(sent, input.message.headers)
    const all: Outcomes = { ...outcomes, ...request }
    return { rows, outcomes: all }
  }
  const show = (outcome: unknown) =>
    typeof outcome === 'string' ? outcome : textOf(outcome as { parts: { text: string }[] })
  const shown = (outcomes: Outcomes) =>
    Object.fromEntries(Object.entries(outcomes).map(([id, outcome]) => [id, show(outcome)]))

  it('PPDAI: every step, as the client does it', async () => {
    const { outcomes, rows } = await signIn('ppdai', call('ppdai', sms, body))
    const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
    const canonical = 'devicefp1234567890mobile15200000001'
    expect(shown(outcomes)).toMatchObject({
      'parameters:values': '15200000001\n1234567890',
      'parameters:pairs': 'devicefp1234567890\nmobile15200000001',
      parameters: canonical,
      'signature.parameters:hash': sha1(canonical),
      'signature.parameters': headers['X-PPD-SIGN'],
      timestamp: appId + time,
      'signature.timestamp:hash': sha1(appId + time),
      'signature.timestamp': headers['X-PPD-TIMESTAMP-SIGN'],
      ':send': expect.stringContaining(`X-PPD-SIGN: ${headers['X-PPD-SIGN']}`),
      ':request': expect.stringMatching(
        /^POST \/base\/[^ ]+ HTTP\/1\.1\nHost: x\.example\nContent-Type: application\/json; charset=utf-8\n[^]*\n\n\{/,
      ),
      ':curl': expect.stringMatching(/^curl -sS -X POST 'https:\/\/x\.example\/base\//),
    })
    expect(
      rows.map(({ name, declared, number, signed, why }) => [name, declared, number, signed ?? why]),
    ).toEqual([
      ['Mobile', 'String', 2, '15200000001'],
      ['DeviceFP', 'String', 1, '1234567890'],
      ['appId', 'Id', 1, appId],
      ['time', 'Time', 2, time],
      ['URL', '', undefined, 'the address is never signed'],
    ])
    expect(outcomes['signature.parameters']).toMatchObject({ bytes: 128 })
    expect(outcomes['signature.parameters:hash']).toMatchObject({ bytes: 20 })
  })

  it('PPDAI: says what is missing', async () => {
    const without = { ...call('ppdai', sms, body), signers: { privateKey: 'No key yet.' } }
    const { outcomes } = await signIn('ppdai', without)
    for (const id of ['signature.parameters', 'signature.timestamp', ':send', ':request', ':curl'])
      expect(outcomes[id]).toBe('No key yet.')
    const odd = await signIn('ppdai', call('ppdai', sms, body, { time: 'noon' }))
    expect(odd.outcomes['signature.timestamp']).toBe('The timestamp is in no known form.')
    const user = await signIn('ppdai', call('ppdai', ppdai.userInfoAdd, '{"OrderId":"1"}'))
    expect(show(user.outcomes[':send'])).toContain('X-PPD-ACCESSTOKEN: <access token of the user>')
    expect(user.rows.at(-1)?.why).toBe('the token is never signed')
    const open = await signIn('ppdai', call('ppdai', ppdai.refreshAccessToken, '{"OpenId":"1"}'))
    expect(Object.keys(open.outcomes)).toEqual([':request', ':curl'])
    expect(open.rows[0]?.why).toBe('this operation carries no signature')
  })

  it.each([
    ['{"Other":1}', 'Other', 'not in the contract', true],
    ['{"Mobile":null}', 'Mobile', 'null is left out', undefined],
    ['{"Mobile":1}', 'Mobile', 'Mobile is declared String and must be text in quotes', true],
  ])('PPDAI: %s is not signed', (text, name, why, isWrong) => {
    const [row] = rowsOf(call('ppdai', sms, text))
    expect([row?.name, row?.why, row?.isWrong, row?.number]).toEqual([name, why, isWrong, undefined])
  })

  it('AWDA: every step, as the client does it', async () => {
    const input = call('awda', awda.registerUser, awdaBody)
    const { outcomes, rows } = await signIn('awda', input)
    const canonical = `appId:${appId}body:${awdaBody}timestamp:${seconds}v:1.0`
    expect(show(outcomes['envelope'])).toBe(canonical)
    expect(show(outcomes['envelope:pairs']).split('\n')).toEqual([
      `appId:${appId}`,
      `body:${awdaBody}`,
      `timestamp:${seconds}`,
      'v:1.0',
    ])
    expect(show(outcomes[':request'])).toContain(`"signature":"${awdaSignature}"`)
    expect(outcomes['request']).toMatchObject({
      copy: `${canonical}<secret>`,
      bytes: canonical.length + secret.length,
    })
    expect(show(outcomes['request'])).toBe(`${canonical}••••••••`)
    expect(show(outcomes['signature.request'])).toBe(awdaSignature)
    expect(JSON.parse(show(outcomes[':send']))).toMatchObject({ appId, signature: awdaSignature, v: '1.0' })
    expect(rows.map(({ name, declared, number, signed }) => [name, declared, number, signed])).toEqual([
      ['appId', 'Text', 1, appId],
      ['timestamp', 'Number', 3, String(seconds)],
      ['v', 'Text', 4, '1.0'],
      ['body', 'JSON text', 2, awdaBody],
      ['signature', 'Text', undefined, undefined],
      ['URL', '', undefined, undefined],
    ])
    const without = (
      await signIn('awda', call('awda', awda.registerUser, awdaBody, { credentials: { appId } }))
    ).outcomes
    for (const id of ['signature.request', ':send', ':request', ':curl'])
      expect(without[id]).toBe('Give the secret.')
  })
})

const made = new Map<string, ReturnType<typeof generateKey>>()
/** The key of this file for an algorithm with any hash: making one of RSA takes up to half a second. */
function keyFor(algorithm: string) {
  const kind = algorithm.replace(/-sha\d+$/, '')
  const key = made.get(kind) ?? generateKey(algorithm)
  made.set(kind, key)
  return key
}

describe.each(presets)('the playground of %s', (name) => {
  const declared = declarationOf(name)
  const scheme = readScheme(declared, name)
  const body = readsForm(scheme) ? 'x=2&y=%C3%A1&empty=' : '{"b":"á b","a":[1]}'
  const steps = guideOf(scheme).steps.map((step) => step.name)

  async function sign(given: { body?: string; method?: string } = {}) {
    const keys: Record<string, { sign: (bytes: Uint8Array) => Promise<Uint8Array>; publicKey: string }> = {}
    const credentials: Record<string, string> = {}
    for (const [one, { kind }] of Object.entries(scheme.credentials)) {
      if (kind === 'secret') credentials[one] = randomSecret(scheme, one)
      else if (kind !== 'private-key') credentials[one] = `${one}-1`
      else {
        const made = await keyFor(algorithmOf(scheme, one))
        keys[one] = { ...made, sign: (await loadKey(algorithmOf(scheme, one), made.privateKey)).sign }
      }
    }
    const [form] = Object.keys(scheme.time?.forms ?? {}) as TimeForm[]
    const call: Call = {
      scheme,
      hooks: {},
      operation: { ...anyOperation, signed: true } as unknown as Operation,
      hashes,
      message: {
        method: 'POST',
        url: 'https://partner.example/a%20b/c?z=1&a=%C3%A1',
        headers: new Headers({
          'content-type': 'application/json',
          date: new Date(now * 1000).toUTCString(),
        }),
        body,
        time: form && printTime(form, now),
        nonce: 'nonce-of-16-bytes',
        credentials,
        ...given,
      },
      signers: Object.fromEntries(Object.entries(keys).map(([one, key]) => [one, key.sign])),
    }
    return { call, keys, ...(await signCall(call, steps)) }
  }

  it('has an outcome for every step, and what it sends is accepted by the compiled verifier', async () => {
    const { call, keys, outcomes, sent, rows } = await sign()
    expect(Object.keys(outcomes)).toEqual(steps)
    for (const outcome of Object.values(outcomes)) {
      expect(outcome).toBeTypeOf('object')
      expect(textOf(outcome as { parts: { text: string }[] })).not.toMatch(/undefined|^$/)
    }
    expect(rows.filter(({ signed }) => signed !== undefined).length).toBeGreaterThan(1)
    const app = Object.fromEntries(
      Object.entries(scheme.credentials).map(([one, { kind }]) =>
        kind === 'private-key'
          ? [one.replace('private', 'public'), createPublicKey(keys[one]!.publicKey)]
          : [one, call.message.credentials[one]],
      ),
    )
    const id = Object.keys(scheme.credentials).find((one) => scheme.credentials[one]?.kind === 'id')
    const known = id === undefined ? app : new Map([[call.message.credentials[id], app]])
    const verdict = await load(declared)
      .createVerifier(known)
      .verify({
        operation: anyOperation,
        method: sent!.method,
        url: sent!.url,
        headers: new Headers([...call.message.headers, ...Object.entries(sent!.headers)]),
        body: sent!.body,
        now: now * 1000,
      })
    expect(verdict).toMatchObject({ ok: true })
  })

  const secrets = Object.entries(scheme.credentials).filter(([, { kind }]) => kind === 'secret')
  it.each(secrets)('hides the secret %s in what it shows and copies', async (one) => {
    const { call, outcomes } = await sign()
    expect(JSON.stringify(outcomes)).not.toContain(call.message.credentials[one])
  })

  it('asks for all that it needs', () => {
    const names = inputsOf(scheme).map((input) => input.name)
    // A token that is only sent changes no step.
    for (const [one, { kind }] of Object.entries(scheme.credentials))
      expect(names.includes(one), one).toBe(kind !== 'token' || signedNames(scheme).has(one))
    expect(names.includes('nonce')).toBe(scheme.nonce !== undefined)
    expect(new Set(names).size).toBe(names.length)
  })
})

it.concurrent.for([
  ['rsa-sha1', 'rsa'],
  ['rsa-sha256', 'rsa'],
  ['rsa-sha512', 'rsa'],
  ['rsa-pss-sha256', 'rsa'],
  ['rsa-pss-sha512', 'rsa'],
  ['ecdsa-p256-sha256', 'ec'],
  ['ed25519', 'ed25519'],
] as const)('signs with every algorithm of the grammar: %s', async ([algorithm, kind], { expect }) => {
  const made = await keyFor(algorithm)
  expect(createPublicKey(made.publicKey).asymmetricKeyType).toBe(kind)
  const { sign, about } = await loadKey(
    algorithm,
    `key = '${made.privateKey.replaceAll('\n', String.raw`\n`)}'`,
  )
  expect(about).toMatch(/^An? .*key/)
  const bytes = new TextEncoder().encode('text')
  const hash = /sha\d+$/.exec(algorithm)?.[0] ?? null
  const key = {
    key: createPublicKey(made.publicKey),
    dsaEncoding: 'ieee-p1363' as const,
    ...(algorithm.includes('pss') && { padding: 6, saltLength: -1 }),
  }
  expect(verify(hash, bytes, key, await sign(bytes))).toBe(true)
  expect(isAsymmetric(algorithm)).toBe(true)
})

it('accepts no key of another kind, and no other text', async () => {
  const { privateKey: other } = generateKeyPairSync('ed25519')
  const pem = String(other.export({ type: 'pkcs8', format: 'pem' }))
  await expect(loadKey('ecdsa-p256-sha256', pem)).rejects.toThrow('found no ECDSA key')
  await expect(loadKey('ed25519', 'nonsense')).rejects.toThrow('found no Ed25519 key')
  await expect(loadKey('rsa-sha256', pem)).rejects.toThrow('Private key: found')
})
