import { isDeepStrictEqual } from 'node:util'
import { showStep } from './change.ts'
import { bounds, keywords, showBound, texts } from './keywords.ts'
import { asUnion, normalise, refOf, type Resolve, withoutShared } from './normal.ts'
import { isTree, listAt, type Tree, treeAt } from './tree.ts'

/**
 * What a difference does to the values that a schema accepts. `open`: more values, in a way that a reader has to expect
 * (a new field, a new enum value). `note`: the same values. `text`: words.
 */
export type Effect = 'narrower' | 'wider' | 'other' | 'removed' | 'open' | 'note' | 'text'

export interface Finding {
  pointer: string[]
  effect: Effect
  what: string
  /** Whom it concerns alone: of a `readOnly` field those who read, of a `writeOnly` one those who write. */
  side?: 'callers' | 'readers'
}

const flipped: Partial<Record<Effect, Effect>> = { narrower: 'wider', wider: 'narrower', open: 'narrower' }

/** Compares schemas of two documents. A component that both refer to by the same name is compared where it is defined. */
export function createSchemaComparison(before: Resolve, after: Resolve) {
  const open = new Set<string>()

  function compare(one: unknown, other: unknown, pointer: string[], isRoot = false): Finding[] {
    // Where the texts are equal, only a component can differ, and that is compared where it is defined.
    if (isDeepStrictEqual(one, other)) return []
    const names = [refOf(one), refOf(other)]
    const isShared = !isRoot && names[0] !== undefined && names[0] === names[1]
    if (isShared) return textsOf(treeAt(one), treeAt(other), pointer)
    const visit = names.join(' ')
    if (visit !== ' ' && open.has(visit)) return []
    open.add(visit)
    try {
      const [from, to] = withoutShared(one, other)
      const [last, next] = [normalise(from, before), normalise(to, after)]
      return compareNormal(asUnion(last, next), asUnion(next, last), pointer)
    } finally {
      open.delete(visit)
    }
  }

  function compareNormal(one: Tree, other: Tree, pointer: string[]): Finding[] {
    if (isDeepStrictEqual(one, other)) return []
    const found: Finding[] = []
    const add = (effect: Effect | undefined, what: string, ...rest: string[]) => {
      if (effect) found.push({ pointer: [...pointer, ...rest], effect, what })
    }
    for (const [keyword, rate] of Object.entries(keywords)) {
      if (isDeepStrictEqual(one[keyword], other[keyword])) continue
      add(rate(one[keyword], other[keyword]), `\`${keyword}\` ${showStep(one[keyword], other[keyword])}`)
    }
    for (const [keyword, read] of Object.entries(bounds)) {
      const [from, to] = [read(one), read(other)]
      if (from !== to)
        add(
          to > from ? 'narrower' : 'wider',
          `\`${keyword}\` is another: ${showBound(one, keyword)} -> ${showBound(other, keyword)}`,
        )
    }
    found.push(...compareFields(one, other, pointer))
    for (const keyword of ['items', 'propertyNames', 'contains', 'not'])
      found.push(...compareChild(one[keyword], other[keyword], keyword, [...pointer, keyword]))
    for (const keyword of ['patternProperties', 'dependentSchemas', '$defs'])
      for (const name of keysOf(one[keyword], other[keyword])) {
        const [from, to] = [treeAt(one[keyword])[name], treeAt(other[keyword])[name]]
        found.push(...compareChild(from, to, keyword, [...pointer, keyword, name]))
      }
    for (const keyword of ['oneOf', 'anyOf', 'allOf', 'prefixItems'])
      found.push(...compareParts(one, other, keyword, pointer))
    return [...found, ...textsOf(one, other, pointer)]
  }

  function compareFields(one: Tree, other: Tree, pointer: string[]): Finding[] {
    const needed = [listAt(one, 'required'), listAt(other, 'required')].map((names) => names.map(String))
    const names = new Set([...keysOf(one['properties'], other['properties']), ...needed.flat()])
    const found = [...names].flatMap((name) => {
      const [from, to] = [treeAt(one['properties'])[name], treeAt(other['properties'])[name]]
      const [was, is] = needed.map((list) => list.includes(name))
      const side = sideOf(from, before) ?? sideOf(to, after)
      const place = [...pointer, 'properties', name]
      const list = compareField(from, to, place, was ?? false)
      if (from !== undefined && to === undefined) return list.map((finding) => ({ ...finding, ...side }))
      if (!was && is) list.push({ pointer: place, effect: 'narrower', what: 'became required' })
      if (was && !is) list.push({ pointer: place, effect: 'wider', what: 'is no longer required' })
      return list.map((finding) => ({ ...finding, ...side }))
    })
    for (const keyword of ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']) {
      const [from, to] = [one[keyword] ?? true, other[keyword] ?? true]
      if (isDeepStrictEqual(from, to)) continue
      const place = [...pointer, keyword]
      if (isTree(from) && isTree(to)) found.push(...compare(from, to, place))
      else
        found.push({
          pointer,
          effect: to === false || from === true ? 'narrower' : 'open',
          what: `\`${keyword}\` ${showStep(one[keyword], other[keyword])}`,
        })
    }
    return found
  }

  function compareField(from: unknown, to: unknown, pointer: string[], wasRequired: boolean): Finding[] {
    if (from === undefined && to === undefined) return []
    if (to === undefined) return [{ pointer, effect: 'removed', what: 'removed' }]
    // A field that was sent all along, without a schema of its own, is held to one now.
    if (from === undefined && !wasRequired) return [{ pointer, effect: 'open', what: 'field added' }]
    return compare(from ?? {}, to, pointer)
  }

  /** A keyword that holds a schema: without it everything is accepted. */
  function compareChild(from: unknown, to: unknown, keyword: string, pointer: string[]): Finding[] {
    if (isDeepStrictEqual(from, to)) return []
    if (from === undefined || to === undefined)
      return [
        {
          pointer,
          effect: from === undefined ? 'narrower' : 'wider',
          what: `\`${keyword}\` ${from === undefined ? 'added' : 'removed'}`,
        },
      ]
    const found = compare(from, to, pointer)
    return keyword === 'not'
      ? found.map((one) => ({ ...one, effect: flipped[one.effect] ?? one.effect }))
      : found
  }

  /** Branches are paired by what they are, then by their place among those that are left. */
  function compareParts(one: Tree, other: Tree, keyword: string, pointer: string[]): Finding[] {
    const [from, to] = [one[keyword], other[keyword]]
    if (isDeepStrictEqual(from, to)) return []
    const place = [...pointer, keyword]
    if (!Array.isArray(from) || !Array.isArray(to))
      return [
        {
          pointer,
          effect: to === undefined ? 'wider' : 'narrower',
          what: `\`${keyword}\` ${to === undefined ? 'removed' : 'added'}`,
        },
      ]
    const isOrdered = keyword === 'prefixItems'
    const same = (a: unknown, b: unknown) => isDeepStrictEqual(normalise(a, before), normalise(b, after))
    const gone = isOrdered ? [...from] : from.filter((part) => !to.some((next) => same(part, next)))
    const come = isOrdered ? [...to] : to.filter((part) => !from.some((last) => same(last, part)))
    const paired = Math.min(gone.length, come.length)
    const found = gone
      .slice(0, paired)
      .flatMap((part, index) => compare(part, come[index], [...place, String(index)]))
    const more: Effect = keyword === 'allOf' || isOrdered ? 'narrower' : 'wider'
    for (const _ of come.slice(paired))
      found.push({ pointer, effect: more, what: `\`${keyword}\`: a schema added` })
    for (const _ of gone.slice(paired))
      found.push({
        pointer,
        effect: more === 'wider' ? 'narrower' : 'wider',
        what: `\`${keyword}\`: a schema removed`,
      })
    return found
  }

  return compare
}

const keysOf = (one: unknown, other: unknown) => [
  ...new Set([...Object.keys(treeAt(one)), ...Object.keys(treeAt(other))]),
]

function sideOf(field: unknown, resolve: Resolve): Pick<Finding, 'side'> | undefined {
  const { readOnly, writeOnly } = normalise(field ?? {}, resolve)
  if (readOnly === true) return { side: 'readers' }
  return writeOnly === true ? { side: 'callers' } : undefined
}

const textsOf = (one: Tree, other: Tree, pointer: string[]): Finding[] =>
  texts
    .filter((key) => !isDeepStrictEqual(one[key], other[key]))
    .map((key) => ({ pointer, effect: 'text' as const, what: `other ${key}` }))
