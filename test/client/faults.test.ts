import { sign } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PartnerName } from '../../generated/index.ts'
import type { Operation } from '../../src/core/contract.ts'
import { isLendspecError, OutcomeUnknownError } from '../../src/core/errors.ts'
import type { CallEvent } from '../../src/index.ts'
import { attemptTimeout, createPartner, type Fault, faults } from './faults/partner.ts'
import { createRandom } from './faults/random.ts'
import { startVirtualTime, type VirtualTime } from './faults/time.ts'
import {
  allOperations,
  awdaClient,
  exampleOf,
  gatewayWith,
  now,
  ppdaiClient,
  privateKey,
  secret,
} from '../support.ts'

// One seed is one run: `FAULT_SEED=<seed> FAULT_RUNS=1` to run again what a failure names, give its seed.
const firstSeed = Number(process.env['FAULT_SEED'] ?? 20261121)
const runs = Number(process.env['FAULT_RUNS'] ?? 500)

const minute = 60_000
const skews = [0, 0, 0, 30_000, -30_000, 61_000, -61_000, 5 * minute, -5 * minute, 11 * minute, -11 * minute]
const furtherThanCorrected = 60 * minute

interface Plan {
  api: PartnerName
  operation: Operation
  plan: Fault[]
  /** Milliseconds that the caller's clock is off. */
  skew: number
  /** Milliseconds that it takes to find the key of each attempt. */
  keyDelays: number[]
}

function planOf(seed: number): Plan {
  const { below, pick } = createRandom(seed)
  const { api, operation } = pick(allOperations)
  return {
    api,
    operation,
    plan: Array.from({ length: below(6) }, () => pick(faults)),
    skew: below(40) === 0 ? furtherThanCorrected : pick(skews),
    keyDelays: Array.from({ length: 12 }, () => (below(5) === 0 ? below(20_000) : 0)),
  }
}

type Methods = Record<string, (parameters: unknown) => Promise<unknown>>

/** Makes one logical call, and returns what the caller, the wire and the ledger saw of it. */
async function simulate({ api, operation, plan, skew, keyDelays }: Plan, time: VirtualTime) {
  const partner = createPartner(operation, plan, gatewayWith({ now: time.now }), time)
  let offset = 0
  const offsets: number[] = []
  const fetch = (request: Request) => {
    offsets.push(offset)
    return partner.fetch(request)
  }
  const options = {
    now: () => time.now() + skew,
    retry: { attemptTimeout },
    timeout: 10 * minute,
    onEvent: (event: CallEvent) => {
      if (event.type === 'clock') offset = event.offsetMs
    },
  }
  const find = async <Key>(key: Key) => {
    time.advance(keyDelays.shift() ?? 0)
    return key
  }
  // On this thread, so that no time passes while it works.
  const signer = {
    alg: 'RSA-SHA1' as const,
    sign: async (bytes: Uint8Array) => sign('sha1', bytes, privateKey),
  }
  const client: unknown =
    api === 'awda'
      ? awdaClient(fetch, { ...options, secret: () => find(secret) })
      : ppdaiClient(fetch, { ...options, privateKey: () => find(signer) })
  const parameters = exampleOf(api, operation).parameters
  const outcome = await (client as Methods)[operation.id]!(parameters && JSON.parse(parameters)).then(
    () => ({ succeeded: true, error: undefined as unknown }),
    (error: unknown) => ({ succeeded: false, error }),
  )
  const ages = partner.attempts.flatMap(({ timestamp, sentAt }, index) =>
    timestamp === undefined ? [] : [(sentAt + skew + offsets[index]!) / 1000 - timestamp],
  )
  return { ...outcome, attempts: partner.attempts, effects: partner.effects(), ages }
}

describe('a call that meets faults', () => {
  let time: VirtualTime
  beforeEach(() => {
    time = startVirtualTime(now)
  })
  afterEach(() => time.restore())

  const title = `acts at most once where it may not be repeated, and its end tells what happened (${runs} runs)`
  it(title, { timeout: 60_000 + runs * 20 }, async () => {
    const seen = new Map<string, number>()
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
      const plan = planOf(seed)
      const { succeeded, error, attempts, effects, ages } = await simulate(plan, time)
      const { operation, skew } = plan
      const story = attempts.map(({ fault }) => fault).join(', ')
      const told = `FAULT_SEED=${seed} FAULT_RUNS=1: ${operation.id}, clock off by ${skew} ms, ${story}: ${effects} effects, ${error}`
      for (const { fault } of attempts) count(fault)
      count(error instanceof Error ? error.name : 'success')

      expect(succeeded || isLendspecError(error), told).toBe(true)
      if (succeeded) expect(effects, told).toBeGreaterThan(0)
      for (const age of ages) {
        expect(age, told).toBeGreaterThanOrEqual(0)
        expect(age, told).toBeLessThanOrEqual(2)
      }
      // Three attempts, and two more for a clock that is corrected.
      expect(attempts.length, told).toBeLessThanOrEqual(5)
      const acts = operation.retry !== 'safe'
      const last = attempts.at(-1)
      const unanswered = last !== undefined && last.left && !last.readable
      expect(error instanceof OutcomeUnknownError, told).toBe(acts && unanswered)
      if (acts) expect(effects, told).toBeLessThanOrEqual(1)
      if (acts && effects > 0) expect(succeeded || unanswered, told).toBe(true)
    }
    // A simulation in which nothing happens proves nothing.
    const ends = ['success', 'RejectedError', 'TransportError', 'OutcomeUnknownError', 'SignatureError']
    if (runs >= 500) expect([...seen.keys()]).toEqual(expect.arrayContaining([...faults, ...ends]))
  })
})

describe('a full outage', () => {
  const calls = 10_000
  const lost = async (code: string): Promise<Response> => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })
  }
  const outages = [
    () => lost('ECONNREFUSED'),
    () => lost('ECONNRESET'),
    async () => new Response('<html>', { status: 503 }),
    async () => new Response('{"code":100}'),
  ]

  it(`is not multiplied: ${calls} calls make a tenth more attempts at most`, async () => {
    let attempts = 0
    let typed = 0
    const client = awdaClient(() => outages[attempts++ % outages.length]!())
    for (let call = 0; call < calls; call++) {
      await client.getLoan({}).catch((error: unknown) => (typed += Number(isLendspecError(error))))
    }
    expect(typed).toBe(calls)
    expect(attempts).toBeGreaterThan(calls)
    expect(attempts).toBeLessThanOrEqual(1.1 * calls)
  })
})
