import { type PartnerName, schemes } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { isLoopback } from '../core/loopback.ts'
import { bodyField } from '../signing/credentials.ts'
import { profiles } from '../mock/profiles.ts'
import { UsageError } from './io.ts'

/** @throws UsageError where an operation has required parameters, which --body would hold */
export async function checkOptional(api: PartnerName, operation: Operation, also = ''): Promise<void> {
  const required = await requiredOf(api, operation)
  if (required.length === 0) return
  throw new UsageError(
    `${operation.id} needs ${required.join(', ')}: give --body FILE, the parameters as a JSON object${also}`,
  )
}

/** The parameters that the contract requires. */
async function requiredOf(api: PartnerName, { id }: Operation): Promise<string[]> {
  const validate = (await profiles[api].contract.validators())[`${id}Request`]
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
  const example = profiles[api].examples[id]?.parameters['ok']
  if (example === undefined)
    throw new UsageError(`--example: the contract has none for ${id}; give --body FILE`)
  return example
}
