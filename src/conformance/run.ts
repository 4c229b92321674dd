// The contract tests against a running server: compares its responses with the contract.

import { shownCode } from '../core/code.ts'
import { describeProblem, type Grade, grades, type Operation, type Problem } from '../core/contract.ts'
import {
  ConfigurationError,
  ContractError,
  isLendspecError,
  RejectedError,
  ResponseSignatureError,
  SignatureError,
} from '../core/errors.ts'
import { schemes } from '../../generated/index.ts'
import { textsOf } from '../client/prepare.ts'
import { type Violation, violationsOf as rulesBroken } from './violations.ts'
import { ask, type Asked, type RunOptions, sign, writtenFor } from './ask.ts'
import type { Planned } from './plan.ts'
import type { Drift, Result } from './result.ts'
import { AnswerShape } from './schema.ts'

export type { Drift, Result } from './result.ts'

/** The rules that are broken in calls of an operation. */
export const violationsOf = (api: RunOptions['api'], operation: Operation): readonly Violation[] =>
  rulesBroken(schemes[api], operation)

/**
 * Makes the planned calls one after the other, and reports each result.
 * @throws ConfigurationError before anything is sent, where parameters cannot be signed
 */
export async function* runContract(plan: readonly Planned[], options: RunOptions): AsyncGenerator<Result> {
  for (const { operation, call } of plan) if (call) await checkSignable(operation, options)
  for (const { operation, call } of plan) {
    if (!call) continue
    const answered = await checkAnswer(operation, options)
    yield answered
    // A request that is rejected unchanged, or gets no response, says nothing about the rules.
    if (answered.unanswered || answered.drifts.some(({ kind }) => /^(rule|signature|unreadable)$/.test(kind)))
      continue
    for (const violation of violationsOf(options.api, operation)) {
      const result = await checkRule(operation, violation, options)
      yield result
      // A server that accepts one wrong request would accept the next, with side effects.
      if (operation.retry !== 'safe' && result.saw === 'success') break
    }
  }
}

async function checkSignable(operation: Operation, options: RunOptions): Promise<void> {
  try {
    await sign(operation, writtenFor(operation, options), options)
  } catch (error) {
    if (error instanceof ContractError) throw new ConfigurationError(`${error.message}.`)
    if (!(error instanceof SignatureError)) throw error
    throw new ConfigurationError(`The parameters of ${operation.id} cannot be signed: ${error.message}.`)
  }
}

/** Calls an operation and compares its response with the contract. */
export async function checkAnswer(operation: Operation, options: RunOptions): Promise<Result & Asked> {
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
    return { ...result, check: 'response', drifts, saw: `refused with ${partnerCode}` }
  }
  if (result.unanswered) return { ...result, check: 'response', drifts: [], saw: 'no response' }
  if (failure) return { ...result, check: 'response', drifts: [unreadable(failure)], saw: failure.name }
  const unknown = new AnswerShape(options.document, operation.id).unknownMembers(
    answer,
    (name) => shownCode(name, textsOf(result.sent)) === name,
  )
  const validate = (await options.contract.validators())[`${operation.id}Response`]
  const faults = !validate || validate(answer) ? [] : (validate.errors ?? [])
  const drifts: Drift[] = [
    ...unknown.map((path) => ({ kind: 'field' as const, path, detail: 'is not in the contract' })),
    ...byPlace(faults).map(([pointer, problems]) => ({
      kind: 'shape' as const,
      path: jsonPath(pointer),
      detail: problems.map(describeProblem).join(', '),
    })),
  ]
  return { ...result, check: 'response', drifts, saw: 'success' }
}

async function checkRule(operation: Operation, violation: Violation, options: RunOptions): Promise<Result> {
  const result = await ask(operation, violation, options)
  const wanted = options.refusals[violation.reason]
  const { failure } = result
  const { failOn = 'observed' } = options
  const given = (saw: string, ...drifts: Drift[]): Result => ({
    ...result,
    check: violation.name,
    drifts,
    saw,
  })
  const rule = (detail: string): Drift => ({
    kind: 'rule',
    path: '$',
    detail,
    ...(isWeaker(wanted?.grade ?? 'inferred', failOn) && { warning: true }),
  })
  if (result.unanswered) return given('no response')
  const says = wanted && `where the contract says ${wanted.code} (${wanted.grade})`
  if (!failure) return given('success', rule(`accepted, ${says ?? 'where the contract has a rejection'}`))
  if (!(failure instanceof RejectedError)) return given(failure.name, unreadable(failure))
  const { partnerCode } = failure
  const saw = `refused with ${partnerCode}`
  // Where no code is on record, any rejection will do.
  if (!wanted || String(partnerCode) === String(wanted.code)) return given(saw)
  return given(saw, rule(`${saw}, ${says}`))
}

const isWeaker = (one: Grade, other: Grade) => grades.indexOf(one) > grades.indexOf(other)

/** A value that fits no alternative has a fault for each: they are one difference. */
function byPlace(faults: readonly Problem[]): [pointer: string, problems: Problem[]][] {
  const places = new Map<string, Problem[]>()
  for (const fault of faults) {
    places.set(fault.instancePath, [...(places.get(fault.instancePath) ?? []), fault])
  }
  return [...places]
}

/** Codes an operation may return: its own, and those of the gateway in front of it. */
const codesOf = ({ errors }: Operation, { refusals }: RunOptions) =>
  [...errors, ...Object.values(refusals).flatMap((refusal) => refusal?.code ?? [])].map(String)

/** By the gateway, for who calls and how it is signed. The codes of other rejections are also caused by parameters. */
const isTurnedAway = (code: string | number, { refusals }: RunOptions) =>
  Object.entries(refusals).some(
    ([reason, refusal]) =>
      /^(app|timestamp|nonce|signature|token)-/.test(reason) && String(refusal?.code) === String(code),
  )

const unreadable = (failure: Error): Drift => ({
  kind: failure instanceof ResponseSignatureError ? 'signature' : 'unreadable',
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
