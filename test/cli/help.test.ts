import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { modes } from '../../src/mock/notify-order.ts'
import { openTerminal } from '../in-process.ts'
import { hitsIn } from '../words.ts'

// What the command line says of itself: help, suggestions, and the words it uses.

const { lendspec } = openTerminal()
const names = createProgram().commands.map((command) => command.name())
const commandOf = (name: string) => createProgram().commands.find((one) => one.name() === name)!
const helpOf = async (name: string) => (await lendspec([name, '--help'])).stdout

describe('the words of the command line', () => {
  it.each(['', ...names])('follow the glossary in the help of %j', async (name) => {
    const { code, stdout } = await lendspec([...(name ? [name] : []), '--help'])
    expect(code).toBe(0)
    expect(stdout.length).toBeGreaterThan(200)
    expect(hitsIn(stdout.replaceAll(/\s+/g, ' '))).toEqual([])
  })

  it('are found by the scan', () => {
    expect(hitsIn('the answer is told, stair by stair').length).toBe(3)
  })
})

describe('the help', () => {
  it('knows all commands', () => {
    expect(names).toHaveLength(17)
  })

  it.each(names)('of %s describes every argument and option', (name) => {
    const { registeredArguments, options } = commandOf(name)
    for (const argument of registeredArguments) expect(argument.description, argument.name()).not.toBe('')
    for (const option of options) expect(option.description.length, option.long).toBeGreaterThan(10)
  })

  it.each(names)('of %s has two examples that its definition accepts', async (name) => {
    const lines = (await helpOf(name)).match(/^ {2}\$ lendspec .*$/gm) ?? []
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const program = createProgram()
      const ran: string[] = []
      for (const command of program.commands)
        command.action((...given: unknown[]) => void ran.push((given.at(-1) as Command).name()))
      const args = line.trim().split(/ +/).slice(2)
      await program.parseAsync(args, { from: 'user' })
      expect(ran, line).toEqual([name])
    }
  })

  it.each(['call', 'login', 'test', 'proxy'])(
    'of %s leaves out the keys of responses, which neither partner signs',
    async (name) => expect(await helpOf(name)).not.toContain('--response-key'),
  )

  it('of the whole has two examples, and says what the exit codes mean', async () => {
    const { stdout } = await lendspec(['--help'])
    expect(stdout.match(/^ {2}\$ lendspec .*$/gm)).toHaveLength(2)
    expect(stdout).toContain('Exit codes: 0 success, 1 failure, 2 wrong usage, 3')
  })

  it('of notify lists the modes there are', async () => {
    const help = (await helpOf('notify')).replaceAll(/\s+/g, ' ')
    expect(help).toContain(modes.map((mode) => `"${mode}"`).join(', '))
  })

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    for (const option of ['--version', '-V'])
      expect(await lendspec([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

const server = ['--server', 'staging']
const local = ['--server', 'http://127.0.0.1:9/']
const sms = ['ppdai', 'sendSmsAuthCode', '--app-id', 'a']
const user = ['awda', 'registerUser', '--app-id', 'a']
const status = ['awda', 'loanStatusChanged']
describe('wrong usage ends with 2, names the help and suggests', () => {
  it.each([
    // a command, or none
    [[], '', /^Usage: lendspec/],
    [['moc'], '', /unknown command 'moc'[^]*Did you mean mock\?/],
    [['opertions'], '', /Did you mean operations\?/],
    [['--versoin'], '', /Did you mean --version\?/],
    // an option of a command
    [['mock', '--prot', '1'], 'mock', /unknown option '--prot'[^]*Did you mean --port\?/],
    [['call', 'awda', 'listBanks', '--serve', 'x'], 'call', /server/],
    [['sign', 'awda', 'listBanks', '--app_id', 'x'], 'sign', /app-id/],
    [['test', 'awda', ...server, '--jnit', 'x'], 'test', /Did you mean --junit\?/],
    [['verify', 'awda', '--reqest', 'x'], 'verify', /--request/],
    [['notify', 'awda', 'x', '--too', 'x'], 'notify', /--to/],
    [['docs', '--ot', 'x'], 'docs', /--out/],
    [['client', 'awda', '--out', 'x', '--chek'], 'client', /Did you mean --check\?/],
    [['operations', '--jsn'], 'operations', /Did you mean --json\?/],
    [['errors', 'awda', '--jsn'], 'errors', /Did you mean --json\?/],
    [['start', '--onc'], 'start', /Did you mean --once\?/],
    // a value of an option
    [['mock', '--port', '70000'], 'mock', /Give a number from 0 to 65535/],
    [['mock', '--engine', 'prsm'], 'mock', /Allowed choices are examples, prism/],
    [['mock', '--max-body-bytes', '0'], 'mock', /Give a number of bytes, 1 or more/],
    [['mock', '--port', '0', '--host', 'a b'], 'mock', /--host must be the name or address of an interface/],
    [['test', 'awda', ...server, '--fail-on', 'rumour'], 'test', /Allowed choices are documented, published/],
    [['test', 'awda', ...server, '--timeout', '0'], 'test', /Give seconds from 0.001 to 3600/],
    [['test', 'awda', ...server, '--timeout', '1h'], 'test', /Give seconds/],
    [['test', 'awda', ...server], 'test', /give --config FILE/],
    [['test', 'awda', ...server, '--allow', 'submitLon'], 'test', /Did you mean submitLoan\?/],
    [['notify', 'awda', 'loanStatusChangd', '--to', 'http://127.0.0.1:9'], 'notify', /loanStatusChanged\?/],
    [['notify', 'awda', 'loanStatusChanged', '--to', 'http://127.0.0.1:9', '--example', 'o'], 'notify', /ok/],
    [['notify', 'awda', 'loanStatusChanged', '--to', 'http://example.com'], 'notify', /not this machine/],
    [['notify', 'ppdai', 'x', '--to', 'http://127.0.0.1:9'], 'notify', /sends no notifications/],
    [['sign', 'awda', 'listBanks', '--app-id', 'a', '--timestamp', 'now'], 'sign', /--timestamp must be/],
    // a name
    [['operations', 'adwa'], 'operations', /Did you mean awda\?/],
    [['errors', 'PPDAI'], 'errors', /Did you mean ppdai\?/],
    [['client', 'awdaa', '--out', 'x'], 'client', /Did you mean awda\?/],
    [['call', 'awda', 'registerusr', ...server], 'call', /Did you mean registerUser\?/],
    [['call', 'awda', 'REGISTERUSER', ...server], 'call', /Did you mean registerUser\?/],
    [['sign', 'ppdai', 'sendSms', '--app-id', 'a'], 'sign', /Did you mean sendSmsAuthCode\?/],
    [['sign', 'ppdai', 'getLoan', '--app-id', 'a'], 'sign', /getLoan is an operation of awda, not of ppdai/],
    [['sign', 'awda', 'xyz', '--app-id', 'a'], 'sign', /no operation "xyz"\. Known: registerUser, /],
    [['errors', 'awda', '10000'], 'errors', /no such code: 10000. Nearest: 1000/],
    [['verify', 'awda', '--request', '/nowhere.json'], 'verify', /nowhere.json: cannot be read/],
    [['help', 'moc'], '', /no command "moc". Did you mean mock\?/],
    [['errors', '1004'], 'errors', /give the API before the code: awda 1004 or ppdai 1004/],
    [['errors', '-x'], 'errors', /unknown option/],
    [['errors', 'ppdai', '-x'], 'errors', /unknown option/],
    [['verify', 'awda', '--request', '/dev/null'], 'verify', /\/dev\/null is empty\. Write the captured/],
    [
      ['sign', ...sms, '--key', '/nowhere.pem'],
      'sign',
      /nowhere.pem: cannot be read \(ENOENT\). There is no such/,
    ],
    [['sign', ...sms, '--key', '/dev/null'], 'sign', /\/dev\/null: Private key: found an empty text/],
    [['sign', ...user, '--body', '/nowhere.json'], 'sign', /nowhere.json: cannot be read/],
    [['sign', ...user, '--body', '/dev/null'], 'sign', /\/dev\/null is empty\. Write the parameters/],
    [['sign', ...user, '--body', '.'], 'sign', /\. is a folder: name a file/],
    [['sign', ...user, '--body', ''], 'sign', /\(no name\): cannot be read/],
    [['sign', ...user, '--secret-file', '/dev/null'], 'sign', /\/dev\/null is empty: --secret-file/],
    [['sign', 'ppdai', 'exchangeAuthorizationCode', '--app-id', 'a'], 'sign', /needs no signature/],
    [['call', 'awda', 'listBanks', ...local, '--secret-file', '/nowhere'], 'call', /nowhere: cannot be read/],
    [['call', 'awda', 'registerUser', ...local, '--body', '/dev/null'], 'call', /\/dev\/null is empty/],
    [['call', ...sms, ...local, '--example', '--key', '/dev/null'], 'call', /\/dev\/null: Private key/],
    [['mock', '--port', '0', '--config', '/nowhere.json'], 'mock', /nowhere.json: cannot be read/],
    [['mock', '--port', '0', '--config', '/dev/null'], 'mock', /\/dev\/null must be a JSON object/],
    [
      ['test', 'awda', '--server', 'http://127.0.0.1:9', '--config', '/nowhere'],
      'test',
      /nowhere: cannot be read/,
    ],
    [
      ['test', 'awda', '--server', 'http://127.0.0.1:9', '--junit', '.'],
      'test',
      /\. is a folder: name a file/,
    ],
    [['test', 'awda', '--server', 'http://127.0.0.1:9', '--evidence', ''], 'test', /need the name of a file/],
    [
      ['notify', ...status, '--to', '127.0.0.1:3000/awda'],
      'notify',
      /missing: --to http:\/\/127.0.0.1:3000\/awda/,
    ],
    [['notify', ...status, '--to', ''], 'notify', /--to needs the URL of your receiver/],
    [['notify', ...status, '--to', 'http://127.0.0.1:9', '--config', '/nowhere'], 'notify', /cannot be read/],
    [['notify', ...status, '--to', 'http://127.0.0.1:9', '--times', '51'], 'notify', /from 1 to 50/],
    [['notify', ...status, '--to', 'http://127.0.0.1:9', '--attempts', '9'], 'notify', /from 1 to 8/],
    [['client', 'awda', '--out', ''], 'client', /--out needs the name of a folder/],
    [['client', 'awda', '--out', '/nowhere', '--check'], 'client', /has no package of lendspec/],
    [['client', 'awda', '--out', '/nowhere', '--allow-edits'], 'client', /--allow-edits needs --check/],
    [['client', 'awda', '--out', '/nowhere', '--name', 'A b'], 'client', /--name A b: use lower-case/],
    [['docs', '--out', ''], 'docs', /--out needs the name of a folder/],
    // too much or too little
    [['operations', 'awda', 'more'], 'operations', /too many arguments/],
    [['sign', 'awda', '--app-id', 'a'], 'sign', /missing required argument 'operationId'/],
    [['docs'], 'docs', /required option '--out <folder>' not specified/],
  ])('%j', async (args, command, message) => {
    const { code, stdout, stderr } = await lendspec(args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(
      args.length ? new RegExp(`^Help: lendspec ${command && `${command} `}--help$`, 'm') : /./,
    )
    expect([code, stdout]).toEqual([2, ''])
  })
})

describe('--server', () => {
  const body = ['--app-id', 'a']
  it.each([
    ['127.0.0.1:4010/awda', /The scheme is missing: --server http:\/\/127\.0\.0\.1:4010\/awda$/m],
    ['localhost:4010', /--server http:\/\/localhost:4010$/m],
    ['localhost', /--server http:\/\/localhost$/m],
    ['[::1]:4010/awda', /--server http:\/\/\[::1\]:4010\/awda$/m],
    ['//api.example.com/x', /--server https:\/\/api\.example\.com\/x$/m],
    ['api.example.com', /--server https:\/\/api\.example\.com$/m],
    ['api.example.com:8443/v1', /--server https:\/\/api\.example\.com:8443\/v1$/m],
    ['user:pass-canary@api.example.com', /begin it with https:\/\/$/m],
    ['ftp://api.example.com', /Its scheme must be http or https$/m],
    ['stagin', /one of staging, production. Did you mean staging\?$/m],
    ['zzz', /--server takes a URL or one of staging, production$/m],
    ['http://', /this URL is malformed$/m],
    ['https://u:pass-canary@api.example.com', /without user, query and fragment$/m],
    ['https://api.example.com?a=1', /without user, query and fragment$/m],
  ])('%s is wrong usage that says what to write', async (given, message) => {
    for (const args of [
      ['call', 'awda', 'listBanks', ...body],
      ['sign', 'awda', 'listBanks', ...body],
      ['test', 'awda'],
    ]) {
      const { code, stdout, stderr } = await lendspec([...args, '--server', given])
      expect(stderr).toMatch(message)
      expect(stderr).not.toContain('canary')
      expect(stderr).toContain(`Help: lendspec ${args[0]} --help`)
      expect([code, stdout]).toEqual([2, ''])
    }
  })
})
