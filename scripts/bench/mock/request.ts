import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { inTurn, reporting } from '../sample.ts'
import { prepareMock, send, type SignCalls } from './load.ts'
import { type Server, startEcho, startPrism, startServer } from './server.ts'

const times = 400

/** CPU of the process that responds. Every server gets as many requests and as much warm-up as the others. */
export const measure: Measure<'mock/request'> = async () => {
  const { mock, awda, rsa1024, rsa2048 } = await prepareMock()
  const [own, echo] = [await startServer(mock), await startEcho()]
  const [prismAwda, prismPpdai] = [await startPrism('awda'), await startPrism('ppdai')]
  const rounds = await inTurn(
    {
      awda: requests(own, '/awda', awda),
      echoAwda: requests(echo, '', awda),
      prismAwda: requests(prismAwda, '', awda),
      rsa1024: requests(own, '/ppdai', rsa1024),
      echoPpdai: requests(echo, '', rsa1024),
      prismPpdai: requests(prismPpdai, '', rsa1024),
      rsa2048: requests(own, '/ppdai', rsa2048),
      // Nothing of a timestamp is known from the request before.
      fresh: requests(own, '/ppdai', () => rsa2048((index) => index)),
    },
    { rounds: 20 },
  )
  for (const server of [own, echo, prismAwda, prismPpdai]) await server.close()
  return {
    'mock/awda': figureOf(rounds, ({ awda, echoAwda }) => awda / echoAwda),
    'mock/rsa1024': figureOf(rounds, ({ rsa1024, echoPpdai }) => rsa1024 / echoPpdai),
    'mock/rsa2048': figureOf(rounds, ({ rsa2048, echoPpdai }) => rsa2048 / echoPpdai),
    'mock/fresh': figureOf(rounds, ({ fresh, echoPpdai }) => fresh / echoPpdai),
    'mock/echo': figureOf(rounds, ({ echoPpdai }) => (echoPpdai / times) * 1000),
    'mock/prism-awda': figureOf(rounds, ({ prismAwda, awda }) => prismAwda / awda),
    'mock/prism-rsa1024': figureOf(rounds, ({ prismPpdai, rsa1024 }) => prismPpdai / rsa1024),
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
