import { isMet, type Result } from './measure.ts'

/** A figure as `--json` keeps it. `goal` and `met` are null for a figure that only stands for comparison. */
export function describe({ name, value, unit, goal }: Result) {
  return {
    name,
    value: Number(value.toPrecision(4)),
    unit,
    goal: goal && `${goal.at === 'most' ? '<=' : '>='} ${goal.bound}`,
    met: goal && isMet(value, goal),
  }
}

/** The figures as text in columns. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { name, value, unit, goal, met } = describe(result)
    return [
      goal ? name : `   ${name}`,
      value.toFixed(2),
      unit,
      goal ?? '',
      met === null ? '' : met ? 'yes' : 'NO',
    ]
  })
  const all = [['name', 'value', 'unit', 'goal', 'met'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}
