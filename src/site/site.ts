import type { PartnerName } from '../../generated/index.ts'
import type { StateMachine } from '../core/behaviour.ts'
import type { Brand } from './brand.ts'
import type { Grade, Operation, Source } from '../core/contract.ts'
import type { Partner } from '../core/partner.ts'
import type { Outcomes, Row } from './playground/model/model.ts'
import type { Declaration } from '../signing/grammar.ts'

/** A field as the contract describes it, for the search. */
export interface Field {
  readonly name: string
  readonly about: string
  /** The first operation that has it. */
  readonly operation: { readonly id: string; readonly tag: string }
}

/** One entry of `changes.yaml`. */
export interface Change {
  /** A version of the contract, or the day of a change at the partner. */
  readonly version?: string
  readonly date?: string
  readonly title: string
  readonly text: string
  /** What a caller has to do; such an entry is marked. */
  readonly breaking?: string
  readonly source?: Source
}

export type Count = Readonly<Record<Grade | 'total' | 'unconfirmed', number>>

/** What the build reads from files: the contract as OpenAPI, its counts, its vectors, its history. */
export interface Read {
  readonly documents: Readonly<Record<string, { readonly title: string; readonly about: string }>>
  readonly version: string
  /** What the contract says of itself and its sources, as HTML. */
  readonly about: string
  readonly coverage: Readonly<Record<string, Count>>
  readonly fields: readonly Field[]
  /** What the descriptions of operations say in Chinese, by operation. */
  readonly chinese: Readonly<Record<string, string>>
  readonly changes: readonly Change[]
  /** The states of what a stateful mock remembers. */
  readonly machines: readonly StateMachine[]
}

export interface SiteApi extends Partner, Read {
  readonly name: PartnerName
  readonly scheme: Declaration
  /** The request of each operation's example, before it is signed. */
  readonly requests: Readonly<Record<string, ExampleRequest>>
  /** The first vector, signed step by step. */
  readonly worked: Worked
}

export interface ExampleRequest {
  /** Path and query. */
  readonly target: string
  /** Those that a caller gives; absent where the operation has no parameters. */
  readonly headers?: Readonly<Record<string, string>>
  /** Absent where the operation has none. */
  readonly body?: string
  /** Its media type. */
  readonly type?: string
}

export interface Worked {
  readonly operation: Operation
  /** Whether the partner published it. */
  readonly isKnown: boolean
  readonly rows: readonly Row[]
  readonly outcomes: Outcomes
  /** All but private keys. */
  readonly credentials: Readonly<Record<string, string>>
}

/** What every file of vectors has. */
export interface VectorFile {
  readonly credentials: Readonly<Record<string, unknown>>
  readonly vectors: readonly Vector[]
  readonly synthetic: readonly Vector[]
  /** Published by the partner. */
  readonly known?: readonly Vector[]
  readonly refused: readonly { readonly id: string; readonly of: string; readonly note: string }[]
}
export type Vector = Readonly<Record<string, unknown>> & { readonly id: string }

/** The file of vectors of each partner. */
export type Vectors = Readonly<Record<PartnerName, VectorFile>>

/** A language of the samples, and how the tests execute them; null where nothing does. */
export interface SampleLanguage {
  readonly label: string
  readonly runsIn: 'npm test' | 'CI' | null
  readonly tools: readonly string[]
  /** Said where it is not plainly the language's own tool. */
  readonly note?: string
}

/** What a file of vectors holds, as its JSON Schema says it. */
export interface VectorSchema {
  readonly $defs: Readonly<Record<string, VectorPart>>
}
export interface VectorPart {
  readonly $ref?: string
  /** Of a part that has its own table. */
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly items?: VectorPart
  readonly properties?: Readonly<Record<string, VectorPart>>
}

/** A CI configuration to copy. */
export interface Recipe {
  readonly name: string
  readonly file: string
  readonly text: string
}

/** A program that tests a signer against the vectors. */
export interface Checker {
  readonly file: string
  readonly lang: string
  readonly text: string
}

export interface Site {
  readonly apis: readonly SiteApi[]
  readonly samples: readonly SampleLanguage[]
  /** A program that makes the first signed call. */
  readonly firstCall: string
  readonly vectors: Vectors
  readonly vectorSchema: VectorSchema
  readonly checkers: readonly Checker[]
  readonly recipes: readonly Recipe[]
  /** The guides as HTML, by file name. */
  readonly guides: Readonly<Record<string, string>>
  readonly brand: Brand
}
