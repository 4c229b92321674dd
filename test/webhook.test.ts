import { describe, expect, it } from 'vitest'
import { notifications } from '../generated/awda/examples.ts'
import { operations } from '../generated/awda/operations.ts'
import { acknowledgement, createAwdaReceiver } from '../src/index.ts'
import { createAwdaSigner } from '../src/signing/awda.ts'
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
    ['more than 1 MB', async () => new Uint8Array(1024 * 1024 + 1)],
  ])('is refused for %s, in one and the same way', async (_, make) => {
    const raw = await make()
    expect(() => receiver()(raw)).toThrow(expect.objectContaining(refused))
  })

  it('has to come as bytes', () => {
    expect(() => receiver()(JSON.parse(parameters) as Uint8Array)).toThrow(/raw bytes/)
  })
})
