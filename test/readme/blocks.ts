import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { guideNames } from '../../src/site/guides.tsx'

const root = join(import.meta.dirname, '../..')

export const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** README and guides, by name. */
export const texts = new Map([
  ['README', readme],
  ...Object.keys(guideNames).map((name): [string, string] => [
    name,
    readFileSync(join(root, 'src/site/guides', `${name}.md`), 'utf8'),
  ]),
])

/** The TypeScript of README and guides, a file for each block, in a folder that is gone when the tests of this file are over. */
export function writeBlocks() {
  const folder = mkdtempSync(join(root, 'test', 'readme-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const blocks = [...texts].flatMap(([text, content]) =>
    [...content.matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => {
      const name = `${text} ${index + 1}`
      const file = join(folder, `${name.replace(' ', '-')}.ts`)
      const code = match[1]!
        .replaceAll("'lendspec/mock'", "'../../src/mock/index.ts'")
        .replaceAll("'lendspec'", "'../../src/index.ts'")
      writeFileSync(file, `${code}\nexport {}\n`)
      return { name, file }
    }),
  )
  return { folder, blocks }
}
