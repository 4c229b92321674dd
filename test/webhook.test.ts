import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { notifications } from '../generated/awda/examples.ts'
import { operations } from '../generated/awda/operations.ts'
import { acknowledgement, createAwdaReceiver } from '../src/index.ts'
import { createAwdaSigner } from '../src/signing/awda-envelope.ts'
import { createRandom } from './faults/random.ts'
import { appId, now, secret, seconds } from './support.ts'

const parameters = notifications.loanStatusChanged.parameters.ok

/** Signs as AWDA would, by the rule that is assumed for its pushes. */
async function push(timestamp = seconds, body: string = parameters, as = secret): Promise<Uint8Array> {
  const signed = await createAwdaSigner({ appId, secret: as }).sign({
    operation: operations.getLoan,
    body,
    timestamp,
  })
  return Buffer.from(signed.body)
}
const receiver = () => createAwdaReceiver({ appId, secret, now: () => now })
const refused = { code: 'SIGNATURE', reason: 'refused' }

describe('a notification', () => {
  it('is received with its verified body', async () => {
    expect(receiver()(await push())).toEqual({ isNew: true, body: JSON.parse(parameters) })
    expect(JSON.parse(acknowledgement)).toMatchObject({ code: 0 })
  })

  it('is told from its repetition', async () => {
    const receive = receiver()
    const raw = await push()
    expect([receive(raw).isNew, receive(raw).isNew]).toEqual([true, false])
    expect(receive(await push(seconds + 1)).isNew).toBe(true)
  })

  it.each([-61, 61])('is refused when signed %d s away', async (offset) => {
    expect(() => receiver()(Buffer.from([]))).toThrow(expect.objectContaining(refused))
    const raw = await push(seconds + offset)
    expect(() => receiver()(raw)).toThrow(expect.objectContaining(refused))
  })

  it.each([-60, 0, 60])('is taken when signed %d s away', async (offset) => {
    expect(receiver()(await push(seconds + offset)).isNew).toBe(true)
  })

  it('is refused with any one bit changed', async () => {
    const raw = await push()
    const receive = receiver()
    for (let bit = 0; bit < raw.length * 8; bit++) {
      const spoilt = Uint8Array.from(raw)
      spoilt[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => receive(spoilt), `bit ${bit}`).toThrow(expect.objectContaining(refused))
    }
  })

  it.each([
    ['another secret', () => push(seconds, parameters, 'another-secret')],
    ['no parameters', () => push(seconds, '')],
    ['bytes that are no UTF-8', async () => Uint8Array.of(0xff, 0xfe)],
    ['more than 1 MB', async () => Buffer.concat([Buffer.alloc(1024 * 1024, ' '), await push()])],
    ['100 MB', async () => new Uint8Array(1e8)],
    ['a gzip bomb', async () => gzipSync(Buffer.alloc(1e7, ' '))],
    ['a depth of 500,000', async () => Buffer.from('['.repeat(5e5) + ']'.repeat(5e5))],
    ['an envelope with a depth of 80,000', () => push(seconds, `${'{"x":'.repeat(8e4)}0${'}'.repeat(8e4)}`)],
    [
      '80,000 members',
      async () => Buffer.from(`{${Array.from({ length: 8e4 }, (_, n) => `"${n}":0`).join()}}`),
    ],
    ['a member that stands 80,000 times', async () => Buffer.from(`{${'"a":0,'.repeat(8e4)}"a":0}`)],
    ['half a signature', async () => Buffer.from(String(await push()).replace(/[0-9A-F]{16}"/, '"'))],
    ['a byte order mark', async () => Buffer.from(`\ufeff${String(await push())}`)],
  ])('is refused for %s, in one and the same way', async (_, make) => {
    const raw = await make()
    expect(() => receiver()(raw)).toThrow(expect.objectContaining(refused))
  })

  it('is taken up to 1 MB, and exactly', async () => {
    const raw = await push()
    const whole = Buffer.concat([raw, Buffer.alloc(1024 * 1024 - raw.length, ' ')])
    expect(receiver()(whole).isNew).toBe(true)
  })

  it('is new once, whatever is delivered again, how often, how it is spelt and when', async () => {
    let time = now
    const receive = createAwdaReceiver({ appId, secret, now: () => time })
    const { below, pick } = createRandom(20261121)
    const kept: { raw: Uint8Array; id: number }[] = []
    const taken = new Map<number, number>()
    let refusals = 0
    for (let delivery = 0; delivery < 10_000; delivery++) {
      time += below(100)
      const fresh = kept.length === 0 || below(3) === 0
      if (fresh) {
        const id = kept.length
        kept.push({
          id,
          raw: await push(Math.floor(time / 1000) + below(121) - 60, `{"loanNumber":"${id}"}`),
        })
      }
      const { raw, id } = fresh ? kept.at(-1)! : pick(kept)
      const text = String(raw)
      const spelt = pick([
        text,
        ` ${text}`,
        `${text}\n`,
        text.replace('{', '{\t'),
        text.replace('"v"', '"\\u0076"'),
      ])
      try {
        if (receive(Buffer.from(spelt)).isNew) taken.set(id, (taken.get(id) ?? 0) + 1)
      } catch {
        refusals++
        // Nothing honest is refused: only what is out of its window.
        expect(fresh).toBe(false)
      }
    }
    expect(new Set(taken.values())).toEqual(new Set([1]))
    expect(taken.size).toBe(kept.length)
    expect(refusals).toBeGreaterThan(0)
  })

  it('is known for received before to the last millisecond that its timestamp is taken', async () => {
    const signedAt = Math.floor(now / 1000)
    let time = signedAt * 1000
    const receive = createAwdaReceiver({ appId, secret, now: () => time })
    const raw = await push(signedAt)
    expect(receive(raw).isNew).toBe(true)
    for (time of [(signedAt + 60) * 1000, (signedAt + 60) * 1000 + 999])
      expect(receive(raw).isNew).toBe(false)
    time++
    expect(() => receive(raw)).toThrow(expect.objectContaining(refused))
  })

  it('is compared in constant time: a sender who measures learns no digit of a signature', async () => {
    const compare = vi.spyOn(crypto, 'timingSafeEqual')
    syncBuiltinESMExports()
    const raw = String(await push())
    const receive = receiver()
    for (const digits of ['0'.repeat(32), 'F'.repeat(32)]) {
      expect(() => receive(Buffer.from(raw.replace(/[0-9A-F]{32}/, digits)))).toThrow()
    }
    receive(Buffer.from(raw))
    expect(compare).toHaveBeenCalledTimes(3)
    compare.mockRestore()
    syncBuiltinESMExports()
  })

  it('has to come as bytes', () => {
    expect(() => receiver()(JSON.parse(parameters) as Uint8Array)).toThrow(/raw bytes/)
  })
})
