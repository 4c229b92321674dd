// What a page that signs shows. Nothing here needs Node.

import type { Operation } from '../../../core/contract.ts'
import type { Message, Runnable } from '../../../signing/message.ts'
import type { Hashes } from './hashes.ts'

/** A piece of a text. One that came from a field or a part of the request has its name, and its place in its string. */
export interface Part {
  readonly text: string
  readonly field?: string
  readonly number?: number
  /** The secret that it hides. */
  readonly secret?: string
}

/** What one step comes to. */
export interface Outcome {
  readonly parts: readonly Part[]
  /** What is copied, where it is not what is shown. */
  readonly copy?: string
  /** Bytes that the text represents, if they differ from its UTF-8. */
  readonly bytes?: number
}

/** By the name of the step; a text that says what is missing where a step cannot be made. */
export type Outcomes = Readonly<Record<string, Outcome | string>>

/** A field or another part of the request that a reader may look for. */
export interface Row {
  readonly name: string
  readonly declared: string
  /** Place in its string to sign, from 1; absent for what is not signed. */
  readonly number?: number
  readonly signed?: string
  /** Why it is not signed, or cannot be. */
  readonly why?: string
  readonly isWrong?: boolean
}

/** Signs bytes with a private key. */
export type SignBytes = (bytes: Uint8Array) => Promise<Uint8Array>

export interface Call extends Pick<Runnable, 'scheme' | 'hooks'> {
  readonly operation: Operation
  /** The whole request, with the time as it was typed. */
  readonly message: Message & { readonly method: string; readonly url: string; readonly headers: Headers }
  /** What signs, by credential; a text that says why nothing does. */
  readonly signers: Readonly<Record<string, SignBytes | string>>
  readonly hashes: Hashes
}

export interface Signed {
  readonly rows: readonly Row[]
  readonly outcomes: Outcomes
  /** The request, where all of it is known. */
  readonly sent?: Sent
}
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const plain = (text: string): Outcome => ({ parts: [{ text }] })

export const textOf = ({ parts }: Pick<Outcome, 'parts'>) => parts.map(({ text }) => text).join('')

const utf8 = new TextEncoder()
export const byteCount = (text: string) => utf8.encode(text).length
