import { sign, verify } from 'node:crypto'
import { examples } from '../../../generated/awda/examples.ts'
import { operations as awda } from '../../../generated/awda/operations.ts'
import { operations as ppdai } from '../../../generated/ppdai/operations.ts'
import { createKeySigner, loadPublicKey } from '../../../src/keys.ts'
import { createAwdaSigner } from '../../../src/signing/awda-envelope.ts'
import { createPpdaiVerifier } from '../../../src/signing/ppdai-verifier.ts'
import { canonicalText, createPpdaiSigner, declareTypes } from '../../../src/signing/ppdai.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { inTurn, type Job } from '../sample.ts'
import { privateKey, publicKey, rsaOperation, signedBytes } from './subjects.ts'

const signer = createKeySigner(privateKey)

export const measure: Measure<'client/signing'> = async () => {
  const [small, middle, large] = [flat(1000), flat(100_000), flat(10_000_000)]
  const toSign = ({ body, types }: typeof small, times: number): Job => ({
    work: () => canonicalText(body, types),
    times,
  })
  const signature = sign('sha1', signedBytes, privateKey)
  const loans = envelope(100_000)
  const rounds = await inTurn(
    {
      sign: { work: () => signer.sign(signedBytes), times: 16, inFlight: 16 },
      rawSign: { work: () => sign('sha1', signedBytes, privateKey), times: 16 },
      verify: { work: await createVerifying(), times: 100 },
      rawVerify: { work: () => verify('sha1', signedBytes, publicKey, signature), times: 200 },
      text: toSign(small, 500),
      stringify: { work: () => JSON.stringify(small.value), times: 500 },
      rsa: { work: rsaOperation, times: 16, inFlight: 16 },
      envelope: { work: loans.sign, times: 8, inFlight: 1 },
      stringifyLoans: { work: () => JSON.stringify(loans.value), times: 8 },
    },
    { rounds: 40, samples: 5 },
  )
  const growth = await inTurn({ middle: toSign(middle, 20), large: toSign(large, 1) }, { rounds: 15 })
  return {
    'signing/sign': figureOf(rounds, ({ sign, rawSign }) => rawSign / sign),
    'signing/verify': figureOf(rounds, ({ verify, rawVerify }) => (2 * rawVerify) / verify),
    'signing/text': figureOf(rounds, ({ text, stringify }) => text / stringify),
    'signing/text-rsa': figureOf(rounds, ({ text, rsa }) => (100 * text) / rsa),
    'signing/text-growth': figureOf(growth, ({ middle, large }) => large / middle / 100),
    'signing/awda-100kb': figureOf(rounds, ({ envelope, stringifyLoans }) => envelope / stringifyLoans),
  }
}

/** Verifies one request after the other. No two in a row share a timestamp, whose signature is remembered. */
async function createVerifying() {
  const requests = createPpdaiSigner({ appId: 'demo', signer })
  const verifier = createPpdaiVerifier(new Map([['demo', { publicKey: loadPublicKey(publicKey) }]]))
  const operation = ppdai.sendSmsAuthCode
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

/** A flat body of about `size` bytes with twenty fields; a larger one has longer values. */
function flat(size: number) {
  const length = Math.round(size / 20) - 18
  const names = Array.from({ length: 20 }, (_, index) => `FieldName${index + 10}`)
  const text = (at: number) => `${at} Jalan Sudirman `.repeat(length / 17 + 1).slice(0, length)
  const value = Object.fromEntries(names.map((name, at) => [name, text(at)]))
  const types = declareTypes(Object.fromEntries(names.map((name) => [name, 'String'])))
  return { value, body: JSON.stringify(value), types }
}

/** A list of the contract's own example of a loan. */
function envelope(size: number) {
  const loan = examples.submitLoan.parameters.ok
  const body = `{"loans":[${Array.from({ length: Math.ceil(size / loan.length) }, () => loan).join(',')}]}`
  const signer = createAwdaSigner({ appId: 'demo', secret: 'not-a-secret' })
  const request = { operation: awda.submitLoan, body, timestamp: 1_767_225_600 }
  const value: unknown = JSON.parse(body)
  return { value, sign: () => signer.sign(request) }
}
