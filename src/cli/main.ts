#!/usr/bin/env node
import { Command, Option } from 'commander'
import { escapeForTerminal } from '../escape.ts'
import { apiNames } from '../mock/profiles.ts'
import { exitCode } from './exit.ts'
import { findApi } from './io.ts'
import { parseBytes, parseCount, parsePort } from './numbers.ts'
import { surviveLostOutput } from './output.ts'

// A thin door: one command, one file. A command's modules are loaded when it runs.

const port = new Option('--port <number>', 'port to listen on').argParser(parsePort)
const showBodies = new Option(
  '--show-bodies',
  'show whole requests in the inspector: bodies, headers, names and signatures; never the secrets of the apps',
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
  .description('Start the mock servers and the documentation, and make one signed demonstration call per API')
  .addOption(port.default(4010))
  .option('--once', 'make the demonstration calls and exit')
  .addOption(showBodies)
  .action(async (options) => (await import('./start.ts')).runStart(options))

program
  .command('docs')
  .description('Write the documentation as a static site, to publish or open from disk')
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
  .description('Start the mock servers and the request inspector')
  .addOption(port.default(4010))
  .option(
    '--config <file>',
    'apps that may call: {"ppdai": [{"appId", "publicKeyFile"}], "awda": [{"appId", "secretFile"}]}',
  )
  .addOption(
    new Option('--engine <name>', 'what produces the responses')
      .choices(['examples', 'prism'])
      .default('examples'),
  )
  .option('--strict-replay', 'reject a request that was already answered')
  .addOption(
    new Option('--max-body-bytes <number>', 'reject a longer body with HTTP 413 (default: 32 MiB)').argParser(
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
  .description('List the operations, with the evidence for each')
  .argument('[api]', apiNames.join(', '))
  .option('--json')
  .action(async (api, options) => (await import('./operations.ts')).listOperations(apisOf(api), options))

program
  .command('errors')
  .description('List the error codes, or explain one')
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

operationCommand('sign', 'Print a signed request, ready to send, and the strings that were signed')
  .requiredOption('--app-id <id>')
  .option('--timestamp <time>', 'epoch seconds, or "yyyy-MM-dd HH:mm:ss" in UTC; default now')
  .option('--server <name or URL>', 'default the first of the contract')
  .option('--body <file>', 'parameters as a JSON object; - reads standard input')
  .option('--json')
  .action(async (api, id, options) => (await import('./sign.ts')).signRequest(findApi(api), id, options))

program
  .command('verify')
  .description("Check a captured request's signature and explain what to fix")
  .argument('<api>', apiNames.join(', '))
  .requiredOption(
    '--request <file>',
    '{"method", "url", "headers", "body"}, as `sign --json` writes it; - reads standard input',
  )
  .option('--config <file>', 'apps that may call, as for mock; default: the demonstration app')
  .option('--now <time>', 'when it arrived: epoch seconds or a time in UTC; default now')
  .option('--json')
  .action(async (api, options) => (await import('./verify.ts')).verifyRequest(findApi(api), options))

operationCommand('call', 'Make one signed call and print the response')
  .requiredOption('--server <name or URL>')
  .option('--app-id <id>', 'default, on this machine: the demonstration app')
  .option('--body <file>', "parameters as a JSON object; default, on this machine: the contract's example")
  .option('--path <path>', 'the confirmed path of an unconfirmed operation')
  .option('--allow-insecure-transport', 'permit plain http to another machine')
  .option('--verbose', 'print what is sent and each attempt; personal data shows as its class')
  .action(async (api, id, options) => (await import('./call.ts')).callOperation(findApi(api), id, options))

program
  .command('test')
  .description('Run the contract tests against a server; operations with side effects run only with --allow')
  .argument('<api>', apiNames.join(', '))
  .requiredOption('--server <name or URL>')
  .option(
    '--config <file>',
    'who calls, and with what: {"appId", "privateKeyFile" or "secretFile", "accessTokenFile", "parameters", "paths"}; ' +
      'default, on this machine: the demonstration app',
  )
  .option('--allow <operation...>', 'call these operations too, which have side effects')
  .option('--plan', 'print what would be called, and call nothing')
  .option('--json', 'results as JSON on stdout')
  .option('--junit <file>', 'results as JUnit XML')
  .option('--evidence <file>', 'requests and responses as JSON, sensitive fields hidden')
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

surviveLostOutput()
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCode(error)
}
