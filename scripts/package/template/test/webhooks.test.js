// Notifications: taken as they were signed, and in no other way.

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { signNotification } from '../dist/testing.js'
import * as webhooks from '../dist/webhooks.js'
import { contract, credentials } from './scene.js'

const { appId, secret, timestamp } = credentials
const now = timestamp * 1000
const create = Object.entries(webhooks).find(([name]) => /^create\w+Receiver$/.test(name))[1]
const [{ post }] = Object.values(contract.webhooks)
const { value } = post.requestBody.content['application/json'].examples.ok
const parameters = value[contract['x-signature'].envelope.body]
const receiver = (at = now) => create({ appId, secret, now: () => at })
const sign = () => signNotification(parameters, { appId, secret, now })

it('gives the body, and tells a repetition', async () => {
  const receive = receiver()
  const bytes = await sign()
  assert.deepEqual(receive(bytes), { isNew: true, body: parameters })
  assert.equal(receive(bytes).isNew, false)
})

it('refuses any changed bit', async () => {
  const bytes = await sign()
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const changed = bytes.slice()
    changed[bit >> 3] ^= 1 << (bit & 7)
    assert.throws(() => receiver()(changed), { code: 'SIGNATURE' })
  }
})

it('refuses what is too old, too new, or parsed already', async () => {
  const bytes = await sign()
  for (const seconds of [-61, 61]) {
    assert.throws(() => receiver(now + seconds * 1000)(bytes), { code: 'SIGNATURE' })
  }
  assert.throws(() => receiver()(parameters), TypeError)
})
