import type { Operation, Problem } from '../core/contract.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { ReceivedHeaders } from '../signing/scheme.ts'

/** A verified call, as an engine sees it: the signature is behind it. */
export interface Question {
  operation: Operation
  headers: ReceivedHeaders
  /** The wire body, parsed: for AWDA the whole envelope. */
  body: unknown
  /** The name of an example, where the caller asked for one. */
  example: string
}

export interface EngineAnswer {
  status: number
  /** JSON text. */
  body: string
  /** Faults of the request, by the contract; the gateway then answers with the partner's own code. */
  problems: readonly Problem[]
}

/** Answers calls from the contract. Swapping one touches one file. */
export interface Engine {
  readonly name: 'examples' | 'prism'
  answer(question: Question): Promise<EngineAnswer>
}

/**
 * Prism is large and rarely asked for: it is loaded on demand, and installed beside lendspec.
 * @throws ConfigurationError where it is not installed
 */
export async function importPrism() {
  try {
    return await import('./prism.ts')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error
    throw new ConfigurationError(
      'The engine prism is not installed: npm install @stoplight/prism-core @stoplight/prism-http',
    )
  }
}
