// Client packages on every runtime, compiler and bundler they are meant for, from the packed tarball: a table on stdout,
// exit code 1 where a check fails; those whose row contains an argument, or all. Each runtime makes a signed and validated call, which the mock has to accept.

import { execFileSync } from 'node:child_process'
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { loadApps } from '../../src/mock/apps.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { createGateway } from '../../src/mock/gateway.ts'
import { serve } from '../../src/mock/serve.ts'
import { buildAll, createProject, node, type Packed, run } from '../package/project.ts'
import { startTrouble } from './trouble.ts'
import { createTypeProject, typeChecks } from './types.ts'

const tools = join(import.meta.dirname, 'node_modules')
// npm puts a `node` of tools in front of the one that runs npm.
const ownNode = process.env['npm_node_execpath'] ?? process.execPath
const ownVersion = execFileSync(ownNode, ['--version'], { encoding: 'utf8' }).trim().slice(1)
const runtimes: Record<string, readonly string[]> = {
  [`Node ${ownVersion}`]: [ownNode],
  'Node 22': [join(tools, 'node22/bin/node')],
  'Node 24': [join(tools, 'node24/bin/node')],
  Bun: [join(tools, '@oven/bun-linux-x64/bin/bun')],
  Deno: [join(tools, '@deno/linux-x64-glibc/deno'), 'run', '--allow-all', '--no-prompt'],
}
/** Flags of workerd; without nodejs_compat it has WebCrypto alone, and no MD5. */
const workers = { ppdai: [[], ['nodejs_compat']], awda: [['nodejs_compat']] }
const calls = {
  ppdai:
    "createPpdaiClient({ appId: 'demo', privateKey: key, server, validate: 'throw' }).sendSmsAuthCode({ Mobile: '15200000001', DeviceFP: '9b8b' })",
  awda: "createAwdaClient({ appId: 'DEMO', secret: key, server, validate: 'throw' }).registerUser({ mobile: '81234567890', name: 'Siti', nik: '3171010101900001', email: 'siti@example.com' })",
}

/** The recipe of the package's README, in a project that has its transform elsewhere. */
const jestConfig = async (project: string, name: string) => {
  const readme = await readFile(join(project, 'node_modules', name, 'README.md'), 'utf8')
  const [, recipe = ''] = /```js\n([^]*?)```/.exec(readme) ?? []
  return recipe.replace("'@swc/jest'", JSON.stringify(join(tools, '@swc/jest')))
}

const rows: [string, string, string][] = []
const wanted = process.argv[2] ?? ''
const check = async (subject: string, name: string, work: () => Promise<unknown>) => {
  if (!`${subject}, ${name}`.includes(wanted)) return
  const failure = await work().then(
    () => undefined,
    (error: Error) => error,
  )
  rows.push([subject, name, failure ? 'failed' : 'ok'])
  if (!failure) return
  process.exitCode = 1
  console.error(`${subject}, ${name}: ${failure.message}`)
}

await access(tools).catch(() => {
  throw new Error('Install first: npm ci --prefix test/matrix')
})
const built = await buildAll()
const trouble = await startTrouble()
try {
  for (const packed of built.packages) await checkPackage(packed)
  const project = await createTypeProject(built.packages)
  for (const [subject, name, work] of typeChecks(project, tools)) await check(subject, name, work)
} finally {
  trouble.close()
  await built.remove()
}
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length)))
for (const [subject, name, result] of rows)
  console.log(`${subject.padEnd(widths[0]!)}  ${name.padEnd(widths[1]!)}  ${result}`)

async function checkPackage({ api, name, tarball }: Packed): Promise<void> {
  const call = `${calls[api]}.then(() => console.log('accepted'), (error) => console.log(error.message))`
  const keyFile = api === 'ppdai' ? '.lendspec/ppdai-private.pem' : '.lendspec/awda-secret.txt'
  const prepared = `const key = readFileSync('${keyFile}', 'utf8').trim()\nconst server = process.argv[2]\n${call}\n`
  const maker = calls[api].split('(')[0]!
  const failing = `const failing = (server) => ${calls[api].replace('server,', 'server, retry: false,')}.catch(({ name, reason, sent }) => [name, reason, sent].join(' '))`
  const failures = `import { readFileSync } from 'node:fs'\nimport process from 'node:process'\nimport { ${maker} } from '${name}'\nconst key = readFileSync('${keyFile}', 'utf8').trim()\n${failing}\nfor (const server of process.argv.slice(2)) console.log(await failing(server))\n`
  const jestTest = (url: string) => `const { readFileSync } = require('node:fs')
const { ${maker} } = require('${name}')
const key = readFileSync('${keyFile}', 'utf8').trim()
const server = '${url}'
test('a signed call', () => ${calls[api]})
`
  // The first client is made where Workers allow neither timers nor calls.
  const worker = (key: string) => `import { ${maker} } from '${name}'
const key = ${JSON.stringify(key)}
const make = (server) => ${calls[api].replace(/(\}\))\..*/, '$1')}
make('https://partner.example')
${failing}
const call = (server) => ${calls[api]}
export default {
  async fetch(request) {
    const [server, redirecting] = (await request.text()).split(' ')
    const answers = await Promise.all([call(server), call(server)]).then(() => 'accepted', ({ message }) => message)
    return new Response([answers, await failing(redirecting)].join(', '))
  },
}
`
  const project = await createProject(tarball, {
    'failures.mjs': failures,
    'import.mjs': `import { readFileSync } from 'node:fs'\nimport process from 'node:process'\nimport { ${maker} } from '${name}'\n${prepared}`,
    'require.cjs': `const { readFileSync } = require('node:fs')\nconst { ${maker} } = require('${name}')\n${prepared}`,
  })
  const demo = await ensureDemoApp(join(project, '.lendspec'))
  const server = await serve(createGateway({ apps: await loadApps(demo.configFile) }))
  const expectAccepted = async ([program = '', ...args]: readonly string[], file: string) => {
    const printed = await run(project, program, ...args, file, `${server.url}/${api}`)
    if (printed.trim() !== 'accepted') throw new Error(printed)
  }
  try {
    for (const [runtime, command] of Object.entries(runtimes)) {
      await check(`${api}, ${runtime}`, 'import, signed call', () => expectAccepted(command, 'import.mjs'))
      await check(`${api}, ${runtime}`, 'require, signed call', () => expectAccepted(command, 'require.cjs'))
      await check(`${api}, ${runtime}`, 'connection refused, redirect', async () => {
        const [program = '', ...args] = command
        const printed = await run(
          project,
          program,
          ...args,
          'failures.mjs',
          trouble.refused,
          trouble.redirecting,
        )
        if (printed !== 'TransportError ECONNREFUSED false\nTransportError redirect true\n')
          throw new Error(printed)
      })
    }
    for (const flags of workers[api]) {
      await check(
        `${api}, ${['workerd', ...flags].join(' ')}`,
        'bundle, signed calls, redirect',
        async () => {
          const contents = worker((await readFile(join(project, keyFile), 'utf8')).trim())
          const stdin = { contents, resolveDir: project }
          const outfile = join(project, 'worker.mjs')
          await build({
            stdin,
            bundle: true,
            format: 'esm',
            conditions: ['workerd'],
            external: ['node:*'],
            outfile,
          })
          const runner = join(import.meta.dirname, 'worker.mjs')
          const servers = `${server.url}/${api} ${trouble.redirecting}`
          const printed = await node(project, runner, ...flags, outfile, servers)
          if (printed !== 'accepted, TransportError redirect true\n') throw new Error(printed)
        },
      )
    }
    await check(`${api}, Vite`, 'bundle, signed call', async () => {
      const options = ['build', '--ssr', 'import.mjs', '--outDir', 'vite', '--logLevel', 'error']
      await writeFile(join(project, 'vite.config.mjs'), 'export default { ssr: { noExternal: true } }\n')
      await node(project, join(tools, 'vite/bin/vite.js'), ...options)
      await expectAccepted([process.execPath], 'vite/import.mjs')
    })
    await writeFile(join(project, 'jest.test.js'), jestTest(`${server.url}/${api}`))
    await writeFile(join(project, 'jest.config.js'), await jestConfig(project, name))
    for (const [runtime, [program = '']] of Object.entries(runtimes).filter(([of]) =>
      of.startsWith('Node'),
    )) {
      await check(`${api}, Jest on ${runtime}`, 'CommonJS mode, signed call', () =>
        run(project, program, join(tools, 'jest/bin/jest.js'), '--ci', '--watchman=false', '--no-cache'),
      )
    }
  } finally {
    await server.close()
  }
}
