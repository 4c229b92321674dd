import { isDeepStrictEqual } from 'node:util'
import { showStep } from './change.ts'
import { bounds, type Effect, keywords, showBound, texts } from './keywords.ts'
import { asUnion, normalise, refOf, type Resolve, withoutShared } from './normal.ts'
import { isTree, keysOf, listAt, omit, type Tree, treeAt } from './tree.ts'
import type { Role } from './users.ts'

export interface Finding {
  pointer: string[]
  effect: Effect
  what: string
  /** Whom it concerns alone: of a `readOnly` field those who read, of a `writeOnly` one those who write. */
  side?: Role
}

const unionOf = (schema: Tree) => {
  const [key, ...others] = ['oneOf', 'anyOf'].filter((one) => one in schema)
  return others.length ? undefined : key
}

const flipped: Partial<Record<Effect, Effect>> = { narrower: 'wider', wider: 'narrower', open: 'narrower' }

const finding = (pointer: string[], effect: Effect, what: string): Finding => ({ pointer, effect, what })

/** A keyword that is new accepts fewer values, one that is gone more. */
const comeOrGone = (pointer: string[], keyword: string, isNew: boolean) =>
  finding(pointer, isNew ? 'narrower' : 'wider', `\`${keyword}\` ${isNew ? 'added' : 'removed'}`)

const textsOf = (one: Tree, other: Tree, pointer: string[]): Finding[] =>
  texts
    .filter((key) => !isDeepStrictEqual(one[key], other[key]))
    .map((key) => finding(pointer, 'text', `other ${key}`))

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
      const [union, others] = [asUnion(last, next), asUnion(next, last)]
      const [key, now] = [unionOf(union), unionOf(others)]
      if (!key || !now || key === now) return compareNormal(union, others, pointer)
      const what = `\`${key}\` is \`${now}\` now`
      return [
        finding(pointer, key === 'oneOf' ? 'wider' : 'narrower', what),
        ...compareNormal(union, { ...omit(others, now), [key]: others[now] }, pointer),
      ]
    } finally {
      open.delete(visit)
    }
  }

  function compareNormal(one: Tree, other: Tree, pointer: string[]): Finding[] {
    if (isDeepStrictEqual(one, other)) return []
    const found: Finding[] = []
    for (const [keyword, rate] of Object.entries(keywords)) {
      const [from, to] = [one[keyword], other[keyword]]
      const effect = isDeepStrictEqual(from, to) ? undefined : rate(from, to)
      if (effect) found.push(finding(pointer, effect, `\`${keyword}\` ${showStep(from, to)}`))
    }
    for (const [keyword, read] of Object.entries(bounds)) {
      const [from, to] = [read(one), read(other)]
      const what = `\`${keyword}\` is another: ${showBound(one, keyword)} -> ${showBound(other, keyword)}`
      if (from !== to) found.push(finding(pointer, to > from ? 'narrower' : 'wider', what))
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
      found.push(...compareParts(one[keyword], other[keyword], keyword, pointer))
    return [...found, ...textsOf(one, other, pointer)]
  }

  function compareFields(one: Tree, other: Tree, pointer: string[]): Finding[] {
    const needed = [one, other].map((schema) => listAt(schema, 'required').map(String))
    const names = new Set([...keysOf(one['properties'], other['properties']), ...needed.flat()])
    const found = [...names].flatMap((name) => {
      const [from, to] = [treeAt(one['properties'])[name], treeAt(other['properties'])[name]]
      const place = [...pointer, 'properties', name]
      const [hiddenBefore, hiddenAfter] = [hiddenFrom(from, before), hiddenFrom(to, after)]
      const compareFor = (role?: Role) => {
        const [wasHidden, isHidden] = [role && hiddenBefore === role, role && hiddenAfter === role]
        const [last, next] = [wasHidden ? undefined : from, isHidden ? undefined : to]
        const was = !wasHidden && needed[0]!.includes(name)
        const is = !isHidden && needed[1]!.includes(name)
        const list = compareField(last, next, place, was)
        const isGone = last !== undefined && next === undefined
        if (!isGone && !was && is) list.push(finding(place, 'narrower', 'became required'))
        if (!isGone && was && !is) list.push(finding(place, 'wider', 'is no longer required'))
        return role ? list.map((each) => ({ ...each, side: role })) : list
      }
      if (!hiddenBefore && !hiddenAfter) return compareFor()
      return (['callers', 'readers'] as const).flatMap(compareFor)
    })
    for (const keyword of ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']) {
      const [from, to] = [one[keyword] ?? true, other[keyword] ?? true]
      if (isDeepStrictEqual(from, to)) continue
      const effect = to === false || from === true ? 'narrower' : 'open'
      if (isTree(from) && isTree(to)) found.push(...compare(from, to, [...pointer, keyword]))
      else found.push(finding(pointer, effect, `\`${keyword}\` ${showStep(one[keyword], other[keyword])}`))
    }
    return found
  }

  function compareField(from: unknown, to: unknown, pointer: string[], wasRequired: boolean): Finding[] {
    if (from === undefined && to === undefined) return []
    if (to === undefined) return [finding(pointer, 'removed', 'removed')]
    // A field that had no schema before must now match one.
    if (from === undefined && !wasRequired) return [finding(pointer, 'open', 'field added')]
    return compare(from ?? {}, to, pointer)
  }

  /** A keyword that holds a schema: without it everything is accepted. */
  function compareChild(from: unknown, to: unknown, keyword: string, pointer: string[]): Finding[] {
    if (isDeepStrictEqual(from, to)) return []
    if (from === undefined || to === undefined) return [comeOrGone(pointer, keyword, from === undefined)]
    const found = compare(from, to, pointer)
    if (keyword !== 'not') return found
    return found.map((one) => ({ ...one, effect: flipped[one.effect] ?? one.effect }))
  }

  /** Branches are paired by what they are, then by their place among those that are left. */
  function compareParts(from: unknown, to: unknown, keyword: string, pointer: string[]): Finding[] {
    if (isDeepStrictEqual(from, to)) return []
    if (!Array.isArray(from) || !Array.isArray(to)) return [comeOrGone(pointer, keyword, to !== undefined)]
    const isOrdered = keyword === 'prefixItems'
    const same = (a: unknown, b: unknown) => isDeepStrictEqual(normalise(a, before), normalise(b, after))
    const gone = isOrdered ? from : from.filter((part) => !to.some((next) => same(part, next)))
    const come = isOrdered ? to : to.filter((part) => !from.some((last) => same(last, part)))
    const paired = Math.min(gone.length, come.length)
    const found = gone
      .slice(0, paired)
      .flatMap((part, index) => compare(part, come[index], [...pointer, keyword, String(index)]))
    // Another part to meet accepts fewer values, another branch more.
    const [more, less]: Effect[] =
      keyword === 'allOf' || isOrdered ? ['narrower', 'wider'] : ['wider', 'narrower']
    const added = come.slice(paired).map(() => finding(pointer, more!, `\`${keyword}\`: a schema added`))
    const removed = gone.slice(paired).map(() => finding(pointer, less!, `\`${keyword}\`: a schema removed`))
    return [...found, ...added, ...removed]
  }

  return compare
}

/** Who does not meet a field: nobody sends what is `readOnly`, nobody gets what is `writeOnly`. */
function hiddenFrom(field: unknown, resolve: Resolve): Role | undefined {
  const { readOnly, writeOnly } = normalise(field ?? {}, resolve)
  return readOnly === true ? 'callers' : writeOnly === true ? 'readers' : undefined
}
