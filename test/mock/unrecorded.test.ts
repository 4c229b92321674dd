// A partner's contract that says no code for a failed check: the mock still says why it refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profiles } from '../../src/mock/profiles.ts'
import { allOperations, gatewayWith, requestOf } from '../support.ts'
import { cases } from './spoilt.ts'

const gateway = gatewayWith()
// The files of `npm test` share their modules, so the profiles are restored.
const before = Object.values(profiles).map((profile) => ({ profile, refusals: profile.refusals }))
beforeAll(() => before.forEach(({ profile }) => Object.assign(profile, { refusals: {} })))
afterAll(() => before.forEach(({ profile, refusals }) => Object.assign(profile, { refusals })))
const firstOf = (api: string) => allOperations.find((one) => one.api === api && one.operation.signed)!

describe.each(['ppdai', 'awda'])('%s', (name) => {
  const { api, operation } = firstOf(name)

  it.each(Object.entries(cases))('%s is refused without a code of the partner', async (_, { spoil }) => {
    const response = await gateway(requestOf(api, operation, await spoil(api, operation)))
    expect(response.status).toBe(400)
    const { problem } = (await response.json()) as { problem: string }
    expect(problem).toBe(`${response.headers.get('x-lendspec-reason')}; no code of the partner is recorded`)
    expect(response.headers.get('x-lendspec-evidence')).toBe('inferred')
  })
})
