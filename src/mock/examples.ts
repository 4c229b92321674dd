import type { Contract, Problem, Validate } from '../core/contract.ts'
import type { Examples } from '../core/partner.ts'
import type { Engine } from './engine.ts'
import { createCheck } from './sent.ts'
import { statusOfCode } from '../core/meaning.ts'
import { after } from './soon.ts'

/** Responds with the contract's own examples, after its precompiled validators have checked the request. */
export async function createExamplesEngine(contract: Contract, examples: Examples): Promise<Engine> {
  const validators = await contract.validators()
  const check = await createCheck(contract)
  return {
    answer({ operation, headers, body, sent, example }) {
      const found = sent ? check(operation, sent) : problemsOf(validators[`${operation.id}Request`], body)
      return after(found, (faults) => {
        const problems = [...faults, ...problemsOf(validators[`${operation.id}Headers`], headers)]
        if (problems.length) return { status: 200, body: '', problems }
        const { envelope, answer } = operation
        const failed = envelope.status && operation.errors.some((code) => String(code) === example)
        const status = failed ? statusOfCode(example) : (answer?.status ?? 200)
        return { status, body: examples[operation.id]?.response[example] ?? '', problems: [] }
      })
    },
  }
}

export function problemsOf(validate: Validate | undefined, value: unknown): readonly Problem[] {
  return !validate || validate(value) ? [] : (validate.errors ?? [])
}
