// What a page that signs, and says why a signature is wrong, needs of a partner. Nothing here needs Node.

import type { Operation } from '../core/contract.ts'
import type { Member } from '../core/json.ts'
import type { TimestampForm } from '../core/time.ts'
import type { Hashes } from '../doctor/rsa.ts'
import type { Shape } from '../doctor/shape.ts'
import type { Signer, TimeWindow } from '../signing/scheme.ts'

export interface PartnerPlayground {
  readonly operations: Readonly<Record<string, Operation>>
  /** What callers sign with. */
  readonly kind: 'private-key' | 'secret'
  readonly timestamp: {
    readonly forms: readonly TimestampForm[]
    readonly window: TimeWindow
    parse(text: string): number | undefined
  }
  /** @throws SignatureError where the inputs cannot be signed */
  sign(call: Call): Signed | Promise<Signed>
  /** The rows that can be shown of a call that cannot be signed. */
  rowsOf?(call: Call): readonly Row[]
}

/** What the page needs to say why a pasted request is wrong; loaded when it is first asked. */
export interface PartnerPaste {
  /** How a signature is written, and the words for a right one. */
  readonly signature: {
    read(text: string): Shape
    readonly right: string
    /** The same where no key is known. */
    describe(bytes: number): string
    /** Said of the key where nothing is wrong with it. */
    readonly keyIsRight: string
  }
  /** By what a paste is known as this partner's. */
  readonly marks: {
    readonly header?: RegExp
    /** All of them. */
    readonly body?: readonly RegExp[]
    readonly signature: RegExp
  }
  /** What of a request is signed, as a reader calls it. */
  readonly bodyName: 'Body' | 'Envelope'
  complete(pasted: Pasted, inputs: Inputs): PastedRequest
}

/** What was pasted, as far as it was understood. */
export interface Pasted {
  readonly what:
    | 'nothing'
    | 'a signature'
    | 'headers'
    | 'an envelope'
    | 'a body'
    | 'a curl line'
    | 'a request'
    | 'no request'
  readonly method?: string
  readonly path?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
  readonly signature?: string
  /** What stood around it and was left out. */
  readonly dropped: readonly string[]
}

/** What the inputs say. */
export interface Inputs {
  readonly appId: string
  readonly timestamp: string
  readonly body: string
}

/** What was pasted, completed with what the inputs say. */
export interface PastedRequest {
  readonly headers: Headers
  readonly body: string
  readonly appId: string
  readonly timestamp: string
  readonly signatures: readonly { readonly name: string; readonly value: string }[]
  readonly isPasted: { readonly appId: boolean; readonly timestamp: boolean }
}

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
  readonly hashes: Hashes
}

export interface Signed {
  readonly rows: readonly Row[]
  readonly outcomes: Outcomes
  /** The request, where all of it is known. */
  readonly sent?: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
}

export const plain = (text: string): Outcome => ({ parts: [{ text }] })

/** Digits stand for half a byte each. */
export const digits = (text: string): Outcome => ({ parts: [{ text }], bytes: text.length / 2 })

/** Parts under each other. */
export const lines = (parts: readonly Part[]): Outcome => ({
  parts: parts.flatMap((part, index) => (index > 0 ? [{ text: '\n' }, part] : [part])),
})

export const textOf = ({ parts }: Pick<Outcome, 'parts'>) => parts.map(({ text }) => text).join('')

const utf8 = new TextEncoder()
export const byteCount = (text: string) => utf8.encode(text).length

/** Hexadecimal digits of a digest of a text in UTF-8. */
export const hexOf = (hash: (bytes: Uint8Array) => Uint8Array, text: string) =>
  Array.from(hash(utf8.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')
