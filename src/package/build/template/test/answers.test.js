// What the client makes of answers: a success is one, and nothing else is.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLendspecError } from '../dist/index.js'
import { answersOf, clientWith, contract, operations, parametersOf } from './scene.js'

const codes = contract['x-error-codes']

/** The entry of a code: for the operation, for its group, or for all. */
const entryOf = ({ operationId, 'x-error-group': group }, code) =>
  codes[`${operationId}:${code}`] ?? codes[`${group}:${code}`] ?? codes[code]

for (const operation of operations) {
  const { operationId } = operation
  const call = (text, status = 200) =>
    clientWith(() => new Response(text, { status }))[operationId](parametersOf(operation))

  describe(operationId, () => {
    it('resolves to the answer', async () => {
      await call(JSON.stringify(answersOf(operation).ok.value))
    })

    for (const code of operation['x-errors']) {
      const { meaning, remedy } = entryOf(operation, code)
      it(`rejects with ${code}, its meaning and its remedy`, async () => {
        const answer = JSON.stringify(answersOf(operation)[`error-${code}`].value)
        await assert.rejects(call(answer), { name: 'RejectedError', meaning, remedy })
      })
    }

    const texts = ['', '[]', '<html></html>', '<?xml version="1.0"?><Code>0</Code>', '{"half":']
    // Where nobody recorded the response, any object is one.
    for (const text of operation['x-envelope'].open ? texts : [...texts, '{}']) {
      it(`never takes ${JSON.stringify(text)} for success`, async () => {
        await assert.rejects(call(text), isLendspecError)
        await assert.rejects(call(text, 500), isLendspecError)
      })
    }
  })
}
