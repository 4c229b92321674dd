import { createHash } from 'node:crypto'
import { ConfigurationError } from '../core/errors.ts'

export const lockName = 'lendspec.lock.json'

/** What a package was made from, and the SHA-256 of every file as it was made, by path. */
export interface Lock {
  readonly api: string
  readonly contract: { readonly version: string; readonly sha256: string }
  readonly generator: { readonly name: string; readonly version: string }
  readonly files: Readonly<Record<string, string>>
}

export const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Files are deleted by their names in a lock: none may lead out of the folder. */
const isInside = (path: string) =>
  path !== '' &&
  path.split('/').every((part) => /^[^\\:\0-\x1f]+$/.test(part) && part !== '.' && part !== '..')

export const writeLock = (lock: Lock) => `${JSON.stringify(lock, null, 2)}\n`

/** @throws ConfigurationError where the text is not a lock file */
export function readLock(text: string, file: string): Lock {
  try {
    const lock = JSON.parse(text) as Lock
    const isWhole =
      typeof lock.api === 'string' &&
      typeof lock.contract.sha256 === 'string' &&
      /^\d+\.\d+\.\d+/.test(lock.generator.version) &&
      Object.keys(lock.files).every(isInside) &&
      Object.values(lock.files).every((one) => /^[0-9a-f]{64}$/.test(one))
    if (isWhole) return lock
  } catch {
    // Said below.
  }
  throw new ConfigurationError(
    `${file} is not a lock file of lendspec. Restore it, or move the folder away and generate the package again.`,
  )
}
