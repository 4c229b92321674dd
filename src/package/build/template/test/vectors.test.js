// The signatures of this package against known answers.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clientWith, contract, vectors } from './scene.js'

const { headers, envelope } = contract['x-signature'].send
const isSignature = ([, { text }]) => text?.includes('{signature.')
const signatureHeaders = Object.entries(headers).filter(isSignature)
const signatureFields = Object.entries(envelope).filter(isSignature)

/** All texts of a vector, however it is laid out. */
const textsOf = (part) =>
  typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [String(part)]

/** The bytes of a nonce: a client that draws the same makes the same. */
const bytesOf = (nonce) => Buffer.from(nonce, /^[0-9a-f]+$/i.test(nonce) ? 'hex' : 'base64url')

describe('a signed call is the known answer', () => {
  for (const vector of vectors.vectors) {
    const { id, body, nonce, sent: known = {} } = vector
    it(id, async (test) => {
      if (nonce !== undefined)
        test.mock.method(globalThis.crypto, 'getRandomValues', (array) => {
          array.set(bytesOf(nonce).subarray(-array.length))
          return array
        })
      let sent
      const keep = async (request) => {
        sent = { headers: request.headers, body: await request.text() }
        return new Response('{}')
      }
      // Where the address is signed, it is that of the contract's first server.
      const client = clientWith(keep, vector.url === undefined ? {} : { server: contract.servers[0].url })
      const [operation] = id.split('.')
      await client[operation](body === '' ? undefined : JSON.parse(body)).catch(() => {})
      const texts = textsOf(vector)
      const found = signatureFields.length ? JSON.parse(sent.body) : {}
      for (const [name] of signatureHeaders) assert.ok(texts.includes(sent.headers.get(name)), name)
      for (const [name] of signatureFields) assert.ok(texts.includes(found[name]), name)
      for (const [name, value] of Object.entries(known.headers ?? {}))
        assert.equal(sent.headers.get(name), value)
      if (signatureFields.length) assert.ok(sent.body.includes(body === '' ? '""' : body))
      else assert.equal(sent.body, known.body ?? body)
    })
  }
})
