import type { Operation } from './contract.ts'

const brand = Symbol.for('lendspec.error')

/**
 * Base of every error thrown by lendspec. `code` is stable; `message` says what happened, where, and what to do, and
 * never holds a key, a body or a person's data.
 */
export abstract class LendspecError extends Error {
  abstract readonly code: string
  readonly [brand] = true
  /** The name of the class, even after a bundler renamed it. */
  abstract override get name(): string
}

/** True for errors of lendspec, also those thrown by another copy of it in the same program. */
export function isLendspecError(error: unknown): error is LendspecError {
  try {
    return error instanceof Error && brand in error
  } catch {
    // A Proxy whose traps throw.
    return false
  }
}

export const place = ({ method, path }: Operation) => `${method} ${path}`
