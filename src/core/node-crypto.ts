import { ConfigurationError } from './unsent-error.ts'

type NodeCrypto = typeof import('node:crypto')

let found: { module: NodeCrypto | undefined } | undefined

/**
 * `node:crypto`, where the runtime has it: Node, Bun, Deno. Found at run time, because a static import would keep a client
 * from loading where WebCrypto is all there is; and at the first use, because to load it costs as much as a client.
 */
export function findNodeCrypto(): NodeCrypto | undefined {
  found ??= { module: globalThis.process?.getBuiltinModule?.('node:crypto') }
  return found.module
}

/** @throws ConfigurationError on a runtime without `node:crypto` */
export function requireNodeCrypto(why: string): NodeCrypto {
  const module = findNodeCrypto()
  if (module) return module
  throw new ConfigurationError(`This runtime has no node:crypto, and ${why}.`)
}

export type KeyObject = import('node:crypto').KeyObject

/** A KeyObject of `node:crypto` by its shape, so that a caller needs no types of Node. */
export interface KeyHandle {
  readonly type: 'secret' | 'public' | 'private'
  readonly export: unknown
}
