import { execFile } from 'node:child_process'
import { sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { operations } from '../../../generated/ppdai/operations.ts'
import { createKeySigner, loadPublicKey } from '../../../src/keys.ts'
import { createPpdaiVerifier } from '../../../src/signing/ppdai-verifier.ts'
import { createPpdaiSigner } from '../../../src/signing/ppdai.ts'
import { atLeast, type Job, measure, type Result, wallTime } from '../measure.ts'
import { ownFile } from '../suite.ts'
import { privateKey, publicKey } from './subjects.ts'

type Say = (text: string) => void

const text = Buffer.from('devicefp1234567890mobile15200000001')
const signature = sign('sha1', text, privateKey)

/** What a signature costs here, beside what it costs OpenSSL alone. */
export async function measureSigning(say: Say): Promise<Result[]> {
  const signer = createKeySigner(privateKey)
  const { value, unit } = await compare('sign', say, {
    own: { work: () => signer.sign(text), times: 16, inFlight: 16 },
    raw: { work: () => sign('sha1', text, privateKey), times: 16 },
  })
  return [{ name: 'signing', value, unit, goal: atLeast(0.9) }]
}

/** What it costs to verify a request, which carries two signatures, beside two verifications of OpenSSL alone. */
export async function measureVerifying(say: Say): Promise<Result[]> {
  const verifier = createPpdaiVerifier(new Map([['demo', { publicKey: loadPublicKey(publicKey) }]]))
  const request = await createReceived()
  const { ok } = verifier.verify(request)
  if (!ok) throw new Error('the request that is measured does not verify')
  const { value, unit } = await compare('verify', say, {
    own: { work: () => verifier.verify(request), times: 100 },
    raw: { work: () => verify('sha1', text, publicKey, signature), times: 200 },
  })
  return [{ name: 'verifying a request', value: 2 * value, unit, goal: atLeast(0.7) }]
}

/** How many of ours take the time of one of OpenSSL's, which measures itself; Node's where it is not installed. */
async function compare(kind: 'sign' | 'verify', say: Say, jobs: Record<'own' | 'raw', Job>) {
  const times: Record<'own' | 'raw' | 'openssl', number[]> = { own: [], raw: [], openssl: [] }
  for (let round = 0; round < 3; round++) {
    const speed = await askOpenssl()
    if (speed) times.openssl.push(speed[kind])
    const { own, raw } = await measure(30, jobs)
    times.own.push(own)
    times.raw.push(raw)
  }
  const found = times.openssl.length > 0
  if (!found) say(`openssl is not installed: measured beside crypto.${kind}`)
  const value = Math.min(...(found ? times.openssl : times.raw)) / Math.min(...times.own)
  return { value, unit: found ? 'of openssl speed' : `of crypto.${kind}` }
}

// The threads that Node signs on.
const poolSize = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4)

/**
 * Signatures in the same time, beside as many threads that do nothing but sign. One thread times the number of
 * cores would tell what else the machine does: a core that is taken would be missing here and not there.
 */
export async function measureScaling(): Promise<Result[]> {
  const signer = createKeySigner(privateKey)
  const times = 64
  // How many are left to sign: the threads share it, as those of the pool share a queue.
  const left = new Int32Array(new SharedArrayBuffer(4))
  const threads = Array.from(
    { length: poolSize },
    () => new Worker(ownFile(), { argv: ['sign'], workerData: left }),
  )
  const signOnThreads = () => {
    Atomics.store(left, 0, times)
    return Promise.all(
      threads.map((thread) => {
        thread.postMessage('sign')
        return once(thread, 'message')
      }),
    )
  }
  const { own, raw } = await measure(
    80,
    {
      own: { work: () => signer.sign(text), times, inFlight: 16 },
      raw: { work: signOnThreads, times: 1, inFlight: 1 },
    },
    wallTime,
  )
  await Promise.all(threads.map((thread) => thread.terminate()))
  const name = `signing on ${Math.min(availableParallelism(), poolSize)} cores`
  return [{ name, value: raw / times / own, unit: `of ${poolSize} bare threads`, goal: atLeast(0.9) }]
}

/** Such a thread. */
export function signOnDemand(): void {
  const left: unknown = workerData
  parentPort?.on('message', () => {
    while (left instanceof Int32Array && Atomics.sub(left, 0, 1) > 0) sign('sha1', text, privateKey)
    parentPort?.postMessage('signed')
  })
}

async function createReceived() {
  const signer = createPpdaiSigner({ appId: 'demo', signer: createKeySigner(privateKey) })
  const operation = operations.sendSmsAuthCode
  const [body, now] = ['{"Mobile":"15200000001","DeviceFP":"1234567890"}', Date.now()]
  const signed = await signer.sign({ operation, body, timestamp: Math.floor(now / 1000) })
  return { operation, headers: new Headers(signed.headers), body, now }
}

/** OpenSSL's own measure of itself, in microseconds of CPU; undefined where it is not installed. */
async function askOpenssl(): Promise<Record<'sign' | 'verify', number> | undefined> {
  try {
    const { stdout } = await promisify(execFile)('openssl', ['speed', '-mr', '-seconds', '1', 'rsa2048'])
    const [, signs, verifies] = /^\+F2:\d+:2048:([\d.]+):([\d.]+)/m.exec(stdout) ?? []
    return signs && verifies ? { sign: 1e6 / Number(signs), verify: 1e6 / Number(verifies) } : undefined
  } catch {
    return undefined
  }
}
