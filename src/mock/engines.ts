import { ConfigurationError } from '../core/errors.ts'
import type { Engine, Question } from './engine.ts'
import { createExamplesEngine, problemsOf } from './examples.ts'
import type { Profile } from './profiles.ts'
import { createCheck } from './sent.ts'

/** The engines there are. */
export const engines = {
  examples: ({ contract, examples }) => createExamplesEngine(contract, examples),
  async prism({ contract, failurePrefix, document }) {
    const { createPrismEngine } = await importPrism()
    const codes = new Set(Object.values(contract.errors).map(({ code }) => String(code)))
    const nameOf = (example: string) => (codes.has(example) ? failurePrefix + example : example)
    const validators = await contract.validators()
    const ours = ({ operation, body }: Question) =>
      problemsOf(validators[`${operation.id}Request`], body).filter(({ keyword }) =>
        /^x-|^multipleOf$/.test(keyword),
      )
    const known = await document()
    return createPrismEngine(withoutMultiples(known), nameOf, await createCheck(contract), ours)
  },
} satisfies Record<string, (profile: Profile) => Promise<Engine>>

/** Prism counts in binary fractions: 0.07 / 0.01 has a remainder. */
const withoutMultiples = (document: object) =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'multipleOf' && typeof value === 'number' ? undefined : value,
    ),
  ) as object

export type EngineName = keyof typeof engines

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
