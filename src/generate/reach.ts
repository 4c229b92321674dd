import { field } from '../core/expression.ts'
import { splitKey } from '../core/meaning.ts'
import { envelopeOf, gatewayAnswers } from './answers.ts'
import { codeIn, type Declaration, placedRules, type RuleDeclaration, rulesOf } from './behaviour/grammar.ts'
import { answerOf, errorOf, operationsOf } from './contract.ts'
import type { Document, Operation } from './openapi.ts'

/** How a code of a partner can be had from the mock. */
interface Reach {
  code: string
  /** What brings it about: a refused check, an empty or a wrong field, a rule of behaviour.yaml. */
  causes: string[]
  /** Operations that return it when asked by `Prefer: error=<code>`. */
  operations: string[]
  /** Why no request brings it about. */
  reason: string | undefined
}

const reasons = {
  state: 'what brings it about is known to the partner alone, or the mock keeps no such state',
  none: 'no operation of the contract returns it',
}

const codesOf = (operation: Operation) => [
  ...operation['x-errors'],
  ...(operation['x-envelope'].pending?.codes ?? []),
]

/**
 * Every code of a contract, and how to get it.
 * @param behaviour its rules return codes in a stateful mock
 */
export function reachOf(document: Document, behaviour?: Declaration): Reach[] {
  const rejections = behaviour ? placedRules(behaviour) : []
  const operations = operationsOf(document).map(({ operation }) => operation)
  const gateway = new Map(gatewayAnswers(document))
  const means = (operation: Operation, key: string) =>
    codesOf(operation).some((code) => errorOf(document, operation, code).key === key)
  return Object.entries(document['x-error-codes']).map(([code, { when }]) => {
    const direct = gateway.get(code)
    const answering = operations.filter(
      (operation) => means(operation, code) || (direct && String(direct.status) in operation.responses),
    )
    const refused = Object.entries(document['x-signature'].refusals)
      .filter(([, refusal]) => String(refusal.code) === code)
      .map(([reason]) => reason)
    const fields = Object.entries(when ?? {}).map(([how, field]) => `${how} ${field}`)
    const rules = rejections
      .filter(({ rule, operation }) =>
        answering.some(
          (one) =>
            [one.operationId, undefined].includes(operation) && answersOf(one, rule) === splitKey(code).code,
        ),
      )
      .map(({ id }) => `stateful: ${id}`)
    const causes = answering.length > 0 ? [...refused, ...fields, ...rules] : []
    const reason = answering.length === 0 ? reasons.none : causes.length === 0 ? reasons.state : undefined
    return { code, causes, operations: answering.map(({ operationId }) => operationId), reason }
  })
}

/** The code that a rule returns: its own, or that of the example it names. */
function answersOf(operation: Operation, rule: RuleDeclaration): string | undefined {
  if (rule.respond === undefined) return codeIn(rule)
  const [name = ''] = envelopeOf(operation['x-envelope']).code
  const example: unknown = answerOf(operation).examples['ok']?.value
  return [rule.respond, example]
    .map((value) => field(value, name))
    .find((code) => code !== undefined)
    ?.toString()
}

/** What brings each code about, and those that have to be asked for. */
export function reachTable(api: string, reach: readonly Reach[]): string {
  const caused = reach.filter(({ causes }) => causes.length > 0)
  const without = (reason: string) => reach.filter((one) => one.reason === reason).map(({ code }) => code)
  const [asked, none] = [without(reasons.state), without(reasons.none)]
  return [
    `${api}: of ${reach.length} codes ${caused.length} by a cause, ${asked.length} by Prefer alone, ${none.length} not at all`,
    ...caused.map(({ code, causes }) => `  ${code.padEnd(26)}${causes.join(', ')}`),
    ...(asked.length ? [`  by Prefer alone: ${reasons.state}`, `    ${asked.join(' ')}`] : []),
    ...(none.length ? [`  not at all: ${reasons.none}`, `    ${none.join(' ')}`] : []),
  ].join('\n')
}

/** The operations that behaviour.yaml has rules for, and those that always respond with their example. */
export function rememberedTable(api: string, document: Document, behaviour: Declaration): string {
  const ruled = new Set(rulesOf(behaviour).map(([id]) => id))
  const all = operationsOf(document).map(({ operation }) => operation.operationId)
  const rest = all.filter((id) => !ruled.has(id))
  return [
    `${api}: with --stateful, ${all.length - rest.length} of ${all.length} operations look at what is remembered`,
    ...(rest.length ? ['  example only', `    ${rest.join(' ')}`] : []),
  ].join('\n')
}
