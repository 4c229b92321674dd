// Prevents a package whose files do not load: builds dist/ as it is packed.

import { withProgress } from '../src/files/progress.ts'
import { build } from '../src/package/build/compile.ts'

await withProgress('compiling', () => build(process.argv[2])).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
