import type { ClientContract, Operation } from '../core/contract.ts'
import { isPlain } from '../core/plain.ts'
import type { WrittenRequest } from '../core/request.ts'
import { serialize } from './serialize.ts'

/** A call as HTTP, before it is signed. */
export interface SerializedRequest {
  readonly method: string
  /** Path and query, behind the base address of the server. */
  readonly target: string
  /** What the body or a parameter asks for; they win over the caller's. */
  readonly headers: Readonly<Record<string, string>>
  /** Exactly as it is signed and sent: text, or bytes that are not signed. Empty where a plain call has no parameters. */
  readonly body: string | Blob | null
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
