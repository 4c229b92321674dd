// The shape of generated/<api>/behaviour.ts: what the mock remembers of calls, and how that changes its responses.

import type { Grade } from './contract.ts'

export type Fields = Record<string, unknown>

/** What an expression of behaviour.yaml may ask. */
export interface Scope {
  /** Milliseconds since 1970 by the partner's clock. */
  readonly now: number
  /** What the caller wrote. */
  readonly sent: Fields
  readonly accessToken: string
  /** The entity that this call or transition is about: the one whose key the request names. */
  entity(name: string): Fields | undefined
  find(name: string, key: unknown): Fields | undefined
  /** The same ids in every run: `#` is a digit, `x` a hexadecimal digit. */
  id(pattern: string): string
  /** Entries of a counter, in the last milliseconds or ever. */
  count(counter: string, by: unknown, within?: number): number
  /** The sum of their amounts. */
  total(counter: string, by: unknown, within?: number): number
}
export type Expression = (scope: Scope) => unknown
export type Values = Readonly<Record<string, Expression>>

export interface Graded {
  /** Place in behaviour.yaml: `submitLoan.1`, `loan.approve`. */
  readonly id: string
  readonly grade: Grade
  /** The fact that no document states. */
  readonly unknown?: string
  readonly if?: Expression
}

export type Rule = Reject | Effect | Change | Respond
export interface Reject extends Graded {
  readonly verb: 'reject'
  /** `if` as it is written. */
  readonly when?: string
  readonly code?: string
  /** The response, where a failure has no code. */
  readonly body?: Fields
}
export interface Respond extends Graded {
  readonly verb: 'respond'
  readonly value: Expression
}
export type Effect =
  | (Graded & { readonly verb: 'create'; readonly entity: string; readonly set: Values })
  | (Graded & {
      readonly verb: 'update'
      readonly entity: string
      readonly by?: Expression
      readonly set: Values
    })
  | (Graded & { readonly verb: 'delete'; readonly entity: string; readonly by?: Expression })
  | (Graded & {
      readonly verb: 'count'
      readonly counter: string
      readonly by: Expression
      readonly add: Expression
    })

export interface Change extends Graded {
  readonly verb: 'transition'
  readonly entity: string
  readonly by?: Expression
  readonly name: string
  /** The code for a transition that is not possible now. */
  readonly code: string
}

export interface Transition extends Graded {
  readonly from: readonly string[]
  readonly to: string
  /** Milliseconds in the state before it happens by itself. */
  readonly after?: Expression
  readonly set: Values
  /** What else changes because of it. */
  readonly do?: readonly Effect[]
  /** The event that it sends, and the fields that the contract gives it. */
  readonly notify?: { readonly event: string; readonly fields: readonly string[] }
}

export interface EntityRules {
  readonly key: string
  /** The evidence that this field identifies it. */
  readonly grade?: Grade
  readonly unknown?: string
  /** Milliseconds. */
  readonly ttl?: number
  readonly initial?: string
  readonly seed: readonly Fields[]
  /** Whether the access tokens of the mock's configuration are such entities. */
  readonly holdsTokens: boolean
  /** All that it may have. */
  readonly fields: readonly string[]
  /** By name; of several the first that fits. */
  readonly transitions: Readonly<Record<string, readonly Transition[]>>
}

export interface Behaviour {
  readonly entities: Readonly<Record<string, EntityRules>>
  readonly operations: Readonly<
    Record<
      string,
      {
        /** Refuses the access token, before the request is validated. */
        readonly token: readonly Reject[]
        readonly rules: readonly Rule[]
      }
    >
  >
  /** The header that carries the access token, in lower case, and what is in front of the token. */
  readonly accessToken?: { readonly header: string; readonly prefix: string }
  /** Who makes a call that carries no signature. */
  readonly app?: Expression
}

/** What the documentation says of behaviour.yaml. */
export interface Remembered {
  readonly machines: readonly StateMachine[]
  /** By operation, in the order in which they are checked. */
  readonly rejections: Readonly<Record<string, readonly Rejection[]>>
}

export interface StateMachine {
  readonly entity: string
  readonly initial: string
  readonly transitions: readonly {
    readonly name: string
    readonly from: readonly string[]
    readonly to: string
    /** It happens by itself after this time. */
    readonly after?: string
    readonly when?: string
    readonly notify?: string
    readonly grade: Grade
    readonly unknown?: string
  }[]
}

export interface Rejection {
  readonly code: string
  /** An expression of behaviour.yaml. */
  readonly when: string
  readonly grade: Grade
  readonly unknown?: string
}
