import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(root, 'node_modules/.cache-reporter-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A run of Vitest over one file, with our reporter. */
function run(test: string, tools: string, ...more: string[]) {
  const cwd = mkdtempSync(join(folder, 'run-'))
  writeFileSync(join(cwd, 'one.test.js'), `import { describe, expect, it } from 'vitest'\n${test}\n`)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporter = join(import.meta.dirname, 'reporter.ts')
  const args = [vitest, 'run', '--root', cwd, '--reporter', reporter, ...more]
  writeFileSync(join(cwd, 'vitest.config.js'), 'export default {}\n')
  return new Promise<{ code: number; output: string }>((resolve) => {
    const env = { ...process.env, LENDSPEC_TOOLS: tools }
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
}

const passing = "it('runs', () => expect(1).toBe(1))"
const skipping = [
  "it.skip('needs java', () => {})",
  "it.skipIf(true)('needs openssl', () => {})",
  "describe.skipIf(true)('a group', () => it('needs chromium', () => {}))",
  "it('needs php', ({ skip }) => skip())",
  "it.todo('needs go')",
].join('\n')

describe('a run of tests', () => {
  it.each([
    ['fails where all tools are wanted', 'all', 1],
    ['passes where the tools are those of the machine', '', 0],
  ])('in which some are skipped names them, and %s', async (_, tools, wanted) => {
    const { code, output } = await run(`${passing}\n${skipping}`, tools)
    const named = [...output.matchAll(/^skipped: one\.test\.js: (?:a group > )?needs (.*)$/gm)].map(
      ([, tool]) => tool,
    )
    expect(named).toEqual(['java', 'openssl', 'chromium', 'php', 'go'])
    expect(output).toContain('1 passed, 0 failed, 5 skipped')
    expect([code, output.includes('LENDSPEC_TOOLS=all: ')]).toEqual([wanted, wanted === 1])
  })

  it.each([
    ['-t leaves tests out', `${passing}\nit('other', () => expect(1).toBe(1))`, ['-t', 'runs']],
    ['none is skipped', passing, []],
  ])('passes where %s', async (_, test, more) => {
    expect(await run(test, 'all', ...more)).toMatchObject({ code: 0 })
  })
})
