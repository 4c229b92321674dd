import { isDeepStrictEqual } from 'node:util'
import { show } from './change.ts'
import { listAt, type Tree, treeAt } from './tree.ts'

/**
 * What a difference does to the values that a schema accepts. `open`: more values, in a way that a reader has to expect
 * (a new field, a new enum value). `note`: the same values. `text`: words.
 */
export type Effect = 'narrower' | 'wider' | 'other' | 'removed' | 'open' | 'note' | 'text'

type Rate = (before: unknown, after: unknown) => Effect | undefined

/** The same rating for several keywords. */
const each = <Value>(names: string, value: (name: string) => Value): Record<string, Value> =>
  Object.fromEntries(names.split(' ').map((name) => [name, value(name)]))

/** A constraint that has no order: there is one, there is none, or there is another. */
const constraint: Rate = (before, after) =>
  before === undefined ? 'narrower' : after === undefined ? 'wider' : 'other'

/** What becomes of a set of values that are allowed. */
function sets(before: readonly unknown[], after: readonly unknown[], come: Effect = 'wider') {
  const lacks = (list: readonly unknown[]) => (value: unknown) =>
    !list.some((one) => isDeepStrictEqual(one, value))
  const [isGone, isCome] = [before.some(lacks(after)), after.some(lacks(before))]
  return isGone && isCome ? 'other' : isGone ? 'narrower' : isCome ? come : undefined
}

/** `number` includes `integer`. */
const typesOf = (type: unknown) => {
  const names = [type ?? ['array', 'boolean', 'null', 'number', 'object', 'string']].flat()
  return names.flatMap((name: unknown) => (name === 'number' ? ['fraction', 'integer'] : [name]))
}

const requirements = (value: unknown) =>
  Object.entries(treeAt(value)).flatMap(([name, needed]) => [needed].flat().map((one) => [name, one]))

/** What a change of a keyword does to the values that a schema accepts. */
export const keywords: Readonly<Record<string, Rate>> = {
  type: (before, after) => sets(typesOf(before), typesOf(after)),
  // A reader has to expect values that are new, and so the end of the list.
  enum: (before, after) => {
    if (!Array.isArray(before)) return 'narrower'
    return Array.isArray(after) ? sets(before, after, 'open') : 'open'
  },
  format: (before, after) => {
    const change = `${String(before)} ${String(after)}`
    return change === 'int32 int64'
      ? 'wider'
      : change === 'int64 int32'
        ? 'narrower'
        : constraint(before, after)
  },
  multipleOf: (before, after) => {
    if (typeof before !== 'number' || typeof after !== 'number') return constraint(before, after)
    return after % before === 0 ? 'narrower' : before % after === 0 ? 'wider' : 'other'
  },
  uniqueItems: (_, after) => (after === true ? 'narrower' : 'wider'),
  // More requirements accept fewer values.
  dependentRequired: (before, after) => sets(requirements(after), requirements(before)),
  discriminator: (before, after) => {
    if (treeAt(before)['propertyName'] !== treeAt(after)['propertyName']) return 'other'
    const [from, to] = [treeAt(treeAt(before)['mapping']), treeAt(treeAt(after)['mapping'])]
    const kept = Object.keys(from).filter((tag) => tag in to)
    if (kept.some((tag) => from[tag] !== to[tag])) return 'other'
    return sets(Object.keys(from), Object.keys(to), 'open') ?? 'note'
  },
  ...each('pattern contentEncoding contentMediaType contentSchema if then else', () => constraint),
  ...each('default deprecated readOnly writeOnly xml', () => () => 'note'),
}

/** How strict a schema's bounds are: the larger the number, the fewer values are accepted. */
export const bounds: Readonly<Record<string, (schema: Tree) => number>> = {
  minimum: (schema) => strictness(schema, 'inimum', 1),
  maximum: (schema) => strictness(schema, 'aximum', -1),
  ...each('minLength minItems minProperties', (key) => (schema) => Number(schema[key] ?? 0)),
  minContains: (schema) => Number(schema['minContains'] ?? 1),
  ...each(
    'maxLength maxItems maxProperties maxContains',
    (key) => (schema) => -Number(schema[key] ?? Infinity),
  ),
}

/** An excluded bound is stricter than the same bound by less than any difference that a contract states. */
function strictness(schema: Tree, name: string, sign: 1 | -1): number {
  const [bound, beyond] = [schema[`m${name}`], schema[`exclusiveM${name}`]]
  const types = listAt(schema, 'type')
  const step = types.includes('integer') && !types.includes('number') ? 1 : 1e-9
  return Math.max(
    typeof bound === 'number' ? sign * bound : -Infinity,
    typeof beyond === 'number' ? sign * beyond + step : -Infinity,
  )
}

export function showBound(schema: Tree, name: string): string {
  const beyond = schema[`exclusive${name.replace('m', 'M')}`]
  return beyond === undefined ? show(schema[name]) : `beyond ${show(beyond)}`
}

export const texts: readonly string[] = 'title description example examples $comment externalDocs'.split(' ')
