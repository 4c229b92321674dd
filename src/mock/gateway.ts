import { forEachPartner, type PartnerName, partnerNames } from '../../generated/index.ts'
import { ConfigurationError } from '../core/errors.ts'
import { awaitGiven, readNumber, tell } from '../core/given.ts'
import type { SharedStore } from '../core/store.ts'
import { createApi } from './api.ts'
import type { Answered, ApiOptions, Call } from './api-types.ts'
import { type Apps, type AppsInput, toApps } from './apps.ts'
import { checkMaxBodyBytes, defaultMaxBodyBytes, textOf } from './body.ts'
import type { EngineName } from './engines.ts'
import type { Exchange } from './exchange.ts'
import type { MessageKeys } from './message-keys.ts'
import { createResponseSigner } from './response-signer.ts'
import { cutOf, delayOf, type Wait, wait as waitByTimer } from './faulty.ts'
import { toFetch } from './fetch-adapter.ts'
import type { PlainHandler, PlainRequest, PlainServer, Unread } from './plain.ts'
import { createDate, headersOf, ours } from './reply.ts'
import { sessionNames, sessionOf } from './session-name.ts'
import { after, attempt, lazily } from './soon.ts'
import { createState, type PartnerSessions, sessionIn, type StatefulOptions } from './stateful.ts'
import { broken, unknownApi } from './unanswered.ts'

export interface GatewayOptions extends StatefulOptions {
  /** Who may call: keys and secrets, or what `loadApps` read from a file. */
  apps: AppsInput | Apps
  /** `examples` (default): precompiled validators and the contract's examples. `prism`: Prism in process. */
  engine?: EngineName
  /** What a partner signs its responses with, by the names of its declaration. Without it they are not signed. */
  responses?: { readonly [Name in PartnerName]?: MessageKeys }
  /** Refuses a request that was already answered. No document promises it, so it is off. */
  strictReplay?: boolean
  /**
   * Keeps what `stateful` and `strictReplay` remember where several mocks find it. Default: in this process, each for itself.
   */
  store?: SharedStore
  /** Runs where NODE_ENV is `production`. */
  allowProduction?: boolean
  /** Called for each response, without body and headers. What it throws is ignored. */
  onAnswer?: (entry: LogEntry) => void
  /**
   * Called for each request and response, with a way to read them whole: to copy all headers of each costs as much as a check.
   * `size` counts the characters of the request's body.
   */
  onExchange?: (read: () => Exchange, size: number) => void
  /** Shows personal data in the diagnoses that `onExchange` reports. Default false. */
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

/** Responds as `fetch` does; `serve` puts it on a port. */
export interface Gateway extends PlainServer {
  (request: Request): Promise<Response>
  /**
   * What a session remembers, by partner. A call belongs to the session of its app unless it names another.
   * @throws ConfigurationError unless the gateway is stateful
   */
  session(name: string): Promise<PartnerSessions>
}

/**
 * All partners behind one function, each under its name: it checks app, timestamp and signature, reports a failure in the
 * partner's own envelope and code, and otherwise lets an engine respond from the contract. Give it to a client as
 * `fetch`, or put it on a port with `serve`. The header `Prefer` asks for another response, a delay or a fault.
 *
 * No money moves. Business rules are checked only with `stateful`, as far as behaviour.yaml knows them.
 * @throws ConfigurationError when a key or secret does not load, when a limit is not a number, and in production
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { engine = 'examples', strictReplay = false, showValues = false } = options
  const { onAnswer, onExchange, maxBodyBytes = defaultMaxBodyBytes } = options
  if (process.env['NODE_ENV'] === 'production' && !options.allowProduction) throw inProduction()
  checkMaxBodyBytes(maxBodyBytes)
  const now = () => readNumber('now', options.now ?? Date.now)
  const { wait: given } = options
  const wait: Wait = given ? (...wanted) => awaitGiven('wait', () => given(...wanted)) : waitByTimer
  const apps = toApps(options.apps)
  const examine = callDoctor(apps, showValues)
  const state = createState(options, apps, now)
  const shared = { apps, engine, strictReplay, examine, now, store: options.store }
  const apis = forEachPartner((api) => createApi(api, { ...shared, sessions: state?.sessionsOf[api] }))
  const date = createDate(now)
  const signResponse = createResponseSigner(options.responses ?? {}, now)
  let count = 0

  function report(
    api: PartnerName | '',
    { method, path, headers, text }: Pick<Call, keyof Unread | 'text'>,
    { operation, reply }: Answered,
    startedAt: number,
  ) {
    const { verdict, status, evidence, ok = false, diagnosis } = reply
    const told = { api, operation, verdict, durationMs: performance.now() - startedAt }
    tell(onAnswer, { ...told, status, detail: reply.detail })
    if (!onExchange) return
    const [id, at] = [++count, now()]
    // Without an operation there is no schema to redact by, so drop the body.
    const body = operation !== '' && typeof text === 'string' ? text : ''
    tell(
      onExchange,
      () => ({
        ...told,
        id,
        at,
        ok,
        evidence,
        request: { method, path, headers: { ...headers }, body },
        answer: { status, headers: headersOf(reply, new Date(at).toUTCString()), body: reply.body },
        ...(diagnosis && { diagnosis }),
      }),
      body.length,
    )
  }

  function decide({ method, host, path, headers, body }: PlainRequest) {
    const startedAt = performance.now()
    const [, place = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/s.exec(path) ?? []
    const text = textOf(body, headers['content-encoding'])
    const url = `http://${headers['host'] ?? host ?? 'localhost'}${path}`
    const found = sessionOf(place, headers['x-lendspec-session'])
    const nobody = { api: undefined, method, url }
    if (!found) {
      unread(400, sessionNames, { method, path: place, headers })
      return { asked: nobody, reply: ours(400, sessionNames, []) }
    }
    const { session } = found
    const call = { method, url, query, headers, text, bytes: body, path: found.path, session }
    if (state?.controls(call.path))
      return after(state.control(call, showValues), (reply) => ({ asked: nobody, reply }))
    const [, name = '', rest] = /^\/([^/]*)(.*)/s.exec(call.path) ?? []
    const api = partnerNames.find((one) => one === name)
    const answered = api
      ? attempt(() => apis[api]({ ...call, path: rest || '/' }), broken)
      : unknownApi(name, call.text)
    return after(answered, (answered) => {
      if (onAnswer || onExchange) report(api ?? '', call, answered, startedAt)
      return { asked: { api, method, url }, reply: answered.reply }
    })
  }

  const plain: PlainHandler = (request, signal) =>
    after(decide(request), ({ reply, asked }) => {
      const delay = delayOf(reply)
      return after(delay === undefined ? undefined : wait(delay, signal()), () => {
        const { status, body } = reply
        const response = { status, headers: headersOf(reply, date()), body, cut: cutOf(reply) }
        return signResponse(asked, response)
      })
    })

  const unread = (status: number, problem: string, request = nothing) =>
    report(
      '',
      { ...request, text: '' },
      { operation: '', reply: ours(status, problem, []) },
      performance.now(),
    )

  const server = { plain, maxBodyBytes, unread }
  return Object.assign(toFetch(server), server, { session: (name: string) => sessionIn(state, name) })
}

/** What is not HTTP has no parts. */
const nothing: Unread = { method: '', path: '', headers: {} }

/** Is loaded for the first request that is refused: a server that starts has no need of it. */
function callDoctor(apps: Apps, showValues: boolean): ApiOptions['examine'] {
  const doctor = lazily(async () => {
    const [{ createDoctor }, { subjects }] = await Promise.all([
      import('../doctor/node.ts'),
      import('../../generated/subjects.ts'),
    ])
    return createDoctor(subjects, apps, { showValues })
  })
  return (api, request) => after(doctor(), (examine) => examine(api, request))
}

const inProduction = () =>
  new ConfigurationError(
    'The mock gateway does not run where NODE_ENV is production: its responses look real and ' +
      'are not. Unset NODE_ENV, or permit it: allowProduction in code, --allow-production on the command line.',
  )
