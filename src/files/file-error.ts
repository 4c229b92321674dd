import { ConfigurationError } from '../core/errors.ts'

/** What to do about an error of the file system, by its code. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space, or take another folder.',
  EDQUOT: 'The quota of the disk is used up: free some space, or take another folder.',
  EROFS: 'The file system is read-only: take another folder.',
  EACCES: 'Permission is missing: change it, or take another folder.',
  EPERM: 'Permission is missing: change it, or take another folder.',
  ENOENT: 'A folder of this path is missing: create it.',
  ENOTDIR: 'A part of this path is a file, not a folder: take another path.',
  EEXIST: 'Something else is there: move it, or take another path.',
  EISDIR: 'This is a folder: give the name of a file.',
  ENAMETOOLONG: 'The path is too long: take a shorter one.',
  ELOOP: 'The symbolic links of this path lead round in a circle: take another path.',
  EMFILE: 'Too many files are open: close some programs, or raise the limit (ulimit -n).',
}

/** An error of the file system in one line: what happened, where, what to do. Undefined for any other error. */
export function describeFileError(error: unknown): string | undefined {
  if (!isFileError(error)) return undefined
  const { code, syscall, path, dest } = error
  const place = dest ?? path
  return place === undefined ? undefined : `${place}: ${syscall} failed (${code}). ${adviceFor(code)}`
}

/** A file cannot be written. Its command was not used wrongly. */
export class WriteError extends ConfigurationError {}

/**
 * Runs what writes below `path`.
 * @throws WriteError in one line for an error of the file system; any other error as it is
 */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isFileError(error)) throw error
    throw new WriteError(`${path}: cannot be written (${error.code}). ${adviceFor(error.code)}`)
  }
}

const adviceFor = (code = '') => advice[code] ?? 'Take another path.'

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { dest?: string } =>
  error instanceof Error && 'code' in error && 'syscall' in error
