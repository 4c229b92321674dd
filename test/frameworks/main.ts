// Runs each recipe of the webhooks guide on its web framework against all modes of `lendspec notify`. Prints a table; exit code 1 if
// a row fails. Uses the notifier of the command without its pauses.

import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import { createNotifier, endedAsWanted } from '../../src/mock/notify.ts'
import { isForged, modes, type Mode } from '../../src/mock/notify-order.ts'
import { signNotification } from '../../generated/awda/testing.ts'
import { app, failing, handled } from './shared.ts'

/** The code around a recipe: `before` creates the app, `behind` starts it. */
interface Program {
  readonly recipe: string
  readonly before: string
  readonly behind: string
}

const listening = (start: string) =>
  `export const server = ${start}\nawait new Promise((done) => server.on('listening', done))`
const express = (name: string): Program => ({
  recipe: 'express',
  before: `import express from '${name}'\nconst app = express()`,
  behind: listening(`app.listen(0, '127.0.0.1')`),
})
const programs: Record<string, Program> = {
  'express 4': express('express4'),
  'express 5': express('express5'),
  fastify: {
    recipe: 'fastify',
    before: `import Fastify from 'fastify'\nconst app = Fastify()`,
    behind: `await app.listen({ host: '127.0.0.1', port: 0 })\nexport const server = app.server`,
  },
  koa: {
    recipe: 'koa',
    before: `import Koa from 'koa'\nimport getRawBody from 'raw-body'\nconst app = new Koa({ silent: true })`,
    behind: listening(`app.listen(0, '127.0.0.1')`),
  },
  hono: {
    recipe: 'hono',
    before: `import { Hono } from 'hono'\nconst app = new Hono()`,
    behind: `import { serve } from '@hono/node-server'\n${listening(`serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })`)}`,
  },
  'Next.js route handler': {
    recipe: 'Next.js',
    before: '',
    behind: `import { serve } from '@hono/node-server'\n${listening(`serve({ fetch: POST, hostname: '127.0.0.1', port: 0 })`)}`,
  },
  NestJS: {
    recipe: 'NestJS',
    before: `import 'reflect-metadata'
import express from 'express5'
import { Controller, Logger, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
Logger.overrideLogger(false)
@Controller('awda')
class AwdaController {
  @Post()
  async receive(@Req() request: any, @Res() response: any) {
    const { status, headers, body } = await respond(receiver, request.body, onNotification)
    response.status(status).set(headers).send(body)
  }
}
@Module({ controllers: [AwdaController] })
class AppModule {}
const app = await NestFactory.create(AppModule)`,
    behind: `await app.listen(0, '127.0.0.1')\nexport const server = app.getHttpServer()`,
  },
}

await access(join(import.meta.dirname, 'node_modules')).catch(() => {
  throw new Error('Install first: npm ci --prefix test/frameworks')
})
const recipes = await readRecipes()
// AWDA does not document which type it sends.
const types = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/json; charset=gbk',
  'application/octet-stream',
]
const rows: [string, string, string][] = []
const folder = await mkdtemp(join(import.meta.dirname, 'recipes-'))

/** The recipes, by the framework that their first line names; that of express is part of a whole program. */
async function readRecipes(): Promise<Map<string, string>> {
  const guide = await readFile(join(import.meta.dirname, '../../src/site/guides/webhooks.md'), 'utf8')
  const block = /```ts recipes\n([^]*?)```/.exec(guide)?.[1] ?? ''
  const parts = block.split(/^(?=\/\/ )/m).filter(Boolean)
  const express = /```js express\n[^]*?^(app\.post[^]*?)^app\.listen/m.exec(guide)?.[1] ?? ''
  return new Map([
    ['express', express],
    ...parts.map((part): [string, string] => [/^\/\/ ([\w.]+)/.exec(part)![1]!, part]),
  ])
}

async function tryFramework(name: string, { recipe, before, behind }: Program): Promise<void> {
  const found = recipes.get(recipe)
  if (found === undefined) throw new Error(`the webhooks guide has no recipe for ${recipe}`)
  const shared =
    "import { respond, toFetchHandler } from '../../../src/index.ts'\nimport { onNotification, receiver } from '../shared.ts'"
  const { code } = await transform([shared, before, found, behind].join('\n'), {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, verbatimModuleSyntax: false } },
  })
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.mjs`)
  await writeFile(file, code)
  const { server } = (await import(pathToFileURL(file).href)) as {
    server: { address(): { port: number } }
  }
  const to = `http://127.0.0.1:${server.address().port}/awda`
  for (const mode of modes) rows.push([name, mode, await resultOf(() => tryMode(name, to, mode))])
  rows.push([name, '1 MB and more', await resultOf(() => expectStatus(to, 413, 'x'.repeat(1024 * 1024 + 1)))])
  rows.push([name, 'no JSON', await resultOf(() => expectRefusal(to, '{"appId":'))])
  rows.push([name, 'no bytes', await resultOf(() => expectRefusal(to, ''))])
  for (const type of types) rows.push([name, type, await resultOf(() => tryType(name, to, type))])
}

function resultOf(work: () => Promise<void>): Promise<string> {
  return work().then(
    () => 'ok',
    (error: Error) => error.message,
  )
}

async function tryMode(name: string, to: string, mode: Mode): Promise<void> {
  const notifier = createNotifier({ ...app, sleep: async () => {} })
  const loans = [1, 2].map((number) => `${name} ${mode} ${number}`)
  if (mode === 'handler-fails-once') for (const loan of loans) failing.add(loan)
  const payloads = loans.map((loanNumber) => JSON.stringify({ loanNumber, state: 'approved' }))
  const deliveries = await notifier.send({ to, notification: 'loanStatusChanged', mode, payloads })
  const outcomes = deliveries.map(({ outcome }) => outcome).join(', ')
  if (!endedAsWanted(deliveries)) throw new Error(outcomes)
  const refusals = deliveries.filter(({ status = 0 }) => status >= 400 && status < 500).length
  if (isForged(mode) && refusals !== deliveries.length) throw new Error(`not refused: ${outcomes}`)
  for (const loan of loans) {
    const times = handled.get(loan) ?? 0
    if (times !== (isForged(mode) ? 0 : 1)) throw new Error(`${loan} was handled ${times} times: ${outcomes}`)
  }
}

function post(to: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(to, { method: 'POST', headers: { 'content-type': type }, body })
}

async function tryType(name: string, to: string, type: string): Promise<void> {
  const body = await signNotification({ loanNumber: `${name} ${type}`, state: 'approved' }, app)
  const { status } = await post(to, new TextDecoder().decode(body), type)
  if (status !== 200) throw new Error(`HTTP ${status}, wanted 200`)
}

async function expectStatus(to: string, wanted: number, body: string): Promise<void> {
  const { status } = await post(to, body)
  if (status !== wanted) throw new Error(`HTTP ${status}, wanted ${wanted}`)
}

async function expectRefusal(to: string, body: string): Promise<void> {
  const { status } = await post(to, body)
  if (status < 400 || status > 499) throw new Error(`HTTP ${status}, wanted 4xx`)
}

const { error: print } = console
try {
  // Recipes print the errors of handlers that fail on purpose.
  console.error = () => {}
  for (const [name, program] of Object.entries(programs)) await tryFramework(name, program)
} finally {
  console.error = print
  await rm(folder, { recursive: true })
}
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length)))
for (const [name, mode, result] of rows) {
  console.log(`${name.padEnd(widths[0]!)}  ${mode.padEnd(widths[1]!)}  ${result}`)
  if (result !== 'ok') process.exitCode = 1
}
console.log(`${rows.filter(([, , result]) => result === 'ok').length} of ${rows.length} rows ok`)
// Ends the servers too.
process.exit()
