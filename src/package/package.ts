// A client package in a folder: made, brought up to date, or checked.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '../errors.ts'
import { writing } from '../file-error.ts'
import { hash, type Lock, lockName, readLock, writeLock } from './lock.ts'
import { addChanges, mergeManifest, owned, readManifest } from './owned.ts'
import { isStale, plan, type Step } from './plan.ts'
import { built, readTemplate } from './template.ts'
import { type Change, largest, raise, stepBetween, type VersionStep } from './versions.ts'

export interface PackageOptions {
  api: string
  out: string
  /** Name of a new package; one that is there has its own. */
  name?: string
  /** Changes nothing. */
  check?: boolean
  /** Where the built packages are. */
  from?: URL
}

export interface PackageReport {
  readonly name: string
  readonly steps: readonly Step[]
  /** How the contract differs from the one before; undefined where it could not be compared. */
  readonly changes: readonly Change[] | undefined
  /** What the difference means for a version; undefined for none, `unknown` where it could not be found. */
  readonly step: VersionStep | 'unknown' | undefined
  /** The lowest version that fits. */
  readonly next: string | undefined
  readonly stale: boolean
}

/**
 * Makes a package, or brings one up to date: what the team edited stays.
 * @throws ConfigurationError where the folder holds something else, or cannot be written
 */
export async function updatePackage(options: PackageOptions): Promise<PackageReport> {
  const { api, out, check = false, from = built } = options
  const lockText = await read(join(out, lockName))
  const lock = lockText === undefined ? undefined : readLock(lockText, join(out, lockName))
  if (lock && lock.api !== api)
    throw new ConfigurationError(`${out} holds a package of ${lock.api}, not of ${api}.`)
  if (check && !lock) throw new ConfigurationError(`${out} holds no package: there is no ${lockName}.`)
  const theirs = await read(join(out, 'package.json'))
  const name = nameOf(options, theirs)
  const made = await readTemplate(api, name, from)
  const origin = JSON.parse(made.get(lockName) ?? '{}') as Omit<Lock, 'files'>
  made.delete(lockName)
  const present = await readPresent(out, [...made.keys(), ...Object.keys(lock?.files ?? {}), ...owned])
  if (!lock) refuseForeign(out, made, present)

  const steps = [...plan(made, present, lock)]
  const changes = lock ? await compareContracts(lock, made, present, from) : []
  const step = stepOf(steps, changes, lock, origin)
  const manifest = theirs === undefined ? undefined : readManifest(theirs, join(out, 'package.json'))
  const next = step && step !== 'unknown' && manifest ? raise(manifest.version, step) : undefined
  const lines = lock
    ? linesOf(changes, step, origin, lock)
    : [`First version, made from contract ${origin.contract.version}.`]

  for (const path of owned) steps.push(stepOfOwned(path, made.get(path), present.get(path), lines, out))
  const files = [...made].filter(([path]) => !owned.includes(path)).map(([path, text]) => [path, hash(text)])
  const text = writeLock({ ...origin, files: Object.fromEntries(files) as Lock['files'] })
  if (text !== lockText) steps.push({ path: lockName, action: lockText ? 'updated' : 'added', text })
  if (!check) await writing(out, () => write(out, steps))
  return { name, steps, changes, step, next, stale: steps.some(isStale) }
}

function nameOf({ api, name }: PackageOptions, theirs: string | undefined): string {
  if (theirs !== undefined) {
    const { name: own } = readManifest(theirs, 'package.json')
    if (name !== undefined && name !== own)
      throw new ConfigurationError(
        `package.json names the package ${own}: rename it there, or leave --name out.`,
      )
    return own
  }
  const chosen = name ?? `${api}-client`
  const isFree = !isBuiltin(chosen) && chosen !== 'node_modules'
  if (isFree && /^(@[a-z0-9~][a-z0-9-._~]*\/)?[a-z0-9~][a-z0-9-._~]*$/.test(chosen) && chosen.length <= 214)
    return chosen
  throw new ConfigurationError(
    `--name ${chosen}: npm takes lower-case letters, digits, - . _ and a scope, as @acme/${api}, and no name of Node's own.`,
  )
}

async function readPresent(out: string, paths: readonly string[]): Promise<Map<string, string>> {
  const present = new Map<string, string>()
  for (const path of paths) {
    const text = await read(join(out, path))
    if (text !== undefined) present.set(path, text)
  }
  return present
}

function refuseForeign(out: string, made: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>) {
  const foreign = [...present]
    .filter(([path, text]) => made.has(path) && path !== 'LICENSE' && made.get(path) !== text)
    .map(([path]) => path)
  if (!foreign.length) return
  throw new ConfigurationError(
    `${out} has no ${lockName}, but ${foreign.slice(0, 3).join(', ')} of its own. Take an empty folder, or restore the lock file.`,
  )
}

/** The contract before is the one that lies in the package, if nobody edited it. */
async function compareContracts(
  lock: Lock,
  made: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
  from: URL,
): Promise<readonly Change[] | undefined> {
  const [before, after] = [present.get('openapi.json'), made.get('openapi.json') ?? '']
  if (before === after) return []
  if (before === undefined || hash(before) !== lock.contract.sha256)
    return lock.contract.sha256 === hash(after) ? [] : undefined
  try {
    const { compare } = (await import(new URL('compare.js', from).href)) as {
      compare: (before: unknown, after: unknown) => Promise<Change[]>
    }
    return await compare(JSON.parse(before), JSON.parse(after))
  } catch (error) {
    if (
      error instanceof Error &&
      /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND/.test(String(Reflect.get(error, 'code')))
    )
      return undefined
    throw error
  }
}

function stepOf(
  steps: readonly Step[],
  changes: readonly Change[] | undefined,
  lock: Lock | undefined,
  { generator }: Omit<Lock, 'files'>,
): PackageReport['step'] {
  if (!lock) return undefined
  if (!changes) return 'unknown'
  const ofGenerator = stepBetween(lock.generator.version, generator.version)
  const isOther = steps.some(({ action }) => ['added', 'updated', 'removed'].includes(action))
  const found: (VersionStep | undefined)[] = [
    ...changes.map(({ step }) => step),
    ofGenerator,
    isOther ? 'patch' : undefined,
  ]
  return largest(found.filter((one) => one !== undefined))
}

function linesOf(
  changes: readonly Change[] | undefined,
  step: PackageReport['step'],
  { contract, generator }: Omit<Lock, 'files'>,
  lock: Lock,
): string[] {
  if (step === undefined) return []
  if (!changes)
    return [`Contract ${contract.version}: other than before, in a way that could not be compared.`]
  const lines = changes.map(({ step: size, where, what }) => `${size}: ${where}: ${what}`)
  const runtime =
    lock.generator.version === generator.version ? [] : [`Runtime of lendspec ${generator.version}.`]
  return [...lines, ...runtime]
}

function stepOfOwned(
  path: string,
  made: string | undefined,
  theirs: string | undefined,
  lines: readonly string[],
  out: string,
): Step {
  const text =
    path === 'CHANGELOG.md'
      ? addChanges(theirs, lines)
      : path === 'package.json' && theirs !== undefined && made !== undefined
        ? mergeManifest(theirs, made, join(out, path))
        : (theirs ?? made ?? '')
  if (text === theirs) return { path, action: 'same' }
  return { path, action: theirs === undefined ? 'added' : 'updated', text }
}

/** What tells the next run where this one began: where a write fails, both still say so. */
const lastly = ({ path }: Step) => [lockName, 'openapi.json'].indexOf(path)

async function write(out: string, steps: readonly Step[]): Promise<void> {
  for (const { path, action, text } of [...steps].sort((a, b) => lastly(a) - lastly(b))) {
    const file = join(out, path)
    if (action === 'removed') await rm(file)
    if (text === undefined) continue
    await mkdir(dirname(file), { recursive: true })
    // One mode everywhere, so that two packs are the same bytes.
    await writeFile(action === 'kept' ? `${file}.new` : file, text, { mode: 0o644 })
  }
}

const read = (file: string) => readFile(file, 'utf8').catch(() => undefined)
