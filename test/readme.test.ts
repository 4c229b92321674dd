import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const { resolve } = createRequire(import.meta.url)
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(root, 'test', 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => {
  const file = join(folder, `block${index + 1}.ts`)
  const code = match[1]!
    .replaceAll("'lendspec/mock'", "'../../src/mock/index.ts'")
    .replaceAll("'lendspec'", "'../../src/index.ts'")
  writeFileSync(file, `${code}\nexport {}\n`)
  return { index: index + 1, file }
})

describe('the README', () => {
  it('has examples that compile', () => {
    const config = join(folder, 'tsconfig.json')
    writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
    execFileSync(process.execPath, [resolve('typescript/bin/tsc'), '-p', config], { stdio: 'pipe' })
  }, 120_000)

  it.each(blocks)('has an example that runs: block $index', ({ file }) => {
    const output = execFileSync(process.execPath, [resolve('tsx/cli'), file], { stdio: 'pipe' }).toString()
    if (file.endsWith('block1.ts')) expect(output).toBe('动态登录密码发送成功\n')
  })

  it('names every npm script, and none that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const name of Object.keys(scripts)) expect(readme, name).toMatch(new RegExp(`\\b${name}\\b`))
    for (const [, name] of readme.matchAll(/npm run (?:-s )?([\w-]+)/g))
      expect(Object.keys(scripts)).toContain(name)
  })
})
