// Over a real socket: a fake network hides what Node does with the request that a client gives it.

import createClient from 'openapi-fetch'
import type { Signer } from '../../../src/signing/scheme.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { byKey, bySecret, createCall, longParameters, operationOf } from '../partners.ts'
import { inTurn, type Job } from '../sample.ts'
import { startPartner } from './partner.ts'
import { type AnyPaths, createSigned, createUnsigned, rsaOperation } from './subjects.ts'

export const measure: Measure<'client/socket'> = async () => {
  const { url, close } = await startPartner()
  const server = `${url}/${byKey}`
  const withoutRsa: Signer = { alg: 'RSA-SHA1', sign: async () => new Uint8Array(256) }
  const bySecretCall = createCall(bySecret, { appId: 'demo', secret: 'not-a-secret', server: url })
  const plain = createClient<AnyPaths>({ baseUrl: url })
  const [path, body] = [operationOf(bySecret).path, longParameters(bySecret)]
  const job = (work: () => Promise<unknown>): Job => ({ work, times: 48, inFlight: 16 })
  const rounds = await inTurn(
    {
      signed: job(createSigned({ server, fetch })),
      withoutRsa: job(createSigned({ server, fetch, privateKey: withoutRsa })),
      unsigned: job(createUnsigned(server, fetch)),
      rsa: job(rsaOperation),
      secret: job(bySecretCall),
      unsignedSecret: job(() => plain.POST(path, { body })),
    },
    { rounds: 25, samples: 5 },
  )
  close()
  return {
    'client/added': figureOf(rounds, ({ signed, unsigned, rsa }) => (signed - unsigned) / rsa),
    'client/key-without-rsa': figureOf(rounds, ({ withoutRsa, unsigned }) => withoutRsa / unsigned),
    'client/secret': figureOf(rounds, ({ secret, unsignedSecret }) => secret / unsignedSecret),
    'client/unsigned': figureOf(rounds, ({ unsigned }) => unsigned * 1000),
  }
}
