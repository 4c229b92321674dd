import { isDeepStrictEqual } from 'node:util'
import { show } from './change.ts'
import { listAt, type Tree, treeAt } from './tree.ts'
import type { Effect } from './schemas.ts'

type Rate = (before: unknown, after: unknown) => Effect | undefined

/** A constraint that has no order: there is one, there is none, or there is another. */
const constraint: Rate = (before, after) =>
  before === undefined ? 'narrower' : after === undefined ? 'wider' : 'other'
const note: Rate = () => 'note'

/** What becomes of a set of values that are allowed. */
function sets(before: readonly unknown[], after: readonly unknown[]): { gone: boolean; come: boolean } {
  const lacks = (list: readonly unknown[]) => (value: unknown) =>
    !list.some((one) => isDeepStrictEqual(one, value))
  return { gone: before.some(lacks(after)), come: after.some(lacks(before)) }
}

/** `number` includes `integer`. */
const typesOf = (type: unknown) => {
  const names = [type ?? ['array', 'boolean', 'null', 'number', 'object', 'string']].flat()
  return names.flatMap((name: unknown) => (name === 'number' ? ['fraction', 'integer'] : [name]))
}

/** What a change of a keyword does to the values that a schema accepts. */
export const keywords: Readonly<Record<string, Rate>> = {
  type: (before, after) => {
    const { gone, come } = sets(typesOf(before), typesOf(after))
    return gone && come ? 'other' : gone ? 'narrower' : come ? 'wider' : undefined
  },
  // A reader has to expect values that are new, and so the end of the list.
  enum: (before, after) => {
    if (!Array.isArray(before)) return 'narrower'
    if (!Array.isArray(after)) return 'open'
    const { gone, come } = sets(before, after)
    return gone ? 'narrower' : come ? 'open' : undefined
  },
  format: (before, after) =>
    before === 'int32' && after === 'int64'
      ? 'wider'
      : before === 'int64' && after === 'int32'
        ? 'narrower'
        : constraint(before, after),
  multipleOf: (before, after) => {
    if (typeof before !== 'number' || typeof after !== 'number') return constraint(before, after)
    return after % before === 0 ? 'narrower' : before % after === 0 ? 'wider' : 'other'
  },
  uniqueItems: (_, after) => (after === true ? 'narrower' : 'wider'),
  dependentRequired: (before, after) => {
    const pairs = (value: unknown) =>
      Object.entries(treeAt(value)).flatMap(([name, needed]) => [needed].flat().map((one) => [name, one]))
    const { gone, come } = sets(pairs(before), pairs(after))
    return gone && come ? 'other' : come ? 'narrower' : gone ? 'wider' : undefined
  },
  discriminator: (before, after) =>
    treeAt(before)['propertyName'] === treeAt(after)['propertyName'] ? 'note' : 'other',
  ...Object.fromEntries(
    ['pattern', 'contentEncoding', 'contentMediaType', 'contentSchema', 'if', 'then', 'else'].map((key) => [
      key,
      constraint,
    ]),
  ),
  ...Object.fromEntries(['default', 'deprecated', 'readOnly', 'writeOnly', 'xml'].map((key) => [key, note])),
}

const least = { minLength: 0, minItems: 0, minProperties: 0, minContains: 1 }
const most = ['maxLength', 'maxItems', 'maxProperties', 'maxContains']

/** How strict a schema's bounds are: the larger the number, the fewer values are accepted. */
export const bounds: Readonly<Record<string, (schema: Tree) => number>> = {
  minimum: (schema) => strictness(schema, 'inimum', 1),
  maximum: (schema) => strictness(schema, 'aximum', -1),
  ...Object.fromEntries(
    Object.entries(least).map(([key, none]) => [key, (schema: Tree) => Number(schema[key] ?? none)]),
  ),
  ...Object.fromEntries(most.map((key) => [key, (schema: Tree) => -Number(schema[key] ?? Infinity)])),
}

/** An excluded bound is stricter than the same bound by less than any difference that a contract states. */
function strictness(schema: Tree, name: string, sign: 1 | -1): number {
  const [bound, beyond] = [schema[`m${name}`], schema[`exclusiveM${name}`]]
  const step =
    listAt(schema, 'type').includes('integer') && !listAt(schema, 'type').includes('number') ? 1 : 1e-9
  return Math.max(
    typeof bound === 'number' ? sign * bound : -Infinity,
    typeof beyond === 'number' ? sign * beyond + step : -Infinity,
  )
}

export function showBound(schema: Tree, name: string): string {
  const beyond = schema[`exclusive${name.replace('m', 'M')}`]
  return beyond === undefined ? show(schema[name]) : `beyond ${show(beyond)}`
}

export const texts: readonly string[] = [
  'title',
  'description',
  'example',
  'examples',
  '$comment',
  'externalDocs',
]
