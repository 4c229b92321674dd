import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import type { Document } from '../../src/generate/openapi.ts'
import { createExamplesEngine } from '../../src/mock/examples.ts'
import type { Question } from '../../src/mock/engine.ts'
import { createPrismEngine } from '../../src/mock/prism.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { ask, classes, explain } from './differential/compare.ts'
import { bodiesFor, headersFor } from './differential/questions.ts'
import { signBody } from '../mock/negatives/partner.ts'
import { requestsOf } from '../mock/negatives/schema.ts'

/** Requests for each API, shared by its operations. */
const runs = Number(process.env['DIFFERENTIAL_RUNS'] ?? 400)
const timeout = 30_000 + runs * 10

describe.each(partnerNames)('the engines of %s', async (api) => {
  const { contract, examples } = profiles[api]
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as Document
  // Prism resolves references in the object it is given.
  const prism = await createPrismEngine(structuredClone(document))
  const engines = [await createExamplesEngine(contract, examples), prism] as const
  const requests = requestsOf(document)
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

  it.each(requests)(
    'agree on $id, but for what is listed',
    async (request) => {
      const operation = contract.operations[request.id]!
      let explained = 0
      const calls = fc.tuple(bodiesFor(api, document, request), headersFor(document, request.operation))
      await fc.assert(
        fc.asyncProperty(calls, async ([body, extra]) => {
          const { headers } = await signBody(api, operation, body)
          const sent = new Headers(headers)
          for (const [name, value] of Object.entries(extra)) {
            if (value === undefined) sent.delete(name)
            else sent.set(name, value)
          }
          const question: Question = { operation, headers: Object.fromEntries(sent), body, example: 'ok' }
          const one = await ask(engines[0], question, contract)
          const other = await ask(engines[1], question, contract)
          const reasons = explain(question, one, other)
          if (!reasons) return expect(other).toEqual(one)
          explained++
          for (const reason of reasons.length ? reasons : ['agree']) count(reason)
        }),
        { seed: 20261121, numRuns: Math.ceil(runs / requests.length) },
      )
      expect(explained).toBe(Math.ceil(runs / requests.length))
    },
    timeout,
  )

  it('agree on most, and differ in five ways at most', () => {
    console.log(`engines of ${api}: ${[...counts].map(([name, times]) => `${times} ${name}`).join('; ')}`)
    // Where they differ in the words of a fault alone, both refuse.
    const worded = [...counts].filter(([name]) => name === 'agree' || name.startsWith('the error shape'))
    expect(worded.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThan(runs * 0.95)
    expect(classes.length).toBeLessThanOrEqual(5)
  })
})
