import type { Contract, Problem, Validate } from '../core/contract.ts'
import type { Examples } from '../core/partner.ts'
import type { ReceivedHeaders } from '../signing/scheme.ts'
import type { Engine } from './engine.ts'

/** Answers with the contract's own examples, after its precompiled validators have seen the request. */
export async function createExamplesEngine(contract: Contract, examples: Examples): Promise<Engine> {
  const validators = await contract.validators()
  return {
    name: 'examples',
    async answer({ operation, headers, body, example }) {
      const problems = [
        ...problemsOf(validators[`${operation.id}Request`], body),
        ...problemsOf(validators[`${operation.id}Headers`], viewOf(headers)),
      ]
      if (problems.length) return { status: 200, body: '', problems }
      return { status: 200, body: examples[operation.id]?.response[example] ?? '', problems: [] }
    },
  }
}

/** Headers as an object of those that a validator asks for: to copy all costs as much as a signature. */
const viewOf = (headers: ReceivedHeaders) =>
  new Proxy({}, { get: (_, name) => (typeof name === 'string' && headers.get(name)) || undefined })

function problemsOf(validate: Validate | undefined, value: unknown): readonly Problem[] {
  return !validate || validate(value) ? [] : (validate.errors ?? [])
}
