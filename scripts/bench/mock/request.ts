import { sign, verify } from 'node:crypto'
import { atLeast, atMost, measure, type Result } from '../measure.ts'
import { createApps, createKeys } from './calls.ts'
import { type Job, measureInTurn } from './cost.ts'
import { type Server, startServer } from './server.ts'
import { echo, folder, lendspec, prism, rivals, type Say } from './subjects.ts'

const unit = 'µs CPU'
const times = 400

/** What a request costs, beside others with the same contract. */
export async function measureRequests(say: Say): Promise<Result[]> {
  const { configFile, calls } = await createApps(folder)
  const { awda, rsa1024, rsa2048 } = calls
  const own = await startServer(lendspec(configFile))
  const others: Record<string, Server> = { 'bare node:http echo': await startServer(echo) }
  for (const [name, command] of Object.entries(rivals(say))) others[name] = await startServer(command)
  const prisms = {
    awda: await startServer(await prism('awda')),
    ppdai: await startServer(await prism('ppdai')),
  }

  const jobs: Record<string, Job> = {
    awda: { server: own, sign: awda, prefix: '/awda', times },
    rsa1024: { server: own, sign: rsa1024, prefix: '/ppdai', times },
    rsa2048: { server: own, sign: rsa2048, prefix: '/ppdai', times },
    // Nothing of a timestamp is known from the request before.
    fresh: { server: own, sign: () => rsa2048((index) => index), prefix: '/ppdai', times },
  }
  for (const [name, server] of Object.entries(others)) {
    jobs[`awda ${name}`] = { server, sign: awda, prefix: '/awda', times }
    jobs[`ppdai ${name}`] = { server, sign: rsa1024, prefix: '/ppdai', times }
  }
  const few = times / 4
  jobs[`awda ${prismName}`] = { server: prisms.awda, sign: awda, prefix: '', times: few }
  jobs[`ppdai ${prismName}`] = { server: prisms.ppdai, sign: rsa1024, prefix: '', times: few }

  const costs = await measureInTurn(jobs)
  const cost = (name: string) => costs[name] ?? NaN
  const plain = (name: string, value: number, of = unit): Result => ({ name, value, unit: of, goal: null })
  const beside = (api: string) =>
    [...Object.keys(others), prismName].map((name) => plain(name, cost(`${api} ${name}`)))
  const goal = atMost(100)
  const ratio = (name: string, value: number): Result => ({ name, value, unit: 'times', goal: atLeast(7) })
  const alone = await measureRsa()
  const results = [
    { name: 'AWDA request', value: cost('awda'), unit, goal },
    ...beside('awda'),
    { name: 'PPDAI request, RSA-1024', value: cost('rsa1024'), unit, goal },
    ...beside('ppdai'),
    plain('crypto.verify alone, RSA-1024', alone.rsa1024),
    { name: 'PPDAI request, RSA-2048', value: cost('rsa2048'), unit, goal },
    plain('each with another timestamp', cost('fresh')),
    plain('crypto.verify alone, RSA-2048', alone.rsa2048),
    ratio('Prism, AWDA request', cost(`awda ${prismName}`) / cost('awda')),
    ratio('Prism, PPDAI request, RSA-1024', cost(`ppdai ${prismName}`) / cost('rsa1024')),
  ]
  for (const server of [own, ...Object.values(others), ...Object.values(prisms)]) await server.close()
  return results
}

const prismName = 'Prism, no signature'

/** What a signature takes to verify without anything of ours. */
function measureRsa() {
  const text = Buffer.from('devicefp1234567890mobile15200000001')
  const job = (bits: number) => {
    const { privateKey, publicKey } = createKeys(bits)
    const signature = sign('sha1', text, privateKey)
    return { work: () => verify('sha1', text, publicKey, signature), times: 200 }
  }
  return measure(40, { rsa1024: job(1024), rsa2048: job(2048) })
}
