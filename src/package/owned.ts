// Files that a team owns: written once, and then changed only where the package would not load without it.

import { isDeepStrictEqual } from 'node:util'
import { ConfigurationError } from '../core/errors.ts'

export const owned: readonly string[] = ['package.json', 'CHANGELOG.md', 'LICENSE', '.gitignore']

/** Not in the packages as they are built: npm leaves out what a .gitignore in a folder names. */
export const gitignore = 'node_modules/\ndist/\n'

/** What makes the package load and build. All else of a package.json is the team's. */
const ours = ['type', 'sideEffects', 'main', 'types', 'typesVersions', 'exports'] as const

interface Manifest extends Record<string, unknown> {
  name: string
  version: string
  exports?: unknown
  scripts?: Record<string, string>
  devDependencies?: Record<string, string>
  files?: string[]
}

/** @throws ConfigurationError where the text is not a package.json with name and version */
export function readManifest(text: string, file: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest
    if (typeof manifest.name === 'string' && /^\d+\.\d+\.\d/.test(manifest.version)) return manifest
  } catch {
    // Said below.
  }
  throw new ConfigurationError(`${file} is not a package.json with "name" and a "version" like 1.2.3.`)
}

/** The team's package.json, with what the package needs to load, to build and to be whole when it is packed. */
export function mergeManifest(theirs: string, made: string, file: string): string {
  const [mine, wanted] = [readManifest(theirs, file), readManifest(made, file)]
  const merged: Manifest = {
    ...mine,
    ...Object.fromEntries(ours.map((key) => [key, wanted[key]])),
    ...(isTable(mine.exports) &&
      isTable(wanted.exports) && { exports: { ...mine.exports, ...wanted.exports } }),
    files: [...new Set([...(mine.files ?? []), ...(wanted.files ?? [])])],
    scripts: { ...wanted.scripts, ...mine.scripts },
    devDependencies: { ...wanted.devDependencies, ...mine.devDependencies },
  }
  const written: unknown = JSON.parse(JSON.stringify(merged))
  return isDeepStrictEqual(written, mine) ? theirs : `${JSON.stringify(merged, null, 2)}\n`
}

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null

const title = '# Change log'

/** A change log with new lines under `Unreleased`; what the team wrote stays. */
export function addChanges(changelog: string | undefined, lines: readonly string[]): string {
  const text = changelog ?? `${title}\n`
  if (!lines.length) return text
  const list = lines.map((line) => `- ${line}`).join('\n')
  const heading = /^## Unreleased.*$/m
  if (heading.test(text)) return text.replace(heading, (found) => `${found}\n\n${list}`)
  const section = `## Unreleased\n\n${list}\n`
  const first = /^## /m.exec(text)
  return first
    ? `${text.slice(0, first.index)}${section}\n${text.slice(first.index)}`
    : `${text.trimEnd()}\n\n${section}`
}
