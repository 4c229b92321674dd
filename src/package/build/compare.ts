// Bundled beside the packages, for `lendspec client`: how a contract differs from the one a package was made from.

import { join } from 'node:path'
import { type Change, classify, type Tree } from '../../generate/diff/index.ts'
import { runRedocly } from '../../generate/diff/run.ts'

const config = join(import.meta.dirname, 'redocly.diff.yaml')

/** Every difference, the largest first. Needs `@redocly/cli`; without it this module does not load. */
export const compare = (before: Tree, after: Tree): Promise<Change[]> =>
  classify(before, after, (base, revision) => runRedocly(config, base, revision))
