import { describe, expect, it } from 'vitest'
import { loadContract, type Contract } from '../../src/generate/contract.ts'
import { bundleRules, fileRules, kitRules, runRules } from '../../src/generate/rules/index.ts'
import { readKit } from '../../src/generate/rules/extensions.ts'
import { asSource, type ContractFiles, readFiles } from '../../src/generate/rules/files.ts'
import { bundleSlips } from './rules/bundle-slips.ts'
import { fileSlips, type FileSlip } from './rules/file-slips.ts'
import { kitSlips } from './rules/kit-slips.ts'

// Each slip breaks a real contract in one place. Its rule has to say so, and no other rule of the table may, but those
// for which the same slip is a fault too.

const apis = ['awda', 'ppdai'] as const
const written = { awda: await readFiles('awda'), ppdai: await readFiles('ppdai') }
const bundled = { awda: await loadContract('awda'), ppdai: await loadContract('ppdai') }
const kit = await readKit(Object.values(written))

describe('the contracts', () => {
  it.each(apis)('%s keeps every rule', async (api) => {
    expect(await runRules(fileRules, written[api])).toEqual({})
    expect(await runRules(bundleRules, bundled[api])).toEqual({})
  })

  it('keep the rules for all of them together', async () => {
    expect(await runRules(kitRules, kit)).toEqual({})
  })
})

describe('a notification', () => {
  it('may end by its status, in a contract with an envelope', async () => {
    const file = 'webhooks/loanStatusChanged.yaml'
    const text = written.awda.files.get(file)!.text
    const bare = text
      .replace(/ {2}x-(?:errors|envelope): .*\n/g, '')
      .replace(/(?<='200':\n {6}description: .*\n) {6}content:\n[^]*/, '')
    expect(bare).not.toMatch(/x-errors|x-envelope|#\/response/)
    const files = new Map(written.awda.files).set(file, asSource(file, bare))
    expect(await runRules(fileRules, { api: 'awda', files })).toEqual({})
  })
})

describe('the rules', () => {
  it('have a failing example each', () => {
    const slips: Record<string, unknown[]> = { ...fileSlips, ...bundleSlips, ...kitSlips }
    const names = Object.keys({ ...fileRules, ...bundleRules, ...kitRules })
    expect(names.filter((name) => !slips[name]?.length)).toEqual([])
  })

  it.each(rowsOf(fileSlips))('%s', async (_, rule, slip) => {
    expectOnly(rule, slip, await runRules(fileRules, broken(written[slip.api ?? 'awda'], slip)))
  })

  it.each(rowsOf(bundleSlips))('%s', async (_, rule, slip) => {
    const { document, ...rest } = bundled[slip.api ?? 'awda']
    const contract: Contract = { ...rest, document: structuredClone(document) }
    slip.change(contract.document)
    expectOnly(rule, slip, await runRules(bundleRules, contract))
  })

  it.each(rowsOf(kitSlips))('%s', async (_, rule, slip) => {
    expectOnly(rule, slip, await runRules(kitRules, slip.change(kit)))
  })
})

interface Slip {
  says: string
  also?: string[]
}

/** One row for each slip; the first cell is the title of its test. */
function rowsOf<T extends Slip>(slips: Record<string, T[]>): [title: string, rule: string, slip: T][] {
  return Object.entries(slips).flatMap(([rule, rows]) =>
    rows.map((slip): [string, string, T] => [`${rule}, or: ${slip.says}`, rule, slip]),
  )
}

function expectOnly(rule: string, { says, also = [] }: Slip, found: Record<string, string[]>): void {
  expect(Object.keys(found).sort()).toEqual([rule, ...also].sort())
  expect(found[rule]).toContainEqual(expect.stringContaining(says))
}

/** A copy of a contract in which one file is another. */
function broken({ api, files }: ContractFiles, slip: FileSlip): ContractFiles {
  const { file } = slip
  const before = files.get(file)?.text ?? ''
  const text = 'text' in slip ? slip.text : before.replace(slip.from, slip.to)
  expect(text, `${file} holds no ${'from' in slip ? slip.from : ''}`).not.toBe(before)
  return { api, files: new Map(files).set(file, asSource(file, text)) }
}
