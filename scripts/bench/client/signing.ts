import { sign, verify } from 'node:crypto'
import { operations } from '../../../generated/ppdai/operations.ts'
import { createKeySigner, loadPublicKey } from '../../../src/crypto/keys.ts'
import { createPpdaiVerifier } from '../../../src/partners/ppdai/verifier.ts'
import { createPpdaiSigner } from '../../../src/partners/ppdai/signing.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
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
  const requests = createPpdaiSigner({ appId: 'demo', signer })
  const verifier = createPpdaiVerifier(new Map([['demo', { publicKey: loadPublicKey(publicKey) }]]))
  const operation = operations.sendSmsAuthCode
  const [body, now] = ['{"Mobile":"15200000001","DeviceFP":"1234567890"}', Date.now()]
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
