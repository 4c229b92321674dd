// Prevents a goal that is called met and is not.

export interface Row {
  text: string
  unit: string
  /** At most one of the two. A row without a goal is there for comparison. */
  atMost?: number
  atLeast?: number
}

export interface Figure {
  /** The median of the runs; NaN where nothing could be measured. */
  value: number
  /** Distance between the quartiles of the runs. 0 for counts, null after a single run. */
  spread: number | null
  runs: number
  /** Which of several cases it is, or why there is none. */
  note?: string
}

export type Verdict = 'met' | 'missed' | 'not measurable here' | null

/** Null without a goal. A negative cost is noise, so it meets nothing. */
export function judge(
  { atMost = Infinity, atLeast = -Infinity }: Pick<Row, 'atMost' | 'atLeast'>,
  { value, spread }: Pick<Figure, 'value' | 'spread'>,
): Verdict {
  const goal = Number.isFinite(atMost) ? atMost : atLeast
  if (!Number.isFinite(goal)) return null
  if (spread !== null && !(spread <= goal)) return 'not measurable here'
  return value >= 0 && value <= atMost && value >= atLeast ? 'met' : 'missed'
}

export const counted = (value: number): Figure => ({ value, spread: 0, runs: 1 })

export const once = (value: number, note?: string): Figure => ({
  value,
  spread: null,
  runs: 1,
  ...(note !== undefined && { note }),
})

/** The same arithmetic in every round: what disturbs a round disturbs both sides of a ratio. */
export function figureOf<Round>(rounds: readonly Round[], read: (round: Round) => number): Figure {
  const values = rounds.map(read)
  const spread = quantile(values, 0.75) - quantile(values, 0.25)
  return { value: quantile(values, 0.5), spread: values.length > 1 ? spread : null, runs: values.length }
}

/** Between two values in proportion. NaN where one is. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * share
  const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return values.some(Number.isNaN) ? NaN : low + (high - low) * (at - Math.floor(at))
}
