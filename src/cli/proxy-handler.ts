import { schemes } from '../../generated/index.ts'
import { exchange } from '../client/attempt.ts'
import { ownSend } from '../client/fetch.ts'
import { within } from '../client/within.ts'
import { signedBody } from '../client/signed-body.ts'
import type { RawResponse } from '../client/response.ts'
import { baseOf } from '../client/server.ts'
import { type RunOptions, sign } from '../conformance/ask.ts'
import { planRun } from '../conformance/plan.ts'
import type { Operation } from '../core/contract.ts'
import { isLendspecError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import type { LogEntry } from '../mock/gateway.ts'
import { createPaths } from '../mock/paths.ts'
import type { PlainHandler, PlainRequest, PlainResponse } from '../mock/plain.ts'
import { profiles } from '../mock/profiles.ts'
import { refusalText } from '../mock/reply.ts'
import type { Exchange } from './proxy-har.ts'
import { readUnsigned } from './proxy-request.ts'
import { createQueue } from './queue.ts'

/** Connections to the server. A load test opens more than a partner wants. */
const mostAtOnce = 50

/** The access token is for requests that have none. */
export interface ProxyOptions extends Pick<
  RunOptions,
  'api' | 'server' | 'paths' | 'signer' | 'accessToken' | 'checkResponse'
> {
  /** Operations with side effects that may be called. */
  readonly allowed: ReadonlySet<string>
  /** The port it listens on. */
  readonly port: () => number
  readonly onAnswer: (entry: LogEntry) => void
  /** Called for each exchange with the server, before the tool gets the response. */
  readonly onExchange: (exchange: Exchange) => Promise<void>
}

/** A reason not to call the server, or not to pass its response on. */
class Refusal extends Error {
  readonly status: number

  constructor(status: number, problem: string) {
    super(problem)
    this.status = status
  }
}

/** Signs requests of one API and sends them to one server. */
export function createProxy(options: ProxyOptions): PlainHandler {
  const { api, server, paths } = options
  const { contract, ...profile } = profiles[api]
  const operations = Object.fromEntries(
    Object.values(contract.operations).map((one) => [one.id, { ...one, path: paths[one.id] ?? one.path }]),
  )
  const find = createPaths({ ...profile, contract: { ...contract, operations } })
  const inTurn = createQueue(mostAtOnce)
  const confirm = 'give it with --path'
  const plan = new Map(
    planRun(contract, server, paths, options.allowed, confirm).map((one) => [one.operation.id, one]),
  )

  function locate(request: PlainRequest): { operation: Operation; request: PlainRequest } {
    const path = pathIn(request, options)
    const found = find(path.split('?')[0] ?? '', request.method)
    if (!found) throw new Refusal(404, `${api} has no operation with this path`)
    if (found.allow) throw new Refusal(405, `This path has the methods ${found.allow.join(', ')} only`)
    const { id } = found.operation
    const { call, why } = plan.get(id) ?? { call: false, why: '' }
    if (!call) throw new Refusal(403, `${id} is not called: ${why}`)
    return { operation: found.operation, request: { ...request, path } }
  }

  async function forward(operation: Operation, request: PlainRequest): Promise<PlainResponse> {
    const startedAt = Date.now()
    const received = readUnsigned(request, operation, schemes[api])
    if ('problem' in received) throw new Refusal(400, received.problem)
    const accessToken = received.accessToken ?? options.accessToken
    if (operation.signed && operation.accessToken && accessToken === undefined)
      throw new Refusal(400, `${operation.id} needs a user's token: send it, or give --access-token-file`)
    const signing = { server, signer: options.signer, accessToken, now: Date.now }
    const signed = await sign(operation, received, signing)
    const url = signed.url ?? baseOf(operation, server) + received.target
    const headers = new Headers({ ...received.headers, ...signed.headers })
    const body = signedBody(received, signed, headers)
    const { method } = received
    const heard = await within(30_000, undefined, (limit) =>
      exchange(operation, url, { method, headers, body }, limit, { send: ownSend, now: Date.now }),
    )
    const sent = { ...signed, url }
    const exchanged = { operation, sent, headers, heard, startedAt }
    await options.onExchange({ ...exchanged, check: 'proxy', drifts: [], saw: '' })
    if (operation.signed) await options.checkResponse?.(operation, { url, method, now: Date.now() }, heard)
    return passOn(heard)
  }

  return async (request, signal) => {
    const caller = signal()
    const startedAt = performance.now()
    let id = ''
    const log = (status: number, verdict: string, detail?: string) =>
      options.onAnswer({
        ...{ api, operation: id, status, verdict, detail },
        durationMs: performance.now() - startedAt,
      })
    try {
      const { operation, request: own } = locate(request)
      id = operation.id
      const response = await inTurn(() => {
        if (caller.aborted) throw new Refusal(503, 'The caller has gone: nothing was sent')
        return forward(operation, own)
      })
      log(response.status, operation.signed ? 'signed' : 'sent')
      return response
    } catch (error) {
      // These messages hold no value of the request or of the response.
      const problem = error instanceof Refusal || isLendspecError(error) ? error.message : 'the proxy failed'
      const status = error instanceof Refusal ? error.status : isUnsent(error) ? 400 : 502
      log(status, 'refused', problem)
      return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-lendspec-source': 'lendspec' },
        body: refusalText(problem),
      }
    }
  }
}

const isUnsent = (error: unknown) =>
  error instanceof Error && /^(?:Signature|Contract|Configuration)Error$/.test(error.name)

/**
 * The path behind the address of the server. A tool calls the proxy by its own address, or names the server as it would
 * through any proxy.
 */
function pathIn({ headers, host, path }: PlainRequest, { server, port }: ProxyOptions): string {
  const name = headers['host'] ?? host ?? ''
  const origin = headers['origin']
  // A page of another site can make a browser call any address.
  const isForeign =
    (origin !== undefined && origin !== `http://${name}`) ||
    !/^(?:same-origin|none)?$/.test(headers['sec-fetch-site'] ?? '')
  if (isForeign) throw new Refusal(403, 'The proxy accepts no requests of web pages')
  const url = URL.canParse(`http://${name}`) ? new URL(`http://${name}`) : undefined
  if (url && isLoopback(url.href) && Number(url.port || 80) === port()) return path
  const target = new URL(server.url)
  const isTarget =
    name !== '' &&
    URL.canParse(`${target.protocol}//${name}`) &&
    new URL(`${target.protocol}//${name}`).host === target.host
  const base = target.pathname.replace(/\/$/, '')
  if (!isTarget || !path.startsWith(`${base}/`))
    throw new Refusal(403, `The proxy sends to ${target.origin} only: start another one for another server`)
  return path.slice(base.length)
}

/** The body is decoded, and has another length where it was compressed. */
function passOn({ status, text, response }: RawResponse): PlainResponse {
  const headers = Object.fromEntries(
    [...response.headers].filter(
      ([name]) => !/^(?:connection|keep-alive|transfer-encoding|content-(?:length|encoding))$/.test(name),
    ),
  )
  return { status, headers, body: text }
}
