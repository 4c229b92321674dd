import type { PartnerName } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import type { Diagnosis } from '../doctor/index.ts'
import { lastTaken, type ReceivedHeaders, type ReceivedRequest, type Verdict } from '../signing/scheme.ts'
import { type Answers, answersOf } from './answers.ts'
import type { Apps } from './apps.ts'
import { type BodyProblem, parseJson } from './body.ts'
import {
  createScopes,
  noPreference,
  type Outcome,
  type Preference,
  readPreference,
  type Scope,
} from './control.ts'
import { type Engine, importPrism } from './engine.ts'
import { encryptFields } from './encrypt.ts'
import { createExamplesEngine } from './examples.ts'
import { faultOf } from './fault.ts'
import { faults, spoil } from './faulty.ts'
import { createRenaming } from './names.ts'
import { byPath, createPaths } from './paths.ts'
import { profiles } from './profiles.ts'
import { createRefusals, gradeOf } from './refusals.ts'
import { ours, type Reply, shownPath } from './reply.ts'

export interface ApiOptions {
  apps: Apps
  engine: Engine['name']
  strictReplay: boolean
  examine: (api: PartnerName, request: ReceivedRequest) => Promise<Diagnosis>
  now: () => number
}

/** A request to the gateway, whatever took it from the wire. */
export interface Call {
  method: string
  /** Without query. */
  path: string
  headers: ReceivedHeaders
  /** Of the body. */
  text: string | BodyProblem
}

export interface Answered {
  /** Operation id, or the empty text. */
  operation: string
  reply: Reply
}

type Accepted = Extract<Verdict, { ok: true }>

/** One partner: the checks in their order, and the answer. */
export function createApi(api: PartnerName, { apps, engine, strictReplay, examine, now }: ApiOptions) {
  const profile = profiles[api]
  const find = createPaths(profile)
  const answers = new Map<Operation, Answers>()
  const verifier = profile.createVerifier(apps)
  const { refuse, refusal, malformed, parameterFault } = createRefusals(api, examine)
  const rename = profile.anyCase && createRenaming(profile.anyCase.names)
  const scopeOf = createScopes()
  let loading: Promise<Engine> | undefined
  const loadEngine = async () => {
    if (engine === 'examples') return createExamplesEngine(profile.contract, profile.examples)
    const { createPrismEngine } = await importPrism()
    const { contract, failurePrefix } = profile
    return createPrismEngine(await profile.document(), (example) =>
      contract.errors[example] ? failurePrefix + example : example,
    )
  }

  return async ({ method, path, headers, text }: Call): Promise<Answered> => {
    const found = find(path)
    if (!found) {
      const paths = Object.values(profile.contract.operations).map((operation) => operation.path)
      return { operation: '', reply: ours(404, `${api} has no operation at ${shownPath(path)}`, paths) }
    }
    const { operation } = found
    const { id } = operation
    if (method !== operation.method) {
      const allow = [operation.method]
      return { operation: id, reply: { ...ours(405, `${id} takes ${operation.method} only`, allow), allow } }
    }
    const prefer = headers.get('prefer')
    const wish = prefer === null ? noPreference : readPreference(prefer, operation, answersFor(operation))
    if ('problem' in wish) return { operation: id, reply: ours(400, wish.problem, wish.valid) }
    const reply =
      typeof text === 'string'
        ? await check({ operation, headers, body: text, now: now() }, wish, prefer)
        : text.raise
          ? ours(413, text.problem, text.raise)
          : malformed(operation, text.problem)
    const graded = byPath(reply, found)
    return { operation: id, reply: wish.delay === undefined ? graded : { ...graded, delay: wish.delay } }
  }

  function check(received: ReceivedRequest, wish: Preference, prefer: string | null): Reply | Promise<Reply> {
    const { operation } = received
    const verdict = operation.signed ? verifier.verify(received) : undefined
    if (verdict?.ok === false) return refuse(received, verdict)
    const scope = scopeOf(wish.scope)
    const step = wish.sequence.length && scope.count([prefer, operation.id, verdict?.appId].join('\n'))
    return answer(received, verdict, wish.sequence[step] ?? wish, scope)
  }

  /** The answer to a call whose signature is good, or that has none. */
  async function answer(
    received: ReceivedRequest,
    verdict: Accepted | undefined,
    { answer: name, fault }: Outcome,
    scope: Scope,
  ): Promise<Reply> {
    const { operation } = received
    const spoilt = (reply: Reply) => (fault ? spoil(reply, fault, answersFor(operation).rateLimit) : reply)
    if (fault && !faults[fault].acts) return spoilt({ ...ours(200, 'nothing done', []), body: '' })
    if (verdict && isRepeated(verdict, operation, scope)) {
      return refusal('replayed', 'this very request was answered before')
    }
    const direct = name === 'ok' ? undefined : answersFor(operation).gateway.get(name)
    if (direct) {
      const { status, body, grade } = direct
      return spoilt({ status, body, verdict: name, evidence: grade, source: 'example' })
    }
    return spoilt(await ask(received, name, verdict?.appId))
  }

  function isRepeated({ signature, signedAt }: Accepted, { path }: Operation, { seen }: Scope): boolean {
    if (!strictReplay) return false
    return !seen.isNew(signature, signedAt, path, lastTaken(signedAt, profile.timestamp.window), now())
  }

  async function ask(
    { operation, headers, body: text }: ReceivedRequest,
    example: string,
    appId = '',
  ): Promise<Reply> {
    const parsed = parseJson(text)
    if (parsed === undefined) return malformed(operation, 'the body is not JSON')
    const body = rename?.(operation, parsed) ?? parsed
    loading ??= loadEngine()
    const result = await (await loading).answer({ operation, headers, body, example })
    if (result.problems.length) return parameterFault(operation, result.problems.map(faultOf))
    const code = profile.contract.errors[example]
    const texts = profile.encrypted[operation.id]
    const key = texts && !code && profile.findKey(apps, appId)
    return {
      status: result.status,
      body: key ? encryptFields(result.body, texts, key) : result.body,
      verdict: example,
      ok: code === undefined,
      evidence:
        body === parsed ? gradeOf(profile, operation, example) : (profile.anyCase?.grade ?? 'inferred'),
      source: 'example',
      detail:
        body === parsed ? undefined : 'names were taken without regard to case, which no document states',
    }
  }

  function answersFor(operation: Operation): Answers {
    const found = answers.get(operation) ?? answersOf(profile, operation)
    answers.set(operation, found)
    return found
  }
}
