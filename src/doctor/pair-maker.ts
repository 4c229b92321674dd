import type { CauseId } from './causes.ts'
import type { DeclaredMistake, Path } from './style.ts'

export const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** How a mistake in this string is made. */
export function makerOf(string: string) {
  return (
    cause: CauseId,
    change: Readonly<Record<string, unknown>>,
    detail?: string,
    pairs = false,
  ): DeclaredMistake => ({
    cause,
    facts: { detail },
    style: Object.fromEntries(
      Object.entries(change).map(([key, value]) => [`strings.${string}.${key}` satisfies Path, value]),
    ),
    pairs,
  })
}
export type Maker = ReturnType<typeof makerOf>
