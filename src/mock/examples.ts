import type { Contract } from '../contract.ts'
import type { Engine } from './engine.ts'

/** Examples of one operation as JSON text, by name. */
export type Examples = Readonly<Record<string, OperationExamples>>

export interface OperationExamples {
  /** What a caller of the client writes. */
  readonly parameters: Readonly<Record<string, string>>
  /** What goes over the wire. */
  readonly request: Readonly<Record<string, string>>
  readonly response: Readonly<Record<string, string>>
}

/** Answers with the contract's own examples, after its precompiled validators have seen the request. */
export async function createExamplesEngine(contract: Contract, examples: Examples): Promise<Engine> {
  const validators = await contract.validators()
  return {
    name: 'examples',
    async answer({ operation, body, example }) {
      const validate = validators[`${operation.id}Request`]
      if (validate && !validate(body)) return { status: 200, body: '', problems: validate.errors ?? [] }
      return { status: 200, body: examples[operation.id]?.response[example] ?? '', problems: [] }
    },
  }
}
