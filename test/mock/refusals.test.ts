import { describe, expect, it } from 'vitest'
import { operations as awdaOperations } from '../../generated/awda/operations.ts'
import { cases, isTamperable } from './spoilt.ts'
import { share } from '../share.ts'
import { allOperations, gatewayWith, requestOf, signExample } from '../support.ts'

// Nine cases for every operation: good (test/mock/contract.test.ts), sent twice, and seven ways of being wrong.

const signed = allOperations.filter(({ operation }) => operation.signed)

describe.each(Object.entries(cases))('%s', (name, { spoil, ...answers }) => {
  const gateway = gatewayWith()
  const covered = signed.filter(
    ({ api, operation }) => !name.startsWith('a body') || isTamperable(api, operation),
  )

  it.each(share(covered))(
    'is answered by $api $id with the code of the partner',
    async ({ api, operation }) => {
      const response = await gateway(requestOf(api, operation, await spoil(api, operation)))
      const answer = (await response.json()) as Record<string, unknown>
      const [status, code, grade] = answers[api]
      expect([response.status, answer['Code'] ?? answer['code']]).toEqual([status, code])
      expect(response.headers.get('x-lendspec-evidence')).toBe(grade)
      expect(response.headers.get('x-lendspec-source')).toBe('refusal')
    },
  )
})

describe('a request sent twice', () => {
  it('is answered again, as no document says otherwise', async () => {
    const gateway = gatewayWith()
    const wire = await signExample('awda', awdaOperations.registerUser)
    for (let time = 0; time < 2; time++) {
      const response = await gateway(requestOf('awda', awdaOperations.registerUser, wire))
      expect(await response.json()).toMatchObject({ code: 0 })
    }
  })

  it.each(share(signed))(
    'is refused under strictReplay, exactly once of two in parallel: $api $id',
    async (one) => {
      const { api, operation } = one
      const gateway = gatewayWith({ strictReplay: true })
      const wire = await signExample(api, operation)
      const answers = await Promise.all([1, 2].map(() => gateway(requestOf(api, operation, wire))))
      const [repeated, ...others] = answers.filter(({ headers }) => headers.has('x-lendspec-reason'))
      expect(others).toEqual([])
      expect(await repeated!.json()).toMatchObject(
        api === 'awda' ? { code: 1001 } : { Code: 'GTW-BRQ-INVALIDSIGN' },
      )
      expect(repeated!.headers.get('x-lendspec-reason')).toBe('replayed')
      expect(repeated!.headers.get('x-lendspec-evidence')).toBe('inferred')
    },
  )
})

describe('a call that is not signed', () => {
  const gateway = gatewayWith({ strictReplay: true })
  const unsigned = allOperations.filter(({ operation }) => !operation.signed)
  const spoilings = Object.entries(cases).flatMap(([name, { spoil }]) =>
    unsigned.map((one) => ({ ...one, name, spoil })),
  )

  it.each(share(spoilings))(
    'has nothing to refuse but JSON: $api $id, $name',
    async ({ api, operation, name, spoil }) => {
      const wire = await spoil(api, operation)
      for (let time = 0; time < 2; time++) {
        const response = await gateway(requestOf(api, operation, wire))
        const answer = (await response.json()) as Record<string, unknown>
        const { error, proof } = operation.envelope
        expect(answer).toHaveProperty(name === 'malformed JSON' ? error! : proof!)
        const grade = name === 'malformed JSON' ? 'inferred' : operation.source.grade
        expect(response.headers.get('x-lendspec-evidence')).toBe(grade)
      }
    },
  )
})
