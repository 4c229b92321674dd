import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readme, writeBlocks } from './readme/blocks.ts'

const { blocks } = writeBlocks()

describe('the README', () => {
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1)
  })

  it.each(blocks)('has an example that runs: block $index', async ({ file, index }) => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    try {
      await import(file)
      if (index === 1) expect(log.mock.calls).toEqual([['动态登录密码发送成功']])
    } finally {
      log.mockRestore()
    }
  })

  it('names every npm script, and none that is not there', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const name of Object.keys(scripts)) expect(readme, name).toMatch(new RegExp(`\\b${name}\\b`))
    const named = [...readme.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })
})
