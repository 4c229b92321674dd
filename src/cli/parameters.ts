import { type PartnerName, partners, schemes } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { isPlain, type Parameter, places } from '../core/request.ts'
import { isLoopback } from '../core/loopback.ts'
import { bodyField } from '../signing/credentials.ts'
import { UsageError } from './io.ts'

/** @throws UsageError where an operation has required parameters, which --body would hold */
export async function checkOptional(api: PartnerName, operation: Operation, also = ''): Promise<void> {
  checkParts(operation, {}, '--body FILE')
  const required = await requiredOf(api, operation)
  if (required.length === 0) return
  throw new UsageError(
    `${operation.id} needs ${required.join(', ')}: give --body FILE, the parameters as a JSON object${also}`,
  )
}

/** The parameters that the contract requires. */
async function requiredOf(api: PartnerName, { id }: Operation): Promise<string[]> {
  const validate = (await partners[api].contract.validators())[`${id}Request`]
  const body = bodyField(schemes[api])
  const [place, empty] = body === undefined ? ['', {}] : [`/${body}`, { [body]: {} }]
  if (!validate || validate(empty)) return []
  return (validate.errors ?? [])
    .filter(({ keyword, instancePath }) => keyword === 'required' && instancePath === place)
    .map(({ params }) => String(params['missingProperty']))
}

/** The contract's example, for a server on this machine only. */
export function exampleFor(api: PartnerName, { id }: Operation, url: string): string {
  if (!isLoopback(url))
    throw new UsageError(
      `--example: ${new URL(url).host} is not this machine. Give --body FILE, the parameters as a JSON object`,
    )
  const example = partners[api].examples[id]?.parameters['ok']
  if (example === undefined)
    throw new UsageError(`--example: the contract has none for ${id}; give --body FILE`)
  return example
}

/**
 * A request with more than a JSON body is given in parts. An unknown part would be left out without a word.
 * @throws UsageError that shows the parts
 */
export function checkParts(operation: Operation, given: object, file: string): void {
  if (isPlain(operation)) return
  const { parameters = [], body } = operation
  const isRequired = ({ in: place, name, required }: Parameter) =>
    required && !Object.hasOwn(Object(Object(Object(given)['params'])[place]), name)
  const isKnown = (name: string) => ['params', 'body', 'contentType'].includes(name)
  if (Object.keys(given).every(isKnown) && !parameters.some(isRequired)) return
  const named = places.flatMap((place) => {
    const names = parameters.filter((one) => one.in === place).map(({ name }) => `"${name}": …`)
    return names.length ? [`"${place}": { ${names.join(', ')} }`] : []
  })
  const parts = [
    ...(named.length ? [`"params": { ${named.join(', ')} }`] : []),
    ...(body === null ? [] : ['"body": …']),
  ]
  throw new UsageError(`${file}: write the parameters of ${operation.id} as { ${parts.join(', ')} }`)
}
