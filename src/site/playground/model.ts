import type { Member } from '../../core/json.ts'
import type { Signer } from '../../signing/scheme.ts'
import type { Operation } from '../../core/contract.ts'

/** A piece of a text. One that came from a member has its field, and the number that it has in the canonical text. */
export interface Part {
  readonly text: string
  readonly field?: string
  readonly number?: number
}

/** What one stair comes to. */
export interface Outcome {
  readonly parts: readonly Part[]
  /** What is copied, where it is not what is shown. */
  readonly copy?: string
  /** Bytes of what the text stands for, where that is not its UTF-8. */
  readonly bytes?: number
}

/** By the id of the stair; a text that says what is missing where a stair cannot be made. */
export type Outcomes = Readonly<Record<string, Outcome | string>>

/** A member found in the body, or something else of the request that a reader may look for. */
export interface Row {
  readonly name: string
  readonly declared: string
  /** Place in the canonical text, from 1; absent for what is not signed. */
  readonly number?: number
  readonly signed?: string
  /** Why it is not signed, or cannot be. */
  readonly why?: string
  readonly isWrong?: boolean
}

export interface Call {
  readonly operation: Operation
  readonly body: string
  readonly members: readonly Member[]
  readonly appId: string
  /** As it was typed. */
  readonly timestamp: string
  readonly server: string
  /** What signs; a text that says why nothing does. */
  readonly signer: Signer | string
  readonly secret: string
}

export interface Signed {
  readonly rows: readonly Row[]
  readonly outcomes: Outcomes
}

export const plain = (text: string): Outcome => ({ parts: [{ text }] })

/** Digits stand for half a byte each. */
export const digits = (text: string): Outcome => ({ parts: [{ text }], bytes: text.length / 2 })

/** Parts under each other. */
export const lines = (parts: readonly Part[]): Outcome => ({
  parts: parts.flatMap((part, index) => (index > 0 ? [{ text: '\n' }, part] : [part])),
})

export const textOf = ({ parts }: Pick<Outcome, 'parts'>) => parts.map(({ text }) => text).join('')
