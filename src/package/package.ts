// A client package in a folder: made, brought up to date, or checked.

import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { ConfigurationError } from '../core/errors.ts'
import { type Folder, openFolder } from './folder.ts'
import { hash, type Lock, lockName, readLock, writeLock } from './lock.ts'
import { addChanges, gitignore, mergeManifest, owned, readManifest } from './owned.ts'
import { type Files, isStale, plan, type Step } from './plan.ts'
import { built, readTemplate } from './template.ts'
import { compareContracts, linesOf, stepOf } from './difference.ts'
import { type Change, raise, type VersionStep } from '../core/versions.ts'

export interface PackageOptions {
  api: string
  out: string
  /** Name of a new package; one that is there has its own. */
  name?: string
  /** Changes nothing. A file that was edited by hand counts as stale, unless `allowEdits`. */
  check?: boolean
  allowEdits?: boolean
  /** Called before the first file of a new package is written, where other files are in the folder already. */
  onOtherFiles?: (others: number, added: number) => void
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
  const { api, out, check = false, allowEdits = false, from = built } = options
  const folder = openFolder(out)
  const lockText = await folder.read(lockName)
  const lock = lockText === undefined ? undefined : readLock(lockText, join(out, lockName))
  if (lock && lock.api !== api)
    throw new ConfigurationError(
      `${out} has a package of ${lock.api}, not of ${api}. Give another --out, or ${lock.api}.`,
    )
  if (check && !lock)
    throw new ConfigurationError(
      `${out} has no package of lendspec: ${lockName} is missing. Generate it first, without --check.`,
    )
  const theirs = await folder.read('package.json')
  const name = nameOf(options, theirs)
  const made = await readTemplate(api, name, from)
  const origin = JSON.parse(made.get(lockName) ?? '{}') as Omit<Lock, 'files'>
  made.delete(lockName)
  // An older package may keep its dist/ in git.
  if (!lock) made.set('.gitignore', gitignore)
  const present = await readPresent(folder, [...made.keys(), ...Object.keys(lock?.files ?? {}), ...owned])
  if (!lock) refuseForeign(out, made, present)

  const steps = [...plan(made, present, lock)]
  const changes = lock ? await compareContracts(lock, made, present, from) : []
  const step = stepOf(steps, changes, lock, origin)
  const manifest = theirs === undefined ? undefined : readManifest(theirs, join(out, 'package.json'))
  const next = step && step !== 'unknown' && manifest ? raise(manifest.version, step) : undefined
  const lines = lock
    ? linesOf(changes, step, origin, lock)
    : [`First version, made from contract ${origin.contract.version}.`]

  for (const path of owned.filter((one) => made.has(one) || present.has(one) || one === 'CHANGELOG.md'))
    steps.push(stepOfOwned(path, made.get(path), present.get(path), lines, out))
  const files = [...made].filter(([path]) => !owned.includes(path)).map(([path, text]) => [path, hash(text)])
  const text = writeLock({ ...origin, files: Object.fromEntries(files) as Lock['files'] })
  if (text !== lockText) steps.push({ path: lockName, action: lockText ? 'updated' : 'added', text })
  if (!check) {
    const others = lock ? 0 : await folder.countOthers(new Set(steps.map(({ path }) => path)))
    if (others > 0) options.onOtherFiles?.(others, steps.filter(({ action }) => action === 'added').length)
    await write(folder, steps)
  }
  return { name, steps, changes, step, next, stale: steps.some((one) => isStale(one, { check, allowEdits })) }
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
    `--name ${chosen || "''"}: use lower-case letters, digits, - . _ and perhaps a scope, as in @acme/${api}. npm refuses names of Node modules.`,
  )
}

async function readPresent(folder: Folder, paths: readonly string[]): Promise<Map<string, string>> {
  const present = new Map<string, string>()
  for (const path of paths) {
    const text = await folder.read(path)
    if (text !== undefined) present.set(path, text)
  }
  return present
}

function refuseForeign(out: string, made: Files, present: Files) {
  const foreign = [...present.keys()].filter(
    (path) =>
      made.has(path) && !['LICENSE', '.gitignore'].includes(path) && made.get(path) !== present.get(path),
  )
  if (!foreign.length) return
  throw new ConfigurationError(
    `${out} has no ${lockName}, and ${foreign.slice(0, 3).join(', ')} differs from the generated one. Use an empty folder, or restore the lock file.`,
  )
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

/** Records where this run began, for the next one: where a write fails, both still say so. */
const lastly = ({ path }: Step) => [lockName, 'openapi.json'].indexOf(path)

async function write(folder: Folder, steps: readonly Step[]): Promise<void> {
  const placed = steps.map((step) => ({
    ...step,
    place: step.action === 'kept' ? `${step.path}.new` : step.path,
  }))
  const changed = placed.filter(({ action, text }) => action === 'removed' || text !== undefined)
  for (const { place } of changed) await folder.check(place)
  for (const { action, place, text } of changed.sort((a, b) => lastly(a) - lastly(b))) {
    if (action === 'removed') await folder.remove(place)
    else if (text !== undefined) await folder.write(place, text)
  }
}
