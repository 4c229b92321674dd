import { type Command, Option } from 'commander'
import { grades } from '../core/contract.ts'
import {
  callOf,
  credentialOf,
  mockOf,
  notificationOf,
  notifying,
  one,
  other,
  serverOf,
  tokened,
} from './examples.ts'
import { credentials, ownApp, secretOption } from './credential-options.ts'
import { findApi } from './io.ts'
import { apiArgument, define, insecure, json, parseCount, parseSeconds, responseKey } from './options.ts'

const bodyHelp =
  'parameters as a JSON object, with a path or query as {"params": {"path", "query"}, "body"}; - reads standard input'

/** The commands that sign, send or check requests. */
export function addCalls(program: Command): void {
  operationCommand(program, 'sign', 'Print a signed request, ready to send, and the strings to sign', [
    `${callOf(one)} --app-id APP ${credentialOf(one)} --body body.json --json`,
    `${callOf(other)} --app-id APP ${credentialOf(other)} --body body.json --timestamp 1490000000`,
  ])
    .requiredOption('--app-id <id>', 'app id that the partner gave you')
    .option(
      '--timestamp <time>',
      'time to sign: epoch seconds, or "yyyy-MM-dd HH:mm:ss" in UTC (default: now)',
    )
    .option('--server <name or URL>', 'server of the contract, or base URL (default: the first server)')
    .option('--body <file>', bodyHelp)
    .addOption(json())
    .action(async (api, id, options) => (await import('./sign.ts')).signRequest(findApi(api), id, options))

  define(program, 'verify', "Check a captured request's signature and explain what to fix", [
    `${one} --request captured.json`,
    `${other} --request captured.json --config apps.json --now 1490000000 --json`,
  ])
    .argument(...apiArgument)
    .requiredOption(
      '--request <file>',
      'the request, as `sign --json` writes it, as raw HTTP, as a curl line or as copied from a log; - reads standard input',
    )
    .option('--operation <id>', 'operation of a request that has no path, such as a body alone')
    .option('--config <file>', 'apps that may call, as for mock (default: the demonstration app)')
    .option('--now <time>', 'when the request arrived: epoch seconds, or a time in UTC (default: now)')
    .addOption(json())
    .action(async (api, options) => (await import('./verify.ts')).verifyRequest(findApi(api), options))

  operationCommand(program, 'call', 'Make one signed call and print the response', [
    `${callOf(other)} --server ${mockOf(other)} --example`,
    `${callOf(one)} --server ${serverOf(one)} --app-id APP ${credentialOf(one)} --body body.json --verbose`,
  ])
    .requiredOption('--server <name or URL>', 'server of the contract, or base URL')
    .option('--app-id <id>', ownApp)
    .option('--body <file>', bodyHelp)
    .addOption(
      new Option('--example', "send the contract's example; only to a server on this machine").conflicts(
        'body',
      ),
    )
    .option('--path <path>', 'the confirmed path of an unconfirmed operation')
    .addOption(responseKey())
    .addOption(insecure())
    .option('--verbose', 'print the parameters and each attempt; personal data is hidden')
    .action(async (api, id, options) => (await import('./call.ts')).callOperation(findApi(api), id, options))

  credentials(
    define(
      program,
      'login',
      'Print the login address, read the code that the user gets, store the tokens for `call`',
      [
        `${tokened} --server ${mockOf(tokened)}`,
        `${tokened} --server ${serverOf(tokened)} --app-id APP ${credentialOf(tokened)}`,
      ],
    ).argument(...apiArgument),
  )
    .requiredOption('--server <name or URL>', 'server of the contract, or base URL')
    .option('--app-id <id>', ownApp)
    .option('--return-to <url>', 'address that the login page sends the browser back to', 'http://127.0.0.1/')
    .addOption(responseKey())
    .addOption(insecure())
    .action(async (api, options) => (await import('./login.ts')).logIn(findApi(api), options))

  define(
    program,
    'test',
    'Run the contract tests against a server; operations with side effects run only with --allow',
    [
      `${one} --server ${mockOf(one)} --plan`,
      `${one} --server ${serverOf(one)} --config ${one}.json --junit drift.xml --fail-on documented`,
    ],
  )
    .argument(...apiArgument)
    .requiredOption('--server <name or URL>', 'server of the contract, or base URL')
    .option(
      '--config <file>',
      'app and parameters: {"appId", "privateKeyFile" or "secretFile", "accessTokenFile", "parameters", "paths"} ' +
        '(default for a server on this machine: the demonstration app)',
    )
    .addOption(responseKey())
    .option('--allow <operation...>', 'also run these operations, which have side effects')
    .option('--plan', 'print which operations would run, and send nothing')
    .addOption(
      new Option(
        '--fail-on <grade>',
        'a broken rule fails the run if its evidence has this grade or a better one; other rules only warn',
      )
        .choices(grades)
        .default('observed'),
    )
    .option('--timeout <seconds>', 'time for each response (default: 30)', parseSeconds)
    .addOption(json())
    .option(
      '--flows [ids...]',
      'run call sequences instead of single calls; each call uses what earlier ones returned',
    )
    .option('--junit <file>', 'write the results as JUnit XML')
    .option('--evidence <file>', 'write requests and responses as JSON, sensitive fields hidden')
    .addOption(insecure())
    .action(async (api, options) => (await import('./test.ts')).runTests(findApi(api), options))

  addNotify(program)
}

function addNotify(program: Command): void {
  const [sender] = notifying
  if (!sender) return
  define(
    program,
    'notify',
    'Send signed notifications to your receiver; exit with 1 when it refuses a valid one or accepts a wrong one',
    ['', ' --mode duplicate --times 2'].map(
      (more) => `${notificationOf(sender)} --to http://127.0.0.1:3000/${sender}${more}`,
    ),
  )
    .argument('<api>', `the partner: ${notifying.join(' or ')}`)
    .argument('<notification>', 'notification of the contract')
    .requiredOption('--to <URL>', 'address of the receiver, on this machine')
    .option(
      '--config <file>',
      'apps, as for mock; the first app of the partner signs (default: the demonstration app)',
    )
    .option('--example <name>', 'example of the contract to send', 'ok')
    .addOption(
      new Option(
        '--mode <name>',
        'what to send; for handler-fails-once, your handler must throw at its first call',
      )
        .choices([
          'plain',
          'duplicate',
          'retry-after-lost-response',
          'handler-fails-once',
          'reordered',
          'stale',
          'bad-signature',
          'other-key',
        ])
        .default('plain'),
    )
    .option('--times <number>', 'how many notifications, 1 to 50', parseCount(50), 1)
    .option(
      '--attempts <number>',
      'maximum number of attempts, 1 to 8, after pauses of 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h',
      parseCount(8),
      2,
    )
    .option('--allow-host', 'permit a receiver on another machine')
    .addOption(json())
    .action(async (api, id, options) => (await import('./notify.ts')).runNotify(findApi(api), id, options))
}

/** A command on one operation. Secrets come from files or the environment, never from an argument. */
function operationCommand(program: Command, name: string, description: string, examples: readonly string[]) {
  const command = define(program, name, description, examples)
    .argument(...apiArgument)
    .argument('<operationId>', 'one of `lendspec operations`')
    .addOption(secretOption('--access-token-file', "user's token", 'token', 'LENDSPEC_ACCESS_TOKEN'))
  return credentials(command)
}
