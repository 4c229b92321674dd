import { type Command, InvalidArgumentError, Option } from 'commander'
import { partnerNames, schemes } from '../../generated/index.ts'
import { grades } from '../core/contract.ts'
import { helpOf } from './exit.ts'

// What several commands share.

/** A command with its help: what it does, and examples to copy. */
export function define(program: Command, name: string, description: string, examples: readonly string[]) {
  const lines = ['', 'Examples:', ...examples.map((example) => `  $ lendspec ${name} ${example}`.trimEnd())]
  return program
    .command(name)
    .description(description)
    .showHelpAfterError(helpOf(name))
    .addHelpText('after', lines.join('\n'))
}

export const apiArgument = ['<api>', `the partner: ${partnerNames.join(' or ')}`] as const
export const optionalApi = ['[api]', `the partner: ${partnerNames.join(' or ')} (default: both)`] as const

export const port = (usual = 4010, what = 'port to listen on') =>
  new Option('--port <number>', what).argParser(parsePort).default(usual)

/** A command that starts the mocks. */
export const mockCommand = (...command: Parameters<typeof define>) =>
  define(...command)
    .addOption(port())
    .option('--strict-replay', 'reject a request that was accepted before')
    .addOption(
      new Option(
        '--stateful [grade]',
        'remember calls and check business rules; with a grade, only rules with this evidence or better reject calls',
      ).choices(grades),
    )
    .option('--seed <text>', 'with --stateful: generate ids from this text; the same text gives the same ids')
    .option('--notify-to <url>', 'with --stateful: send notifications to this address')
    .option(
      '--store <folder or URL>',
      'share what the mock remembers with other mocks: redis://127.0.0.1:6379 or a folder',
    )
    .option('--max-body-bytes <number>', 'reject a longer body with HTTP 413 (default: 32 MiB)', parseBytes)
    .option(
      '--show-bodies',
      'show whole requests in the inspector, with personal data and signatures; never the secrets of the apps',
    )
    .option('--allow-production', 'run where NODE_ENV is production')

export const json = () => new Option('--json', 'print the result as JSON')

/** The help shows it only where a partner signs responses. */
export const responseKey = () =>
  new Option(
    '--response-key <file...>',
    'key or secret to verify signed responses, as ID=FILE if responses name their key; or ' +
      'LENDSPEC_RESPONSE_KEY in the environment (default for a server on this machine: keys of the mock)',
  ).hideHelp(partnerNames.every((name) => !schemes[name].response))

export const insecure = () => new Option('--allow-insecure-transport', 'permit plain http to another machine')

export function parsePort(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65535)
    throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return value
}

export const parseCount = (most: number) => (text: string) => {
  const value = Number(text)
  if (!/^[1-9]\d{0,3}$/.test(text) || value > most)
    throw new InvalidArgumentError(`Give a number from 1 to ${most}.`)
  return value
}

export function parseBytes(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('Give a number of bytes, 1 or more.')
  return Number(text)
}

/** Milliseconds. */
export function parseSeconds(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(text) || value < 0.001 || value > 3600)
    throw new InvalidArgumentError('Give seconds from 0.001 to 3600.')
  return Math.round(value * 1000)
}
