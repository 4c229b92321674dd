// Receivers accept only what was signed, and handle each event once.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { credentials, events } from './scene.js'

const now = credentials.timestamp * 1000
const url = 'https://receiver.example/'

for (const { suffix, parameters, options, isKeyed } of events) {
  const { handledStoreChecks, signNotification } = await import(`../dist/testing${suffix}.js`)
  const webhooks = await import(`../dist/webhooks${suffix}.js`)
  const create = Object.entries(webhooks).find(([name]) => /^create\w+Receiver$/.test(name))[1]
  const receiver = (at = now) => create({ ...options, now: () => at })

  /** The bytes, and what a receiver is given besides. */
  const sign = async (at = now) => {
    const signed = await signNotification(parameters, { ...options, now: at, url })
    if (signed instanceof Uint8Array) return [signed]
    const headers = new Headers(signed.headers)
    // Some receivers take the headers, and some the whole request.
    return [signed.body, Object.assign(headers, { method: 'POST', url, headers })]
  }

  describe(`notifications${suffix}`, () => {
    it('handles an event once, and no retry', async () => {
      const { handle } = receiver()
      const bodies = []
      const handler = ({ body }) => bodies.push(body)
      const signed = await sign()
      const all = [
        [signed, 'handled'],
        [signed, 'duplicate'],
        ...(isKeyed ? [[await sign(now + 1000), 'duplicate']] : []),
      ]
      for (const [one, wanted] of all) assert.equal((await handle(...one, handler)).status, wanted)
      assert.deepEqual(bodies, [parameters])
    })

    it('handles an event again whose handler failed', async () => {
      const { handle } = receiver()
      const signed = await sign()
      const fail = () => Promise.reject(new Error('no database'))
      await assert.rejects(handle(...signed, fail), /no database/)
      assert.equal((await handle(...signed, () => {})).status, 'handled')
    })

    it('refuses any changed bit', async () => {
      const [bytes, ...rest] = await sign()
      for (let bit = 0; bit < bytes.length * 8; bit += 7) {
        const changed = bytes.slice()
        changed[bit >> 3] ^= 1 << (bit & 7)
        await assert.rejects(receiver().verify(changed, ...rest), { code: 'SIGNATURE' })
      }
    })

    it('refuses what is too old, too new or already parsed', async () => {
      const [bytes, ...rest] = await sign()
      for (const days of [-1, 1])
        await assert.rejects(receiver(now + days * 86_400_000).verify(bytes, ...rest), { code: 'SIGNATURE' })
      await assert.rejects(receiver().verify(parameters, ...rest), TypeError)
    })
  })

  describe(`the store${suffix}`, () => {
    for (const { name, run } of handledStoreChecks(webhooks.createMemoryStore)) it(name, run)
  })
}
