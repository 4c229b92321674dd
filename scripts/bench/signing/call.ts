import type { Signer } from '../../../src/signing/scheme.ts'
import { atMost, type Job, measure, type Result, run } from '../measure.ts'
import { callsOfOthers, signersOfOthers } from './rivals.ts'
import { callUnsigned, createSigned, createUnsigned, parameters, rsaOperation } from './subjects.ts'

const inFlight = 16
const unit = 'RSA operations'

/** What signing adds to a call, and the same body signed as people do without this project. */
export async function measureCall(say: (text: string) => void): Promise<Result[]> {
  const [signed, unsigned] = [createSigned(), createUnsigned()]
  const beside = {
    unsigned: { work: () => callUnsigned(unsigned), times: 64, inFlight },
    rsa: { work: rsaOperation, times: 32, inFlight },
  }
  const own = await measure(180, {
    ...beside,
    signed: { work: () => signed.sendSmsAuthCode(parameters), times: 32, inFlight },
  })
  const value = (own.signed - own.unsigned) / own.rsa
  // In rounds of their own: what they do to caches and compiled code is not to be paid by what is measured first.
  const [calls, signers] = [callsOfOthers(), await signersOfOthers(say)]
  const jobs = Object.entries({ ...calls, ...signers }).map(([name, work]): [string, Job] => [
    name,
    { work, times: 16, inFlight },
  ])
  const others = await measure<string>(40, { ...beside, ...Object.fromEntries(jobs) })
  const added = (name: string, before = 0) => ((others[name] ?? NaN) - before) / (others['rsa'] ?? NaN)
  return [
    { name: 'CPU added to a call', value, unit, goal: atMost(1.25) },
    ...Object.keys(calls).map((name) => ({ name, value: added(name, others['unsigned']), unit, goal: null })),
    ...Object.keys(signers).map((name) => ({ name, value: added(name), unit, goal: null })),
  ]
}

/** RSA calls, counted by the signer, while a clock of ours runs through some seconds. */
export async function countSignatures(): Promise<Result[]> {
  const ratios: number[] = []
  for (const inFlight of [1, 1000]) {
    let [signatures, calls, time] = [0, 0, Date.UTC(2026, 0)]
    const startedAt = time
    const signer: Signer = { alg: 'RSA-SHA1', sign: async () => (signatures++, new Uint8Array(256)) }
    const client = createSigned({ privateKey: signer, now: () => time++ })
    await run({ work: () => (calls++, client.sendSmsAuthCode(parameters)), times: 3000, inFlight })
    const seconds = Math.ceil((time - startedAt) / 1000)
    ratios.push(signatures / (calls + seconds + 1))
  }
  const value = Math.max(...ratios)
  return [{ name: 'RSA calls, 1 and 1,000 at once', value, unit: 'of N + S + 1', goal: atMost(1) }]
}
