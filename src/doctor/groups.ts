// Which mistakes are tried together.

import type { Mistake } from './mistake.ts'

const finishSteps = ['wrap', 'spell', 'encode', 'hash']

/** Those that change how the text is made; the others are made with a text that is there already. */
export const makersOf = (group: readonly Mistake[]) =>
  group.filter(({ style }) => Object.keys(style).some((step) => !finishSteps.includes(step)))

/** Pairs that do not replace the same step, those of the most frequent mistakes first. */
export function* pairsOf(mistakes: readonly Mistake[]): Generator<readonly Mistake[]> {
  for (const [index, second] of mistakes.entries()) {
    for (const first of mistakes.slice(0, index)) {
      if (!Object.keys(first.style).some((step) => step in second.style)) yield [first, second]
    }
  }
}
