import { createPublicKey, createSecretKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { canonicalText as awdaText } from '../partners/awda/strings.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { digest } from '../digest.ts'
import { readObject } from '../../src/core/json.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { canonicalText, declaredTypes, declareTypes } from '../partners/ppdai/strings.ts'
import { printTime, readGivenTime } from '../../src/signing/time-forms.ts'
import { declared as signedText } from '../../generated/ppdai/hooks.ts'

interface PpdaiVectors {
  key: { pkcs8Pem: string; pkcs1Pem: string; publicSpkiPem: string }
  timestamp: { appId: string; timestamp: string; signed: string; signature: string }[]
  requests: {
    id: string
    params: { name: string; type: string }[]
    body: string
    canonical: string | null
    signature?: string
    sdk: { csharp: { canonical?: string } }
  }[]
  negative: { id: string; of: string; signature: string }[]
}
interface AwdaVectors {
  requests: {
    id: string
    appId: string
    timestamp: number
    v: string
    body: string
    secret: string
    signingText: string
    signature: string
    rule: 'documented' | 'strip-blanks'
  }[]
}

const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T
const ppdai = read<PpdaiVectors>('../vectors/ppdai.json')
const awda = read<AwdaVectors>('../vectors/awda.json')
const verifyText = (text: string, signature: string) =>
  verify(
    'sha1',
    Buffer.from(text),
    createPublicKey(ppdai.key.publicSpkiPem),
    Buffer.from(signature, 'base64'),
  )
const typesOf = (params: { name: string; type: string }[]) =>
  declareTypes(Object.fromEntries(params.map(({ name, type }) => [name, type])))

describe('PPDAI, known results', () => {
  const answered = ppdai.requests.filter(({ canonical }) => canonical !== null)

  it.each(answered)('writes the string to sign of $id', ({ body, params, canonical }) => {
    expect(canonicalText(body, typesOf(params))).toBe(canonical)
  })

  it.each(answered)('signs $id as the Java SDK does', async ({ body, params, signature }) => {
    expect(verifyText(canonicalText(body, typesOf(params)), signature!)).toBe(true)
  })

  it('reads a text declared DateTime as wall-clock seconds, as the C# SDK does', () => {
    const vector = ppdai.requests.find(({ id }) => id === 'datetime-as-string')!
    expect(canonicalText(vector.body, typesOf(vector.params))).toBe(vector.sdk.csharp.canonical)
  })

  it('refuses names that differ only in case, which the SDKs sign in four ways', () => {
    const vector = ppdai.requests.find(({ id }) => id === 'name-case-collision')!
    expect(() => canonicalText(vector.body, typesOf(vector.params))).toThrow(/twice, in another case/)
  })

  it('orders names by code unit, not by culture', () => {
    const vector = ppdai.requests.find(({ id }) => id === 'names-punctuation')!
    expect(canonicalText(vector.body, typesOf(vector.params))).toBe('a-c4a02a_b1ab3')
  })

  it.each(ppdai.timestamp)(
    'signs app id and timestamp $timestamp',
    ({ appId, timestamp, signed, signature }) => {
      expect(appId + timestamp).toBe(signed)
      expect(verifyText(signed, signature)).toBe(true)
    },
  )

  it.each([ppdai.key.pkcs8Pem, ppdai.key.pkcs1Pem])(
    'signs a whole request alike with either form of the key',
    async (privateKey) => {
      const vector = ppdai.requests.find(({ id }) => id === 'sms-auth-code')!
      const { appId, timestamp, signature } = ppdai.timestamp[0]!
      const signer = createPpdaiSigner({
        appId,
        privateKey: createKeySigner(privateKey),
        timestampForm: 'epoch-seconds',
      })
      const signed = await signer.sign({
        operation: operations.sendSmsAuthCode,
        body: vector.body,
        timestamp: Number(timestamp),
      })
      expect(signed.headers).toMatchObject({
        'X-PPD-APPID': appId,
        'X-PPD-TIMESTAMP': timestamp,
        'X-PPD-TIMESTAMP-SIGN': signature,
        'X-PPD-SIGN': vector.signature,
        'X-PPD-SIGNVERSION': '1',
        'X-PPD-SERVICEVERSION': '1',
      })
      expect(signed.body).toBe(vector.body)
    },
  )

  it.each(ppdai.negative)('finds that $id does not verify', ({ of, signature }) => {
    const { canonical } = ppdai.requests.find(({ id }) => id === of)!
    expect(verifyText(canonical!, signature)).toBe(false)
  })
})

describe('PPDAI, the steps', () => {
  it.each([
    ['Mobile', '"15200000001"', 'String', '15200000001'],
    ['Amount', '150', 'Int32', '150'],
    ['Amount', '150', 'Double', '4062C00000000000'],
    ['Amount', '25.5687', 'Single', '41CC8CB3'],
    ['IsNew', 'true', 'Boolean', '1'],
    ['Id', '"F1F55E34-1A12-41C1-BD51-00341F3EACB8"', 'Guid', 'f1f55e34-1a12-41c1-bd51-00341f3eacb8'],
    ['Big', '12365478958745487', 'Int64', '12365478958745487'],
    ['Ids', '[1,2]', 'Other', undefined],
    ['Extra', '{"a":1}', 'Other', undefined],
    ['Gone', 'null', 'String', undefined],
  ])('%s %s declared %s is signed as %s', (name, raw, declared, text) => {
    expect(signedText(name, raw, declared)).toBe(text)
  })

  it.each([
    ['Mobile', '15200000001', 'String'],
    ['Amount', '"150"', 'Int32'],
    ['Amount', '1.0', 'Int32'],
    ['Amount', '1e3', 'Int32'],
    ['Amount', '-0', 'Int32'],
    ['Amount', '2147483648', 'Int32'],
    ['Amount', '-1', 'UInt64'],
    ['Amount', '1e400', 'Double'],
    ['IsNew', '1', 'Boolean'],
    ['Name', '"\\ud800"', 'String'],
    ['When', '"2026-02-30 00:00:00"', 'DateTime'],
    ['Grade', '"AB"', 'Char'],
    ['Ids', '1', 'Other'],
  ])('%s holding %s is refused as %s', (name, raw, declared) => {
    expect(() => signedText(name, raw, declared)).toThrow(
      expect.objectContaining({ code: 'SIGNATURE', reason: 'wrong-type', field: name }),
    )
  })

  it.each(['Int32', 'Boolean', 'Double', 'Single', 'Guid', 'Char', 'DateTime', 'Other'])(
    'never shows the value that is not a %s',
    (declared) => {
      expect(() => signedText('Mobile', '"13800138000"', declared)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('13800138000') }),
      )
    },
  )

  it('refuses a parameter the contract does not declare', () => {
    expect(() => canonicalText('{"Mobile":"1","Extra":1}', declaredTypes('sendSmsAuthCode'))).toThrow(
      /not in the contract/,
    )
  })

  it('takes declared types from the contract, with a name in any case', () => {
    expect(canonicalText('{"platformtype":2,"SOURCEID":0}', declaredTypes('userInfoAdd'))).toBe(
      'platformtype2sourceid0',
    )
  })

  it.each([
    [1490000000, 'utc-text', '2017-03-20 08:53:20'],
    [1490000000, 'epoch-seconds', '1490000000'],
  ] as const)('writes %d as %s', (time, form, text) => {
    expect(printTime(form, time)).toBe(text)
    expect(readGivenTime(text)).toBe(time)
  })

  it.each([
    '',
    '2017-03-20',
    '2017-02-30 00:00:00',
    '2017-03-20T08:53:20',
    '1490000000000',
    '14900000',
    'now',
  ])('does not take %j for a timestamp', (text) => expect(readGivenTime(text)).toBeUndefined())
})

describe('AWDA, known results', () => {
  it.each(awda.requests)(
    'signs $id',
    async ({ appId, timestamp, body, secret, signature, rule, signingText }) => {
      const blanks = rule === 'strip-blanks' ? 'strip' : 'keep'
      const signer = createAwdaSigner({ appId, secret, blanks })
      const signed = await signer.sign({ operation: awdaOperations.getLoan, body, timestamp })
      expect(JSON.parse(signed.body)).toMatchObject({ appId, timestamp, v: '1.0', signature })
      expect(signed.body).toContain(`"body":${body || '""'}`)
      if (blanks === 'keep')
        expect(signed.canonical['request']).toBe(`${signingText.slice(0, -secret.length)}<secret>`)
    },
  )

  it("reproduces the document's worked example step by step", () => {
    const canonical = awdaText(
      readObject(
        '{"v":"1.0","timestamp":1558923813,"body":{"orderNo":"1234567"},"appId":"123456","signature":"x"}',
      ),
    )
    expect(canonical).toBe('appId:123456body:{"orderNo":"1234567"}timestamp:1558923813v:1.0')
    const sign = (secret: string, text = canonical) => digest(text, createSecretKey(secret, 'utf8'))
    expect(sign('yousecret')).toBe('B6F6E3F9ADF4D7558F54BC8B7D9869CC')
    expect(sign('yoursecret')).not.toBe('B6F6E3F9ADF4D7558F54BC8B7D9869CC')
    expect(sign('yousecret', `yousecret${canonical}`)).toBe('6B9A3062C5B045BEA3B4482EDE3B892A')
  })
})

describe('generated vectors', () => {
  // Confirmed by a second implementation, in test/oracle.
  interface Generated {
    credentials: { appId: string; privateKey: string; secret: string }
    vectors: { id: string; body: string; canonical: string; signature: string; timestamp: number }[]
  }
  const ppdaiSheet = read<Generated>('../../generated/ppdai/vectors.json')
  const awdaSheet = read<Generated>('../../generated/awda/vectors.json')

  it.each(ppdaiSheet.vectors)('of PPDAI: $id', async ({ id, body, canonical, signature }) => {
    const { appId, privateKey } = ppdaiSheet.credentials
    const operation = operations[id.split('.')[0] as keyof typeof operations]
    const signed = await createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) }).sign({
      operation,
      body,
      timestamp: 1490000000,
    })
    expect(signed.canonical['parameters']).toBe(canonical)
    expect(signed.headers['X-PPD-SIGN']).toBe(signature)
  })

  it.each(awdaSheet.vectors)('of AWDA: $id', async ({ id, body, canonical, signature, timestamp }) => {
    const { appId, secret } = awdaSheet.credentials
    const operation = awdaOperations[id.split('.')[0] as keyof typeof awdaOperations]
    const signed = await createAwdaSigner({ appId, secret }).sign({ operation, body, timestamp })
    expect(signed.canonical['request']).toBe(`${canonical}<secret>`)
    expect(JSON.parse(signed.body)).toMatchObject({ signature })
  })
})
