/** `Did you mean …?` with the known name most like the one given. Empty where none is like it. */
export function didYouMean(name: string, known: readonly string[]): string {
  const given = name.toLowerCase()
  // Comparing takes the product of both lengths.
  if (given === '' || given.length > 60) return ''
  const [best] = known
    .map((one) => ({ one, far: distanceTo(one.toLowerCase(), given) }))
    .filter(({ one, far }) => far <= Math.max(2, Math.max(one.length, given.length) * 0.4))
    .sort((a, b) => a.far - b.far)
  return best ? `Did you mean ${best.one}?` : ''
}

/** A part of a name is as near as one typing mistake. */
const distanceTo = (one: string, given: string) =>
  given.length > 2 && one.includes(given) ? 1 : distance(given, one)

/** Levenshtein's: how many characters to add, drop or change. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, against] of [...other].entries()) {
      const change = (row[place] ?? 0) + (character === against ? 0 : 1)
      next.push(Math.min(change, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
