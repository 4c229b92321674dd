import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Tree } from './diff/index.ts'
import { bundle } from './bundle.ts'
import type { Scheme } from '../signing/grammar.ts'
import { bodyField } from '../signing/credentials.ts'
import { spellOut } from '../signing/long-form.ts'
import { describeSigning } from './describe-signing.ts'
import type { Document } from './openapi.ts'
import { withFolder } from './temporary.ts'
import { mapValues } from './node.ts'

/** Contracts by name, bundled: every $ref into a file is followed, examples and codes are not derived. */
export type Contracts = Map<string, Tree>

export async function loadContracts(spec: string): Promise<Contracts> {
  const names = await readdir(spec).catch(() => [])
  const isContract = (name: string) => stat(join(spec, name, 'openapi.yaml')).then(Boolean, () => false)
  const flags = await Promise.all(names.map(isContract))
  const apis = names.filter((_, index) => flags[index]).sort()
  const read = async (api: string) => {
    const document = (await bundle(join(spec, api, 'openapi.yaml'))) as Document
    return [api, withSignature(document, api)] as const
  }
  return new Map(await Promise.all(apis.map(read)))
}

/** A contract with what follows from its signature, and that in the parts that are compared. */
function withSignature(document: Document, api: string): Tree {
  const { 'x-signature': declared, ...rest } = document
  // The first contracts had no grammar: their rule cannot be compared.
  if (!('strings' in Object(declared))) return rest
  const scheme = spellOut(declared, api)
  describeSigning(document, scheme)
  return { ...document, 'x-signature': partsOf(scheme) }
}

function partsOf(scheme: Scheme): Tree {
  const { credentials, types, refusals, memberNames, time } = scheme
  const field = bodyField(scheme)
  return {
    credentials: mapValues(credentials, ({ kind }) => kind),
    types,
    refusals,
    ...(memberNames && { memberNames }),
    ...(time && { time: { forms: Object.keys(time.forms), window: time.window } }),
    send: { envelope: field === undefined ? {} : { [field]: { text: '{body}' } } },
    rule: ruleOf(scheme),
  }
}

/** What else decides the signed bytes and where they go, as one text, because order counts; words about it left out. */
function ruleOf(scheme: Scheme): string {
  // A webhook signed the same way as requests needs no entry.
  const own = Object.fromEntries(Object.entries(scheme.events).filter(([, { like }]) => like === undefined))
  const rule = Object.fromEntries(ruling.map((key) => [key, key === 'events' ? own : scheme[key]]))
  return JSON.stringify(rule, (key, value: unknown) => (words.has(key) ? undefined : value))
}

const ruling = [
  ...(['name', 'body', 'nonce', 'strings', 'hashes', 'keys', 'signatures', 'send'] as const),
  ...(['options', 'response', 'events'] as const),
]

const words = new Set(
  'title description x-source x-unconfirmed example placeholders rule as schema required'.split(' '),
)

/** The contracts of an earlier commit. Nothing is checked out: the files go to a folder of their own. */
export function loadContractsAt(ref: string, folder: string): Promise<Contracts> {
  return withFolder(async (temporary) => {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).trim()
    const find = ['rev-parse', '--verify', '--quiet']
    const commit = await git(folder, [...find, '--end-of-options', `${ref}^{commit}`])
      .then((text) => text.trim())
      .catch(() => {
        throw new Error(`${ref} names no commit here; if the clone is shallow, fetch it first`)
      })
    const tree = await git(folder, [...find, `${commit}:./spec`]).catch(() => '')
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
