// What is signed, and the pieces of the strings that are made of it.

import type { Member } from '../core/json.ts'
import type { DigestName } from './digest.ts'
import type { Declaration, PairString, TextString } from './grammar.ts'
import type { Pair } from './read.ts'

/** Where a piece of a string comes from. */
export interface Origin {
  /** `part` of the request or its time and nonce; `name` and `value` of a pair. */
  readonly kind: 'literal' | 'part' | 'credential' | 'string' | 'hash' | 'name' | 'value'
  /** As the grammar calls it: `method`, `time`, `header:date`, a credential, a string, a hash; the field of a pair. */
  readonly name: string
  /** The field whose pair it is in. */
  readonly field?: string
  /** The declared type of the field. */
  readonly type?: string
  /** The class by which the doctor hides a piece that it wrote. */
  readonly hide?: string
}

export interface SignedPiece {
  readonly text: string
  readonly of: Origin
}

/** What is signed, before it is sent or as it arrived. */
export interface Message {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers?: Pick<Headers, 'get'> | undefined
  readonly status?: number | undefined
  /** The parameters; of an envelope the text of the field that holds them. */
  readonly body: string
  /** As it is sent. */
  readonly time?: string | undefined
  readonly nonce?: string | undefined
  /** Ids, secrets and tokens by name. */
  readonly credentials: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, string>> | undefined
  /** Declared types of the parameters by name. */
  readonly types?: Readonly<Record<string, string>> | undefined
  /** It arrived: query and form hold what the signer adds. */
  readonly isSent?: boolean | undefined
  /** The fields of the envelope that arrived. */
  readonly envelope?: readonly Member[] | undefined
  /** The parameters in the body, where they were read already. */
  readonly members?: readonly Member[] | undefined
  /** Parts as the doctor changes them, by their names in the grammar. */
  readonly parts?: Readonly<Record<string, string>> | undefined
}

export type WriteValue = (name: string, raw: string, type: string) => string | undefined

export interface Means {
  /** Without it there are no hashes, keys and expected signatures. */
  readonly digest?: ((name: DigestName, bytes: Uint8Array) => Uint8Array) | undefined
  /** The hooks that the declaration names. */
  readonly hooks?: Readonly<Record<string, WriteValue>> | undefined
}

/** A string made of pairs, with what the doctor changes in it that no declaration says. */
export interface PairRule extends PairString {
  readonly compare?: ((a: Row, b: Row) => number) | undefined
  /** The name that is signed for a row. */
  readonly rename?: ((row: Row) => string) | undefined
  /** The value that is signed for a row; undefined leaves it out. */
  readonly write?: ((row: Row) => string | readonly SignedPiece[] | undefined) | undefined
  /** Whether a row is signed. */
  readonly keep?: ((row: Row) => boolean) | undefined
  /** Pairs that are not in the request. */
  readonly add?: readonly Pair[] | undefined
}

/** A parameter, a field or a header before it is signed. */
export interface Field {
  readonly name: string
  /** The JSON text of a field; of others the text itself. */
  readonly raw: string
  readonly type?: string | undefined
  /** The signed value by the rule, and where it comes from; none where it is left out. */
  readonly pieces: readonly SignedPiece[] | undefined
}

export interface Row extends Field {
  /** The name as it is signed. */
  readonly key: string
  readonly of: Origin
}

/** A declaration, or one that the doctor changed. */
export interface Rules extends Omit<Declaration, 'strings'> {
  readonly strings: Readonly<Record<string, TextString | PairRule>>
}

export const literal = (text: string, field?: string): SignedPiece => ({
  text,
  of: { kind: 'literal', name: '', ...(field !== undefined && { field }) },
})

/** A declaration with all that runs it. */
export interface Runnable {
  readonly scheme: Declaration
  readonly hooks: Readonly<Record<string, WriteValue>>
  /** Declared types of the parameters by operation. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, string>>>>
}
