import type { Grade, Operation, Problem, Reason } from '../contract.ts'
import { createReplayCache } from '../signing/replay.ts'
import type { Verdict } from '../signing/scheme.ts'
import { type AppsInput, createApps, type Apps } from './apps.ts'
import { type BodyProblem, readBody } from './body.ts'
import type { Engine } from './engine.ts'
import { createExamplesEngine } from './examples.ts'
import { readPreference } from './prefer.ts'
import { type ApiName, apiNames, profiles } from './profiles.ts'

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

interface Reply {
  status: number
  body: string
  verdict: string
  evidence: Grade
  source: 'example' | 'refusal' | 'lendspec'
  detail?: string
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
    return respond(reply)
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
        ? parameterFault(operation, [], verdict.field, verdict.detail)
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
    if (result.problems.length) return parameterFault(operation, result.problems, '', '')
    return { ...result, verdict: example, evidence: gradeOf(operation, example), source: 'example' }
  }

  function verify(operation: Operation, headers: Headers, body: string): Verdict | undefined {
    if (!operation.signed) return undefined
    const verdict = verifier.verify({ operation, headers, body, now: now() })
    if (!verdict.ok || !strictReplay) return verdict
    const expiresAt = (verdict.signedAt + profile.window.past) * 1000
    if (seen.isNew(verdict.signature, operation.path, body, expiresAt, now())) return verdict
    return { ok: false, reason: 'replayed', detail: 'this very request was answered before' }
  }

  function refusal(reason: Reason, detail: string): Reply {
    const found = profile.refusals[reason]
    if (!found) throw new Error(`x-signature.refusals of ${api} says nothing for ${reason}`)
    const { status, body, grade } = found
    return { status, body, verdict: reason, evidence: grade, source: 'refusal', detail }
  }

  /** The partner's own code for an empty or wrong parameter, found by the cause that errors.yaml gives (`when`). */
  function parameterFault(
    operation: Operation,
    problems: readonly Problem[],
    field: string,
    detail: string,
  ): Reply {
    const faults = field ? [{ field, empty: false }] : problems.map(faultOf)
    const codes = operation.errors.map((code) => ({
      code,
      when: profile.contract.errors[String(code)]?.when,
    }))
    const matches = (wanted: string | undefined, fault: { field: string }) =>
      wanted === '*' || wanted === fault.field
    const found = faults.flatMap((fault) =>
      codes.filter(({ when }) => matches(fault.empty ? when?.empty : when?.invalid, fault)),
    )[0]
    const code = String(found?.code ?? operation.errors[0] ?? '')
    return {
      status: 200,
      body:
        profile.examples[operation.id]?.response[code] ??
        JSON.stringify({ [operation.envelope.error ?? 'error']: code }),
      verdict: `parameter ${faults.map((fault) => fault.field).join(' ')}`,
      evidence: found ? gradeOf(operation, code) : 'inferred',
      source: 'refusal',
      detail:
        detail ||
        faults.map((fault) => `${fault.field} is ${fault.empty ? 'empty or missing' : 'wrong'}`).join('; '),
    }
  }

  function gradeOf(operation: Operation, example: string): Grade {
    return profile.contract.errors[example]?.source.grade ?? operation.source.grade
  }
}

function faultOf({ instancePath, keyword, params }: Problem): { field: string; empty: boolean } {
  const missing = params['missingProperty']
  const field = typeof missing === 'string' ? missing : (instancePath.split('/').at(-1) ?? '')
  return { field, empty: keyword === 'required' || keyword === 'minLength' }
}

/** An answer of lendspec itself, where no partner has one. */
function ours(status: number, problem: string, valid: readonly string[]): Reply {
  const body = JSON.stringify({ problem, valid })
  return { status, body, verdict: problem, evidence: 'inferred', source: 'lendspec' }
}

function respond({ status, body, evidence, source, verdict, detail }: Reply): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'x-lendspec-evidence': evidence,
    'x-lendspec-source': source,
  })
  if (source === 'refusal') {
    headers.set('x-lendspec-reason', printable(verdict))
    headers.set('x-lendspec-detail', printable(detail ?? ''))
  }
  return new Response(body, { status, headers })
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

/** What came from outside may not break a header or a line of the log. */
const printable = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 500)
