import * as awda from '../../../generated/awda/examples.ts'
import { operations as awdaOperations } from '../../../generated/awda/operations.ts'
import * as ppdai from '../../../generated/ppdai/examples.ts'
import { operations as ppdaiOperations } from '../../../generated/ppdai/operations.ts'
import { serve } from '../../../src/mock/serve.ts'
import { loadPeer, msw } from '../peer.ts'

interface Peer {
  http: { post(path: string, resolver: () => Response): unknown }
  HttpResponse: { json(body: unknown): Response }
  getResponse(handlers: readonly unknown[], request: Request): Promise<Response | undefined>
}

/** A handler for every operation, which answers with the contract's example; on a port as the mock is. */
export async function serveMsw(): Promise<void> {
  const peer = await loadPeer<Peer>(msw)
  if (!peer) return
  const { http, HttpResponse, getResponse } = peer
  const handlers = [
    ...handlersOf('ppdai', ppdaiOperations, ppdai.examples),
    ...handlersOf('awda', awdaOperations, awda.examples),
  ]
  const { url } = await serve(
    async (request) => (await getResponse(handlers, request)) ?? new Response(null, { status: 404 }),
  )
  console.log(`listening on ${url}`)

  function handlersOf(
    api: string,
    operations: Readonly<Record<string, { id: string; path: string }>>,
    examples: Readonly<Record<string, { response: Readonly<Record<string, string>> }>>,
  ) {
    return Object.values(operations).map(({ id, path }) => {
      const example: unknown = JSON.parse(examples[id]?.response['ok'] ?? '{}')
      return http.post(`*/${api}${path}`, () => HttpResponse.json(example))
    })
  }
}
