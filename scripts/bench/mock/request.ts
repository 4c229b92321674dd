import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { byKey, bySecret } from '../partners.ts'
import { inTurn, reporting } from '../sample.ts'
import { prepareMock, send, type SignCalls } from './load.ts'
import { type Server, startEcho, startPrism, startServer } from './server.ts'

const times = 400

/** CPU of the process that responds. Every server gets as many requests and as much warm-up as the others. */
export const measure: Measure<'mock/request'> = async () => {
  const { mock, bySecret: secret, rsa1024, rsa2048 } = await prepareMock()
  const [own, echo] = [await startServer(mock), await startEcho()]
  const [prismSecret, prismKey] = [await startPrism(bySecret), await startPrism(byKey)]
  const rounds = await inTurn(
    {
      secret: requests(own, `/${bySecret}`, secret),
      echoSecret: requests(echo, '', secret),
      prismSecret: requests(prismSecret, '', secret),
      rsa1024: requests(own, `/${byKey}`, rsa1024),
      echoKey: requests(echo, '', rsa1024),
      prismKey: requests(prismKey, '', rsa1024),
      rsa2048: requests(own, `/${byKey}`, rsa2048),
      // Nothing of a timestamp is known from the request before.
      fresh: requests(own, `/${byKey}`, () => rsa2048((index) => index)),
    },
    { rounds: 20 },
  )
  for (const server of [own, echo, prismSecret, prismKey]) await server.close()
  return {
    'mock/secret': figureOf(rounds, ({ secret, echoSecret }) => secret / echoSecret),
    'mock/rsa1024': figureOf(rounds, ({ rsa1024, echoKey }) => rsa1024 / echoKey),
    'mock/rsa2048': figureOf(rounds, ({ rsa2048, echoKey }) => rsa2048 / echoKey),
    'mock/fresh': figureOf(rounds, ({ fresh, echoKey }) => fresh / echoKey),
    'mock/echo': figureOf(rounds, ({ echoKey }) => (echoKey / times) * 1000),
    'mock/prism-secret': figureOf(rounds, ({ prismSecret, secret }) => prismSecret / secret),
    'mock/prism-rsa1024': figureOf(rounds, ({ prismKey, rsa1024 }) => prismKey / rsa1024),
  }
}

/** @param prefix before the paths of the contract */
const requests = (server: Server, prefix: string, sign: SignCalls) =>
  reporting(async () => {
    const calls = await sign()
    const before = await server.usage()
    await send(server.url + prefix, calls, times)
    return (await server.usage()).cpu - before.cpu
  })
