import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Tree } from './diff/index.ts'
import { bundle } from './bundle.ts'
import { readScheme } from './scheme/check.ts'
import { formerSignature, ruleOf } from './scheme/former.ts'

/** Contracts by name, bundled: every $ref into a file is followed, examples and codes are not derived. */
export type Contracts = Map<string, Tree>

export async function loadContracts(spec: string): Promise<Contracts> {
  const names = await readdir(spec).catch(() => [])
  const isContract = (name: string) => stat(join(spec, name, 'openapi.yaml')).then(Boolean, () => false)
  const flags = await Promise.all(names.map(isContract))
  const apis = names.filter((_, index) => flags[index]).sort()
  const read = async (api: string) => {
    const tree = (await bundle(join(spec, api, 'openapi.yaml'))) as Tree
    return [api, { ...tree, ...signatureOf(api, tree['x-signature']) }] as const
  }
  return new Map(await Promise.all(apis.map(read)))
}

/** A signature in the keys that are compared: those that it had before it was declared, and the rule as a whole. */
function signatureOf(api: string, declared: unknown): Tree {
  if (typeof declared !== 'object' || declared === null) return {}
  // Of a commit that was before the grammar.
  if ('scheme' in declared) return {}
  const scheme = readScheme(declared, api, `spec/${api}/signature.yaml`)
  return { 'x-signature': { ...formerSignature(scheme, declared), rule: ruleOf(scheme) } }
}

/** The contracts of an earlier commit. Nothing is checked out: the files go to a folder of their own. */
export function loadContractsAt(ref: string, folder: string): Promise<Contracts> {
  return withFolder(async (temporary) => {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).trim()
    const commit = await git(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ])
      .then((text) => text.trim())
      .catch(() => {
        throw new Error(`${ref} names no commit here; if the clone is shallow, fetch it first`)
      })
    const tree = await git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./spec`]).catch(() => '')
    if (!tree) return new Map()
    const index = { GIT_INDEX_FILE: join(temporary, 'index') }
    await git(top, ['read-tree', tree.trim()], index)
    await git(top, ['checkout-index', '--all', `--prefix=${temporary}/spec/`], index)
    return loadContracts(join(temporary, 'spec')).catch((error: Error) => {
      throw new Error(`the contracts of ${ref}: ${error.message}`)
    })
  })
}

async function git(folder: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1 << 26 }
  return (await promisify(execFile)('git', args, options)).stdout
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lendspec-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
