// behaviour.yaml as it is written. spec/README.md explains each key.

import type { Grade, Source } from '../../core/contract.ts'

export interface Declaration {
  zone: string
  /** Of rules that have none. */
  source: Source
  app?: string
  names?: Record<string, string>
  hooks?: Record<string, { from: string; rule: string }>
  entities: Record<string, EntityDeclaration>
  before?: RuleDeclaration[]
  /** Lists of rules that several operations use stand inside as lists. */
  operations?: Record<string, (RuleDeclaration | RuleDeclaration[])[]>
  /** Lists with an anchor, for the operations. */
  shared?: Record<string, RuleDeclaration[]>
}

export interface GradedDeclaration {
  if?: string
  grade?: Grade
  unknown?: string
  source?: Source
}

export interface EntityDeclaration {
  key: string
  grade?: Grade
  unknown?: string
  ttl?: string
  initial?: string
  seed?: 'accessTokens' | Record<string, unknown>[]
  transitions?: Record<string, TransitionDeclaration | TransitionDeclaration[]>
}

export interface TransitionDeclaration extends GradedDeclaration {
  from: string | string[]
  to: string
  after?: string
  set?: Record<string, unknown>
  do?: RuleDeclaration[]
  notify?: string
}

export interface RuleDeclaration extends GradedDeclaration {
  reject?: string | number | Record<string, unknown>
  create?: string
  update?: string
  delete?: string
  count?: string
  transition?: string
  respond?: unknown
  else?: string | number
  by?: string
  add?: unknown
  copy?: string[]
  set?: Record<string, unknown>
}

export const verbs = ['reject', 'create', 'update', 'delete', 'count', 'transition', 'respond'] as const
/** What a transition may do besides. */
export const effects: readonly Verb[] = ['create', 'update', 'delete', 'count']
export type Verb = (typeof verbs)[number]

/** The keys that each verb takes beside `if`, `grade`, `unknown` and `source`. */
export const keysOf: Readonly<Record<Verb, readonly string[]>> = {
  reject: [],
  create: ['copy', 'set'],
  update: ['by', 'copy', 'set'],
  delete: ['by'],
  count: ['by', 'add'],
  transition: ['by', 'else'],
  respond: [],
}

/** The names that every expression knows, and the functions with the number of their values. */
export const builtInNames = ['now', 'sent', 'accessToken'] as const
export const builtInFunctions: Readonly<Record<string, readonly number[]>> = {
  id: [1],
  count: [2, 3],
  total: [2, 3],
  known: [1],
  number: [1],
  time: [1],
  isoTime: [1],
}

export const listed = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

export const verbOf = (rule: RuleDeclaration): Verb | undefined => verbs.find((verb) => verb in rule)

/** The rules of each operation, with those of lists in their place. */
export const rulesOf = ({ operations = {} }: Declaration): [operation: string, rules: RuleDeclaration[]][] =>
  Object.entries(operations).map(([id, rules]) => [id, rules.flat()])

/** Every rule of a call by its place; those before all operations have none. */
export const placedRules = (declaration: Declaration) => [
  ...(declaration.before ?? []).map((rule, index) => ({
    id: `before.${index + 1}`,
    operation: undefined,
    rule,
  })),
  ...rulesOf(declaration).flatMap(([operation, rules]) =>
    rules.map((rule, index) => ({ id: `${operation}.${index + 1}`, operation, rule })),
  ),
]

/** The code that a rule responds with. */
export function codeIn({ reject, else: out }: RuleDeclaration): string | undefined {
  const code = reject ?? out
  return code === undefined || typeof code === 'object' ? undefined : String(code)
}

/** Every transition by its place, `loan.approve`; of several by one name each has its number. */
export function transitionsOf({ entities }: Declaration) {
  return Object.entries(entities).flatMap(([entity, { transitions = {} }]) =>
    Object.entries(transitions).flatMap(([name, choices]) =>
      listed(choices).map((transition, index, all) => {
        const id = `${entity}.${name}${all.length > 1 ? `.${index + 1}` : ''}`
        return { entity, name, transition, id }
      }),
    ),
  )
}
