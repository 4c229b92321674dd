import { get, isNode, type Node, nodeOf, pointerOf, stepsOf } from '../node.ts'

/** A place of a contract that is refused, or that a reader should know of. */
export interface Finding {
  /** JSON pointer. */
  readonly where: string
  readonly what: string
}

/** Collects what is found; `at` goes on below a place. */
export interface Report {
  readonly where: string
  readonly at: (...steps: readonly string[]) => Report
  readonly refuse: (what: string) => void
  readonly note: (what: string) => void
}

export function createReport(faults: Finding[], notes: Finding[], where = ''): Report {
  return {
    where,
    at: (...steps) => createReport(faults, notes, where + pointerOf(steps)),
    refuse: (what) => void faults.push({ where, what }),
    note: (what) => void notes.push({ where, what }),
  }
}

/** The object that a chain of references of one document leads to, or the object itself. */
export function follow(document: unknown, value: unknown, seen = new Set<unknown>()): Node {
  const node = nodeOf(value)
  const ref = node['$ref']
  if (typeof ref !== 'string' || !ref.startsWith('#/') || seen.has(node)) return node
  const target = get(document, ...stepsOf(decodeURIComponent(ref)))
  return isNode(target) ? follow(document, target, seen.add(node)) : {}
}
