import { ConfigurationError } from './errors.ts'

/**
 * `node:crypto`, where the runtime has it: Node, Bun, Deno. Found at run time, because a static import would keep a client
 * from loading where WebCrypto is all there is.
 */
export const nodeCrypto: typeof import('node:crypto') | undefined =
  /* @__PURE__ */ globalThis.process?.getBuiltinModule?.('node:crypto')

/** @throws ConfigurationError on a runtime without `node:crypto` */
export function requireNodeCrypto(why: string): typeof import('node:crypto') {
  if (nodeCrypto) return nodeCrypto
  throw new ConfigurationError(`This runtime has no node:crypto, and ${why}.`)
}

/** A KeyObject of `node:crypto` by its shape, so that a caller needs no types of Node. */
export interface KeyHandle {
  readonly type: 'secret' | 'public' | 'private'
  readonly export: unknown
}
