import { join } from 'node:path'

/** The command line as setup.js compiles it, for a process of its own. */
export const program = join(import.meta.dirname, '../node_modules/.cache/lendspec-test/main.mjs')
