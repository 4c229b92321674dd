import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readme, writeBlocks } from './readme/blocks.ts'

const { blocks } = writeBlocks()

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')

/** What a block prints; undefined where it only declares something. */
const printed: Readonly<Record<string, unknown>> = {
  'README 1': [{ ResultCode: 0, ResultMessage: '动态登录密码发送成功' }],
  'getting-started 1': ['registered'],
  'client 1': undefined,
  'client 2': undefined,
  'errors-and-retries 1': [-100001202, 'later'],
  'webhooks 1': undefined,
  'tokens 1': ['https://ac.ppdai.com/oauth2/login?AppID=demo&ReturnUrl=https%3A%2F%2Fexample.com%2Fback'],
  'mock 1': ['approved'],
}

describe('README and guides', () => {
  it('have these examples', () => expect(blocks.map(({ name }) => name)).toEqual(Object.keys(printed)))

  it.each(blocks)('have an example that runs: $name', async ({ file, name }) => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const error = vi.spyOn(console, 'error').mockReturnValue()
    try {
      await import(file)
      expect(log.mock.calls[0]).toEqual(printed[name])
    } finally {
      log.mockRestore()
      error.mockRestore()
    }
  })

  it('keep the README to a page or two', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150)
  })

  it('name every npm script, and none that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const names = Object.keys(scripts)
    const text = readme + read('CONTRIBUTING.md')
    expect(names.filter((name) => !new RegExp(`npm (run )?(-s )?${name}\\b`).test(text))).toEqual([])
    const mentioned = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name)
    expect(mentioned.length).toBeGreaterThan(10)
    expect(mentioned.filter((name) => !names.includes(name!))).toEqual([])
  })
})
