// Prevents a package whose files do not load: builds dist/ as it is packed.

import { withProgress } from '../src/files/progress.ts'
import { build } from '../src/package/build/compile.ts'
import { main } from './main.ts'

await main(() => withProgress('compiling', () => build(process.argv[2])))
