import type { Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { idOption } from '../../../src/cli/id-option.ts'
import { createProgram } from '../../../src/cli/program.ts'
import { openTerminal } from '../../in-process.ts'

// What the command line offers: commands, arguments, options with their defaults, and examples to copy.

const { lendspec } = openTerminal()
const grades = 'documented|published|sdk|observed|hint|inferred'
const modes =
  'plain|duplicate|retry-after-lost-response|handler-fails-once|reordered|stale|bad-signature|other-key'

/** `!` is needed, `?` is not in the help. */
const shown = ({ flags, mandatory, hidden, argChoices, defaultValue }: Option) =>
  flags +
  (mandatory ? '!' : hidden ? '?' : '') +
  (argChoices ? ` ${argChoices.join('|')}` : '') +
  (defaultValue === undefined ? '' : ` = ${defaultValue}`)

const mock = 'http://127.0.0.1:4010'
const hook = 'loanStatusChanged --to http://127.0.0.1:3000/awda'
const serving = [
  ...['--port <number> = 4010', '--strict-replay', `--stateful [grade] ${grades}`, '--seed <text>'],
  ...['--notify-to <url>', '--store <folder or URL>', '--max-body-bytes <number>', '--show-bodies'],
  '--allow-production',
]
const table: [command: string, options: string[], examples: string[]][] = [
  ['start', [...serving, '--once'], [' --stateful', ' --once']],
  [
    'mock',
    [...serving, '--config <file>', '--engine <name> examples|prism = examples', '--host <address>'],
    [' --port 4010', ' --stateful --notify-to http://127.0.0.1:3000/hook'],
  ],
  [
    'state <api> [entity] [key]',
    [
      ...[`--server <url> = ${mock}`, '--session <name>', '--reset', '--stop', '--resume'],
      ...['--receiver <url>', '--fault <mode>', '--next <entity=transition>'],
      ...['--transition <entity/key=transition>', '--sent <json>', '--advance <duration>'],
      ...['--deliver', '--outbox', '--json'],
    ],
    [' awda --advance 30d', ' awda --session ci-42 --json'],
  ],
  [
    'add <api>',
    ['--from <file>', '--scheme <preset> = hmac-header', '--spec <folder> = spec'],
    [' acme --scheme hmac-header', ' acme --scheme sigv4 --from openapi.yaml'],
  ],
  [
    'generate',
    ['--spec <folder> = spec', '--out <folder> = generated', '--watch', '--check'],
    [' --watch', ' --check'],
  ],
  ['docs', ['--out <folder>!', '--check'], [' --out site', ' --out site --check']],
  [
    'client <api>',
    ['--out <folder>!', '--name <name>', '--check', '--allow-edits', '--json'],
    [' awda --out ../awda-client --name @acme/awda-client', ' awda --out ../awda-client --check'],
  ],
  ['operations [api]', ['--json'], ['', ' awda --json']],
  ['errors [api] [code]', ['--json'], [' ppdai 1', ' awda 100 --json']],
  [
    'sign <api> <operationId>',
    [
      ...['--access-token-file <file>', '--key <file>', '--secret-file <file>', '--app-id <id>!'],
      ...['--timestamp <time>', '--server <name or URL>', '--body <file>', '--json'],
    ],
    [
      ' awda registerUser --app-id APP --secret-file secret.txt --body body.json --json',
      ' ppdai sendSmsAuthCode --app-id APP --key key.pem --body body.json --timestamp 1490000000',
    ],
  ],
  [
    'verify <api>',
    ['--request <file>!', '--operation <id>', '--config <file>', '--now <time>', '--json'],
    [
      ' awda --request captured.json',
      ' ppdai --request captured.json --config apps.json --now 1490000000 --json',
    ],
  ],
  [
    'call <api> <operationId>',
    [
      ...['--access-token-file <file>', '--key <file>', '--secret-file <file>'],
      ...['--server <name or URL>!', '--app-id <id>', '--body <file>', '--example', '--path <path>'],
      ...['--response-key <file...>?', '--allow-insecure-transport', '--verbose'],
    ],
    [
      ` ppdai sendSmsAuthCode --server ${mock}/ppdai --example`,
      ' awda registerUser --server staging --app-id APP --secret-file secret.txt --body body.json --verbose',
    ],
  ],
  [
    'login <api>',
    [
      ...['--key <file>', '--secret-file <file>', '--server <name or URL>!', '--app-id <id>'],
      ...['--return-to <url> = http://127.0.0.1/', '--response-key <file...>?'],
      '--allow-insecure-transport',
    ],
    [` ppdai --server ${mock}/ppdai`, ' ppdai --server production --app-id APP --key key.pem'],
  ],
  [
    'test <api>',
    [
      ...['--server <name or URL>!', '--config <file>', '--response-key <file...>?'],
      ...['--allow <operation...>', '--plan', `--fail-on <grade> ${grades} = observed`],
      ...['--timeout <seconds>', '--json', '--flows [ids...]', '--junit <file>', '--evidence <file>'],
      '--allow-insecure-transport',
    ],
    [
      ` awda --server ${mock}/awda --plan`,
      ' awda --server staging --config awda.json --junit drift.xml --fail-on documented',
    ],
  ],
  [
    'notify <api> <notification>',
    [
      ...['--to <URL>!', '--config <file>', '--example <name> = ok', `--mode <name> ${modes} = plain`],
      ...['--times <number> = 1', '--attempts <number> = 2', '--allow-host', '--json'],
    ],
    [` awda ${hook}`, ` awda ${hook} --mode duplicate --times 2`],
  ],
  [
    'proxy <api>',
    [
      ...['--key <file>', '--secret-file <file>', '--to <name or URL>!', '--port <number> = 4011'],
      ...['--app-id <id>', '--access-token-file <file>', '--allow <operation...>'],
      ...['--path <operation=path...>', '--response-key <file...>?', '--record <file>'],
      '--allow-insecure-transport',
    ],
    [
      ` awda --to ${mock}/awda --port 4011`,
      ' ppdai --to production --app-id APP --key key.pem --record calls.har',
    ],
  ],
  [
    'export <format> <api>',
    ['--out <path>', '--port <number> = 4011'],
    [' postman awda --out awda.postman_collection.json', ' bruno ppdai --out ppdai-bruno'],
  ],
]

describe('the command line', () => {
  const { commands } = createProgram()

  it('has these commands, in this order', () => {
    expect(commands.map((one) => one.name())).toEqual(table.map(([name]) => name.split(' ')[0]))
  })

  it.each(table)('has %s', async (usage, options, examples) => {
    const [name = ''] = usage.split(' ')
    const command = commands.find((one) => one.name() === name)!
    const given = command.registeredArguments.map(
      (one) => ` ${one.required ? '<' : '['}${one.name()}${one.required ? '>' : ']'}`,
    )
    expect(name + given.join('')).toBe(usage)
    expect(command.options.map(shown)).toEqual(options)
    const { stdout } = await lendspec([name, '--help'])
    const lines = examples.map((example) => `  $ lendspec ${name}${example}\n`)
    expect(stdout.slice(stdout.indexOf('\n\nExamples:\n'))).toBe(`\n\nExamples:\n${lines.join('')}`)
  })

  it('names the partners, their credentials and their formats', async () => {
    const help = async (name: string) => (await lendspec([name, '--help'])).stdout.replaceAll(/\s+/g, ' ')
    expect(await help('sign')).toContain(
      "--access-token-file <file> user's token (ppdai); or LENDSPEC_ACCESS_TOKEN in the environment " +
        '--key <file> private key (ppdai); or LENDSPEC_KEY in the environment ' +
        '--secret-file <file> secret (awda); or LENDSPEC_SECRET in the environment',
    )
    expect(await help('proxy')).toContain(
      "user's token for requests without one (ppdai); or LENDSPEC_ACCESS_TOKEN in the environment",
    )
    expect(await help('mock')).toContain(
      '{"awda": [{"appId", "secretFile"}], "ppdai": [{"appId", "publicKeyFile"}]}',
    )
    expect(await help('notify')).toContain(
      ' api the partner: awda notification notification of the contract Options: --to <URL> ',
    )
    expect(await help('call')).toContain(' api the partner: awda or ppdai ')
    expect(await help('operations')).toContain(' api the partner: awda or ppdai (default: both) ')
    expect(await help('export')).toContain('(choices: "postman", "bruno", "har")')
  })

  it.each([
    ['appId', '--app-id', 'LENDSPEC_APP_ID'],
    ['merchant', '--merchant', 'LENDSPEC_MERCHANT'],
    ['subMchID', '--sub-mch-i-d', 'LENDSPEC_SUB_MCH_I_D'],
  ])('has the option of the id %s', (name, option, variable) => {
    expect(idOption(name)).toEqual({ option, variable })
  })
})

describe('the help', () => {
  it.each([
    [['help', 'moc'], 'lendspec: there is no command "moc". Did you mean mock?\nHelp: lendspec --help\n'],
    [['errors', '1004'], 'give the API before the code: awda 1004 or ppdai 1004'],
    [['errors', '-1004'], 'give the API before the code: awda -1004 or ppdai -1004'],
    [['errors', '123456789012'], 'give the API before the code: awda 123456789012 or ppdai 123456789012'],
    [['errors', '1234567890123'], 'there is no API "<hidden>". Known: awda, ppdai'],
    [['errors', '1004x'], 'there is no API "<hidden>". Known: awda, ppdai'],
    [['errors', 'x1004'], 'there is no API "<hidden>". Known: awda, ppdai'],
    [['errors', '--x'], 'unknown option. The options are --json and --help'],
    [['operations', 'awd'], 'there is no API "awd". Did you mean awda?'],
    [['errors', 'awda', '-x'], 'unknown option -x.'],
    [['errors', 'awda', '--jsno'], 'unknown option --jsno. Did you mean --json?'],
    [['errors', 'awda', '--Secret-of-mine'], 'unknown option <hidden>.'],
    [['errors', 'awda', 'a secret'], 'no such code: <hidden>.'],
  ])('after %j is named in one line below the message', async (args, message) => {
    const { code, stdout, stderr } = await lendspec(args)
    const whole = message.endsWith('\n')
      ? message
      : `lendspec: ${message}\nHelp: lendspec ${args[0]} --help\n`
    expect([code, stdout, stderr]).toEqual([2, '', whole])
  })

  it.each([
    [['help', 'help'], 0],
    [['help', '--help'], 0],
    [['help', '-h'], 0],
    [['help'], 0],
    [[], 2],
  ])('of %j ends with %d', async (args, expected) => {
    const { code, stdout, stderr } = await lendspec(args)
    expect([code, expected ? stderr : stdout]).toEqual([expected, expect.stringMatching(/^Usage: lendspec /)])
  })
})
