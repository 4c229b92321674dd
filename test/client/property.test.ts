import type { RequestVerifier } from '../../src/signing/scheme.ts'
import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import { parameters } from '../../generated/ppdai/scheme.ts'
import { ppdai as scheme } from '../oracle/names.ts'
import { createAwdaReceiver, isLendspecError } from '../../src/index.ts'
import { readObject } from '../../src/core/json.ts'
import { createKeySigner } from '../../src/crypto/keys.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { createAwdaSigner } from '../../generated/awda/signer.ts'
import { createVerifier as createAwdaVerifier } from '../../generated/awda/verify.ts'
import { createPpdaiSigner } from '../../generated/ppdai/signer.ts'
import { canonicalText, declaredTypes } from '../partners/ppdai/strings.ts'
import { createVerifier as createPpdaiVerifier } from '../../generated/ppdai/verify.ts'
import { unchecked } from './faults/spellings.ts'
import { fc } from '../property.ts'
import { appId, awdaClient, now, ppdaiClient, privateKey, publicKey, secret, seconds } from '../support.ts'

const operation = operations.sendSmsAuthCode
const getLoan = awdaOperations.getLoan
const ppdaiVerifier = createPpdaiVerifier(new Map([[appId, { publicKey }]]))
const awdaVerifier: RequestVerifier = createAwdaVerifier(new Map([[appId, { secret: loadSecret(secret) }]]))
const ppdaiSigner = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })
const awdaSigner = createAwdaSigner({ appId, secret })

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const jsonObject = fc.json({ maxDepth: 4 }).filter((body) => body.startsWith('{'))
/** Names that objects have anyway, names of the contract, and others. */
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'Mobile', 'mobile'),
  fc.string(),
)
const hostile = fc
  .oneof(
    fc.dictionary(name, fc.anything({ key: name, withBigInt: true, withNullPrototype: true, maxDepth: 4 })),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.nat(200).map((depth) => JSON.parse('{"a":'.repeat(depth) + '{}' + '}'.repeat(depth)) as object),
  )
  .filter((value) => value !== undefined)

type Method = (parameters: unknown) => Promise<unknown>
const sent: { body: string; headers: Headers }[] = []
const fetch = async (request: Request) => {
  sent.push({ body: await request.text(), headers: request.headers })
  return new Response('{"ResultCode":0,"code":0}')
}
const call = {
  ppdai: ppdaiClient(fetch).sendSmsAuthCode as Method,
  awda: awdaClient(fetch).getLoan as Method,
}
const last = () => sent.splice(0).at(-1)!

describe('what a client sends', () => {
  it('is the text of its parameters and no other, and verifies as it arrives: PPDAI', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ Mobile: text, DeviceFP: text }), async (parameters) => {
        await call.ppdai(parameters)
        const { body, headers } = last()
        expect(body).toBe(JSON.stringify(parameters))
        expect(ppdaiVerifier.verify({ operation, headers, body, now })).toMatchObject({ ok: true })
      }),
    )
  })

  it('is the text of its parameters and no other, and verifies as it arrives: AWDA', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, fc.integer())),
        async (parameters) => {
          await call.awda(parameters)
          const { body, headers } = last()
          expect(readObject(body).find(({ name }) => name === 'body')?.raw).toBe(JSON.stringify(parameters))
          expect(awdaVerifier.verify({ operation: getLoan, headers, body, now })).toMatchObject({ ok: true })
        },
      ),
    )
  })

  it('is nothing, and an error of lendspec is thrown, or all that was given', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('ppdai', 'awda'), async (parameters, api) => {
        const error: unknown = await call[api](parameters).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        if (error !== undefined) {
          expect(isLendspecError(error), String(error)).toBe(true)
          expect(sent).toEqual([])
          return
        }
        const { body } = last()
        const raw = api === 'ppdai' ? body : readObject(body).find(({ name }) => name === 'body')!.raw
        expect(JSON.parse(raw)).toEqual(parameters)
      }),
    )
  })

  it('has headers of visible ASCII, for every request and time', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(253402300799),
        fc.constantFrom('utc-text', 'epoch-seconds'),
        async (value, timestamp, timestampForm) => {
          const signer = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey), timestampForm })
          const signed = await signer.sign({ operation, body: JSON.stringify({ Mobile: value }), timestamp })
          for (const header of Object.values(signed.headers)) expect(header).toMatch(/^[\x20-\x7e]+$/)
        },
      ),
    )
  })
})

describe('what is verified', () => {
  it('gets a verdict or one error of lendspec, for every input', async () => {
    const receiver = createAwdaReceiver({ appId, secret, now: () => now })
    const member = fc.oneof(
      fc.string(),
      fc.constantFrom(appId, String(seconds), '', 'null', '{}', 'A'.repeat(32)),
    )
    const headers = fc.dictionary(fc.constantFrom(...Object.values(scheme.headers)), member)
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('appId', 'timestamp', 'signature', 'body', 'v', '__proto__'),
          fc.oneof(member, fc.jsonValue()),
        )
        .map((envelope) => JSON.stringify(envelope)),
    )
    await fc.assert(
      fc.asyncProperty(
        headers,
        bodies,
        fc.constantFrom(...Object.values(operations)),
        async (given, body, operation) => {
          expect(ppdaiVerifier.verify({ operation, headers: unchecked(given), body, now })).toMatchObject({
            ok: false,
          })
          expect(
            awdaVerifier.verify({ operation: getLoan, headers: new Headers(), body, now }),
          ).toMatchObject({ ok: false })
          await expect(receiver.verify(Buffer.from(body))).rejects.toMatchObject({ reason: 'refused' })
        },
      ),
    )
  })

  it('is refused with any one bit of an envelope changed', async () => {
    await fc.assert(
      fc.asyncProperty(jsonObject, fc.nat(), async (body, at) => {
        const signed = await awdaSigner.sign({ operation: getLoan, body, timestamp: seconds })
        const bytes = Buffer.from(signed.body)
        bytes[(at >> 3) % bytes.length]! ^= 1 << (at & 7)
        const verdict = awdaVerifier.verify({
          operation: getLoan,
          headers: new Headers(),
          body: String(bytes),
          now,
        })
        expect(verdict.ok).toBe(false)
      }),
    )
  })

  it('is refused with any one bit of a signed header changed', async () => {
    const { appId: id, timestamp, timestampSignature, signature: name } = scheme.headers
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(id, timestamp, timestampSignature, name),
        fc.nat(),
        async (value, header, at) => {
          const body = JSON.stringify({ Mobile: value })
          const { headers } = await ppdaiSigner.sign({ operation, body, timestamp: seconds })
          const bytes = Buffer.from(headers[header]!)
          bytes[(at >> 3) % bytes.length]! ^= 1 << (at & 7)
          const spoilt = unchecked({ ...headers, [header]: String(bytes) })
          expect(ppdaiVerifier.verify({ operation, headers: spoilt, body, now }).ok).toBe(false)
        },
      ),
    )
  })

  it('may have the fields of an envelope in any order, and those of its body in the signed one only', async () => {
    const parameters = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), text), {
      selector: ([name]) => name,
      minLength: 2,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(parameters, fc.infiniteStream(fc.nat()), async (members, order) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((value) => ({ value, rank: order.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ value }) => value)
        const write = (list: readonly (readonly [string, string])[]) =>
          `{${list.map(([name, raw]) => `${JSON.stringify(name)}:${raw}`).join()}}`
        const bodyOf = (list: typeof members) =>
          write(list.map(([name, value]) => [name, JSON.stringify(value)]))
        const signed = await awdaSigner.sign({
          operation: getLoan,
          body: bodyOf(members),
          timestamp: seconds,
        })
        const envelope = readObject(signed.body).map(({ name, raw }) => [name, raw] as const)
        const okOf = (body: string) =>
          awdaVerifier.verify({ operation: getLoan, headers: new Headers(), body, now }).ok
        expect(okOf(write(shuffle(envelope)))).toBe(true)
        const other = bodyOf(members.toReversed())
        expect(okOf(write(envelope.map(([name, raw]) => [name, name === 'body' ? other : raw])))).toBe(false)
      }),
    )
  })
})

describe('a string to sign', () => {
  // A list is not signed.
  const tables = Object.entries(parameters).map(
    ([id, types]) =>
      [id, Object.fromEntries(Object.entries(types).filter(([, type]) => type !== 'Other'))] as const,
  )

  /** Bodies of one operation, made of pieces of its names, so that one field may run into the next. */
  const pairs = fc.constantFrom(...tables).chain(([id, types]) => {
    const pieces = Object.keys(types).flatMap((each) => [
      each.toLowerCase(),
      each.toLowerCase().slice(1),
      each,
    ])
    const value = fc
      .array(fc.constantFrom('', '1', 'a', ...pieces), { maxLength: 3 })
      .map((parts) => parts.join(''))
    const ofType = (type: string) => (type === 'String' ? value : fc.integer({ min: -99, max: 99 }))
    const model = Object.fromEntries(Object.entries(types).map(([each, type]) => [each, ofType(type)]))
    const body = fc.record(model, { requiredKeys: [] })
    return fc.record({ id: fc.constant(id), one: body, other: body })
  })

  it('means one set of values, unless a value holds what reads as the name of a parameter', () => {
    fc.assert(
      fc.property(pairs, ({ id, one, other }) => {
        const [first, second] = [one, other].map((body) =>
          canonicalText(JSON.stringify(body), declaredTypes(id)),
        )
        if (first !== second) return
        const count = (body: object) => Object.keys(body).length
        const names = Object.keys(Object.fromEntries(tables)[id]!).map((each) => each.toLowerCase())
        const found = names.reduce((sum, each) => sum + first!.split(each).length - 1, 0)
        // As many names as parameters: nothing else in the text reads as one.
        if (found === count(one) && found === count(other)) expect(one).toEqual(other)
      }),
    )
  })

  // No change of the client helps here: TLS, and a partner that checks what it is sent.
  it.each([
    [
      'a value that reads as the next name',
      { DeviceFP: '1mobile2', Mobile: '3' },
      { DeviceFP: '1', Mobile: '2mobile3' },
    ],
    ['null and what is left out', { Mobile: '3', DeviceFP: null }, { Mobile: '3' }],
  ])('means two sets of values: %s', (_, one, other) => {
    const [first, second] = [one, other].map((body) =>
      canonicalText(JSON.stringify(body), declaredTypes('sendSmsAuthCode')),
    )
    expect(first).toBe(second)
  })
})
