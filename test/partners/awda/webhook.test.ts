import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { notifications } from '../../../generated/awda/examples.ts'
import { acknowledgement, type AwdaReceiverOptions, createAwdaReceiver } from '../../../src/index.ts'
import { appId, now, secret, seconds } from '../../support.ts'
import { push } from '../../client/deliveries.ts'

const parameters = notifications.loanStatusChanged.parameters.ok
const receiver = (options: Partial<AwdaReceiverOptions> = {}) =>
  createAwdaReceiver({ appId, secret, now: () => now, ...options })
const refused = { code: 'SIGNATURE', reason: 'refused' }

/** Verifies, and gives the reason that the operator's log gets; the sender always gets the same error. */
async function reasonFor(raw: Uint8Array, options: Partial<AwdaReceiverOptions> = {}): Promise<string> {
  const reasons: string[] = []
  await expect(
    receiver({ ...options, onRefused: (reason) => reasons.push(reason) }).verify(raw),
  ).rejects.toMatchObject({
    ...refused,
    message: 'the notification is not what AWDA signed, or it is too old',
  })
  expect(reasons).toHaveLength(1)
  return reasons[0]!
}

describe('a notification', () => {
  it('is verified as often as it is delivered, with its body, its time and one key', async () => {
    const { verify } = receiver()
    const first = await verify(await push())
    expect(first).toEqual({ body: JSON.parse(parameters), key: expect.any(String), signedAt: seconds })
    expect(await verify(await push())).toEqual(first)
    expect(JSON.parse(acknowledgement)).toMatchObject({ code: 0 })
  })

  it.each([-61, 61])('is refused when signed %d s away', async (offset) => {
    expect(await reasonFor(await push(parameters, { timestamp: seconds + offset }))).toMatch(
      /^timestamp-(expired|future)$/,
    )
  })

  it.each([-60, 0, 60])('is accepted when signed %d s away', async (offset) => {
    const timestamp = seconds + offset
    expect(await receiver().verify(await push(parameters, { timestamp }))).toMatchObject({
      signedAt: timestamp,
    })
  })

  it('is refused with any one bit changed', async () => {
    const raw = await push()
    const { verify } = receiver()
    for (let bit = 0; bit < raw.length * 8; bit++) {
      const changed = Uint8Array.from(raw)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      await expect(verify(changed), `bit ${bit}`).rejects.toMatchObject(refused)
    }
  })

  const envelope = async (change: (text: string) => string) => Buffer.from(change(String(await push())))
  it.each<[string, string, () => Promise<Uint8Array>]>([
    ['another secret', 'signature-mismatch', () => push(parameters, { secret: 'another-secret' })],
    ['another app', 'app-unknown', () => push(parameters, { appId: 'another-app' })],
    ['no parameters', 'schema', () => push('')],
    ['bytes that are not UTF-8', 'not-utf8', async () => Uint8Array.of(0xff, 0xfe)],
    ['no bytes', 'malformed', async () => new Uint8Array()],
    [
      'more than 1 MB',
      'too-large',
      async () => Buffer.concat([Buffer.alloc(1024 * 1024, ' '), await push()]),
    ],
    ['100 MB', 'too-large', async () => new Uint8Array(1e8)],
    ['a gzip bomb', 'not-utf8', async () => gzipSync(Buffer.alloc(1e7, ' '))],
    ['a depth of 500,000', 'malformed', async () => Buffer.from('['.repeat(5e5) + ']'.repeat(5e5))],
    [
      'a body with a depth of 80,000',
      'malformed',
      () => envelope((text) => text.replace('"body":', `"x":${'['.repeat(8e4)}${']'.repeat(8e4)},"body":`)),
    ],
    [
      '65 fields',
      'malformed',
      async () => Buffer.from(`{${Array.from({ length: 65 }, (_, n) => `"${n}":0`).join()}}`),
    ],
    [
      '80,000 fields',
      'malformed',
      async () => Buffer.from(`{${Array.from({ length: 8e4 }, (_, n) => `"${n}":0`).join()}}`),
    ],
    ['a field 80,000 times', 'malformed', async () => Buffer.from(`{${'"a":0,'.repeat(8e4)}"a":0}`)],
    ['a field twice', 'malformed', () => envelope((text) => text.replace('{', '{"v":"1.0",'))],
    [
      'a field twice, once with an escape',
      'malformed',
      () => envelope((text) => text.replace('{', '{"\\u0076":"1.0",')),
    ],
    ['a broken escape in a name', 'malformed', () => envelope((text) => text.replace('{', '{"\\x":0,'))],
    ['a broken escape in a value', 'malformed', () => envelope((text) => text.replace('{', '{"x":"\\x",'))],
    ['a list', 'malformed', () => envelope((text) => `[${text}]`)],
    ['text behind it', 'malformed', () => envelope((text) => `${text}{}`)],
    ['half a signature', 'signature-malformed', () => envelope((text) => text.replace(/[0-9A-F]{16}"/, '"'))],
    ['no signature', 'signature-missing', () => envelope((text) => text.replace('"signature"', '"sign"'))],
    ['a byte order mark', 'malformed', () => envelope((text) => `\ufeff${text}`)],
  ])('is refused for %s, which the operator reads as %s', async (_, reason, make) => {
    expect(await reasonFor(await make())).toBe(reason)
  })

  it.each([
    ['a number for text', '{"loanNumber":5}', 'schema'],
    ['text for a number', '{"approvedAmount":"3"}', 'schema'],
    ['a fraction for whole rupiah', '{"approvedAmount":1.5}', 'schema'],
    ['a row of the schedule that is text', '{"repaymentSchedule":["1"]}', 'schema'],
    ['a list', '[]', 'schema'],
    ['a duplicate name', '{"state":"a","state":"b"}', 'altered'],
    ['a duplicate name, once with an escape', '{"state":"a","st\\u0061te":"b"}', 'altered'],
    ['a duplicate name below', '{"repaymentSchedule":[{"amount":1,"amount":2}]}', 'altered'],
    ['a duplicate name below what the contract knows', '{"extra":{"deep":[{"x":1,"x":1}]}}', 'altered'],
    ['__proto__', '{"__proto__":{"admin":true}}', 'altered'],
    ['__proto__ with an escape', '{"\\u005f_proto__":{}}', 'altered'],
    ['__proto__ below', '{"extra":[{"__proto__":1}]}', 'altered'],
    ['an integer beyond 2^53', '{"approvedAmount":9007199254740993}', 'altered'],
    ['a number beyond all', '{"extra":1e999}', 'altered'],
    ['a decimal of 20 digits', '{"extra":0.12345678901234567891}', 'altered'],
  ])('is refused though its signature is right: %s', async (_, body, reason) => {
    expect(await reasonFor(await push(body))).toBe(reason)
  })

  it.each([
    ['fields that the contract does not know', '{"extra":{"x":[1,2.5,null]}}'],
    ['a state that the contract does not know', '{"state":"reopened"}'],
    ['64 fields in the envelope', '{}'],
  ])('is accepted with %s', async (_, body) => {
    expect(await receiver().verify(await push(body, { more: 59 }))).toMatchObject({ body: JSON.parse(body) })
  })

  it('is accepted up to 1 MB, and exactly', async () => {
    const raw = await push()
    const whole = Buffer.concat([raw, Buffer.alloc(1024 * 1024 - raw.length, ' ')])
    expect(await receiver().verify(whole)).toMatchObject({ body: JSON.parse(parameters) })
  })

  it('is compared in constant time: a sender who measures learns no digit of a signature', async () => {
    const compare = vi.spyOn(crypto, 'timingSafeEqual')
    syncBuiltinESMExports()
    const raw = String(await push())
    const { verify } = receiver()
    for (const digits of ['0'.repeat(32), 'F'.repeat(32)]) {
      await expect(verify(Buffer.from(raw.replace(/[0-9A-F]{32}/, digits)))).rejects.toThrow()
    }
    await verify(Buffer.from(raw))
    expect(compare).toHaveBeenCalledTimes(3)
    compare.mockRestore()
    syncBuiltinESMExports()
  })

  it.each([
    ['a parsed body', JSON.parse(parameters)],
    ['text', parameters],
    ['nothing', undefined],
  ])('has to come as bytes, not as %s', async (_, raw) => {
    await expect(receiver().verify(raw as never)).rejects.toThrow(/raw bytes/)
  })

  it('of another realm is bytes too, as in Jest', async () => {
    const { runInNewContext } = await import('node:vm')
    const raw = runInNewContext('Uint8Array.from(list)', { list: [...(await push())] }) as Uint8Array
    expect(raw).not.toBeInstanceOf(Uint8Array)
    expect(await receiver().verify(raw)).toMatchObject({ body: JSON.parse(parameters) })
  })
})

describe('before the signature is known', () => {
  const small = `{${Array.from({ length: 80_000 }, (_, n) => `"f${n}":${n}`).join()}}`
  it.each<[string, () => Promise<Uint8Array>]>([
    ['another app', () => push(small, { appId: 'another-app' })],
    ['another time', () => push(small, { timestamp: seconds - 61 })],
    ['another secret', () => push(small, { secret: 'another-secret' })],
    ['1 MB of fields beside the body', async () => Buffer.from(small)],
  ])('no value is parsed: %s', async (_, make) => {
    const raw = await make()
    const parse = vi.spyOn(JSON, 'parse')
    await expect(receiver().verify(raw)).rejects.toMatchObject(refused)
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
  })

  it('no secret is asked for, unless app, time and the form of the signature are right', async () => {
    const find = vi.fn(() => secret)
    const { verify } = receiver({ secret: find })
    const raw = await push()
    for (const bad of [
      await push(parameters, { appId: 'another-app' }),
      await push(parameters, { timestamp: seconds - 61 }),
      Buffer.from(String(raw).replace(/[0-9A-F]{32}/, 'x')),
    ])
      await expect(verify(bad)).rejects.toMatchObject(refused)
    expect(find).not.toHaveBeenCalled()
    await verify(raw)
    expect(find).toHaveBeenCalledTimes(1)
  })
})

it('is read before the server uses its buffer again', async () => {
  const raw = Buffer.from(await push())
  const verified = receiver().verify(raw)
  raw.fill(0)
  expect(await verified).toMatchObject({ signedAt: seconds })
})

it.each<[string, unknown]>([
  ['ArrayBuffer', new ArrayBuffer(8)],
  ['String', '{}'],
  ['Object', {}],
  ['Array', [123]],
  ['Undefined', undefined],
])('says what was given instead of bytes: %s', async (name, given) => {
  await expect(receiver().verify(given as never)).rejects.toThrow(`as a Uint8Array, found ${name}.`)
})

describe('the secret', () => {
  const old = 'the-secret-of-last-year'
  it.each<[string, AwdaReceiverOptions['secret']]>([
    ['text', secret],
    ['a KeyObject', crypto.createSecretKey(secret, 'utf8')],
    ['a list', [old, secret]],
    ['a function', () => secret],
    ['a function that gives a list', () => [secret, crypto.createSecretKey(old, 'utf8')]],
    ['an asynchronous function', async () => secret],
    ['an asynchronous function that gives a list', async () => [old, secret]],
  ])('is %s', async (_, given) => {
    const { verify } = receiver({ secret: given })
    expect(await verify(await push())).toMatchObject({ signedAt: seconds })
    await expect(verify(await push(parameters, { secret: 'another-secret' }))).rejects.toMatchObject(refused)
  })

  it('of before matches during a rotation, and not after it', async () => {
    let secrets = [old]
    const { verify } = receiver({ secret: () => secrets })
    const raw = await push(parameters, { secret: old })
    await verify(raw)
    secrets = [secret, old]
    await verify(raw)
    secrets = [secret]
    await expect(verify(raw)).rejects.toMatchObject(refused)
  })

  const canary = 'canary-of-a-secret'
  it.each<[string, unknown]>([
    ['no text', 5],
    ['an empty text', ''],
    ['a line break', `${canary}\n`],
    ['an empty KeyObject', crypto.createSecretKey(Buffer.alloc(0))],
    ['a KeyObject with a line break', crypto.createSecretKey(Buffer.from(`${canary}\n`))],
    ['a KeyObject whose bytes are not UTF-8', crypto.createSecretKey(Buffer.from([0xff, 0x80, 0x41]))],
    ['an empty list', []],
    ['a list with an empty text', [secret, '']],
  ])('is refused as a configuration error, given or found: %s', async (_, bad) => {
    expect(() => receiver({ secret: bad as never })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
    const found = receiver({ secret: async () => bad as never }).verify(await push())
    const error = await found.catch((error: Error) => error)
    expect(error).toMatchObject({ code: 'CONFIGURATION' })
    expect(String(error)).not.toContain(canary)
  })

  it('that is not found is a configuration error with nothing of what was thrown', async () => {
    const thrown = Object.assign(new TypeError(canary), { name: `TypeError ${canary}` })
    const named = Object.assign(new Error('x'), { name: 'CanaryOfASecret' })
    for (const error of [new RangeError(canary), thrown, named, canary]) {
      const failure = receiver({ secret: () => Promise.reject(error) }).verify(await push())
      await expect(failure).rejects.toThrow(/^secret: the given function threw (an? (?!Canary)\w+)\.$/)
    }
  })
})

describe('the clock', () => {
  const wrong: [string, unknown][] = [
    ['NaN', NaN],
    ['undefined', undefined],
    ['null', null],
    ['text', String(now)],
    ['a Date', new Date(now)],
    ['a BigInt', BigInt(now)],
    ['0', 0],
    ['seconds', now / 1000],
    ['the last millisecond of 2019', Date.parse('2019-12-31T23:59:59.999Z')],
    ['microseconds', now * 1000],
    ['nanoseconds', now * 1000 * 1000],
    ['Infinity', Infinity],
  ]
  it.each(wrong)('that gives %s is a configuration error, for anything that arrives', async (_, time) => {
    const { verify, handle } = receiver({ now: () => time as number })
    for (const raw of [await push(), Buffer.from('{}')])
      await expect(verify(raw)).rejects.toMatchObject({ code: 'CONFIGURATION' })
    const handler = vi.fn()
    await expect(handle(await push(), handler)).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(handler).not.toHaveBeenCalled()
  })

  it('that throws is a configuration error', async () => {
    const failing = () => {
      throw new RangeError('canary')
    }
    await expect(receiver({ now: failing }).verify(await push())).rejects.toThrow(
      'now: the given function threw a RangeError.',
    )
  })

  it('may be that of 2020', async () => {
    const start = Date.parse('2020-01-01T00:00:00Z')
    const raw = await push(parameters, { timestamp: start / 1000 })
    expect(await receiver({ now: () => start }).verify(raw)).toMatchObject({ signedAt: start / 1000 })
  })
})

describe('the report of a refusal', () => {
  it.each<[string, AwdaReceiverOptions['onRefused']]>([
    [
      'throws',
      () => {
        throw new Error('no disk')
      },
    ],
    [
      'rejects',
      (async () => {
        throw new Error('no disk')
      }) as never,
    ],
    ['hangs', (() => new Promise(() => {})) as never],
  ])('changes nothing when it %s', async (_, onRefused) => {
    await expect(receiver({ onRefused: onRefused! }).verify(new Uint8Array())).rejects.toMatchObject(refused)
  })
})
