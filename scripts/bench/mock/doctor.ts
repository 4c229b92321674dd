// Prevents a diagnosis that holds up the requests behind it.

import { generateKeyPairSync, sign } from 'node:crypto'
import { operations as awda } from '../../../generated/awda/operations.ts'
import { operations as ppdai } from '../../../generated/ppdai/operations.ts'
import { diagnose } from '../../../src/doctor/index.ts'
import { hashes, rsaPublicKey } from '../../../src/doctor/node.ts'
import { atMost, cpuTime, quantile, type Result } from '../measure.ts'
import { largeBodies } from './bodies.ts'

const [rounds, warmUp] = [15, 15]
const now = Date.parse('2026-11-21T12:00:00Z')

/** CPU of one diagnosis of a signature that is wrong in no known way: the worst of all shapes of body of each size. */
export function measureDoctor(): Promise<Result[]> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const known = {
    hashes,
    ppdai: new Map([['app', rsaPublicKey(publicKey)]]),
    awda: new Map([['app', 'a-secret']]),
  }
  const signature = sign('sha1', Buffer.from('another text'), privateKey).toString('base64')
  const headers = new Headers({
    'X-PPD-APPID': 'app',
    'X-PPD-TIMESTAMP': String(now / 1000),
    'X-PPD-TIMESTAMP-SIGN': signature,
    'X-PPD-SIGN': signature,
  })
  const see = {
    awda: (body: string) => {
      const envelope = `{"appId":"app","timestamp":${now / 1000},"v":"1.0","signature":"${'0'.repeat(32)}","body":${body}}`
      const request = { operation: awda.submitLoan, headers: new Headers(), body: envelope, now }
      return () => diagnose('awda', request, known)
    },
    ppdai: (body: string) => {
      const request = { operation: ppdai.userInfoAdd, headers, body, now }
      const types = { x: 'String', list: 'Other' }
      return () => diagnose('ppdai', request, known, { types })
    },
  }
  const results = [1_000, 30_000, 1_000_000, 16_000_000].flatMap((size) =>
    (['awda', 'ppdai'] as const).map((api): Result => {
      const costs = Object.values(largeBodies(size)).map((body) => medianOf(see[api](body)))
      const name = `${api}: the doctor, a body of ${size / 1000} kB, worst of ${costs.length} shapes`
      return { name, value: Math.max(...costs) / 1000, unit: 'ms CPU', goal: atMost(20) }
    }),
  )
  return Promise.resolve(results)
}

function medianOf(work: () => unknown): number {
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const start = cpuTime()
    work()
    if (round >= 0) times.push(cpuTime() - start)
  }
  return quantile(times, 0.5)
}
