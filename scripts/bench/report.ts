import { type Figure, judge, type Row } from './figure.ts'
import { elsewhere, type RowId, rows } from './goals.ts'

export interface Result {
  id: RowId
  figure: Figure
}

/** As `--json` prints it. What was not measured is null; a short run is not judged. */
export function describe({ id, figure }: Result, short = false) {
  const { value, spread, runs, note } = figure
  return {
    id,
    text: rows[id].text,
    unit: rows[id].unit,
    value: finite(value),
    spread: finite(spread),
    runs,
    goal: goalOf(rows[id]) || null,
    verdict: short ? null : judge(rows[id], figure),
    note: note ?? null,
  }
}

export function table(results: readonly Result[], short = false): string {
  const described = results.map((result) => describe(result, short))
  const lines = described.map(({ id, text, unit, value, spread, runs, goal, verdict, note }) => [
    id,
    text,
    // A miss never looks like its goal.
    verdict === 'missed' && goal?.endsWith(` ${show(value)}`) ? String(value) : show(value),
    runs > 1 ? show(spread) : spread === 0 ? 'exact' : '1 run',
    unit,
    goal ?? '',
    [verdict, note && `(${note})`].filter(Boolean).join(' '),
  ])
  const goals = described.filter(({ goal }) => goal !== null)
  const met = goals.filter(({ verdict }) => verdict === 'met')
  const verdict = short ? 'A short run meets no goal.' : `${met.length} of ${goals.length} goals met.`
  return `${columns([['row', '', 'value', 'spread', 'unit', 'goal', ''], ...lines])}

${verdict} A value is the median of its runs, its spread the distance between their quartiles.`
}

/** What there is to measure. */
export function list(ids: readonly RowId[]): string {
  const lines = ids.map((id) => [id, rows[id].text, rows[id].unit, goalOf(rows[id])])
  const others = elsewhere.map((row) => ['not here', `${row.text}: ${row.command}`, row.unit, goalOf(row)])
  return columns([['row', '', 'unit', 'goal'], ...lines, ...others])
}

function goalOf({ atMost, atLeast }: Row): string {
  if (atMost !== undefined) return `≤ ${atMost}`
  return atLeast === undefined ? '' : `≥ ${atLeast}`
}

/** Four significant digits, and every digit before the point. */
function show(value: number | null): string {
  if (value === null) return 'none'
  const digits = Math.max(0, 4 - Math.trunc(Math.abs(value)).toString().length)
  return String(Number(value.toFixed(digits)))
}

const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null)

function columns(lines: readonly string[][]): string {
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0))
  const widths = (lines[0] ?? []).map((_, column) => width(column))
  const print = (line: string[]) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return lines.map((line) => print(line).trimEnd()).join('\n')
}
