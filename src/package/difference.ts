// How a contract differs from the one in a package, and what that means for the version of the package.

import { hash, type Lock } from './lock.ts'
import type { Files, Step } from './plan.ts'
import { type Change, largest, stepBetween, type VersionStep } from '../core/versions.ts'

/** The contract before is the one in the package, if nobody edited it. */
export async function compareContracts(
  lock: Lock,
  made: Files,
  present: Files,
  from: URL,
): Promise<readonly Change[] | undefined> {
  const [before, after] = [present.get('openapi.json'), made.get('openapi.json') ?? '']
  if (before === after) return []
  if (before === undefined || hash(before) !== lock.contract.sha256)
    return lock.contract.sha256 === hash(after) ? [] : undefined
  try {
    const { classify } = (await import(new URL('compare.js', from).href)) as {
      classify: (before: unknown, after: unknown) => Promise<Change[]>
    }
    return await classify(JSON.parse(before), JSON.parse(after))
  } catch (error) {
    if (/MODULE_NOT_FOUND/.test(String(Reflect.get(Object(error), 'code')))) return undefined
    throw error
  }
}

export function stepOf(
  steps: readonly Step[],
  changes: readonly Change[] | undefined,
  lock: Lock | undefined,
  { generator }: Omit<Lock, 'files'>,
): VersionStep | 'unknown' | undefined {
  if (!lock) return undefined
  if (!changes) return 'unknown'
  const ofGenerator = stepBetween(lock.generator.version, generator.version)
  const isOther = steps.some(({ action }) => ['added', 'updated', 'removed'].includes(action))
  const found = [...changes.map(({ step }) => step), ofGenerator, isOther ? ('patch' as const) : undefined]
  return largest(found.filter((one) => one !== undefined))
}

export function linesOf(
  changes: readonly Change[] | undefined,
  step: VersionStep | 'unknown' | undefined,
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
