import { readFile } from 'node:fs/promises'
import { loadPeer, openapiBackend } from '../peer.ts'
import { listen, read } from './echo.ts'

interface Peer {
  OpenAPIBackend: new (options: object) => Backend
}
interface Backend {
  init(): Promise<unknown>
  handleRequest(request: object): Promise<Answer>
  mockResponseForOperation(id: string): { status: number; mock: unknown }
}
interface Answer {
  status: number
  mock: unknown
}

/** Both contracts as its documentation serves them: validated, and answered with the first example. */
export async function serveOpenapiBackend(): Promise<void> {
  const peer = await loadPeer<Peer>(openapiBackend)
  if (!peer) return
  const backends = new Map<string, Backend>()
  for (const api of ['ppdai', 'awda']) {
    const definition: unknown = JSON.parse(await readFile(`generated/${api}/openapi.json`, 'utf8'))
    const backend = new peer.OpenAPIBackend({
      definition,
      // Without it the document is checked by the rules of OpenAPI 3.0, and not served.
      quick: true,
      ajvOpts: { strict: false },
      handlers: {
        notImplemented: ({ operation }: { operation: { operationId: string } }) =>
          backend.mockResponseForOperation(operation.operationId),
        validationFail: ({ validation }: { validation: { errors: unknown } }) => ({
          status: 400,
          mock: validation.errors,
        }),
        notFound: () => ({ status: 404, mock: 'not found' }),
      },
    })
    await backend.init()
    backends.set(api, backend)
  }
  listen(async (request, response) => {
    const [, api = '', path = ''] = /^\/(\w+)(.*)/.exec(request.url ?? '') ?? []
    const { method, headers } = request
    const body: unknown = JSON.parse(String(await read(request)))
    const answer = await backends.get(api)?.handleRequest({ method, path, headers, query: {}, body })
    const { status = 404, mock } = answer ?? {}
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(mock))
  })
}
