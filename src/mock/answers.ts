import type { Operation } from '../core/contract.ts'
import { meaningOf, statusOfCode } from '../core/meaning.ts'
import type { Profile } from './profiles.ts'
import type { RateLimit } from './faulty.ts'

/** The responses that one operation may give, by name. */
export interface Answers {
  /** Names of responses without a code: examples of the operation, then of the gateway. */
  readonly examples: readonly string[]
  /** Codes of the operation, then of the gateway. */
  readonly errors: readonly string[]
  /** The name of the response for each documented HTTP status. */
  readonly statuses: ReadonlyMap<string, string>
  /** Given before the operation is reached; an engine gives the others. */
  readonly gateway: ReadonlyMap<string, GatewayAnswer>
  readonly rateLimit: RateLimit | undefined
  /** The name as used here: that of a code's example is the code. */
  readonly shorten: (name: string) => string
}

export type GatewayAnswer = Profile['gatewayAnswers'][string]

export function answersOf(
  { contract, examples, failurePrefix, gatewayAnswers, statuses }: Profile,
  operation: Operation,
): Answers {
  const shorten = (name: string) => (name.startsWith(failurePrefix) ? name.slice(failurePrefix.length) : name)
  const own = Object.keys(examples[operation.id]?.response ?? {})
  const codes = operation.errors.map(String)
  const ofStatus = operation.envelope.status
  const documented = statuses[operation.id] ?? []
  const gateway = new Map(
    Object.entries(gatewayAnswers).filter(
      ([name, { status }]) => documented.includes(status) && !codes.includes(name),
    ),
  )
  const names = [...own.filter((name) => !codes.includes(name)), ...gateway.keys()]
  const isCode = (name: string) => meaningOf(contract.errors, operation, name) !== undefined
  const first = (status: number) => [...gateway.entries()].find(([, answer]) => answer.status === status)
  const standing = documented.map((status) => [
    String(status),
    status === (operation.answer?.status ?? 200)
      ? 'ok'
      : (first(status)?.[0] ?? codes.find((code) => ofStatus && statusOfCode(code) === status) ?? ''),
  ])
  return {
    examples: names.filter((name) => !isCode(name)),
    errors: [...codes, ...names.filter(isCode)],
    statuses: new Map(standing.map(([status = '', name = '']) => [status, name])),
    gateway,
    rateLimit: first(429)?.[1],
    shorten,
  }
}
