// Prevents a contract that breaks its callers under a version number that promises not to.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Change, classify, judge, type Step, type Tree } from './index.ts'
import { nodeAt } from '../node.ts'
import { loadContracts, loadContractsAt } from '../revision.ts'

const usage = 'usage: npm run diff -- <git ref> [--json | --notes]'

/** One contract now, against the same one at an earlier commit. A version is null where there is no such contract. */
export interface Result {
  api: string
  before: string | null
  after: string | null
  needed: Step | null
  /** The lowest version that fits the changes. */
  lowest: string | null
  ok: boolean
  changes: Change[]
}

/** Compares the contracts under `folder`, committed or not, with those of `ref`. */
export async function compareContracts(ref: string, folder: string): Promise<Result[]> {
  const earlier = await loadContractsAt(ref, folder)
  const present = await loadContracts(join(folder, 'spec'))
  const apis = [...new Set([...earlier.keys(), ...present.keys()])].sort()
  return Promise.all(apis.map((api) => compare(api, earlier.get(api), present.get(api))))
}

/** Prints what changed and returns the exit code: 1 where a version is too low, 2 where nothing can be compared. */
export async function run(args: string[], folder: string, print = console.log): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, notes: { type: 'boolean', default: false } },
    })
    const [ref, ...others] = positionals
    if (!ref || others.length) throw new Error(usage)
    const results = await compareContracts(ref, folder)
    const text = () =>
      results
        .map(values.notes ? renderNotes : render)
        .filter(Boolean)
        .join('\n\n')
    print(values.json ? JSON.stringify(results, null, 2) : text())
    return results.every((result) => result.ok) ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
}

async function compare(api: string, earlier: Tree | undefined, present: Tree | undefined): Promise<Result> {
  const before = earlier ? versionOf(earlier) : null
  const after = present ? versionOf(present) : null
  const same = { api, before, after, lowest: null }
  if (!earlier) return { ...same, needed: null, ok: true, changes: [] }
  if (!present) {
    const lost = { where: 'contract', what: 'removed', who: 'every caller loses it', operations: [] }
    return { ...same, needed: 'major', ok: false, changes: [{ ...lost, step: 'major', rule: 'contract' }] }
  }
  const changes = await classify(earlier, present)
  const { needed = null, lowest, ok } = judge(before ?? '', after ?? '', changes)
  return { ...same, needed, lowest, ok, changes }
}

function render(result: Result): string {
  const lines = result.changes.map(({ step, where, what, who }) => {
    return `  ${step.padEnd(5)}  ${where}: ${what}${step === 'patch' ? '' : `\n         ${who}`}`
  })
  return [...(lines.length ? [result.api] : []), ...lines, conclude(result)].join('\n')
}

/** What changed as Markdown, for a change log or release notes; empty where nothing did. */
function renderNotes({ api, before, after, changes }: Result): string {
  if (after !== null && before !== null && changes.length === 0) return ''
  const of = (wanted: Step) => changes.filter(({ step }) => step === wanted)
  const breaking = of('major').map(({ where, what, who }) => `- **Breaking:** ${where}: ${what}; ${who}`)
  const added = of('minor').map(({ where, what }) => `- ${where}: ${what}`)
  const { length } = of('patch')
  const title = `## ${api} ${after ?? 'removed'}`
  const first = before === null ? ['- A new contract'] : []
  const rest = length ? [`- ${length} changes that no caller has to follow`] : []
  return [title, '', ...first, ...breaking, ...added, ...rest].join('\n')
}

function conclude({ api, before, after, needed, lowest, ok }: Result): string {
  if (before === null) return `${api}: ${after}, a new contract: ok`
  if (after === null) return `${api}: ${before} -> gone: no version can promise that`
  const outcome = ok ? 'ok' : `set info.version to ${lowest} in spec/${api}/openapi.yaml`
  return `${api}: ${before} -> ${after}, ${needed ? `${needed} needed` : 'unchanged'}: ${outcome}`
}

const versionOf = (document: Tree) => String(nodeAt(document, 'info')['version'])
