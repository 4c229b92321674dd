import { type Grade, grades, type Operation } from '../core/contract.ts'
import type { Profile } from './profiles.ts'
import type { Reply } from './reply.ts'

/** An operation that a path names. */
export interface Found {
  operation: Operation
  /** Status of the claim that this path names it; undefined for the contract's own path. */
  grade?: Grade
}

/** Finds operations by path. A contract may give one other paths, or say that case does not count (`x-other-paths`). */
export function createPaths({ contract, otherPaths }: Profile): (path: string) => Found | undefined {
  const { anyCase, also } = otherPaths
  const found = new Map<string, Found>()
  for (const operation of Object.values(contract.operations)) found.set(operation.path, { operation })
  for (const [path, { operation: id, grade }] of Object.entries(also)) {
    const operation = contract.operations[id]
    if (operation) found.set(path, { operation, grade })
  }
  if (anyCase === null) return (path) => found.get(path)
  const folded = new Map(
    [...found].map(([path, { operation }]) => [path.toLowerCase(), { operation, grade: anyCase }]),
  )
  return (path) => found.get(path) ?? folded.get(path.toLowerCase())
}

/** A conclusion is no better than the weaker of its reasons. */
const weaker = (one: Grade, other: Grade) => (grades.indexOf(one) > grades.indexOf(other) ? one : other)

/** An answer under another path than the contract's own is no better founded than that path. */
export function byPath(reply: Reply, { grade }: Found): Reply {
  if (grade === undefined || reply.source !== 'example') return reply
  const detail = reply.detail ?? `the path is not the contract's own; its grade is ${grade}`
  return { ...reply, evidence: weaker(reply.evidence, grade), detail }
}
