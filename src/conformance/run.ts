// The contract tests against a running server: what it answers is compared with what the contract says.

import { exchange, type RawResponse } from '../attempt.ts'
import { shownCode } from '../code.ts'
import { type Contract, describeProblem, type Operation, type Problem, type Refusal } from '../contract.ts'
import { readAnswer } from '../envelope.ts'
import { ConfigurationError, isLendspecError, RejectedError, SignatureError } from '../errors.ts'
import { explainSent } from '../failure.ts'
import { within } from '../limit.ts'
import { textsOf } from '../prepare.ts'
import { locate, type Server } from '../server.ts'
import type { RequestSigner, SignedRequest } from '../signing/scheme.ts'
import type { Planned } from './plan.ts'
import { AnswerShape, type Document } from './schema.ts'
import { type Breach, breaches } from './spoil.ts'

export interface RunOptions {
  api: 'ppdai' | 'awda'
  contract: Contract
  /** The bundled contract. */
  document: Document
  /** What the contract says of a request that breaks a rule. */
  refusals: Readonly<Partial<Record<string, Refusal>>>
  server: Server
  /** Confirmed paths by operation id. */
  paths: Readonly<Record<string, string>>
  signer: RequestSigner
  accessToken: string | undefined
  /** JSON text of the parameters by operation id. */
  parameters: Readonly<Record<string, string>>
  fetch: (request: Request) => Promise<Response>
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds for one call. */
  timeout?: number
}

/** A difference between the server and the contract. */
export interface Drift {
  /**
   * `member`: one the contract does not know. `shape`: a fault by its validator. `code`: not listed. `rule`: not enforced,
   * or enforced on a request that breaks none.
   */
  kind: 'member' | 'shape' | 'code' | 'rule' | 'unreadable'
  /** JSON path in the answer. */
  path: string
  detail: string
}

export interface Result {
  operation: Operation
  /** `answer`, or the rule that was broken. */
  check: string
  drifts: readonly Drift[]
  /** What the server did, in a word or two. */
  saw: string
  sent: SignedRequest & { url: string }
  heard?: RawResponse
}

/** The rules that are broken in calls of an operation. */
export const breachesOf = (api: RunOptions['api'], { signed, accessToken }: Operation): readonly Breach[] =>
  signed ? breaches[api].filter(({ reason }) => reason !== 'token-missing' || accessToken) : []

/**
 * Calls what is planned, one request after the other, and tells each result as it comes.
 * @throws ConfigurationError before anything is sent, where parameters cannot be signed
 */
export async function* runContract(plan: readonly Planned[], options: RunOptions): AsyncGenerator<Result> {
  for (const { operation, call } of plan) if (call) await checkSignable(operation, options)
  for (const { operation, call } of plan) {
    if (!call) continue
    const answered = await checkAnswer(operation, options)
    yield answered
    // A request that is turned away as it is, or not answered, tells nothing about the rules.
    if (answered.drifts.some(({ kind }) => kind === 'rule' || kind === 'unreadable')) continue
    for (const breach of breachesOf(options.api, operation)) {
      const result = await checkRule(operation, breach, options)
      yield result
      // What acts on a wrong request acts on the next one too.
      if (operation.retry !== 'safe' && result.saw === 'success') break
    }
  }
}

async function checkSignable(operation: Operation, { signer, parameters, now }: RunOptions): Promise<void> {
  if (!operation.signed) return
  const timestamp = Math.floor(now() / 1000)
  try {
    await signer.sign({ operation, body: parameters[operation.id] ?? '', timestamp, accessToken: undefined })
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    throw new ConfigurationError(`The parameters of ${operation.id} cannot be signed: ${error.message}.`)
  }
}

async function checkAnswer(operation: Operation, options: RunOptions): Promise<Result> {
  const result = await ask(operation, undefined, options)
  const { answer, failure } = result
  if (failure instanceof RejectedError) {
    const { partnerCode } = failure
    const path = `$.${operation.envelope.code[0] ?? operation.envelope.error ?? ''}`
    const drifts: Drift[] = []
    if (isTurnedAway(partnerCode, options)) {
      const detail = `${partnerCode} for a request that breaks no rule: is it the right app, key, clock and token?`
      drifts.push({ kind: 'rule', path, detail })
    } else if (!codesOf(operation, options).includes(String(partnerCode))) {
      drifts.push({ kind: 'code', path, detail: `${partnerCode} is not among the codes of ${operation.id}` })
    }
    return { ...result, check: 'answer', drifts, saw: `refused with ${partnerCode}` }
  }
  if (failure) return { ...result, check: 'answer', drifts: [unreadable(failure)], saw: failure.name }
  const unknown = new AnswerShape(options.document, operation.id).unknownMembers(
    answer,
    (name) => shownCode(name, textsOf(result.sent)) === name,
  )
  const validate = (await options.contract.validators())[`${operation.id}Response`]
  const faults = !validate || validate(answer) ? [] : (validate.errors ?? [])
  const drifts: Drift[] = [
    ...unknown.map((path) => ({ kind: 'member' as const, path, detail: 'the contract does not know it' })),
    ...byPlace(faults).map(([pointer, problems]) => ({
      kind: 'shape' as const,
      path: jsonPath(pointer),
      detail: problems.map(describeProblem).join(', '),
    })),
  ]
  return { ...result, check: 'answer', drifts, saw: 'success' }
}

async function checkRule(operation: Operation, breach: Breach, options: RunOptions): Promise<Result> {
  const result = await ask(operation, breach, options)
  const wanted = options.refusals[breach.reason]
  const { failure } = result
  const check = breach.name
  if (!failure) {
    const detail = `accepted, where the contract says ${wanted?.code} (${wanted?.grade})`
    return { ...result, check, drifts: [{ kind: 'rule', path: '$', detail }], saw: 'success' }
  }
  if (!(failure instanceof RejectedError)) {
    return { ...result, check, drifts: [unreadable(failure)], saw: failure.name }
  }
  const { partnerCode } = failure
  const detail = `refused with ${partnerCode}, where the contract says ${wanted?.code} (${wanted?.grade})`
  const drifts: Drift[] =
    String(partnerCode) === String(wanted?.code) ? [] : [{ kind: 'rule', path: '$', detail }]
  return { ...result, check, drifts, saw: `refused with ${partnerCode}` }
}

/** A value that fits no alternative has a fault for each: they are one difference. */
function byPlace(faults: readonly Problem[]): [pointer: string, problems: Problem[]][] {
  const places = new Map<string, Problem[]>()
  for (const fault of faults) {
    places.set(fault.instancePath, [...(places.get(fault.instancePath) ?? []), fault])
  }
  return [...places]
}

type Asked = Pick<Result, 'operation' | 'sent' | 'heard'> & { answer?: unknown; failure?: Error }

async function ask(operation: Operation, breach: Breach | undefined, options: RunOptions): Promise<Asked> {
  const { contract, server, paths, signer, parameters, timeout = 30_000 } = options
  const url = locate(operation, server, paths[operation.id])
  const body = parameters[operation.id] ?? ''
  const timestamp = Math.floor(options.now() / 1000) + (breach?.shift ?? 0)
  const accessToken = operation.accessToken ? options.accessToken : undefined
  const signed = operation.signed
    ? await signer.sign({ operation, body, timestamp, accessToken })
    : { headers: {}, body, canonical: {} }
  const sent = { ...(breach?.spoil?.(signed) ?? signed), url }
  // A server may show again what an earlier request held and this one leaves out, as the access token.
  const texts = () => [...textsOf(signed), ...textsOf(sent)]
  return within(timeout, undefined, async (limit) => {
    let heard: RawResponse | undefined
    try {
      heard = await exchange(operation, requestOf(sent, limit.signal), limit, options)
      const answer = readAnswer(contract, operation, heard.status, heard.text, texts)
      return { operation, sent, heard, answer }
    } catch (error) {
      return {
        operation,
        sent,
        ...(heard && { heard }),
        failure: explainSent(operation, error, limit.signal),
      }
    }
  })
}

const requestOf = ({ url, headers, body }: Result['sent'], signal: AbortSignal) =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal,
  })

/** Codes an operation may answer: its own, and those of the gateway in front of it. */
const codesOf = ({ errors }: Operation, { refusals }: RunOptions) =>
  [...errors, ...Object.values(refusals).flatMap((refusal) => refusal?.code ?? [])].map(String)

/** By the gateway, for who calls and how it is signed. The codes of other refusals are answers to parameters too. */
const isTurnedAway = (code: string | number, { refusals }: RunOptions) =>
  Object.entries(refusals).some(
    ([reason, refusal]) =>
      /^(app|timestamp|signature|token)-/.test(reason) && String(refusal?.code) === String(code),
  )

const unreadable = (failure: Error): Drift => ({
  kind: 'unreadable',
  path: '$',
  detail: isLendspecError(failure) ? failure.message : failure.name,
})

/** A JSON pointer as a JSON path. */
const jsonPath = (pointer: string) =>
  `$${pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')}`
