import { createHash } from 'node:crypto'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { bySecret, createCall, longParameters, operationOf } from '../partners.ts'
import { inTurn, type Job } from '../sample.ts'

const [appId, secret, server] = ['demo', 'not-a-secret', 'http://localhost']
const parameters = longParameters(bySecret)

/** In the place of the runtime's `fetch`: makes a Request of what it is given, as that does. */
const network = async (input: string | URL | Request, init?: RequestInit) => {
  new Request(input, init)
  return new Response('{"code":0,"message":"","result":null}', {
    headers: { 'content-type': 'application/json' },
  })
}

/** What a good engineer writes for this one operation. */
async function callByHand(): Promise<unknown> {
  const timestamp = Math.floor(Date.now() / 1000)
  const body = JSON.stringify(parameters)
  const text = `appId:${appId}body:${body}timestamp:${timestamp}v:1.0${secret}`
  const signature = createHash('md5').update(text).digest('hex').toUpperCase()
  const response = await network(server + operationOf(bySecret).path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"appId":"${appId}","timestamp":${timestamp},"v":"1.0","body":${body},"signature":"${signature}"}`,
  })
  const { code, message, result }: Record<string, unknown> = await response.json()
  if (code !== 0) throw new Error(String(message))
  return result
}

export const measure: Measure<'client/plain'> = async () => {
  globalThis.fetch = network
  const call = createCall(bySecret, { appId, secret, server })
  const job = (work: () => Promise<unknown>): Job => ({ work, times: 200, inFlight: 16 })
  const jobs = { own: job(call), byHand: job(callByHand) }
  const rounds = await inTurn(jobs, { rounds: 40, samples: 5 })
  return { 'client/hand-written': figureOf(rounds, ({ own, byHand }) => own / byHand) }
}
