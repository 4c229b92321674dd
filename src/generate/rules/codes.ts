import { get, listOf, type Node, nodeOf, textOf } from '../node.ts'
import { type ContractFiles, faultIf, operationsIn, perOperation } from './files.ts'
import { errorKinds, errorRetries } from '../../core/contract.ts'
import { meaningOf, splitKey } from '../../core/meaning.ts'

// What a contract says of codes: that each means something, and that something returns it.

/** errors.yaml alone holds the meaning and the remedy of each code that an operation may return. */
export function checkErrors(contract: ContractFiles): string[] {
  const table = entriesOf(contract)
  return perOperation(contract, ({ operation, isWebhook }) => {
    const { 'x-errors': errors = isWebhook ? [] : undefined } = operation
    if (!Array.isArray(errors))
      return ['x-errors is not a list. List the codes that the operation may return: x-errors: []']
    const unknown = errors.filter((code) => meaningIn(table, operation, code) === undefined)
    const repeated = errors.filter((code, index) => errors.indexOf(code) !== index)
    return [
      ...unknown.map((code) => `errors.yaml does not list ${String(code)} of x-errors`),
      ...repeated.map((code) => `x-errors names ${String(code)} twice`),
    ]
  })
}

/** A code that nothing returns is a typing error or a leftover. Every operation may return gateway codes. */
export function checkCodes(contract: ContractFiles): string[] {
  const refusals = Object.values(nodeOf(get(contract.files.get('signature.yaml')?.data, 'refusals')))
  const refused = refusals.map((refusal) => String(nodeOf(refusal)['code']))
  const table = entriesOf(contract)
  const answered = operationsIn(contract).flatMap(({ operation }) =>
    [...listOf(operation['x-errors']), ...listOf(get(operation, 'x-envelope', 'pending', 'codes'))].flatMap(
      (code) => meaningIn(table, operation, code) ?? [],
    ),
  )
  const used = new Set([...refused, ...answered])
  const isGateway = (code: string) => {
    const entry = nodeOf(table[code])
    return entry['kind'] === 'signature' || 'http' in entry
  }
  return [
    ...Object.keys(table)
      .filter((code) => !used.has(code) && !isGateway(code))
      .map((code) => `errors.yaml: no operation and no refusal returns ${code}`),
    ...refused
      .filter((code) => !(code in table))
      .map((code) => `signature.yaml: errors.yaml does not list ${code} of a refusal`),
  ]
}

/** A scope that no operation has makes an entry that no operation finds. */
export function checkScopes(contract: ContractFiles): string[] {
  const operations = operationsIn(contract).map(({ operation }) => operation)
  const known = operations.flatMap((one) => [one['operationId'], one['x-error-group']])
  const scopes = Object.keys(entriesOf(contract)).map((key) => ({ key, scope: splitKey(key).scope }))
  return [
    ...scopes
      .filter(({ scope }) => scope !== undefined && !known.includes(scope))
      .map(
        ({ key, scope }) => `errors.yaml: ${scope} of ${key} is neither an operation nor an x-error-group`,
      ),
    ...perOperation(contract, ({ operation }) => {
      const group = operation['x-error-group']
      const isFound = group === undefined || scopes.some(({ scope }) => scope === group)
      return faultIf(!isFound, `errors.yaml has no code of ${String(group)}`)
    }),
  ]
}

/** Clients, mocks and pages read them, so a typing error is silent. */
export const checkErrorTable = (contract: ContractFiles): string[] =>
  Object.entries(entriesOf(contract)).flatMap(([code, entry]) => [
    ...faultIf(
      !isOneOf(errorKinds, entry.kind),
      `errors.yaml: kind of ${code} must be ${listWords(errorKinds)}`,
    ),
    ...faultIf(
      !isOneOf(errorRetries, entry.retry),
      `errors.yaml: retry of ${code} must be ${listWords(errorRetries)}`,
    ),
  ])

const isOneOf = (words: readonly string[], word: unknown) => words.includes(textOf(word))

const listWords = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const entriesOf = ({ files }: ContractFiles) =>
  nodeOf(files.get('errors.yaml')?.data) as Record<string, { kind: string; retry?: string; http?: number }>

const meaningIn = (table: ReturnType<typeof entriesOf>, operation: Node, code: unknown) =>
  meaningOf(
    table,
    {
      id: textOf(operation['operationId']),
      errors: listOf(operation['x-errors']).map(String),
      ...(textOf(operation['x-error-group']) && { group: textOf(operation['x-error-group']) }),
    },
    String(code),
  )
