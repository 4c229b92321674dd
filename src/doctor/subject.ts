import type { Tables } from '../core/redact.ts'
import type { Row, Runnable } from '../signing/message.ts'
import type { CauseId, Facts } from './causes.ts'

/** What the doctor needs of a partner: how it signs, and what may be shown of its requests. */
export interface Subject extends Runnable {
  readonly name: string
  readonly tables: Tables
  /** Mistakes in values that only this partner's rule makes possible (spec/<api>/causes.ts). */
  readonly causes?: ValueCauses | undefined
}

/** @param rows the parameters that are signed, with their declared types */
export type ValueCauses = (rows: readonly Row[]) => readonly ValueMistake[]

/** One way to write values wrongly. A function gives the text that may have been signed; undefined leaves it out. */
export interface ValueMistake {
  readonly cause: CauseId
  readonly facts?: Facts
  /** Of JSON numbers, and of JSON texts; the other values are signed by the rule. */
  readonly number?: (row: Row) => string | undefined
  readonly text?: (row: Row) => string | undefined
  /** Tried after the frequent ones and their pairs. */
  readonly rare?: boolean
  /** Comes together with others often enough to be tried in pairs. */
  readonly pairs?: boolean
}
