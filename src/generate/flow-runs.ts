// The calls of a flow that a program can make: `run` of flows.yaml, every name in it against the contract.

import type { Flow as Runnable, RunInput, RunStep, RunValue } from '../core/partner.ts'
import { readDuration } from '../core/duration.ts'
import { parseExpression } from './behaviour/expression.ts'
import { propertiesOf } from './behaviour/facts.ts'
import { operationsById, parametersOf, resultOf } from './contract.ts'
import type { Document, Flow, FlowRun as Run } from './openapi.ts'
import { mapValues } from './node.ts'

export function readRun(
  { run, inputs = {} }: Flow,
  document: Document,
  report: (problem: string) => void,
): Pick<Runnable, 'run' | 'inputs'> {
  if (!run) return {}
  const operations = operationsById(document)
  const called = new Set<string>()

  function stepOf({ call, with: given, token, wait, ...rest }: Run, index: number): RunStep {
    const fail = (problem: string) => report(`step ${index + 1} of run ${problem}`)
    if (wait !== undefined) {
      const duration = readDuration(wait)
      if (!duration) fail(`waits ${wait}: write a duration such as 5m, longer than zero`)
      return { wait: duration ?? 0 }
    }
    const operation = operations.get(call ?? '')
    if (!operation) {
      fail(`calls ${call}, which is not an operation of the contract`)
      return {}
    }
    const parameters = propertiesOf(document, parametersOf(document, operation))
    for (const name of Object.keys(given ?? {}))
      if (parameters && !(name in parameters)) fail(`gives ${name}, which is not a parameter of ${call}`)
    const value = (text: string) => valueOf(text, fail)
    const step = {
      call: operation.operationId,
      ...(given && { with: mapValues(given, value) }),
      ...(token !== undefined && { token: value(token) }),
      ...rest,
    }
    called.add(operation.operationId)
    return step
  }

  /** `=submitLoan`, `=submitBid.OrderId`, `=inputs.code`. */
  function valueOf(text: string, fail: (problem: string) => void): RunValue {
    const node = text.startsWith('=') ? parseExpression(text.slice(1)) : undefined
    if (node?.kind !== 'path') {
      fail(`has the value ${text}: write =operation.field or =inputs.name`)
      return ['']
    }
    const { name, fields } = node
    const [first] = fields
    const operation = operations.get(name)
    const known =
      name === 'inputs' ? inputs : operation && propertiesOf(document, resultOf(document, operation))
    if (name !== 'inputs' && !called.has(name)) fail(`takes a value of ${name}, which is not called before`)
    else if (first !== undefined && known && !(first in known))
      fail(`takes ${first}, which ${name} does not have`)
    return [name, ...fields]
  }

  const inputOf = ([name, { about, mock }]: [string, { about: string; mock?: string }]): [
    string,
    RunInput,
  ] => {
    const [, entity, key, field] = /^(\w+)\(sent\.(\w+)\)\.(\w+)$/.exec(mock ?? '') ?? []
    if (mock !== undefined && !field) report(`input ${name}: mock must be entity(sent.Parameter).field`)
    return [name, { about, ...(entity && key && field && { mock: { entity, key, field } }) }]
  }
  return {
    run: run.map(stepOf),
    ...(Object.keys(inputs).length && { inputs: Object.fromEntries(Object.entries(inputs).map(inputOf)) }),
  }
}
