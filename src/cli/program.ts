import { Command, Option } from 'commander'
import { partnerNames } from '../../generated/index.ts'
import { escapeForTerminal } from '../core/escape.ts'
import type { EngineName } from '../mock/engines.ts'
import { addCalls } from './calls.ts'
import { appsConfig, codeOf, one, other } from './examples.ts'
import { helpOf } from './exit.ts'
import { findApi, UsageError } from './io.ts'
import { apiArgument, define, json, mockCommand, optionalApi } from './options.ts'
import { write } from './output.ts'
import { terminal } from './terminal.ts'
import { addTools } from './tools.ts'
import { readVersion } from './version.ts'

/** The table of engines would load the mock for every command. */
const engineNames: Record<EngineName, true> = { examples: true, prism: true }

/** All commands. Each has a file, whose modules are loaded when it runs. */
export function createProgram(): Command {
  const program: Command = new Command('lendspec')
    .description('Signed partner APIs from one contract: client, mock, documentation, contract tests.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => write(terminal().stdout, escapeForTerminal(text)),
      writeErr: (text) => write(terminal().stderr, escapeForTerminal(text)),
    })
    .showHelpAfterError(helpOf(''))
    .addHelpText(
      'after',
      `\nExamples:\n  $ lendspec start\n  $ lendspec operations ${one}\n\nExit codes: 0 success, 1 failure, 2 wrong usage, 3 server not reached (test).`,
    )
  addServers(program)
  addProject(program)
  addTables(program)
  addCalls(program)
  addTools(program)
  return program
}

function addServers(program: Command): void {
  mockCommand(
    program,
    'start',
    'Start the mock servers and the documentation, and make one signed demonstration call per API',
    ['--stateful', '--once'],
  )
    .addOption(new Option('--once', 'make the demonstration calls and exit').conflicts('stateful'))
    .action(async (options) => (await import('./start.ts')).runStart(options))

  mockCommand(program, 'mock', 'Start the mock servers and the request inspector', [
    '--port 4010',
    '--stateful --notify-to http://127.0.0.1:3000/hook',
  ])
    .option('--config <file>', `apps that may call: ${appsConfig} (default: the demonstration app)`)
    .addOption(
      new Option('--engine <name>', 'what produces the responses')
        .choices(Object.keys(engineNames))
        .default('examples'),
    )
    .option(
      '--host <address>',
      'address to listen on; other machines can call unless it is a loopback address (default: 127.0.0.1)',
    )
    .action(async (options) => (await import('./mock.ts')).runMock(options))

  define(program, 'state', 'Show what a stateful mock remembers, move its clock, force a transition', [
    `${one} --advance 30d`,
    `${one} --session ci-42 --json`,
  ])
    .argument(...apiArgument)
    .argument('[entity]', 'show only entities of this type, for example loan')
    .argument('[key]', 'show only the entity with this key')
    .option('--server <url>', 'address of the mock', 'http://127.0.0.1:4010')
    .option('--session <name>', 'session to show or change (default: the only one)')
    .option('--reset', 'delete everything that the mock remembers')
    .option('--stop', 'stop the clock of the partner')
    .option('--resume', 'start the clock again')
    .option('--receiver <url>', 'send notifications to this address')
    .option('--fault <mode>', 'damage first attempts of notifications as lendspec notify --mode <mode> does')
    .option('--next <entity=transition>', 'make this transition instead of the next automatic one')
    .option('--transition <entity/key=transition>', 'make a transition now')
    .option('--sent <json>', 'with --transition: its parameters as a JSON object')
    .option('--advance <duration>', 'move the clock, for example 30d; print the deliveries')
    .option('--deliver', 'send the notifications that are due now')
    .option('--outbox', 'show the notifications')
    .addOption(json())
    .action(async (api, entity, key, options) =>
      (await import('./state.ts')).runState(findApi(api), entity, key, options),
    )
}

function addProject(program: Command): void {
  define(program, 'add', 'Write the contract of a new partner into this project', [
    'acme --scheme hmac-header',
    'acme --scheme sigv4 --from openapi.yaml',
  ])
    .argument('<api>', 'name of the partner, for example acme')
    .option('--from <file>', 'start with the operations of this OpenAPI 3.0 or 3.1 file')
    .option('--scheme <preset>', 'how requests are signed: the declaration to start with', 'hmac-header')
    .option('--spec <folder>', 'contracts, a folder for each partner', 'spec')
    .action(async (api, options) => (await import('./add.ts')).addPartner(api, options))

  define(program, 'generate', 'Generate client, mock and types of each partner from its contract', [
    '--watch',
    '--check',
  ])
    .option('--spec <folder>', 'contracts, a folder for each partner', 'spec')
    .option('--out <folder>', 'folder to write to; other commands read generated/', 'generated')
    .option('--watch', 'generate again after each change')
    .option(
      '--check',
      'change nothing; exit with 1 when a contract breaks a rule, or a file is stale or was edited by hand',
    )
    .action(async (options) => (await import('./generate.ts')).runGenerate(options))
}

function addTables(program: Command): void {
  define(program, 'docs', 'Write the documentation as a static site, to publish or open from disk', [
    '--out site',
    '--out site --check',
  ])
    .requiredOption('--out <folder>', 'folder to write to, created if missing')
    .option('--check', 'change nothing; exit with 1 when a file is missing or stale')
    .action(async (options) => (await import('./docs.ts')).copyDocs(options))

  define(
    program,
    'client',
    'Generate a client package for another team, update it, or check that it is current',
    [`${one} --out ../${one}-client --name @acme/${one}-client`, `${one} --out ../${one}-client --check`],
  )
    .argument(...apiArgument)
    .requiredOption('--out <folder>', 'package folder, created if missing')
    .option('--name <name>', 'name of a new package (default: <api>-client)')
    .option('--check', 'change nothing; exit with 1 when a file is stale or was edited by hand')
    .option('--allow-edits', 'with --check: accept files that were edited by hand')
    .addOption(json())
    .action(async (api, options) => (await import('./client.ts')).makeClient(findApi(api), options))

  define(program, 'operations', 'List the operations, with the evidence for each', ['', `${one} --json`])
    .argument(...optionalApi)
    .addOption(json())
    .action(async (api, options) => (await import('./operations.ts')).listOperations(apisOf(api), options))

  define(program, 'errors', 'List the error codes, or explain one', [
    `${other} ${codeOf(other)}`,
    `${one} ${codeOf(one)} --json`,
  ])
    .argument(...optionalApi)
    .argument('[code]', 'a code of the partner (default: all)')
    .addOption(json())
    // A code may begin with a minus: it is an argument, not an option.
    .allowUnknownOption()
    .action(async (api, code, options) =>
      (await import('./errors.ts')).listErrors(apisWithCode(api), code, options),
    )
}

/** A code without its API is the likely mistake. */
function apisWithCode(name: string | undefined) {
  if (name !== undefined && /^-?\d{1,12}$/.test(name))
    throw new UsageError(
      `give the API before the code: ${partnerNames.map((api) => `${api} ${name}`).join(' or ')}`,
    )
  if (name !== undefined && /^-/.test(name))
    throw new UsageError('unknown option. The options are --json and --help')
  return apisOf(name)
}

function apisOf(name: string | undefined) {
  return name === undefined ? partnerNames : [findApi(name)]
}
