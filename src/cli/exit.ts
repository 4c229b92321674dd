import { CommanderError } from 'commander'
import { isLendspecError } from '../errors.ts'
import { describeFileError } from '../file-error.ts'
import { say, UsageError } from './io.ts'

/**
 * 2 for wrong usage, 1 for everything else; help is no failure. Errors of ours and of the file system are one line,
 * others keep their trace.
 */
export function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    say(`lendspec: ${error.message}`)
    return 2
  }
  const message = isLendspecError(error) ? error.message : describeFileError(error)
  if (message === undefined) throw error
  say(`lendspec: ${message}`)
  return 1
}
