import { describeProblem, type Operation, type Problem, type Validate } from '../core/contract.ts'
import { ContractError } from '../core/answer-error.ts'
import type { RequestParameters } from '../core/request.ts'
import { findAltered, inQuotes, rewrite, type Span } from '../core/exact.ts'
import type { CallContext } from './context.ts'
import type { ParsedResponse } from './response.ts'

/** @throws ContractError when the body of a request is not what the contract says */
export async function checkParameters(
  operation: Operation,
  body: string,
  { contract }: CallContext,
): Promise<void> {
  const check = (await contract.validators())[`${operation.id}Request`]
  const problems = check ? faultsOf(check, JSON.parse(body)).map(describeProblem) : []
  if (problems.length > 0)
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
}

/**
 * The same for a call that is more than a JSON object, before it is written.
 * @throws ContractError when parameters or body are not what the contract says
 */
export async function checkGiven(
  operation: Operation,
  given: unknown,
  { contract, validate }: CallContext,
): Promise<void> {
  if (validate === 'off') return
  const { params = {}, body, contentType } = (given ?? {}) as RequestParameters
  const validators = await contract.validators()
  const media = operation.body?.media.findIndex(({ type }) => type === contentType) ?? 0
  const check = (name: string, value: unknown) => {
    const validator = validators[operation.id + name]
    return validator && value !== undefined ? faultsOf(validator, value) : []
  }
  const problems = [
    ...check('Parameters', withPlaces(operation, params)),
    ...check(media > 0 ? `Request${media}` : 'Request', withoutFiles(body)),
  ].map(describeProblem)
  if (problems.length > 0)
    throw new ContractError(operation, 'the parameters are not what the contract says', problems)
}

/** Each place that the operation has parameters in, so that a missing one is found. */
const withPlaces = ({ parameters = [] }: Operation, params: object) => ({
  ...Object.fromEntries(parameters.map((parameter) => [parameter.in, {}])),
  ...params,
})

/** To a validator a file is text. */
const withoutFiles = (value: unknown): unknown =>
  value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array
    ? ''
    : Array.isArray(value)
      ? value.map(withoutFiles)
      : Object.prototype.toString.call(value) === '[object Object]'
        ? Object.fromEntries(
            Object.entries(value as object).map(([name, field]) => [name, withoutFiles(field)]),
          )
        : value

/**
 * Checks a response against the contract. Resolves to it; where it has a number that JSON.parse would change, and the
 * contract declares the field as text, that number is put in quotes.
 * @throws ContractError with `throw`, when the response is not what the contract says
 */
export async function checkResponse(
  operation: Operation,
  response: ParsedResponse,
  { contract, validate, onEvent }: CallContext,
): Promise<ParsedResponse> {
  const check = (await contract.validators())[`${operation.id}Response`]
  const { text, value } = response
  // Without an envelope a response may be text or bytes, which no schema describes.
  if (!check || value === undefined || value === text || value instanceof Blob) return response
  const faults = faultsOf(check, response.value).map(describeProblem)
  // What is not UTF-8 was decoded with it: a name would be another one.
  if (text.includes('\ufffd')) faults.push('/* not-utf-8')
  const exact = checkNumbers(text, (json) => faultsOf(check, JSON.parse(json)))
  const problems = [...faults, ...exact.faults]
  if (problems.length > 0 && validate === 'throw')
    throw new ContractError(operation, 'the response does not match the contract', problems, 200)
  if (problems.length > 0) onEvent({ type: 'drift', operationId: operation.id, problems })
  return exact.json === text ? response : { text: exact.json, value: JSON.parse(exact.json) as unknown }
}

const faultsOf = (check: Validate, value: unknown) => (check(value) ? [] : (check.errors ?? []))

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
