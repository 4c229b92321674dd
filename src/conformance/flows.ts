// The documented sequences against a server: each call uses what the ones before it returned.

import type { Operation } from '../core/contract.ts'
import { RejectedError } from '../core/errors.ts'
import { field } from '../core/expression.ts'
import type { Flow, RunInput, RunStep, RunValue } from '../core/partner.ts'
import type { RunOptions } from './ask.ts'
import type { Drift, Result } from './result.ts'
import { checkAnswer } from './run.ts'

/** What a run can do besides calls. */
export interface FlowRun extends RunOptions {
  /** Waits; false where it would be too long. */
  readonly wait: (milliseconds: number) => Promise<boolean>
  /** A value from elsewhere; undefined where nobody knows it. */
  readonly input: (name: string, input: RunInput, sent: object) => Promise<unknown>
}

export interface FlowResult {
  /** One for each call that was made. */
  readonly results: readonly Result[]
  /** Why it ended before its end. */
  readonly stopped?: string
}

/** Calls the steps of a flow, one after the other, until one is not answered as it should be. */
export async function runFlow(flow: Flow, options: FlowRun): Promise<FlowResult> {
  const { contract, parameters, input, wait } = options
  const results: Result[] = []
  const known: Record<string, unknown> = {}
  let sent: object = {}

  for (const [index, step] of (flow.run ?? []).entries()) {
    const operation = contract.operations[step.call ?? '']
    const check = `${flow.id} ${index + 1}`
    if (!operation) {
      if (await wait(step.wait ?? 0)) continue
      return { results, stopped: `step ${index + 1} waits too long for a server that is not a stateful mock` }
    }
    const missing = await findInputs(step)
    if (missing !== undefined)
      return { results, stopped: `step ${index + 1} needs "${missing}" in "inputs" of the config` }
    const given = Object.entries(step.with ?? {}).map(([name, from]) => [name, valueOf(from)] as const)
    sent = { ...(JSON.parse(parameters[operation.id] || '{}') as object), ...Object.fromEntries(given) }
    const answered = await checkAnswer(operation, {
      ...options,
      parameters: { ...parameters, [operation.id]: JSON.stringify(sent) },
      ...(step.token && { accessToken: String(valueOf(step.token)) }),
    })
    const result = { ...answered, check, drifts: judge(answered, step) }
    results.push(result)
    const { envelope } = operation
    known[operation.id] = envelope.data === null ? answered.answer : field(answered.answer, envelope.data)
    if (result.drifts.length || result.unanswered !== undefined)
      return { results, stopped: `step ${index + 1}: ${result.saw}` }
  }
  return { results }

  /** Asks for the inputs of a step; the name of one that nobody knows. */
  async function findInputs({ with: given = {}, token }: RunStep): Promise<string | undefined> {
    for (const [from, name = ''] of [...Object.values(given), ...(token ? [token] : [])]) {
      const declared = flow.inputs?.[name]
      if (from !== 'inputs' || !declared) continue
      const value = await input(name, declared, sent)
      if (value === undefined) return name
      known['inputs'] = { ...(known['inputs'] as object | undefined), [name]: value }
    }
    return undefined
  }

  function valueOf([from, ...names]: RunValue): unknown {
    return field(known[from], ...names)
  }
}

/** A rejection is right where the step says so. */
function judge(
  { failure, drifts, saw }: Awaited<ReturnType<typeof checkAnswer>>,
  step: RunStep,
): readonly Drift[] {
  const code = failure instanceof RejectedError ? String(failure.partnerCode) : undefined
  const wanted = step.rejects ?? 'success'
  const isWanted =
    step.rejects === undefined
      ? code === undefined || step.or?.map(String).includes(code)
      : code === String(step.rejects)
  if (!isWanted) return [{ kind: 'rule', path: '$', detail: `${saw}, where the flow has ${wanted}` }]
  return code === undefined ? drifts : []
}

/** The operations of a flow. */
export const operationsOf = ({ run = [] }: Flow): readonly Operation['id'][] =>
  run.flatMap(({ call }) => call ?? [])
