import type { Fields } from '../../core/behaviour.ts'
import { classesOf, sidesOf, type Tables } from '../../core/redact.ts'

/** Shows fields of an entity or event without personal data and secrets: by their names, of which each is the contract's. */
export function createMask(tables: Tables, own: readonly string[]) {
  const sides = sidesOf(tables)
  const classes = new Map(sides.flatMap((side) => [...classesOf(side)]))
  const known = new Set(own)
  const collect = (table: object): void => {
    for (const [name, inside] of Object.entries(table)) {
      known.add(name)
      if (typeof inside === 'object') collect(inside as object)
    }
  }
  sides.forEach(collect)

  const maskValue = (name: string, value: unknown): unknown => {
    const kind = classes.get(name)
    if (kind !== undefined && value !== null) return `<${kind}>`
    if (Array.isArray(value)) return value.map((one) => maskValue(name, one))
    return typeof value === 'object' && value !== null ? maskFields(value as Fields) : value
  }
  /** What has another name came from a stranger, so it may hold anything. */
  const maskFields = (all: Fields): Fields =>
    Object.fromEntries(
      Object.entries(all).map(([name, value], index) =>
        known.has(name) ? [name, maskValue(name, value)] : [`<hidden ${index + 1}>`, '<hidden>'],
      ),
    )
  return maskFields
}
