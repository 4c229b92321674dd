import type { Grade, Operation, Reason } from '../contract.ts'
import { createReplayCache } from '../replay.ts'
import type { Verdict } from '../signing/scheme.ts'
import { type AppsInput, createApps, type Apps } from './apps.ts'
import { type BodyProblem, readBody } from './body.ts'
import type { Engine } from './engine.ts'
import { createExamplesEngine } from './examples.ts'
import { codeFor, type Fault, faultOf } from './fault.ts'
import { readPreference } from './prefer.ts'
import { type ApiName, apiNames, profiles } from './profiles.ts'
import { ours, printable, type Reply, respond } from './reply.ts'

export interface GatewayOptions {
  /** Who may call: keys and secrets, or what `loadApps` read from a file. */
  apps: AppsInput | Apps
  /** `examples` (default): precompiled validators and the contract's examples. `prism`: Prism in process. */
  engine?: Engine['name']
  /** Refuses a request that was already answered. No document promises it, so it is off. */
  strictReplay?: boolean
  /** Told of every answer. Holds no body and no header. */
  onAnswer?: (entry: LogEntry) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

export interface LogEntry {
  api: string
  operation: string
  verdict: string
  status: number
  durationMs: number
}

/**
 * Both partners behind one function, under `/ppdai` and `/awda`: it checks app, timestamp and signature, answers a
 * failure with the partner's own envelope and code, and otherwise lets an engine answer from the contract. Give it to a
 * client as `fetch`, or put it on a port with `serve`.
 *
 * No money moves and no business rule is checked.
 * @throws ConfigurationError when a key or secret does not load
 */
export function createGateway(options: GatewayOptions): (request: Request) => Promise<Response> {
  const { engine = 'examples', strictReplay = false, now = Date.now, onAnswer = () => {} } = options
  const apps = isLoaded(options.apps) ? options.apps : createApps(options.apps)
  const gateways = Object.fromEntries(
    apiNames.map((api) => [api, createApi(api, { apps, engine, strictReplay, now })]),
  )
  return async (request) => {
    const startedAt = performance.now()
    const { pathname } = new URL(request.url)
    const [, api = '', ...rest] = pathname.split('/')
    const answer = gateways[api]
    const { operation, reply } = answer
      ? await answer(request, `/${rest.join('/')}`)
      : {
          operation: '',
          reply: ours(
            404,
            `no API under /${printable(api)}`,
            apiNames.map((name) => `/${name}`),
          ),
        }
    onAnswer({
      api,
      operation,
      verdict: reply.verdict,
      status: reply.status,
      durationMs: performance.now() - startedAt,
    })
    return respond(reply, now())
  }
}

interface ApiOptions {
  apps: Apps
  engine: Engine['name']
  strictReplay: boolean
  now: () => number
}

function createApi(api: ApiName, { apps, engine, strictReplay, now }: ApiOptions) {
  const profile = profiles[api]
  const operations = new Map(
    Object.values(profile.contract.operations).map((operation) => [operation.path, operation]),
  )
  const verifier = profile.createVerifier(apps)
  const seen = createReplayCache()
  let loading: Promise<Engine> | undefined
  const loadEngine = async () => {
    if (engine === 'examples') return createExamplesEngine(profile.contract, profile.examples)
    const { createPrismEngine } = await import('./prism.ts')
    return createPrismEngine(await profile.document())
  }

  return async (request: Request, path: string): Promise<{ operation: string; reply: Reply }> => {
    const operation = operations.get(path)
    if (!operation) {
      return {
        operation: '',
        reply: ours(404, `${api} has no operation at ${printable(path)}`, [...operations.keys()]),
      }
    }
    const body = await readBody(request)
    if (request.method !== operation.method) {
      return {
        operation: operation.id,
        reply: ours(405, `${operation.id} takes ${operation.method} only`, [operation.method]),
      }
    }
    return { operation: operation.id, reply: await answer(operation, request.headers, body) }
  }

  async function answer(operation: Operation, headers: Headers, body: string | BodyProblem): Promise<Reply> {
    if (typeof body !== 'string') return refusal('malformed', body.problem)
    const verdict = verify(operation, headers, body)
    if (verdict?.ok === false) {
      return verdict.reason === 'parameter'
        ? parameterFault(operation, [{ field: verdict.field, empty: false }], verdict.detail)
        : refusal(verdict.reason, verdict.detail)
    }
    const names = Object.keys(profile.examples[operation.id]?.response ?? {})
    const preference = readPreference(headers.get('prefer'), operation, names)
    if ('problem' in preference) return ours(400, preference.problem, preference.valid)

    const parsed = parse(body)
    if (parsed === undefined) return refusal('malformed', 'the body is not JSON')
    const forwarded = new Headers(headers)
    forwarded.delete('prefer')
    const { example } = preference
    const result = await (
      await (loading ??= loadEngine())
    ).answer({ operation, headers: forwarded, body: parsed, example })
    if (result.problems.length) return parameterFault(operation, result.problems.map(faultOf))
    return { ...result, verdict: example, evidence: gradeOf(operation, example), source: 'example' }
  }

  function verify(operation: Operation, headers: Headers, body: string): Verdict | undefined {
    if (!operation.signed) return undefined
    const verdict = verifier.verify({ operation, headers, body, now: now() })
    if (!verdict.ok || !strictReplay) return verdict
    const expiresAt = (verdict.signedAt + profile.window.past) * 1000
    if (seen.isNew(verdict.signature, verdict.signedAt, operation.path, expiresAt, now())) return verdict
    return { ok: false, reason: 'replayed', detail: 'this very request was answered before' }
  }

  function refusal(reason: Reason, detail: string): Reply {
    const found = profile.refusals[reason]
    if (!found) throw new Error(`x-signature.refusals of ${api} says nothing for ${reason}`)
    const { status, body, grade } = found
    return { status, body, verdict: reason, evidence: grade, source: 'refusal', detail }
  }

  function parameterFault(operation: Operation, faults: readonly Fault[], detail?: string): Reply {
    const known = codeFor(profile.contract, operation, faults)
    const code = known ?? String(operation.errors[0] ?? '')
    const example = profile.examples[operation.id]?.response[code]
    return {
      status: 200,
      body: example ?? JSON.stringify({ [operation.envelope.error ?? 'error']: 'wrong parameter' }),
      verdict: `parameter ${faults.map(({ field }) => field).join(' ')}`,
      evidence: known === undefined ? 'inferred' : gradeOf(operation, known),
      source: 'refusal',
      detail:
        detail ??
        faults.map(({ field, empty }) => `${field} is ${empty ? 'empty or missing' : 'wrong'}`).join('; '),
    }
  }

  function gradeOf(operation: Operation, example: string): Grade {
    return profile.contract.errors[example]?.source.grade ?? operation.source.grade
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isLoaded = (apps: AppsInput | Apps): apps is Apps =>
  apps.ppdai instanceof Map && apps.awda instanceof Map
