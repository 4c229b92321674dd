const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `7d`, `90s`, `250ms`; undefined for another text. */
export function readDuration(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d{1,9})(ms|[smhd])$/.exec(text) ?? []
  return number === undefined ? undefined : Number(number) * (units[unit] ?? 1)
}
