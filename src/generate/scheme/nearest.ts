/** The word of a list that is most like the given one, as the end of a message; empty when none is near. */
export function didYouMean(word: string, list: readonly string[]): string {
  const [best] = list
    .map((one) => ({ one, off: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.off - b.off)
  return best && best.off <= Math.max(2, word.length / 3) ? ` Did you mean ${best.one}?` : ''
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = row[j]! + (letter === b[j] ? 0 : 1)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, change))
    }
    row = next
  }
  return row[b.length]!
}
