import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openFolder } from './command.ts'

// CI configurations, checked by the rules of the systems that read them: GitHub's own parser, and GitLab's JSON Schema.

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const workflows = [
  '.github/workflows/ci.yml',
  'src/site/recipes/github-actions.yml',
  'src/site/recipes/github-pages.yml',
]
const gitlab = 'src/site/recipes/gitlab-ci.yml'

const folder = mkdtempSync(join(tmpdir(), 'lendspec-ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Parser {
  parseWorkflow: typeof parseWorkflow
  convertWorkflowTemplate: typeof convertWorkflowTemplate
  NoOperationTraceWriter: typeof NoOperationTraceWriter
}

describe('GitHub’s parser', () => {
  let github: Parser
  beforeAll(async () => {
    // It imports JSON in a way that Node does not take: bundled it runs on every version.
    const outfile = join(folder, 'parser.mjs')
    const contents = "export * from '@actions/workflow-parser'"
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    }
    const options = { bundle: true, format: 'esm', platform: 'node', outfile, banner } as const
    await build({ ...options, stdin: { contents, resolveDir: root } })
    github = (await import(pathToFileURL(outfile).href)) as Parser
  })

  async function errorsOf(name: string, content: string): Promise<string[]> {
    const { context, value } = github.parseWorkflow({ name, content }, new github.NoOperationTraceWriter())
    if (value) await github.convertWorkflowTemplate(context, value)
    return context.errors.getErrors().map(({ message }) => message)
  }

  it.each(workflows)('takes %s', async (file) => {
    expect(await errorsOf(file, read(file))).toEqual([])
  })

  it.each([
    ['an unknown key', 'runs-on:', 'run-on:', 'Unexpected value'],
    ['an unknown context', 'github.event_name', 'githubb.event_name', 'Unrecognized named-value'],
    ['a job nobody has', 'needs: [test,', 'needs: [tests,', 'tests'],
    ['a permission that is none', 'id-token: write', 'id-token: maybe', 'maybe'],
  ])('refuses %s', async (_, from, to, message) => {
    const text = read('.github/workflows/ci.yml').replaceAll(from, to)
    expect((await errorsOf('spoilt.yml', text)).join('\n')).toContain(message)
  })
})

describe('GitLab’s schema', () => {
  const cli = createRequire(import.meta.url).resolve('gitlab-ci-local')
  beforeAll(() => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    // What it uses of Node 22, for 20.
    writeFileSync(
      join(folder, 'union.cjs'),
      'Set.prototype.union ??= function (other) { return new Set([...this, ...other]) }\n',
    )
  })
  const list = (name: string, text: string) =>
    new Promise<{ code: unknown; output: string }>((done) => {
      writeFileSync(join(folder, name), text)
      const args = ['-r', './union.cjs', cli, '--file', name, '--list', '--state-dir', `state-${name}`]
      execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
        done({ code: error?.code ?? 0, output: stdout + stderr }),
      )
    })

  it('takes the recipes, and neither a job without a script nor a report that is none', async () => {
    const text = read(gitlab)
    const [right, pages, idle, report] = await Promise.all([
      list('right.yml', text),
      list('pages.yml', read('src/site/recipes/gitlab-pages.yml')),
      list('idle.yml', text.replace(/^client:\n {2}script:/m, 'client:\n  scripts:')),
      list('report.yml', text.replace('junit: drift.xml', 'junitt: drift.xml')),
    ])
    for (const { output } of [right, pages]) expect(output).toContain('json schema validated')
    expect([right.code, pages.code, idle.code, report.code]).toEqual([0, 0, 1, 1])
    expect(idle.output).toContain('client must have script')
    expect(report.output).toContain('junitt')
  }, 60_000)
})

describe('the recipes', () => {
  const { lendspec } = openFolder()
  const files = ['src/site/recipes/github-actions.yml', gitlab]

  it('name every action by its commit', () => {
    for (const file of workflows) {
      const actions = [...read(file).matchAll(/uses: (\S+)/g)].map(([, action]) => action)
      expect(actions.length, file).toBeGreaterThan(0)
      expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([])
    }
  })

  it.each(['client', 'test', 'mock'])('use options that `lendspec %s` has', async (command) => {
    const { stdout } = await lendspec([command, '--help'])
    for (const file of files) {
      const used = read(file).match(new RegExp(`npx --no-install lendspec ${command} .*`, 'g')) ?? []
      expect(used.length, file).toBeGreaterThan(0)
      const options = used.flatMap((line) => line.replace('npx --no-install', '').match(/--[a-z-]+/g) ?? [])
      expect(options.length, file).toBeGreaterThan(0)
      // Whole: --all is not there because --allow is.
      for (const option of options) expect(stdout).toMatch(new RegExp(`${option}(?![a-z-])`))
    }
  })

  it('have the same three jobs in both systems', () => {
    const jobsOf = (file: string) => {
      const { jobs, default: _, ...rest } = parse(read(file)) as { jobs?: object; default?: object }
      return Object.keys(jobs ?? rest)
    }
    expect(files.map(jobsOf)).toEqual([
      ['client', 'mock', 'server'],
      ['client', 'mock', 'server'],
    ])
  })
})
