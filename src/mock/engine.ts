import type { Grade, Operation, Problem } from '../core/contract.ts'
import type { PlainHeaders } from './plain.ts'
import type { Sent } from './sent.ts'
import type { Soon } from './soon.ts'

/** A verified call, as an engine sees it: the signature is behind it. */
export interface Question {
  operation: Operation
  headers: PlainHeaders
  /** The wire body, parsed: where the partner has an envelope, the whole of it. */
  body: unknown
  /** For an operation that takes more than a JSON object. */
  sent?: Sent
  /** The name of an example, where the caller asked for one. */
  example: string
  /** The session that was asked for, and the app that signed; empty where there is none. */
  caller?: { readonly session: string; readonly app: string }
}

/** Which rule of behaviour.yaml decided a response. */
export interface StateAnswer {
  readonly rule: string
  readonly rejected: boolean
  readonly code?: string
  /** Undefined where the response is the example itself. */
  readonly grade: Grade | undefined
  readonly unknown: string | undefined
  /** Why it is rejected. */
  readonly when: string | undefined
}

export interface EngineAnswer {
  status: number
  /** JSON text. */
  body: string
  /** Faults of the request, by the contract; the gateway then responds with the partner's own code. */
  problems: readonly Problem[]
  state?: StateAnswer
}

/** Responds to calls from the contract. engines.ts lists them. */
export interface Engine {
  answer(question: Question): Soon<EngineAnswer>
}
