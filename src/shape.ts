import { describeProblem, type Operation } from './contract.ts'
import { ContractError } from './errors.ts'
import type { TransportOptions } from './transport.ts'

/** @throws ContractError when what is sent, or with `throw` what came back, is not what the contract says */
export async function checkShape(
  operation: Operation,
  side: 'Request' | 'Response',
  value: unknown,
  { contract, validate, onEvent }: TransportOptions,
): Promise<void> {
  if (validate === 'off') return
  const check = (await contract.validators())[operation.id + side]
  if (!check || check(side === 'Request' ? JSON.parse(String(value)) : value)) return
  const problems = (check.errors ?? []).map(describeProblem)
  if (side === 'Request') {
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
  }
  if (validate === 'throw') {
    throw new ContractError(operation, 'the answer is not what the contract says', problems, 200)
  }
  onEvent({ type: 'drift', operationId: operation.id, problems })
}
