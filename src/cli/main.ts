#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { isLendspecError } from '../errors.ts'
import { escapeForTerminal } from '../escape.ts'
import { apiNames } from '../mock/profiles.ts'
import { describeFileError } from '../file-error.ts'
import { findApi, say, UsageError } from './io.ts'
import { surviveLostOutput } from './output.ts'

// A thin door: one command, one file. A command's modules are loaded when it runs.

const port = new Option('--port <number>', 'port to listen on').argParser(parsePort)
const showBodies = new Option(
  '--show-bodies',
  'show requests in the inspector as they came: bodies, headers, names and signatures, all but the secrets of the apps',
)

const program = new Command('lendspec')
  .description('Signed partner APIs from one contract: client, mock, documentation.')
  .exitOverride()
  .configureOutput({
    writeOut: (text) => void process.stdout.write(escapeForTerminal(text)),
    writeErr: (text) => void process.stderr.write(escapeForTerminal(text)),
  })
  .showHelpAfterError('Help: lendspec --help')

program
  .command('start')
  .description('documentation and mocks, with one signed demonstration call per API')
  .addOption(port.default(4010))
  .option('--once', 'make the demonstration calls and exit')
  .addOption(showBodies)
  .action(async (options) => (await import('./start.ts')).runStart(options))

program
  .command('docs')
  .description('the documentation as a static site, to be published or opened from disk')
  .requiredOption('--out <folder>', 'where to copy it')
  .action(async (options) => (await import('./docs.ts')).copyDocs(options))

program
  .command('client')
  .description('Generate a client package for another team, update it, or check that it is current')
  .argument('<api>', apiNames.join(', '))
  .requiredOption('--out <folder>', 'package folder, created if missing')
  .option('--name <name>', 'name of a new package (default: <api>-client)')
  .option('--check', 'change nothing; exit with 1 when a file is stale or was edited by hand')
  .option('--allow-edits', 'with --check: accept files that were edited by hand')
  .option('--json', 'what was done, as JSON on stdout')
  .action(async (api, options) => (await import('./client.ts')).makeClient(findApi(api), options))

program
  .command('mock')
  .description('the mocks, and beside them the inspector')
  .addOption(port.default(4010))
  .option(
    '--config <file>',
    'apps that may call: {"ppdai": [{"appId", "publicKeyFile"}], "awda": [{"appId", "secretFile"}]}',
  )
  .addOption(new Option('--engine <name>', 'what answers').choices(['examples', 'prism']).default('examples'))
  .option('--strict-replay', 'refuse a request that was answered before')
  .addOption(
    new Option('--max-body-bytes <number>', 'answer a longer body with 413 (default: 32 MiB)').argParser(
      parseBytes,
    ),
  )
  .option(
    '--host <address>',
    'address to listen on; any but this machine lets others in (default: 127.0.0.1)',
  )
  .addOption(showBodies)
  .option('--allow-production', 'run where NODE_ENV is production')
  .action(async (options) => (await import('./mock.ts')).runMock(options))

program
  .command('operations')
  .description('what can be called, and how well each is founded')
  .argument('[api]', apiNames.join(', '))
  .option('--json')
  .action(async (api, options) => (await import('./operations.ts')).listOperations(apisOf(api), options))

program
  .command('errors')
  .description('the error tables, or one code')
  .argument('[api]', apiNames.join(', '))
  .argument('[code]', 'a code of the partner')
  .option('--json')
  // A code may begin with a minus: it is an argument, not an option.
  .allowUnknownOption()
  .action(async (api, code, options) => (await import('./errors.ts')).listErrors(apisOf(api), code, options))

/** A command on one operation. Secrets come from files or the environment, never from an argument. */
const operationCommand = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .argument('<api>', apiNames.join(', '))
    .argument('<operationId>')
    .option('--key <file>', 'private key (ppdai); or LENDSPEC_KEY in the environment')
    .option('--secret-file <file>', 'secret (awda); or LENDSPEC_SECRET in the environment')
    .option('--access-token-file <file>', "user's token (ppdai); or LENDSPEC_ACCESS_TOKEN in the environment")

operationCommand('sign', 'a signed request, ready to send, and the texts that were signed')
  .requiredOption('--app-id <id>')
  .option('--timestamp <time>', 'epoch seconds, or "yyyy-MM-dd HH:mm:ss" in UTC; default now')
  .option('--server <name or URL>', 'default the first of the contract')
  .option('--body <file>', 'parameters as a JSON object; - reads standard input')
  .option('--json')
  .action(async (api, id, options) => (await import('./sign.ts')).signRequest(findApi(api), id, options))

program
  .command('verify')
  .description('whether a captured request is signed rightly and, if not, why and what to change')
  .argument('<api>', apiNames.join(', '))
  .requiredOption(
    '--request <file>',
    '{"method", "url", "headers", "body"}, as `sign --json` writes it; - reads standard input',
  )
  .option('--config <file>', 'apps that may call, as for mock; default: the demonstration app')
  .option('--now <time>', 'when it arrived: epoch seconds or a time in UTC; default now')
  .option('--json')
  .action(async (api, options) => (await import('./verify.ts')).verifyRequest(findApi(api), options))

operationCommand('call', 'one signed call; its answer on stdout')
  .requiredOption('--server <name or URL>')
  .option('--app-id <id>', 'default, on this machine: the demonstration app')
  .option('--body <file>', "parameters as a JSON object; default, on this machine: the contract's example")
  .option('--path <path>', 'the confirmed path of an unconfirmed operation')
  .option('--allow-insecure-transport', 'permit plain http to another machine')
  .option('--verbose', 'tell what is sent and each attempt, personal data by their class alone')
  .action(async (api, id, options) => (await import('./call.ts')).callOperation(findApi(api), id, options))

program
  .command('test')
  .description('the contract tests against a running server; what acts is called only where it is allowed')
  .argument('<api>', apiNames.join(', '))
  .requiredOption('--server <name or URL>')
  .option(
    '--config <file>',
    'who calls, and with what: {"appId", "privateKeyFile" or "secretFile", "accessTokenFile", "parameters", "paths"}; ' +
      'default, on this machine: the demonstration app',
  )
  .option('--allow <operation...>', 'call these too, although they act')
  .option('--plan', 'say what would be called, and call nothing')
  .option('--json', 'results as JSON on stdout')
  .option('--junit <file>', 'results as JUnit XML')
  .option('--evidence <file>', 'requests and answers as JSON, sensitive members hidden')
  .option('--allow-insecure-transport', 'permit plain http to another machine')
  .action(async (api, options) => (await import('./test.ts')).runTests(findApi(api), options))

program
  .command('notify')
  .description(
    'Send signed notifications to your receiver. Exit code 1 unless it accepts valid ones and refuses the others',
  )
  .argument('<api>', apiNames.join(', '))
  .argument('<notification>')
  .requiredOption('--to <URL>', 'address of the receiver, on this machine')
  .option('--config <file>', 'apps, as for mock: signs for the first one; default the demonstration app')
  .option('--example <name>', "which of the contract's examples", 'ok')
  .option(
    '--mode <name>',
    'plain, duplicate, retry-after-lost-response, handler-fails-once (make your handler throw at its first call), reordered, stale, bad-signature, other-key',
    'plain',
  )
  .addOption(new Option('--times <number>', 'how many notifications').argParser(parseCount).default(1))
  .addOption(
    new Option(
      '--attempts <number>',
      'attempts at most, after pauses of 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h',
    )
      .argParser(parseCount)
      .default(2),
  )
  .option('--allow-host', 'permit another machine')
  .option('--json', 'deliveries as JSON on stdout')
  .action(async (api, id, options) => (await import('./notify.ts')).runNotify(findApi(api), id, options))

function apisOf(name: string | undefined) {
  return name === undefined ? apiNames : [findApi(name)]
}

function parsePort(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65535)
    throw new InvalidArgumentError('wanted a number from 0 to 65535')
  return value
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('wanted a number from 1')
  return Number(text)
}

function parseBytes(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('wanted a number of bytes from 1')
  return Number(text)
}

surviveLostOutput()
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCode(error)
}

/**
 * 2 for wrong usage, 1 for everything else; help is no failure. Errors of ours and of the file system are one line,
 * others keep their trace.
 */
function exitCode(error: unknown): number {
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
