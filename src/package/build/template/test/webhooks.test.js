// Receivers accept only what was signed, and handle each event once.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { handledStoreChecks, signNotification } from '../dist/testing.js'
import * as webhooks from '../dist/webhooks.js'
import { contract, credentials, parametersOf } from './scene.js'

const { appId, secret, timestamp } = credentials
const now = timestamp * 1000
const create = Object.entries(webhooks).find(([name]) => /^create\w+Receiver$/.test(name))[1]
const [{ post }] = Object.values(contract.webhooks)
const parameters = parametersOf(post)
const receiver = (at = now) => create({ appId, secret, now: () => at })
const sign = () => signNotification(parameters, { appId, secret, now })

it('handles an event once, and no retry', async () => {
  const { handle } = receiver()
  const bodies = []
  const handler = ({ body }) => bodies.push(body)
  const later = await signNotification(parameters, { appId, secret, now: now + 1000 })
  for (const [bytes, wanted] of [
    [await sign(), 'handled'],
    [await sign(), 'duplicate'],
    [later, 'duplicate'],
  ])
    assert.equal((await handle(bytes, handler)).status, wanted)
  assert.deepEqual(bodies, [parameters])
})

it('handles an event again whose handler failed', async () => {
  const { handle } = receiver()
  const bytes = await sign()
  const fail = () => Promise.reject(new Error('no database'))
  await assert.rejects(handle(bytes, fail), /no database/)
  assert.equal((await handle(bytes, () => {})).status, 'handled')
})

it('refuses any changed bit', async () => {
  const bytes = await sign()
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const changed = bytes.slice()
    changed[bit >> 3] ^= 1 << (bit & 7)
    await assert.rejects(receiver().verify(changed), { code: 'SIGNATURE' })
  }
})

it('refuses what is too old, too new or already parsed', async () => {
  const bytes = await sign()
  for (const seconds of [-61, 61]) {
    await assert.rejects(receiver(now + seconds * 1000).verify(bytes), { code: 'SIGNATURE' })
  }
  await assert.rejects(receiver().verify(parameters), TypeError)
})

describe('the store', () => {
  for (const { name, run } of handledStoreChecks(webhooks.createMemoryStore)) it(name, run)
})
