import type { Operation } from '../core/contract.ts'
import { createReplayCache, type ReplayCache } from './replay.ts'
import type { Answers } from './answers.ts'
import { type FaultName, faults, isFaultName } from './faults.ts'
import { maxDelay } from './faulty.ts'
import { isSessionName } from './session-name.ts'

/** How one call is to end: with a response, by its name, and with a fault in transit. */
export interface Outcome {
  answer: string
  fault?: FaultName
}

/** What a caller asks for in the `Prefer` header (RFC 7240). */
export interface Preference extends Outcome {
  /** One outcome for each call, then the one beside it. */
  sequence: readonly Outcome[]
  /** Milliseconds before the response. */
  delay?: number
  /** The name of the session whose state the call shares. */
  session: string
}

/** An unusable preference, with the ones that would work. */
export interface PreferenceProblem {
  problem: string
  valid: readonly string[]
}

export const noPreference: Preference = { answer: 'ok', sequence: [], session: '' }

export function readPreference(
  header: string,
  operation: Operation,
  answers: Answers,
): Preference | PreferenceProblem {
  const found = { ...noPreference }
  for (const { key, value } of tokensOf(header)) {
    const reason = take(found, key, value, answers)
    if (reason !== undefined) {
      return { problem: `Prefer: ${operation.id} ${reason}`, valid: validFor(answers) }
    }
  }
  return found
}

/** Puts one preference where it belongs, or says what is wrong with it. */
function take(found: Preference, key: string, value: string, answers: Answers): string | undefined {
  const { errors, statuses } = answers
  const status = statuses.get(value)
  switch (key) {
    case 'example': {
      const outcome = outcomeOf(value, answers)
      if (!outcome || outcome.fault) return 'has no such example'
      found.answer = outcome.answer
      return undefined
    }
    case 'error':
      if (!errors.includes(value)) return 'has no such error'
      found.answer = value
      return undefined
    case 'code':
      if (status === undefined) return 'has no response with this HTTP status'
      found.answer = status
      return undefined
    case 'fault':
      if (!isFaultName(value)) return 'cannot fail so'
      found.fault = value
      return undefined
    case 'sequence': {
      const outcomes = value.split(',').map((name) => outcomeOf(name.trim(), answers))
      if (!outcomes.every((outcome) => outcome !== undefined)) return 'has no response of one of these names'
      found.sequence = outcomes
      return undefined
    }
    case 'delay':
      if (!/^\d{1,5}$/.test(value) || Number(value) > maxDelay) return 'cannot wait so long'
      found.delay = Number(value)
      return undefined
    // An older word for it.
    case 'scope':
    case 'session':
      if (!isSessionName(value)) return 'takes another kind of name for a session'
      found.session = value
      return undefined
  }
  return 'knows no such preference'
}

/** An example may be asked for by its name in the contract, a code by itself too. */
function outcomeOf(wanted: string, { examples, errors, shorten }: Answers): Outcome | undefined {
  if (isFaultName(wanted)) return { answer: 'ok', fault: wanted }
  const name = shorten(wanted)
  return examples.includes(name) || errors.includes(name) ? { answer: name } : undefined
}

const validFor = ({ examples, errors, statuses }: Answers) => [
  ...examples.map((name) => `example=${name}`),
  ...errors.map((code) => `error=${code}`),
  ...[...statuses.keys()].map((status) => `code=${status}`),
  ...Object.keys(faults).map((name) => `fault=${name}`),
  'sequence="<example, error or fault>, …"',
  `delay=<milliseconds, 0 to ${maxDelay}>`,
  'session=<1 to 64 letters, digits, _ . ->',
]

/** Preferences as name and value. A list is accepted without quotes: a part without a name belongs to it. */
function tokensOf(header: string): { key: string; value: string }[] {
  const found: { key: string; value: string }[] = []
  for (const token of header.matchAll(/([^,;="\s]+)\s*(=)?\s*(?:"([^"]*)"|([^,;]*))/g)) {
    const [, name = '', equals, quoted, plain = ''] = token
    const last = found.at(-1)
    if (equals === undefined && last?.key === 'sequence') last.value += `,${name}`
    else found.push({ key: name.toLowerCase(), value: (quoted ?? plain).trim() })
  }
  return found
}

/** What calls leave behind; apart for each scope, so that tests in parallel do not meet. */
export interface Scope {
  readonly seen: ReplayCache
  /** How many calls came with this key before. */
  count(key: string): number
}

const limit = 1000

/** Scopes by name. Of more than a thousand the oldest is forgotten, as are sequences within one. */
export function createScopes(): (name: string) => Scope {
  const shared = createScope()
  const scopes = new Map<string, Scope>()
  return (name) => {
    if (name === '') return shared
    const scope = scopes.get(name) ?? createScope()
    touch(scopes, name, scope)
    return scope
  }
}

function createScope(): Scope {
  const counts = new Map<string, number>()
  return {
    seen: createReplayCache(),
    count(key) {
      const before = counts.get(key) ?? 0
      touch(counts, key, before + 1)
      return before
    },
  }
}

function touch<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > limit && oldest !== undefined) map.delete(oldest)
}
