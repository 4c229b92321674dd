import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { type Change, classify, judge } from '../../src/generate/diff/index.ts'
import { treeAt } from '../../src/generate/diff/tree.ts'
import { run } from '../../src/generate/diff/command.ts'
import { base, calls, callsCase, type Case, documentCases, type Labelled, nameOf } from './diff/corpus.ts'

const title = ({ step, name }: Pick<Labelled, 'step' | 'name'>) => `${step}: ${name}`

const largest = (changes: Change[]) => changes[0]?.step ?? 'none'

/** Whom the lines about the largest step name. */
const hit = (changes: Change[]) =>
  changes.filter(({ step }) => step === largest(changes)).map(({ who }) => who)

describe('a change of one operation', () => {
  let changes: Change[]
  beforeAll(async () => {
    const { before, after } = callsCase()
    changes = await classify(before, after)
  })

  const rows = calls.map((entry, index) => [title(entry), { ...entry, index }] as const)
  it.each(rows)('%s', (_, { step, who = '', index }) => {
    const own = changes.filter(({ operations }) => operations.includes(nameOf(index)))
    expect(largest(own)).toBe(step)
    expect(hit(own)).toContainEqual(expect.stringMatching(new RegExp(`^${who}`)))
  })

  it('is reported under that operation alone', () => {
    for (const change of changes) expect(change.operations).toHaveLength(1)
  })
})

describe('a change of the whole contract', () => {
  const cases = documentCases()
  const found = new Map<string, Change[]>()
  beforeAll(async () => {
    const queue = [...cases]
    const work = async () => {
      for (let next: Case | undefined; (next = queue.shift());) {
        found.set(next.name, await classify(next.before, next.after))
      }
    }
    await Promise.all([work(), work()])
  }, 60_000)

  it.each(cases.map((one) => [title(one), one] as const))('%s', (_, { name, step, who }) => {
    const changes = found.get(name) ?? []
    expect(largest(changes)).toBe(step)
    if (step !== 'none') expect(hit(changes)).toContainEqual(expect.stringMatching(new RegExp(`^${who}`)))
  })
})

describe('a contract with an envelope around request and response', () => {
  it('distinguishes a shared envelope from the schemas of one operation, and a promise from a guess', async () => {
    const file = new URL('../../generated/awda/openapi.json', import.meta.url)
    const before = treeAt(JSON.parse(await readFile(file, 'utf8')))
    const after = structuredClone(before)
    const schemas = treeAt(after, 'components', 'schemas')
    const fieldsOf = (name: string) => treeAt(schemas, name, 'properties')
    delete fieldsOf('RegisterUserParameters')['nik']
    delete fieldsOf('GetLoanResult')['state']
    treeAt(schemas, 'ResponseEnvelope', 'properties', 'message')['type'] = 'integer'
    const changes = await classify(before, after)
    const lines = changes.map(({ step, where, operations }) => `${step} ${where}, ${operations.length} hit`)
    const operations = Object.keys(treeAt(before, 'paths')).length
    expect(lines.sort()).toEqual([
      'major schema RegisterUserParameters, field nik, 1 hit',
      `major schema ResponseEnvelope, field message, ${operations} hit`,
      'minor schema GetLoanResult, field state, 1 hit',
      'minor schema ResponseEnvelope, field message, 1 hit', // the response to the unconfirmed webhook
    ])
  })
})

describe('a version', () => {
  const changes = (step: Change['step']): Change[] => [
    { step, rule: '', where: '', what: '', who: '', operations: [] },
  ]

  it.each([
    ['1.2.3', '1.2.4', 'patch', true, '1.2.4'],
    ['1.2.3', '1.2.3', 'patch', false, '1.2.4'],
    ['1.2.3', '1.3.0', 'minor', true, '1.3.0'],
    ['1.2.3', '1.2.9', 'minor', false, '1.3.0'],
    ['1.2.3', '2.0.0', 'minor', true, '1.3.0'],
    ['1.2.3', '2.0.0', 'major', true, '2.0.0'],
    ['1.9.0', '1.10.0', 'minor', true, '1.10.0'],
    ['1.2.3', '1.3.0', 'major', false, '2.0.0'],
    ['0.4.1', '0.5.0', 'major', true, '0.5.0'],
    ['0.4.1', '0.4.2', 'major', false, '0.5.0'],
  ] as const)('%s -> %s for a %s change: %s', (before, after, step, ok, lowest) => {
    expect(judge(before, after, changes(step))).toEqual({ needed: step, lowest, ok })
  })

  it('may stay where nothing changed, and may not fall', () => {
    expect(judge('1.2.3', '1.2.3', []).ok).toBe(true)
    expect(judge('1.2.3', '1.2.2', []).ok).toBe(false)
  })

  it('has three numbers', () => {
    expect(() => judge('1.0', '2.0', [])).toThrow('1.0')
  })
})

describe('the command', () => {
  let folder: string
  let printed: string
  const contract = base()
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: folder })
  const gate = async (...args: string[]) => {
    printed = ''
    return run(args, folder, (text: string) => (printed += text))
  }
  const write = async (path: string, value: unknown) => {
    const file = join(folder, 'spec', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, stringify(value))
  }
  const writeContract = async (api: string) => {
    await write(`${api}/openapi.yaml`, { ...contract, 'x-error-codes': { $ref: 'errors.yaml' } })
    await write(`${api}/errors.yaml`, contract['x-error-codes'])
  }

  beforeAll(async () => {
    // Inside a git hook these point at the repository of the hook.
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined)
    folder = await mkdtemp(join(tmpdir(), 'lendspec-'))
    await git('init', '--quiet')
    await git('config', 'user.name', 'Nobody')
    await git('config', 'user.email', 'nobody@example.org')
    await git('commit', '--quiet', '--allow-empty', '--message', 'nothing')
    await git('tag', 'empty')
    await writeContract('partner')
    await git('add', '.')
    await git('commit', '--quiet', '--message', 'the contract')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('passes a contract that did not change, or did not exist', async () => {
    expect(await gate('HEAD')).toBe(0)
    expect(printed).toBe('partner: 1.0.0 -> 1.0.0, unchanged: ok')
    expect(await gate('empty')).toBe(0)
    expect(printed).toBe('partner: 1.0.0, a new contract: ok')
    for (const [ref, notes] of [
      ['HEAD', ''],
      ['empty', '## partner 1.0.0\n\n- A new contract'],
    ] as const) {
      await gate(ref, '--notes')
      expect(printed).toBe(notes)
    }
  })

  it('fails until the version makes the step, and leaves the work tree as it is', async () => {
    const entry = treeAt(contract, 'x-error-codes', '1')
    entry['retry'] = 'later'
    delete treeAt(contract, 'components', 'schemas', 'PayRequest', 'properties')['Way']
    await writeContract('partner')
    const written = await readFile(join(folder, 'spec/partner/openapi.yaml'), 'utf8')

    expect(await gate('HEAD')).toBe(1)
    expect(printed.split('\n')).toEqual([
      'partner',
      '  major  schema PayRequest, field Way: removed',
      '         callers of pay must not send it any more',
      '  minor  document: x-error-codes: 1: retry changed from "never" to "later"',
      '         callers who meet 1 see another behaviour',
      'partner: 1.0.0 -> 1.0.0, major needed: set info.version to 2.0.0 in spec/partner/openapi.yaml',
    ])
    expect(await readFile(join(folder, 'spec/partner/openapi.yaml'), 'utf8')).toBe(written)
    expect((await git('status', '--porcelain')).stdout).toMatch(/^ M \S+\n M \S+\n$/)

    treeAt(contract, 'info')['version'] = '2.0.0'
    await writeContract('partner')
    expect(await gate('HEAD', '--json')).toBe(0)
    expect(JSON.parse(printed)).toMatchObject([
      { api: 'partner', before: '1.0.0', after: '2.0.0', needed: 'major', lowest: '2.0.0', ok: true },
    ])
    expect(await gate('HEAD', '--notes')).toBe(0)
    expect(printed.split('\n')).toEqual([
      '## partner 2.0.0',
      '',
      '- **Breaking:** schema PayRequest, field Way: removed; callers of pay must not send it any more',
      '- document: x-error-codes: 1: retry changed from "never" to "later"',
    ])
  })

  it('fails where a contract is gone', async () => {
    await rm(join(folder, 'spec/partner'), { recursive: true })
    await writeContract('other')
    expect(await gate('HEAD')).toBe(1)
    expect(printed).toContain('other: 2.0.0, a new contract: ok')
    expect(printed).toContain('partner: 1.0.0 -> gone')
  })

  it('says what is wrong with its arguments, and exits 2', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await gate('no-such-ref')).toBe(2)
    expect(complain).toHaveBeenLastCalledWith(expect.stringContaining('no-such-ref names no commit'))
    for (const args of [[], ['HEAD', 'HEAD'], ['--wrong']]) expect(await gate(...args)).toBe(2)
    complain.mockRestore()
  })
})
