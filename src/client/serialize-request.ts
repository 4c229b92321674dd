import type { Operation } from '../core/contract.ts'
import { serialize } from './serialize.ts'

/** A call as HTTP, before it is signed. */
export interface SerializedRequest {
  readonly method: string
  /** Path and query, behind the base address of the server. */
  readonly target: string
  /** What the body or a parameter asks for; they win over the caller's. */
  readonly headers: Readonly<Record<string, string>>
  /** Exactly as it is signed and sent; empty where the call has no parameters. */
  readonly body: string
}

export const json = { 'content-type': 'application/json; charset=utf-8' }

/**
 * @param path that of the operation, or a confirmed one in its place
 * @throws SignatureError for parameters that JSON cannot hold as they are
 */
export const serializeRequest = (
  { method }: Operation,
  path: string,
  parameters: unknown,
): SerializedRequest => ({
  method,
  target: path,
  headers: json,
  body: parameters === undefined ? '' : serialize(parameters),
})
