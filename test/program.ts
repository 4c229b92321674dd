import { join } from 'node:path'

/** The command line as setup.js compiles it, to run in a separate process. */
export const program = join(import.meta.dirname, '../node_modules/.cache/lendspec-test/main.mjs')
