import { parseJson } from '../core/parse.ts'
import type { PartnerName } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { lastTaken, type ReceivedRequest, type Verdict } from '../signing/scheme.ts'
import { type Answers, answersOf } from './answers.ts'
import type { Answered, ApiOptions, Call } from './api-types.ts'
import { withoutTokens } from './app-tokens.ts'
import { meaningOf } from '../core/meaning.ts'
import { isPlain, kindOf } from '../core/request.ts'
import {
  createScopes,
  noPreference,
  type Outcome,
  type Preference,
  readPreference,
  type Scope,
} from './control.ts'
import { encryptFields } from './encrypt.ts'
import type { EngineAnswer } from './engine.ts'
import { faultOf } from './fault.ts'
import { faults } from './faults.ts'
import { spoil } from './faulty.ts'
import { createRenaming } from './names.ts'
import { byPath, createPaths, type Found } from './paths.ts'
import { hasBytes, type Sent } from './sent.ts'
import { HeaderView } from './plain.ts'
import { profiles } from './profiles.ts'
import { createSharedReplayCache } from './replay.ts'
import { createRefusals } from './refusals.ts'
import { ours, type Reply, shownPath, tooLarge } from './reply.ts'
import { after, lazily, type Soon } from './soon.ts'
import { findEngine, toldBy } from './stateful.ts'

type Accepted = Extract<Verdict, { ok: true }>

/** A call of an operation, as its partner reads it. */
interface Received extends ReceivedRequest {
  readonly headers: HeaderView
  /** Of an operation that takes more than a JSON object. */
  readonly sent?: Sent
  readonly session: string
}

/** One partner: the checks in their order, and the response. */
export function createApi(api: PartnerName, options: ApiOptions) {
  const { apps, engine, strictReplay, examine, now, sessions, store } = options
  const profile = profiles[api]
  const find = createPaths(profile)
  const answers = new Map<Operation, Answers>()
  // A session says itself which tokens are valid.
  const verifier = profile.createVerifier(sessions ? withoutTokens(apps) : apps)
  const { refuse, refusal, malformed, parameterFault } = createRefusals(api, examine)
  const rename = profile.anyCase && createRenaming(profile.anyCase.names)
  const scopeOf = createScopes(store && ((name) => createSharedReplayCache(store, `${api}/${name}`)))
  const loadEngine = lazily(() => findEngine(profile, engine, sessions))

  return (call: Call): Soon<Answered> => {
    const { path, headers } = call
    const found = find(path, call.method)
    if (!found) {
      const paths = Object.values(profile.contract.operations).map((operation) => operation.path)
      return { operation: '', reply: ours(404, `${api} has no operation at ${shownPath(path)}`, paths) }
    }
    const { operation } = found
    const { id } = operation
    if (found.allow) {
      const { allow } = found
      const problem = `${id} takes ${operation.method} only`
      return { operation: id, reply: { ...ours(405, problem, allow), allow } }
    }
    const { prefer } = headers
    const wish =
      prefer === undefined ? noPreference : readPreference(prefer, operation, answersFor(operation))
    if ('problem' in wish) return { operation: id, reply: ours(400, wish.problem, wish.valid) }
    const text = hasBytes(operation, headers['content-type']) ? textOfBytes(call.bytes) : call.text
    const reply =
      typeof text === 'string'
        ? check(receivedOf(found, call, text, wish.session || call.session), wish, prefer)
        : (tooLarge(text) ?? malformed(operation, text.problem))
    return after(reply, (reply) => {
      const graded = byPath(reply, found)
      return { operation: id, reply: wish.delay === undefined ? graded : { ...graded, delay: wish.delay } }
    })
  }

  function receivedOf({ operation, values }: Found, call: Call, body: string, session: string): Received {
    const { method, url, query, headers, bytes } = call
    const view = new HeaderView(headers)
    const received = { operation, method, url, headers: view, now: now(), body, session }
    if (isPlain(operation) || 'problem' in bytes) return received
    return { ...received, sent: { query, headers, values, bytes, text: body } }
  }

  function check(received: Received, wish: Preference, prefer = ''): Soon<Reply> {
    const { operation } = received
    const verdict = operation.signed ? verifier.verify(received) : undefined
    if (verdict?.ok === false) return refuse(received, verdict)
    const scope = scopeOf(received.session)
    const step = wish.sequence.length && scope.count([prefer, operation.id, verdict?.appId].join('\n'))
    return answer(received, verdict, wish.sequence[step] ?? wish, scope)
  }

  /** The response to a call whose signature is good, or that has none. */
  function answer(
    received: Received,
    verdict: Accepted | undefined,
    { answer: name, fault }: Outcome,
    scope: Scope,
  ): Soon<Reply> {
    const { operation } = received
    const spoilt = (reply: Reply) => (fault ? spoil(reply, fault, answersFor(operation).rateLimit) : reply)
    if (fault && !faults[fault].acts) return spoilt({ ...ours(200, 'nothing done', []), body: '' })
    return after(verdict ? isRepeated(verdict, operation, scope) : false, (repeated) => {
      if (repeated) return refusal('replayed', 'this very request was answered before')
      const direct = name === 'ok' ? undefined : answersFor(operation).gateway.get(name)
      if (direct) {
        const { status, body, grade } = direct
        return spoilt({ status, body, verdict: name, evidence: grade, source: 'example' })
      }
      return after(ask(received, name, verdict?.appId), spoilt)
    })
  }

  function isRepeated(verdict: Accepted, { path }: Operation, { seen }: Scope): Soon<boolean> {
    if (!strictReplay) return false
    // Without a time nothing is ever too old.
    const window = profile.scheme.time?.window ?? { past: 3600, future: 0 }
    return after(seen.isNew(verdict, path, lastTaken(verdict.signedAt, window), now()), (isNew) => !isNew)
  }

  function ask(received: Received, example: string, appId = ''): Soon<Reply> {
    const { operation, headers, body: text, sent } = received
    const parsed = parseJson(text)
    if (parsed === undefined && !sent) return malformed(operation, 'the body is not JSON')
    const body = rename?.(operation, parsed) ?? parsed
    const caller = { session: received.session, app: appId }
    const question = { operation, headers: headers.all, body, example, caller, ...(sent && { sent }) }
    return after(
      after(loadEngine(), (engine) => engine.answer(question)),
      (answer) => replyOf(answer, operation, example, appId, body !== parsed),
    )
  }

  function replyOf(
    { status, body, problems, state }: EngineAnswer,
    operation: Operation,
    example: string,
    appId: string,
    isRenamed: boolean,
  ): Reply {
    if (problems.length) return parameterFault(operation, problems.map(faultOf))
    const { errors } = profile.contract
    const named = state?.code ?? example
    const code = named === 'ok' ? undefined : meaningOf(errors, operation, named)
    const grade = errors[code ?? '']?.source.grade ?? operation.source.grade
    const texts = profile.encrypted[operation.id]
    const key = texts && !code && profile.findKey(apps, appId)
    return {
      status,
      body: key ? encryptFields(body, texts, key) : body,
      verdict: example,
      ok: code === undefined,
      evidence: isRenamed ? (profile.anyCase?.grade ?? 'inferred') : grade,
      source: 'example',
      ...typeOf(operation, status, body),
      detail: isRenamed ? 'names were accepted without regard to case, which no document states' : undefined,
      ...(state && toldBy(state, operation.source.grade)),
    }
  }

  function answersFor(operation: Operation): Answers {
    const found = answers.get(operation) ?? answersOf(profile, operation)
    answers.set(operation, found)
    return found
  }
}

/** What is not JSON: a success by the contract, a failure by its text. */
function typeOf({ answer, envelope }: Operation, status: number, body: string): Pick<Reply, 'type'> {
  if (!envelope.status || body === '') return {}
  const [type = json] = answer?.status === status ? answer.types : []
  const isJson = kindOf(type) === 'json' && parseJson(body) !== undefined
  return isJson ? { type } : { type: kindOf(type) === 'json' ? 'text/plain; charset=utf-8' : type }
}

const json = 'application/json; charset=utf-8'

/** Bytes are no text: what is not signed needs none. */
const textOfBytes = (bytes: Call['bytes']) => ('problem' in bytes ? bytes : '')
