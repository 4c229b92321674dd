import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')

export const readme = readFileSync(join(root, 'README.md'), 'utf8')

const guides = ['client', 'notifications', 'command-line'].map((name) =>
  readFileSync(join(root, 'src/site/guides', `${name}.md`), 'utf8'),
)

/** The TypeScript of README and guides, a file for each block, in a folder that is gone when the tests of this file are over. */
export function writeBlocks() {
  const folder = mkdtempSync(join(root, 'test', 'readme-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const blocks = [...[readme, ...guides].join('\n').matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => {
    const file = join(folder, `block${index + 1}.ts`)
    const code = match[1]!
      .replaceAll("'lendspec/mock'", "'../../src/mock/index.ts'")
      .replaceAll("'lendspec'", "'../../src/index.ts'")
    writeFileSync(file, `${code}\nexport {}\n`)
    return { index: index + 1, file }
  })
  return { folder, blocks }
}
