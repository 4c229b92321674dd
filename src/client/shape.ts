import { describeProblem, type Operation, type Problem } from '../core/contract.ts'
import { ContractError } from '../core/errors.ts'
import { findAltered, inQuotes, rewrite, type Span } from '../core/exact.ts'
import type { TransportOptions } from './transport.ts'

/**
 * Checks JSON text against the contract. Resolves to the text; where a response has a number that JSON.parse would change,
 * and the contract declares the field as text, that number is put in quotes.
 * @throws ContractError when what is sent, or with `throw` what came back, is not what the contract says
 */
export async function checkShape(
  operation: Operation,
  side: 'Request' | 'Response',
  json: string,
  { contract, validate, onEvent }: TransportOptions,
): Promise<string> {
  if (validate === 'off') return json
  const check = (await contract.validators())[operation.id + side]
  if (!check) return json
  const faultsOf = (text: string) => (check(JSON.parse(text)) ? [] : (check.errors ?? []))
  const faults = faultsOf(json).map(describeProblem)
  // What is not UTF-8 was decoded with it: a name would be another one.
  if (side === 'Response' && json.includes('\ufffd')) faults.push('/* not-utf-8')
  const exact = side === 'Response' ? checkNumbers(json, faultsOf) : { json, faults: [] }
  const problems = [...faults, ...exact.faults]
  if (problems.length === 0) return exact.json
  if (side === 'Request') {
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
  }
  if (validate === 'throw') {
    throw new ContractError(operation, 'the response does not match the contract', problems, 200)
  }
  onEvent({ type: 'drift', operationId: operation.id, problems })
  return exact.json
}

/** Only the validators know what is declared, so they are asked what they say of a text, and of `true`, in its place. */
function checkNumbers(
  json: string,
  faultsOf: (json: string) => readonly Problem[],
): { json: string; faults: string[] } {
  const numbers = new Map<string, Span>()
  const altered = findAltered(json, undefined, numbers)
  if (altered.length === 0) return { json, faults: [] }
  const misfits = (write: (number: string) => string) => {
    const faults = faultsOf(rewrite(json, numbers.values(), write))
    return new Set(faults.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  }
  const [asText, asTrue] = [misfits(inQuotes), misfits(() => 'true')]
  const texts = [...numbers].filter(([pointer]) => asTrue.has(pointer) && !asText.has(pointer))
  const meant = new Map(texts)
  return {
    json: rewrite(json, meant.values(), inQuotes),
    faults: altered
      .filter(({ pointer, kind }) => kind !== 'number' || !meant.has(pointer))
      // A pointer that the contract does not know consists of names that a stranger chose.
      .map(({ pointer, kind }) => `${asText.has(pointer) ? pointer : '/*'} ${kinds[kind]}`),
  }
}

const kinds = { number: 'inexact', duplicate: 'duplicate', 'forbidden-name': 'forbidden-name' }
