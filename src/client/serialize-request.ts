import type { ClientContract, Operation } from '../core/contract.ts'
import { isPlain } from '../core/plain.ts'
import type { WrittenRequest } from '../core/request.ts'
import { serialize } from './serialize.ts'

/** A call as HTTP, before it is signed. */
export interface SerializedRequest extends Omit<WrittenRequest, 'contentType' | 'headers'> {
  /** What the body or a parameter asks for; they win over the caller's. */
  readonly headers: Readonly<Record<string, string>>
}

export const json = { 'content-type': 'application/json; charset=utf-8' }

/**
 * @param path that of the operation, or a confirmed one in its place
 * @param write writes what is more than a JSON object
 * @throws SignatureError for parameters that JSON cannot hold as they are; ContractError for those that cannot be written
 */
export function serializeRequest(
  operation: Operation,
  path: string,
  parameters: unknown,
  write: ClientContract['write'],
): SerializedRequest {
  const { method } = operation
  if (write && !isPlain(operation)) return fromWritten(write({ ...operation, path }, parameters ?? {}))
  const body = parameters === undefined ? '' : serialize(parameters)
  return { method, target: path, headers: json, body }
}

const fromWritten = ({ contentType, headers, ...written }: WrittenRequest): SerializedRequest => ({
  ...written,
  headers: contentType === null ? headers : { ...headers, 'content-type': contentType },
})
