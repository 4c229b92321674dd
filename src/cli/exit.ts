import { CommanderError } from 'commander'
import { isLendspecError } from '../core/errors.ts'
import { describeFileError } from '../files/file-error.ts'
import { say, UsageError } from './io.ts'

/**
 * 2 for wrong usage, 1 for everything else; help is not a failure. Our errors and those of the file system take one line,
 * others keep their trace.
 * @param command that ran
 */
export function exitCode(error: unknown, command: string): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    say(`lendspec: ${error.message}`)
    say(helpOf(command))
    return 2
  }
  const message = isLendspecError(error) ? error.message : describeFileError(error)
  if (message === undefined) throw error
  say(`lendspec: ${message}`)
  return 1
}

/** Where the usage of a command is explained. */
export const helpOf = (command: string) => `Help: lendspec ${command}${command && ' '}--help`
