import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import { answerOf, headersOf } from '../../src/generate/contract.ts'
import type { Document } from '../../src/generate/openapi.ts'
import { readAnswer } from '../../src/client/envelope.ts'
import { ContractError, RejectedError } from '../../src/core/errors.ts'
import { meaningOf } from '../../src/core/meaning.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { partsOf, touchedBy } from './negatives/coverage.ts'
import { expectedOf, noCode } from './negatives/expected.ts'
import { addressed, signBody } from './negatives/partner.ts'
import { allHeadersOf, type Request, requestsOf } from './negatives/schema.ts'
import { arbitraryOf, fullValue } from './negatives/values.ts'
import { violationsOf } from './negatives/violations.ts'
import { fc } from '../property.ts'
import { gatewayWith, requestOf } from '../support.ts'

// Contract, validators, gateway and client refuse the same bodies, with the partner's codes, and take all others.

const numRuns = Number(process.env['POSITIVE_RUNS'] ?? 200)
const timeout = 30_000 + numRuns * 10

describe.each(await Promise.all(partnerNames.map(read)))('$api', ({ api, document, requests }) => {
  const { contract, examples } = profiles[api]
  const gateway = gatewayWith()
  const touched = new Set<string>()
  const touch = (names: string[]) => names.forEach((name) => touched.add(name))

  /** Sends a body through the gateway and reads the response as the client does. */
  async function send(request: Request, body: unknown, headers: Record<string, string | undefined> = {}) {
    const { id, operation, schema } = request
    const wire = await signBody(api, contract.operations[id]!, body)
    const sent = requestOf(api, contract.operations[id]!, wire)
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) sent.headers.delete(name)
      else sent.headers.set(name, value)
    }
    const response = await gateway(sent)
    const text = await response.text()
    const code = await codeOf(() =>
      readAnswer(contract, contract.operations[id]!, response.status, text, wire.body),
    )
    touch([
      `${id} ${code}`,
      ...touchedBy(document, id, answerOf(operation).schema, JSON.parse(text), 'answer'),
    ])
    if (code === undefined) {
      const names = [...sent.headers.keys()].map((name) => `${id} with ${name}`)
      touch([id, ...names, ...touchedBy(document, id, schema, body)])
    }
    const read = (name: string) => response.headers.get(`x-lendspec-${name}`)
    return { code, grade: read('evidence'), source: read('source') }
  }

  it.each(requests)(
    '$id: each violation gets the code of the partner',
    async ({ id, violations, ...request }) => {
      const validate = (await contract.validators())[`${id}Request`]!
      for (const { body, at, pointer, keyword, kind, expected } of violations) {
        const where = `${at} ${kind}`
        expect(validate(body), where).toBe(false)
        const faults = validate.errors!.map((fault) => `${fault.instancePath} ${fault.keyword}`)
        expect(faults, where).toContain(`${pointer} ${compiled(keyword, kind)}`)
        expect(await send({ id, ...request }, body), where).toEqual({ ...expected, source: 'refusal' })
        touch([`${id} refuses ${at}`])
      }
    },
  )

  it.each(requests)(
    '$id: every body that the schema accepts gets the example',
    async (request) => {
      const { grade } = contract.operations[request.id]!.source
      const bodies = arbitraryOf(document, request.schema).map((body) => addressed(api, body))
      await fc.assert(
        fc.asyncProperty(bodies, async (body) => {
          expect(await send(request, body)).toEqual({ code: undefined, grade, source: 'example' })
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it.each(requests.filter(({ operation }) => allHeadersOf(document, operation).length > 0))(
    '$id: each header is asked for as the contract has it',
    async (request) => {
      for (const { name, required } of allHeadersOf(document, request.operation)) {
        const { source } = await send(request, request.base, { [name]: undefined })
        expect(source, name).toBe(required ? 'refusal' : 'example')
        touch([`${request.id} without ${name}`])
      }
    },
  )

  it.each(requests.filter(({ operation }) => headersOf(document, operation).length > 0))(
    '$id: a header of another type is a wrong parameter',
    async (request) => {
      const operation = contract.operations[request.id]!
      const entries = operation.errors.map(
        (one) => contract.errors[meaningOf(contract.errors, operation, one)!]!,
      )
      // A code for any wrong value is one for a header, too.
      const any = entries.find(({ when }) => when?.invalid === '*')
      const code = String(any?.code ?? operation.errors[0] ?? noCode)
      for (const { name } of headersOf(document, request.operation)) {
        const answer = await send(request, request.base, { [name]: 'no number' })
        expect(answer, name).toEqual({ code, grade: any?.source.grade ?? 'inferred', source: 'refusal' })
      }
    },
  )

  it.each(requests)('$id: each response of the contract can be requested', async (request) => {
    for (const name of Object.keys(examples[request.id]!.response)) {
      const isCode = contract.operations[request.id]!.errors.map(String).includes(name)
      const { code } = await send(request, request.base, {
        prefer: `${isCode ? 'error' : 'example'}=${name}`,
      })
      expect(code).toBe(isCode ? name : undefined)
    }
  })

  it('is covered by the above', () => {
    const shares = Object.entries(partsOf(document, requests)).map(([part, names]) => {
      const missed = names.filter((name) => !touched.has(name))
      return { part, names, missed, share: 1 - missed.length / (names.length || 1) }
    })
    const line = shares.map(
      ({ part, names, missed }) => `${part} ${names.length - missed.length}/${names.length}`,
    )
    console.log(`coverage of ${api}: ${line.join(', ')}`)
    for (const { part, missed, share } of shares) {
      expect(share, missed.join('\n')).toBeGreaterThanOrEqual(/^(properties|keywords)$/.test(part) ? 0.95 : 1)
    }
  })
})

async function read(api: PartnerName) {
  const { contract } = profiles[api]
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as Document
  const requests = requestsOf(document).map((request) => {
    const base = addressed(api, fullValue(document, request.schema, request.example))
    const violations = violationsOf(document, request.schema, base).map((violation) => ({
      ...violation,
      expected: expectedOf(document, contract, contract.operations[request.id]!, violation),
    }))
    return { ...request, base, violations }
  })
  return { api, document, requests }
}

/** An integer format is compiled as its bounds. */
function compiled(keyword: string, kind: string): string {
  if (keyword !== 'format') return keyword
  return kind === 'below' ? 'minimum' : 'maximum'
}

/** The partner's code of a rejection; undefined for a success. */
async function codeOf(read: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await read()
    return undefined
  } catch (error) {
    if (error instanceof RejectedError) return String(error.partnerCode)
    if (error instanceof ContractError && error.status === 400) return noCode
    throw error
  }
}
