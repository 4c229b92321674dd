import type { Row } from '../signing/message.ts'
import type { CauseId, Facts } from './causes.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Path } from './style.ts'

export const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : Number(a > b))

export const byName = (a: Row, b: Row) => compare(a.name, b.name)

/** How a mistake in this string is made. */
export const makerOf =
  (string: string) =>
  (
    cause: CauseId,
    change: Readonly<Record<string, unknown>>,
    facts?: Facts | string,
    pairs = false,
  ): Mistake => {
    const style = Object.entries(change).map(([key, value]) => [
      `strings.${string}.${key}` satisfies Path,
      value,
    ])
    return mistake(cause, Object.fromEntries(style), facts, pairs)
  }
export type Maker = ReturnType<typeof makerOf>
