// The signatures of this package against known answers, which another implementation computed.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clientWith, contract, vectors } from './scene.js'

const { headers, envelope } = contract['x-signature']

describe('a signed call is the known answer', () => {
  for (const { id, body, signature, timestamps } of vectors.vectors) {
    it(id, async () => {
      let sent
      const client = clientWith(async (request) => {
        sent = { headers: request.headers, body: await request.text() }
        return new Response('{}')
      })
      const [operation] = id.split('.')
      await client[operation](body === '' ? undefined : JSON.parse(body)).catch(() => {})
      if (envelope) {
        const found = JSON.parse(sent.body)
        assert.equal(found[envelope.signature], signature)
        assert.ok(sent.body.includes(body === '' ? '""' : body))
        return
      }
      assert.equal(sent.body, body)
      assert.equal(sent.headers.get(headers.signature), signature)
      const time = timestamps.find(({ timestamp }) => timestamp === sent.headers.get(headers.timestamp))
      assert.equal(sent.headers.get(headers.timestampSignature), time.signature)
    })
  }
})
