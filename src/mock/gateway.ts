import { partnerNames } from '../../generated/index.ts'
import { ConfigurationError, isLendspecError } from '../core/errors.ts'
import { type Answered, type ApiOptions, type Call, createApi } from './api.ts'
import { type Apps, type AppsInput, toApps } from './apps.ts'
import { checkMaxBodyBytes, defaultMaxBodyBytes, readBody } from './body.ts'
import { createDirect, type Direct } from './direct.ts'
import type { Engine } from './engine.ts'
import type { Exchange } from './exchange.ts'
import { cutOf, holdBack, toResponse, type Wait, wait as waitByTimer } from './faulty.ts'
import { awaitGiven, readNumber, tell } from '../core/given.ts'
import { type Answer, headersOf, ours, type Reply, shownPath } from './reply.ts'

export interface GatewayOptions {
  /** Who may call: keys and secrets, or what `loadApps` read from a file. */
  apps: AppsInput | Apps
  /** `examples` (default): precompiled validators and the contract's examples. `prism`: Prism in process. */
  engine?: Engine['name']
  /** Refuses a request that was already answered. No document promises it, so it is off. */
  strictReplay?: boolean
  /** Runs where NODE_ENV is `production`. */
  allowProduction?: boolean
  /** Called for each response, without body and headers. What it throws is ignored. */
  onAnswer?: (entry: LogEntry) => void
  /**
   * Called for each request and response, with a way to read them whole: to copy all headers of each costs as much as a check.
   * `size` counts the characters of the request's body.
   */
  onExchange?: (read: () => Exchange, size: number) => void
  /** Shows personal data in diagnoses, which `onExchange` tells. Default false. */
  showValues?: boolean
  /** Milliseconds since 1970. */
  now?: () => number
  /** Waits for `Prefer: delay=…`. */
  wait?: Wait
  /** A longer body is answered with HTTP 413. Default 32 MiB, room for the largest call that the client sends. */
  maxBodyBytes?: number
}

export interface LogEntry {
  api: string
  operation: string
  verdict: string
  status: number
  durationMs: number
  /** Why it was refused, without personal data. */
  detail?: string | undefined
}

/** Answers as `fetch` does. */
export interface Gateway {
  (request: Request): Promise<Response>
  /** The same gateway for Node's server, which `serve` asks first. */
  readonly direct: Direct
}

/**
 * Both partners behind one function, under `/ppdai` and `/awda`: it checks app, timestamp and signature, answers a
 * failure with the partner's own envelope and code, and otherwise lets an engine answer from the contract. Give it to a
 * client as `fetch`, or put it on a port with `serve`. The header `Prefer` asks for another answer, a delay or a fault.
 *
 * No money moves and no business rule is checked.
 * @throws ConfigurationError when a key or secret does not load, when a limit is none, and in production
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { engine = 'examples', strictReplay = false } = options
  const { onAnswer, onExchange, maxBodyBytes = defaultMaxBodyBytes } = options
  if (process.env['NODE_ENV'] === 'production' && !options.allowProduction) throw inProduction()
  checkMaxBodyBytes(maxBodyBytes)
  const now = () => readNumber('now', options.now ?? Date.now)
  const { wait: given } = options
  const wait: Wait = given ? (...wanted) => awaitGiven('wait', () => given(...wanted)) : waitByTimer
  const apps = toApps(options.apps)
  const examine = callDoctor(apps, options.showValues ?? false)
  const gateways = new Map<string, ReturnType<typeof createApi>>(
    partnerNames.map((api) => [api, createApi(api, { apps, engine, strictReplay, examine, now })]),
  )
  const date = createDate(now)
  let count = 0

  function report({ method, path, headers, text }: Call, { operation, reply }: Answered, startedAt: number) {
    const api = partnerNames.find((name) => path.startsWith(`/${name}/`)) ?? ''
    const { verdict, status, evidence, ok = false, diagnosis } = reply
    const durationMs = performance.now() - startedAt
    tell(onAnswer, { api, operation, verdict, status, durationMs, detail: reply.detail })
    if (!onExchange) return
    const [id, at] = [++count, now()]
    // What is no operation's cannot be masked by the contract.
    const body = operation !== '' && typeof text === 'string' ? text : ''
    tell(
      onExchange,
      () => ({
        id,
        at,
        api,
        operation,
        verdict,
        ok,
        evidence,
        durationMs,
        request: { method, path, headers: Object.fromEntries(headers), body },
        answer: { status, headers: headersOf(reply, new Date(at).toUTCString()), body: reply.body },
        ...(diagnosis && { diagnosis }),
      }),
      body.length,
    )
  }

  async function decide(call: Call): Promise<Reply> {
    const startedAt = performance.now()
    const { path } = call
    const end = path.indexOf('/', 1)
    const api = end < 0 ? path.slice(1) : path.slice(1, end)
    const gateway = gateways.get(api)
    const answered = gateway
      ? await gateway({ ...call, path: end < 0 ? '/' : path.slice(end) }).catch(broken)
      : unknownApi(api)
    if (onAnswer || onExchange) report(call, answered, startedAt)
    return answered.reply
  }

  async function answer(call: Call, signal: () => AbortSignal): Promise<Answer> {
    const reply = await decide(call)
    if (reply.delay !== undefined || reply.fault !== undefined)
      await holdBack(reply, (milliseconds) => wait(milliseconds, signal()))
    return { status: reply.status, headers: headersOf(reply, date()), body: reply.body, cut: cutOf(reply) }
  }

  async function gateway(request: Request): Promise<Response> {
    const { method, url, headers, signal } = request
    const call = { method, path: pathOf(url), headers, text: await readBody(request, maxBodyBytes) }
    return toResponse(await answer(call, () => signal))
  }

  return Object.assign(gateway, { direct: createDirect(partnerNames, { maxBodyBytes, answer }) })
}

/** Is loaded for the first request that is refused: a server that starts has no need of it. */
function callDoctor(apps: Apps, showValues: boolean): ApiOptions['examine'] {
  let doctor: Promise<ReturnType<typeof import('../doctor/node.ts').createDoctor>> | undefined
  return async (api, request) => {
    doctor ??= import('../doctor/node.ts').then(({ createDoctor }) => createDoctor(apps, { showValues }))
    return (await doctor)(api, request)
  }
}

/** The time as HTTP writes it, which changes once a second. */
function createDate(now: () => number): () => string {
  let [second, text] = [Number.NaN, '']
  return () => {
    const current = Math.floor(now() / 1000)
    if (current !== second) [second, text] = [current, new Date(current * 1000).toUTCString()]
    return text
  }
}

/** The path of an absolute URL; what `new URL` would cost shows in every call. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  const end = url.slice(start).search(/[?#]/)
  return end < 0 ? url.slice(start) : url.slice(start, start + end)
}

function unknownApi(api: string): Answered {
  const valid = partnerNames.map((name) => `/${name}`)
  return { operation: '', reply: ours(404, `no API under ${shownPath(`/${api}`)}`, valid) }
}

/** A fault of lendspec itself, by its place alone: a message may hold what was sent. */
function broken(error: unknown): Answered {
  const place =
    error instanceof Error
      ? /^ +at (.*)$/m.exec((error.stack ?? '').replace(error.message, ''))?.[1]
      : undefined
  const told = isLendspecError(error) ? error.message : `please report it: ${place ?? 'no place known'}`
  return { operation: '', reply: ours(500, `lendspec failed, ${told}`, []) }
}

const inProduction = () =>
  new ConfigurationError(
    'The mock gateway does not run where NODE_ENV is production: it answers like a partner, and nothing it says is ' +
      'true. Unset NODE_ENV, or allow it: allowProduction in code, --allow-production on the command line.',
  )
