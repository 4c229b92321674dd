// Prevents documentation that needs a network, phones home, or hides the evidence of a statement.

import { join } from 'node:path'
import { withProgress } from '../src/files/progress.ts'
import { replaceFolder } from '../src/files/replace.ts'
import { root } from '../src/generate/redocly.ts'
import { renderSite } from '../src/site/build/site.ts'
import { sizesOf } from '../src/site/build/write.ts'
import { main } from './main.ts'

await main(async () => {
  const startedAt = performance.now()
  const files = await withProgress('rendering the documentation', renderSite)
  await replaceFolder(files, join(root, 'dist/docs'))
  console.error(sizesOf(files))
  console.error(`dist/docs: ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
})
