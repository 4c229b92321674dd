// What the client makes of answers: a success is one, and nothing else is.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLendspecError } from '../dist/index.js'
import { calls, clientWith, operations, parametersOf, response } from './scene.js'

for (const call of calls) {
  const { id, rejections, success } = call
  const answer = (text, { status = 200, type = success.type } = {}) =>
    clientWith(() => new Response(text || null, { status, headers: text ? { 'content-type': type } : {} }))[
      id
    ](parametersOf(call))

  if (response) {
    it(`${id} refuses an answer that is not signed`, async () => {
      await assert.rejects(answer(success.text, success), { name: 'ResponseSignatureError' })
    })
    continue
  }

  describe(id, () => {
    it('resolves to the answer', async () => {
      await answer(success.text, success)
    })

    for (const { code, status, text, meaning, remedy } of rejections) {
      it(`rejects with ${code}, its meaning and its remedy`, async () => {
        await assert.rejects(answer(text, { status }), { name: 'RejectedError', meaning, remedy })
      })
    }

    const { open, status: byStatus } = operations.find(({ operationId }) => operationId === id)['x-envelope']
    const noJson = ['<html></html>', '<?xml version="1.0"?><Code>0</Code>', '{"half":']
    // Where nobody recorded the response, any object is one; without an envelope, any JSON is.
    const texts = byStatus ? noJson : ['', '[]', ...noJson, ...(open ? [] : ['{}'])]
    for (const text of /\bjson$/.test(success.type) ? texts : []) {
      it(`never takes ${JSON.stringify(text)} for success`, async () => {
        await assert.rejects(answer(text), isLendspecError)
      })
    }

    it('never takes a server that fails for success', async () => {
      await assert.rejects(answer(success.text, { status: 500 }), isLendspecError)
    })
  })
}
