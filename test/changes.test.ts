import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

// CONTRIBUTING.md promises that some changes are cheap. Each is made here in a copy of the project, by the files it names.

const root = join(import.meta.dirname, '..')
const { resolve } = createRequire(import.meta.url)
const copy = mkdtempSync(join(tmpdir(), 'lendspec-change-'))
const edited = new Set<string>()

beforeAll(() => {
  for (const name of ['package.json', 'tsconfig.json', 'scripts', 'test', 'vitest.config.ts'])
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (file) => !file.includes('node_modules'),
    })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
beforeEach(() => {
  edited.clear()
  for (const name of ['spec', 'src', 'generated']) {
    rmSync(join(copy, name), { recursive: true, force: true })
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
})
afterAll(() => rmSync(copy, { recursive: true }))

function write(file: string, text: string): void {
  edited.add(file)
  writeFileSync(join(copy, file), text)
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8')
  expect(text, file).toContain(from)
  write(file, text.replace(from, to))
}

/** Runs a script in the copy; what it printed, or the text of its failure. */
function run(...args: string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: copy, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return `failed: ${stderr}${stdout}`
  }
}

const generate = () => run('scripts/run.js', 'generate')

/** Everything that a commit has to pass, but for the tests, and what the change made. */
function accept(...made: [file: string, pattern: RegExp][]): void {
  expect(generate()).not.toMatch(/^failed/)
  expect(run(resolve('tsx/cli'), 'scripts/lint.ts')).toMatch(/are clean/)
  expect(run(resolve('typescript/bin/tsc'))).toBe('')
  for (const [file, pattern] of made)
    expect(readFileSync(join(copy, 'generated', file), 'utf8'), file).toMatch(pattern)
}

describe('a change costs what CONTRIBUTING.md says', () => {
  it('a field: one schema and one example', () => {
    edit(
      'spec/awda/schemas/GetBankCardParameters.yaml',
      'properties:\n',
      "properties:\n  cardId:\n    type: string\n    description: Number of the card.\n    examples: ['7']\n",
    )
    edit(
      'spec/awda/examples/getBankCard.ok.yaml',
      "{ mobile: '81234567890' }",
      "{ mobile: '81234567890', cardId: '7' }",
    )
    accept(
      ['awda/types.ts', /\bcardId\?: string/],
      ['awda/validators.js', /cardId/],
      ['awda/examples.ts', /cardId/],
    )
    expect([...edited]).toHaveLength(2)
  }, 120_000)

  it('a rule of a mock: behaviour.yaml', () => {
    edit('spec/awda/behaviour.yaml', 'after: 5m', 'after: 6m')
    accept(['awda/behaviour.ts', /after: \(\) => 360000/])
    expect([...edited]).toHaveLength(1)
  }, 120_000)

  it('an operation: one path, one line, one example and its schemas', () => {
    const read = (file: string) => readFileSync(join(copy, 'spec/awda', file), 'utf8')
    const renamed = (text: string) =>
      text
        .replaceAll('getBankCard', 'getLastCard')
        .replaceAll('GetBankCard', 'GetLastCard')
        .replace(/^x-formerly: .*\n/m, '')
        .replace('summary: Get the bound bank card', 'summary: Get the last bank card')
    for (const name of ['GetBankCardParameters', 'GetBankCardResult'])
      write(`spec/awda/schemas/${renamed(name)}.yaml`, renamed(read(`schemas/${name}.yaml`)))
    write(
      'spec/awda/paths/welab-sun_api_bankCard_getLast.yaml',
      renamed(read('paths/welab-sun_api_bankCard_get.yaml')),
    )
    write('spec/awda/examples/getLastCard.ok.yaml', renamed(read('examples/getBankCard.ok.yaml')))
    const line = '  /welab-sun/api/bankCard/get: { $ref: paths/welab-sun_api_bankCard_get.yaml }\n'
    edit(
      'spec/awda/openapi.yaml',
      line,
      line + line.replaceAll('get:', 'getLast:').replace('get.yaml', 'getLast.yaml'),
    )
    accept(
      ['awda/client.ts', /\bgetLastCard\b/],
      ['awda/operations.ts', /bankCard\/getLast/],
      ['awda/examples.ts', /getLastCard/],
    )
    expect([...edited]).toHaveLength(5)
  }, 120_000)

  it('an error code: its entry, and its number in the operation', () => {
    const entry = `1099:
  { name: CardBlocked, kind: rejected, retry: never,
    message: 卡已冻结, english: '',
    meaning: The card is blocked., remedy: Ask the customer for another card.,
    source: { document: overview, section: 全局状态码说明, grade: inferred } }
`
    const errors = 'spec/awda/errors.yaml'
    write(errors, readFileSync(join(copy, errors), 'utf8').trimEnd() + `\n${entry}`)
    edit('spec/awda/paths/welab-sun_api_bankCard_get.yaml', '1009, 1011]', '1009, 1011, 1099]')
    accept(
      ['awda/errors.ts', /CardBlocked/],
      ['awda/operations.ts', /1099/],
      ['awda/openapi.json', /CardBlocked/],
    )
    expect([...edited]).toHaveLength(2)
  }, 120_000)

  it.each([
    ['awda', "pair: '{name}:{value}'", "pair: '{name}={value}'", /appId=DEMObody=/, /name \+ `=` \+ value/],
    ['ppdai', 'order: name', 'order: sent', /mobile15200000001devicefp1234567890/, /\+ value, in the order/],
  ] as const)(
    'a signing rule of %s: signature.yaml',
    (api, from, to, vector, step) => {
      edit(`spec/${api}/signature.yaml`, from, to)
      accept([`${api}/vectors.json`, vector], [`${api}/steps.ts`, step])
      expect([...edited]).toEqual([`spec/${api}/signature.yaml`])
    },
    120_000,
  )
})
