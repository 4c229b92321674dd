// A copy of spec/awda/hooks.ts. Do not edit.

// The arithmetic of a loan, for behaviour.yaml. All of it is inferred: AWDA publishes no rate, no fee and no calendar.

interface Row {
  readonly loanNumber: string
  readonly dueIndex: number
  readonly dueDate: string
  readonly amount: number
  readonly settled: number
  readonly remaining: number
  readonly closed: boolean
}

const day = 86_400_000
const rowsIn = (rows: unknown) => (Array.isArray(rows) ? (rows as readonly Row[]) : [])

/** Equal rows for a tenor like 3M, one row for a tenor like 30D, with 10 % on top. Whole rupiah: the last row is smaller. */
export function schedule(loanNumber: unknown, amount: unknown, tenor: unknown, now: number): readonly Row[] {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) return []
  const [, count = '1', unit = 'M'] = /^(\d{1,3})([MD])$/.exec(String(tenor)) ?? []
  const length = unit === 'M' ? Math.max(1, Number(count)) : 1
  const total = amount + Math.ceil(amount / 10)
  const part = Math.ceil(total / length)
  return Array.from({ length }, (_, index) => {
    const due = Math.max(0, Math.min(part, total - part * index))
    const days = unit === 'M' ? 30 * (index + 1) : Number(count)
    return {
      loanNumber: String(loanNumber),
      dueIndex: index + 1,
      dueDate: new Date(now + days * day).toISOString().slice(0, 10),
      amount: due,
      settled: 0,
      remaining: due,
      closed: due === 0,
    }
  })
}

/** The rows after a payment; without an amount, all that is owed is paid. */
export function settle(rows: unknown, amount: unknown): readonly Row[] {
  let left = typeof amount === 'number' ? amount : Infinity
  return rowsIn(rows).map((row) => {
    const paid = Math.min(left, row.remaining)
    left -= paid
    const remaining = row.remaining - paid
    return { ...row, settled: row.settled + paid, remaining, closed: remaining === 0 }
  })
}

export function remaining(rows: unknown): number {
  return rowsIn(rows).reduce((sum, row) => sum + row.remaining, 0)
}

const firstOpen = (rows: unknown) => rowsIn(rows).find(({ closed }) => !closed)

export function nextDue(rows: unknown): number {
  return firstOpen(rows)?.remaining ?? 0
}

/** Milliseconds since 1970; a time that never comes when nothing is open. */
export function overdueAt(rows: unknown): number {
  const due = firstOpen(rows)?.dueDate
  return due === undefined ? Infinity : Date.parse(due) + day
}
