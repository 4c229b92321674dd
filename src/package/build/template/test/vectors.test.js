// The signatures of this package against known answers.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calls, clientWith, contract, isRepeatable, parametersOf, vectors } from './scene.js'

const { nonce: random, send } = contract['x-signature']
const isSignature = ([, { text }]) => text?.includes('{signature.')
const signatureHeaders = Object.entries(send.headers).filter(isSignature)
const signatureFields = Object.entries(send.envelope).filter(isSignature)

/** All texts of a vector, however it is laid out. */
const textsOf = (part) =>
  typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [String(part)]

/** The bytes of a nonce: a client that draws the same makes the same. */
const bytesOf = (nonce) => Buffer.from(nonce.slice(random.prefix?.length ?? 0), random.encoding.toLowerCase())

describe('a signed call is the known answer', () => {
  for (const vector of vectors.vectors) {
    const { id, method, url, body, nonce, sent: known } = vector
    it(id, async (test) => {
      if (nonce !== undefined)
        test.mock.method(globalThis.crypto, 'getRandomValues', (array) => {
          array.set(bytesOf(nonce))
          return array
        })
      let sent
      const keep = async (request) => {
        sent = {
          method: request.method,
          url: request.url,
          headers: request.headers,
          body: await request.text(),
        }
        return new Response('{}')
      }
      // The address may be signed, with the base path of the first server.
      const [{ url: server }] = contract.servers
      const base = URL.canParse(server) ? new URL(server).pathname.replace(/\/$/, '') : ''
      const client = clientWith(keep, url === undefined ? {} : { server: new URL(url).origin + base })
      const [operation, ...example] = id.split('.')
      const call = calls.find((one) => one.id === operation)
      await client[operation](parametersOf(call, example.join('.'))).catch(() => {})
      const texts = textsOf(vector)
      const found = signatureFields.length ? JSON.parse(sent.body) : {}
      const isKnown = (text) => (isRepeatable ? texts.includes(text) : Boolean(text))
      for (const [name] of signatureHeaders) assert.ok(isKnown(sent.headers.get(name)), name)
      for (const [name] of signatureFields) assert.ok(isKnown(found[name]), name)
      for (const [name, value] of Object.entries(known?.headers ?? {}))
        assert.equal(sent.headers.get(name), value)
      if (method !== undefined) assert.equal(sent.method, method)
      if (url !== undefined) assert.equal(sent.url, known?.url ?? url)
      if (signatureFields.length) assert.ok(sent.body.includes(body === '' ? '""' : body))
      else assert.equal(sent.body, known?.body ?? body)
    })
  }
})
