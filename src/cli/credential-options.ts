import { type Command, Option } from 'commander'
import { furtherIds, having } from './examples.ts'
import { idOption } from './id-option.ts'

// How a command is given what signs. Secrets come from files or the environment, never from an argument.

export const ownApp =
  'app id that the partner gave you (default for a server on this machine: the demonstration app)'

export function credentials(command: Command) {
  command
    .addOption(secretOption('--key', 'private key', 'private-key', 'LENDSPEC_KEY'))
    .addOption(secretOption('--secret-file', 'secret', 'secret', 'LENDSPEC_SECRET'))
  for (const { id, partners } of furtherIds) {
    const { option, variable } = idOption(id)
    command.option(`${option} <id>`, `${id} (${partners}); or ${variable} in the environment`)
  }
  return command
}

/** The help shows it only where a partner needs it. */
export function secretOption(
  option: string,
  what: string,
  kind: Parameters<typeof having>[0],
  variable: string,
) {
  const partners = having(kind)
  const text = `${what} (${partners}); or ${variable} in the environment`
  return new Option(`${option} <file>`, text).hideHelp(partners === '')
}
