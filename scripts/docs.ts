// Prevents documentation that needs a network, phones home, or hides the evidence of a statement.

import { join } from 'node:path'
import { unlessFresh } from './fresh.js'
import { main } from './main.ts'

const root = join(import.meta.dirname, '..')
const inputs = ['spec', 'generated', 'src', 'scripts', 'package.json', 'package-lock.json']
const docs = join(root, 'dist/docs')
const record = join(root, 'node_modules/.cache/lendspec-run/docs')

async function render(): Promise<void> {
  const startedAt = performance.now()
  // Here, so that nothing is loaded where there is nothing to do.
  const { withProgress } = await import('../src/files/progress.ts')
  const { replaceFolder } = await import('../src/files/replace.ts')
  const { renderSite } = await import('../src/site/build/site.ts')
  const { sizesOf } = await import('../src/site/build/write.ts')
  const files = await withProgress('rendering the documentation', renderSite)
  await replaceFolder(files, docs)
  console.error(sizesOf(files))
  console.error(`dist/docs: ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
}

await main(async () => {
  const isDone = await unlessFresh(
    record,
    inputs.map((name) => join(root, name)),
    [docs],
    render,
  )
  if (!isDone) console.error('dist/docs: nothing to do')
})
