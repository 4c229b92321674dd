import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAwdaReceiver, respond } from '../src/index.ts'
import { readme, texts } from './readme/blocks.ts'

// lendspec as somebody installs it: packed by npm, in an empty project, with the commands of the README and nothing else.

const root = join(import.meta.dirname, '..')
const commands = [...readme.matchAll(/^\|[^|]+\| `(npx --no-install lendspec [^`]+)`/gm)].map(
  ([, command]) => command!,
)
const folder = mkdtempSync(join(tmpdir(), 'lendspec-install-'))
const project = join(folder, 'project')
let mock: ChildProcess | undefined
let proxy: ChildProcess | undefined
let mockPort: string

beforeAll(async () => {
  const clone = join(folder, 'clone')
  for (const file of execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(root, file), join(clone, file))
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  const user = { mobile: '81234567890', name: 'Siti', nik: '3171010101900001', email: 'siti@example.com' }
  writeFileSync(join(project, 'user.json'), JSON.stringify(user))
  await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: clone })
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--silent']
  await promisify(execFile)('npm', ['install', ...options, join(folder, 'lendspec-0.1.0.tgz')], {
    cwd: project,
  })
}, 600_000)
afterAll(() => {
  mock?.kill()
  proxy?.kill()
  rmSync(folder, { recursive: true })
})

const sh = (command: string, cwd = project) => promisify(execFile)('sh', ['-c', command], { cwd })
const presets = readdirSync(join(root, 'src/generate/presets')).map((file) => file.replace('.yaml', ''))

it('runs the first call of the README', async () => {
  writeFileSync(join(project, 'first.js'), /```ts\n([^]*?)```/.exec(readme)![1]!)
  expect((await sh('node first.js')).stdout).toMatch(/\S/)
})

it('runs the first test of the guide to contract tests', async () => {
  await startMock('npx --no-install lendspec mock --port 0')
  writeFileSync(join(project, 'ppdai.test.mjs'), /```js\n([^]*?)```/.exec(texts.get('contract-tests')!)![1]!)
  const { stdout } = await sh(`PPDAI_SERVER=http://127.0.0.1:${mockPort}/ppdai node --test`)
  expect(stdout).toMatch(/\bpass 1\b/)
})

it('has a mock, and every other command of the README runs beside it', async () => {
  const { receiverPort, close } = await startReceiver()
  const ran: string[] = []
  for (const command of commands) {
    const here = command.replaceAll(':4010', `:${mockPort}`).replaceAll(':3000', `:${receiverPort}`)
    if (command.includes(' mock ')) {
      mock?.kill()
      await startMock(command.replace('4010', '0'))
    } else if (command.includes(' proxy ')) {
      proxy = (await start(`${here} --port 0`)).child
    } else await sh(here)
    ran.push(command.split(' ')[3]!)
  }
  await close()
  expect(new Set(ran)).toEqual(
    new Set(
      (
        'operations errors mock state call sign verify proxy export test notify client docs add ' + 'generate'
      ).split(' '),
    ),
  )
}, 120_000)

it('leads from an empty folder to a client package, as the guide to your own API says', async () => {
  const own = join(project, 'tutorial')
  mkdirSync(own)
  const lines = [...texts.get('your-api')!.matchAll(/^    ((?:npx|echo) .*)$/gm)].map(([, line]) => line!)
  for (const line of lines) {
    const command = line
      .replaceAll(':4010', `:${mockPort}`)
      .replace('npx --no-install', '../node_modules/.bin/')
    if (line.includes(' mock ')) {
      mock?.kill()
      await startMock(line.replace('4010', '0'), own)
    } else await sh(command.replace('.bin/ ', '.bin/'), own)
  }
  expect(lines).toHaveLength(10)
  expect(readFileSync(join(own, 'acme-client/package.json'), 'utf8')).toContain('"acme-client"')
}, 120_000)

it('offers eight presets', () => expect(presets).toHaveLength(8))

// A contract from an OpenAPI file, without an envelope.
const converted = { name: 'converted', from: join(root, 'test/partners/converted.yaml'), call: 'getOrder' }

it.each([...presets.map((name) => ({ name, from: '', call: '' })), converted])(
  '$name: a new project is added, generated, served, called, tested, packed and documented',
  async ({ name: preset, from, call }) => {
    const own = join(project, preset)
    mkdirSync(own)
    const id =
      call || `create${preset.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Order`
    const lendspec = (command: string) => sh(`../node_modules/.bin/lendspec ${command}`, own)
    await lendspec(`add ${preset} ${from ? `--from ${from}` : `--scheme ${preset}`}`)
    expect((await lendspec('generate')).stdout).toMatch(/^generated: \d+ files/)
    expect((await lendspec('generate --check')).stdout).toBe(
      'generated: up to date, and the contracts are clean\n',
    )
    mock?.kill()
    await startMock('npx --no-install lendspec mock --port 0', own)
    const server = `--server http://127.0.0.1:${mockPort}/${preset}`
    expect((await lendspec(`call ${preset} ${id} ${server} --example`)).stdout).toMatch(
      /"orderId": "O-1"|"amount": 19.99/,
    )
    const { stdout } = await lendspec(`test ${preset} ${server}`)
    expect(stdout).toContain('signature of another text')
    expect(stdout).not.toContain('drift')
    await lendspec(`client ${preset} --out client`)
    expect((await sh('node --test', join(own, 'client'))).stdout).toMatch(/^# fail 0$/m)
    await lendspec('docs --out site')
    expect(readFileSync(join(own, `site/${preset}.html`), 'utf8')).toContain(id)
  },
  240_000,
)

async function startMock(command: string, cwd = project): Promise<void> {
  const { child, port } = await start(command, cwd)
  mock = child
  mockPort = port
}

/** A shell in between would keep the server alive when the test is over. */
function start(command: string, cwd = project): Promise<{ child: ChildProcess; port: string }> {
  const [, , , ...args] = command.split(' ')
  const bin = join(project, 'node_modules/.bin/lendspec')
  const child = spawn(process.execPath, [bin, ...args], { cwd })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`${args[0]} ended with ${code}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /listening on http:\/\/[^:]+:(\d+)/.exec(chunk.toString())?.[1]
      if (port !== undefined) resolve({ child, port })
    })
  })
}

/** A receiver with the demonstration app's secret, which the mock writes. */
async function startReceiver() {
  const server = createServer((request, response) => {
    const secret = readFileSync(join(project, '.lendspec/awda-secret.txt'), 'utf8').trim()
    const receiver = createAwdaReceiver({ appId: 'DEMO', secret })
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const { status, headers, body } = await respond(receiver, Buffer.concat(chunks), async () => {})
      response.writeHead(status, headers).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    receiverPort: typeof address === 'object' && address ? address.port : 0,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
