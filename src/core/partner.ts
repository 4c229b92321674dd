// What generated/index.ts holds of each partner: all that is made from its contract, for whoever serves many.

import type { Contract, Grade, Operation, Reason, Refusal, Source } from './contract.ts'
import type { Tables } from './redact.ts'
import type { SigningGuide } from './signing-guide.ts'

export interface Partner {
  /** The name of its folder in spec/. */
  readonly name: string
  /** As a heading or a sentence names it. */
  readonly short: string
  readonly title: string
  readonly contract: Contract
  readonly examples: Examples
  readonly notifications: Examples
  /** In front of a code in the name that the contract gives its example. */
  readonly failurePrefix: string
  /** Responses of the gateway in front of the operations, by code or by the name of an example. */
  readonly gatewayAnswers: Readonly<Record<string, { status: number; body: string; grade: Grade }>>
  /** The documented HTTP statuses of each operation. */
  readonly statuses: Readonly<Record<string, readonly number[]>>
  /** Fields of responses that are encrypted for the caller, by operation, with their texts. */
  readonly encrypted: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly refusals: Readonly<Partial<Record<Reason, Refusal>>>
  /** Other spellings of paths: the grade of taking them in any case, null where case counts; and more paths. */
  readonly otherPaths: {
    readonly anyCase: Grade | null
    readonly also: Readonly<Record<string, { operation: string; grade: Grade }>>
  }
  readonly flows: readonly Flow[]
  readonly guide: SigningGuide
  /** How an error code is built, where anything is known of that. */
  readonly codeRule: string
  /** What may be shown of its requests and responses. */
  readonly tables: Tables
  /** Headers that hold a secret or a personal datum, in lower case, with the class. */
  readonly sensitiveHeaders: Readonly<Record<string, string>>
  /** The demonstration app of the mock, which the contract's examples come from. */
  readonly demoAppId: string
  /** Parameters by operation, where the partner takes their names in any case; and the evidence for that. */
  readonly anyCase: { readonly names: Readonly<Record<string, object>>; readonly grade: Grade } | undefined
}

export const notifies = ({ notifications }: Partner): boolean => Object.keys(notifications).length > 0

/** The operation for a first call: signed, with a confirmed path, and without a user's token. */
export function firstCall({ name, contract }: Pick<Partner, 'name' | 'contract'>): Operation {
  const operations = Object.values(contract.operations)
  const simple = operations.find((one) => one.signed && !one.unconfirmed && !one.accessToken)
  const found = simple ?? operations[0]
  if (!found) throw new Error(`${name} has no operation`)
  return found
}

/** Examples of each operation as JSON text, by name. */
export type Examples = Readonly<Record<string, OperationExamples>>

export interface OperationExamples {
  /** What a caller of the client writes. */
  readonly parameters: Readonly<Record<string, string>>
  /** What goes over the wire. */
  readonly request: Readonly<Record<string, string>>
  readonly response: Readonly<Record<string, string>>
}

/** A call sequence, for the page that draws it. */
export interface Flow {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly source: Source & { readonly title: string }
  readonly lanes: readonly string[]
  readonly steps: readonly FlowStep[]
  /** The calls of it that a program can make, in their order. */
  readonly run?: readonly RunStep[]
  /** What the calls need from elsewhere. */
  readonly inputs?: Readonly<Record<string, RunInput>>
}

/** The result of an earlier call, or `inputs`; and the field in it. */
export type RunValue = readonly [from: string, ...fields: string[]]

export interface RunStep {
  readonly call?: string
  /** Parameters that are not those of the example. */
  readonly with?: Readonly<Record<string, RunValue>>
  /** The access token. */
  readonly token?: RunValue
  /** Codes that are as good as a success. */
  readonly or?: readonly (string | number)[]
  /** The code that it has to be rejected with. */
  readonly rejects?: string | number
  /** Milliseconds before the next step, in the place of a call. */
  readonly wait?: number
}

export interface RunInput {
  readonly about: string
  /** Where a stateful mock has it: a field of the entity whose key is a parameter that was sent. */
  readonly mock?: { readonly entity: string; readonly key: string; readonly field: string }
}

export interface FlowStep {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly operation?: { readonly id: string; readonly tag: string; readonly unconfirmed: boolean }
  /** The name in the partner's diagram. */
  readonly term?: string
  readonly answer?: true
  /** The condition or loop around the step. Neighbours with the same text share one. */
  readonly when?: string
  /** Where it is not the flow's. */
  readonly grade?: Grade
}
