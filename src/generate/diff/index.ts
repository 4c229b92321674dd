import { isDeepStrictEqual } from 'node:util'
import { isAtLeast, largest, raise, steps } from '../../core/versions.ts'
import { type Change, prepareComparison, settle, type Step } from './change.ts'
import { classifyExtensions } from './extensions.ts'
import { classifyDeclaredTypes, classifyOperations, classifyServers } from './operations.ts'
import { classifyRedocly } from './redocly.ts'
import { classifySchemas } from './schema-changes.ts'
import { omit, type Tree, treeAt } from './tree.ts'

export type { Change, Step } from './change.ts'
export type { Tree } from './tree.ts'

/**
 * Every difference between two bundled contracts, the largest first. Redocly rates parameters, media types, statuses and
 * security. Schemas are rated here, by the values that they accept, and so are operations, servers and our extensions.
 */
export async function classify(base: Tree, revision: Tree): Promise<Change[]> {
  const comparison = prepareComparison(base, revision)
  const changes = [
    ...classifyDeclaredTypes(comparison.pairing, base, revision),
    ...classifyExtensions(comparison),
    ...classifyOperations(comparison.pairing),
    ...classifyServers(base, revision),
    ...classifySchemas(comparison),
    ...(await classifyRedocly(comparison)),
  ]
  // Free values, such as the text of a server, are compared by nobody above. They are no more than words.
  const bare = (tree: Tree) => ({ ...tree, info: omit(treeAt(tree, 'info'), 'version') })
  if (!changes.length && !isDeepStrictEqual(bare(base), bare(revision)))
    changes.push(settle({ step: 'patch', what: 'texts or examples changed' }, 'text', [], undefined))
  return changes.sort((a, b) => steps.indexOf(b.step) - steps.indexOf(a.step))
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
export function judge(before: string, after: string, changes: readonly Change[]): Verdict {
  const needed = largest(changes.map(({ step }) => step))
  const lowest = needed ? raise(before, needed) : before
  return { needed, lowest, ok: isAtLeast(after, lowest) }
}
