// Over a real socket: a fake network hides what Node does with the request that a client gives it.

import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/awda/types.ts'
import { createAwdaClient } from '../../../src/partners/awda/client.ts'
import type { Signer } from '../../../src/signing/scheme.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { inTurn, type Job } from '../sample.ts'
import { startPartner } from './partner.ts'
import { awdaParameters, createSigned, createUnsigned, rsaOperation } from './subjects.ts'

export const measure: Measure<'client/socket'> = async () => {
  const { url, close } = await startPartner()
  const server = `${url}/ppdai`
  const withoutRsa: Signer = { alg: 'RSA-SHA1', sign: async () => new Uint8Array(256) }
  const awda = createAwdaClient({ appId: 'demo', secret: 'not-a-secret', server: url })
  const unsignedAwda = createClient<paths>({ baseUrl: url })
  const job = (work: () => Promise<unknown>): Job => ({ work, times: 48, inFlight: 16 })
  const rounds = await inTurn(
    {
      signed: job(createSigned({ server, fetch })),
      withoutRsa: job(createSigned({ server, fetch, privateKey: withoutRsa })),
      unsigned: job(createUnsigned(server, fetch)),
      rsa: job(rsaOperation),
      awda: job(() => awda.registerUser(awdaParameters)),
      unsignedAwda: job(() => unsignedAwda.POST('/welab-sun/api/user/register', { body: awdaParameters })),
    },
    { rounds: 25, samples: 5 },
  )
  close()
  return {
    'client/added': figureOf(rounds, ({ signed, unsigned, rsa }) => (signed - unsigned) / rsa),
    'client/ppdai-without-rsa': figureOf(rounds, ({ withoutRsa, unsigned }) => withoutRsa / unsigned),
    'client/awda': figureOf(rounds, ({ awda, unsignedAwda }) => awda / unsignedAwda),
    'client/unsigned': figureOf(rounds, ({ unsigned }) => unsigned * 1000),
  }
}
