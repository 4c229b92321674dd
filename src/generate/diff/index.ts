import { isDeepStrictEqual } from 'node:util'
import { bySize, type Change, largest, type Step } from './change.ts'
import { type Comparison, prepareComparison } from './comparison.ts'
import { classifyExtensions } from './extensions.ts'
import { classifyOperations } from './operations.ts'
import { classifyRedocly, type RedoclyChange } from './redocly.ts'
import { classifySchemas } from './schema-changes.ts'
import { classifyServers } from './servers.ts'
import { classifyDeclaredTypes } from './signature.ts'
import { forRedocly, omit, type Tree, treeAt } from './tree.ts'

export type { Change, Step } from './change.ts'
export type { RedoclyChange } from './redocly.ts'
export type { Tree } from './tree.ts'

/** Compares two documents that no extension is in, as `redocly diff` does. */
export type RunRedocly = (base: unknown, revision: unknown) => Promise<RedoclyChange[]>

/**
 * Every difference between two bundled contracts, the largest first. Redocly rates parameters, media types, statuses and
 * security. Schemas are rated here, by the values that they accept, and so are operations, servers and our extensions.
 */
export async function classify(base: Tree, revision: Tree, runRedocly: RunRedocly): Promise<Change[]> {
  const comparison = prepareComparison(base, revision)
  const [before, after] = [comparison.before, comparison.after].map((side) => forRedocly(side))
  const report = isDeepStrictEqual(before, after) ? [] : await runRedocly(before, after)
  const changes = [
    ...classifyDeclaredTypes(comparison),
    ...classifyExtensions(comparison),
    ...classifyOperations(comparison.pairing, base, revision),
    ...classifyServers(base, revision),
    ...classifySchemas(comparison),
    ...classifyRedocly(comparison, report),
  ]
  return bySize(changes.length ? changes : classifyRest(comparison))
}

/** Free values, such as the text of a server, are compared by nobody above. They are no more than words. */
function classifyRest({ base, revision }: Comparison): Change[] {
  const bare = (tree: Tree) => ({ ...tree, info: omit(treeAt(tree, 'info'), 'version') })
  if (isDeepStrictEqual(bare(base), bare(revision))) return []
  const rest = { where: 'document', what: 'texts or examples changed', who: 'nobody has to act' }
  return [{ ...rest, step: 'patch', rule: 'text', operations: [] }]
}

export interface Verdict {
  needed: Step | undefined
  /** The lowest version that fits. */
  lowest: string
  ok: boolean
}

/**
 * Whether the new version makes the step that the changes need. Below 1.0 a minor step may break, as semver has it.
 *
 * @throws where a version is not of the form 1.2.3
 */
export function judge(before: string, after: string, changes: Change[]): Verdict {
  const needed = largest(changes.map((change) => change.step))
  const [major, minor, patch] = numbersOf(before)
  const next = {
    major: major ? [major + 1, 0, 0] : [0, minor + 1, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  }
  const lowest = needed ? next[needed] : [major, minor, patch]
  const found = numbersOf(after)
  const decisive = lowest.findIndex((number, index) => number !== found[index])
  const ok = decisive < 0 || (found[decisive] ?? 0) > (lowest[decisive] ?? 0)
  return { needed, lowest: lowest.join('.'), ok }
}

function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  if (patch === undefined) throw new Error(`info.version ${version} is not of the form 1.2.3`)
  return [Number(major), Number(minor), Number(patch)]
}
