import { createSecretKey, sign, verify } from 'node:crypto'
import { createKeySigner } from '../../../src/crypto/keys.ts'
import { verifiers } from '../../../generated/verifiers.ts'
import { partners } from '../../../generated/index.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { byKey, createSigner, operationOf } from '../partners.ts'
import { inTurn } from '../sample.ts'
import { privateKey, publicKey, signedBytes } from './subjects.ts'

const signer = createKeySigner(privateKey)

export const measure: Measure<'client/signing'> = async () => {
  const signature = sign('sha1', signedBytes, privateKey)
  const rounds = await inTurn(
    {
      sign: { work: () => signer.sign(signedBytes), times: 16, inFlight: 16 },
      rawSign: { work: () => sign('sha1', signedBytes, privateKey), times: 16 },
      verify: { work: await createVerifying(), times: 100 },
      rawVerify: { work: () => verify('sha1', signedBytes, publicKey, signature), times: 200 },
    },
    { rounds: 40, samples: 5 },
  )
  return {
    'signing/sign': figureOf(rounds, ({ sign, rawSign }) => rawSign / sign),
    'signing/verify': figureOf(rounds, ({ verify, rawVerify }) => (2 * rawVerify) / verify),
  }
}

/** Verifies one request after the other. No two in a row share a timestamp, whose signature is remembered. */
async function createVerifying() {
  const credential = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const requests = createSigner(byKey, 'demo', credential)
  const verifier = verifiers[byKey](new Map([['demo', { publicKey, secret: createSecretKey(signedBytes) }]]))
  const operation = operationOf(byKey)
  const [body, now] = [partners[byKey].examples[operation.id]?.parameters['ok'] ?? '', Date.now()]
  const received = await Promise.all(
    Array.from({ length: 50 }, async (_, ago) => {
      const signed = await requests.sign({ operation, body, timestamp: Math.floor(now / 1000) - ago })
      return { operation, headers: new Headers(signed.headers), body, now }
    }),
  )
  let next = 0
  return () => {
    const request = received[next++ % received.length]
    if (!request || !verifier.verify(request).ok) throw new Error('a request that is measured is rejected')
  }
}
