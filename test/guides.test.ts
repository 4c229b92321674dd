import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAwdaReceiver, respond } from '../src/index.ts'
import { openTerminal } from './in-process.ts'
import { writePackages } from './package/write.ts'
import { texts } from './readme/blocks.ts'

// Every command of the guides, in their order, as somebody who reads one from top to bottom.

const { folder, path, lendspec, startMock } = openTerminal()
const guides = [...texts].filter(([name]) => name !== 'README')
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { scripts: object })
    .scripts,
)

/** Commands of blocks and of sentences, without comments. */
const commandsOf = (text: string) =>
  [...text.matchAll(/```sh\n([^]*?)```|`(np[mx] [^`]+)`/g)].flatMap(([, block, inline]) =>
    (block ?? inline ?? '')
      .split('\n')
      .map((line) => line.replace(/ +#.*/, '').trim())
      .filter(Boolean),
  )

const run = promisify(execFile)
let port = ''
let proxyPort = ''
let receiverPort = 0
let built: { docs: URL; packages: URL }
const stops: (() => unknown)[] = []

async function start(args: string[], command = 'mock') {
  const mock = await startMock(args, command, built)
  port = new URL(mock.url).port
  stops.push(() => mock.stop())
}

beforeAll(async () => {
  mkdirSync(path('docs'))
  writeFileSync(path('docs/index.html'), '')
  writeFileSync(path('user.json'), '{"mobile": "81234567890"}')
  built = {
    docs: pathToFileURL(`${path('docs')}/`),
    packages: writePackages(path('packages'), { openapi: '3.1.0' }, {}),
  }
  await start(['--stateful'])
  const server = createServer(async (request, response) => {
    const secret = readFileSync(join(folder, '.lendspec/awda-secret.txt'), 'utf8').trim()
    const receiver = createAwdaReceiver({ appId: 'DEMO', secret })
    const { status, headers, body } = await respond(
      receiver,
      Buffer.concat(await request.toArray()),
      async () => {},
    )
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  receiverPort = typeof address === 'object' && address ? address.port : 0
  stops.push(() => server.close())
})
afterAll(() => Promise.all(stops.map((stop) => stop())))

const tried = guides.filter(([, text]) => commandsOf(text).length || /\]\([^)#]+/.test(text))
describe.each(tried)('the guide %s', (_, text) => {
  const commands = commandsOf(text)
  if (commands.length)
    it('has commands that run', async () => {
      for (const command of commands) {
        const [line = '', into] = command.split(' > ')
        const [program, , , name = '', ...rest] = line.split(' ')
        if (program === 'npm') {
          const script = /^npm run (?:-s )?([\w:]+)/.exec(command)?.[1]
          // The test of the installed package installs as the guide says.
          expect(script ? scripts : /^npm (ci|install|start|pack)/.exec(command)?.[1], command).toContain(
            script ?? '',
          )
          continue
        }
        if (program === 'curl') {
          const { stdout } = await run('sh', ['-c', `${command.replace(':4011', `:${proxyPort}`)} -sf`])
          expect(JSON.parse(stdout)).toMatchObject({ Result: 1 })
          continue
        }
        const args = rest.join(' ').replaceAll(':4010', `:${port}`).replaceAll(':3000', `:${receiverPort}`)
        const given = args
          .split(' ')
          .map((arg) =>
            /^\.\.\/|^site$|^[\w./-]+\.(?:json|txt|xml)$/.test(arg) ? path(arg.replace('../', '')) : arg,
          )
        const words = args === '' ? [] : given
        if (name === 'start' || name === 'mock') {
          await start(
            words.filter((word) => !/^(--port|4010|\d+)$/.test(word)),
            name,
          )
          continue
        }
        if (name === 'proxy') {
          const proxy = await startMock([...words, '--port', '0'], name)
          proxyPort = new URL(proxy.url).port
          stops.push(() => proxy.stop())
          continue
        }
        const server = name === 'state' ? ['--server', `http://127.0.0.1:${port}`] : []
        const { code, stdout, stderr } = await lendspec([name, ...words, ...server], {}, built)
        expect(`${code} ${code ? stderr : ''}`, command).toBe('0 ')
        if (into) writeFileSync(path(into), stdout)
      }
    })

  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
  if (links.length)
    it('leads to guides and pages that exist', () => {
      for (const [, link = ''] of links) {
        const file = join(import.meta.dirname, '../src/site/guides', link.replace(/\.html$/, '.md'))
        const isPage = [
          'errors',
          'playground',
          'inspector',
          'evidence',
          'flows',
          'signing',
          'vectors',
          'index',
        ].includes(link.replace('.html', ''))
        expect(isPage || existsSync(file), link).toBe(true)
      }
    })
})

it('the declarations of the guide to your own API are those of its presets', () => {
  const blocks = [...texts.get('your-api')!.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block!)
  for (const [index, preset] of ['hmac-header', 'wechatpay-v3', 'standard-webhooks'].entries()) {
    const file = join(import.meta.dirname, `../src/generate/presets/${preset}.yaml`)
    expect(readFileSync(file, 'utf8'), preset).toContain(blocks[index])
  }
  expect(blocks).toHaveLength(3)
})

it('the configuration of the contract tests calls an operation', async () => {
  const text = texts.get('contract-tests') ?? ''
  const example = /```json\n([^]*?)```/.exec(text)?.[1] ?? ''
  writeFileSync(
    path('ppdai.json'),
    example.replace('your app id', 'demo').replace('ppdai-private.pem', '.lendspec/ppdai-private.pem'),
  )
  const server = `http://127.0.0.1:${port}/ppdai`
  const { code, stderr } = await lendspec([
    'test',
    'ppdai',
    '--server',
    server,
    '--config',
    path('ppdai.json'),
  ])
  expect(stderr).toMatch(/^[1-9]\d* checks, 0 with drift$/m)
  expect(code).toBe(0)
})
