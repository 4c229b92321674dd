import { ConfigurationError } from './unsent-error.ts'

export const steps = ['patch', 'minor', 'major'] as const
export type VersionStep = (typeof steps)[number]

/** One difference between two contracts, as the comparison beside the packages finds it. */
export interface Change {
  readonly step: VersionStep
  readonly where: string
  readonly what: string
  readonly who: string
}

export const largest = (given: readonly VersionStep[]): VersionStep | undefined =>
  steps.findLast((step) => given.includes(step))

/** The version after a step. Below 1.0 a minor step may break, as semantic versioning has it. */
export function raise(version: string, step: VersionStep): string {
  const [major, minor, patch] = numbersOf(version)
  if (step === 'patch') return `${major}.${minor}.${patch + 1}`
  if (step === 'minor' || major === 0) return `${major}.${minor + 1}.0`
  return `${major + 1}.0.0`
}

export function isAtLeast(version: string, lowest: string): boolean {
  const [wanted, found] = [numbersOf(lowest), numbersOf(version)]
  const decisive = wanted.findIndex((number, index) => number !== found[index])
  return decisive < 0 || found[decisive]! > wanted[decisive]!
}

/** The step from one version of the generator to another: what its runtime promises its callers. */
export function stepBetween(before: string, after: string): VersionStep | undefined {
  const [from, to] = [numbersOf(before), numbersOf(after)]
  const changed = from.findIndex((number, index) => number !== to[index])
  if (changed < 0) return undefined
  return steps[2 - changed - (from[0] === 0 && changed > 0 ? -1 : 0)] ?? 'major'
}

function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? []
  if (patch === undefined) throw new ConfigurationError(`version ${version} must be like 1.2.3.`)
  return [Number(major), Number(minor), Number(patch)]
}
