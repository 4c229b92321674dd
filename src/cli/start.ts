import { access } from 'node:fs/promises'
import { ConfigurationError } from '../errors.ts'
import { ensureDemoApp, loadApps } from '../mock/apps.ts'
import { createGateway } from '../mock/gateway.ts'
import { serve } from '../mock/serve.ts'
import { createWorkbench } from '../site/app.tsx'
import { demoFolder } from './call.ts'
import { demonstrate } from './demonstrate.ts'
import { print } from './io.ts'
import { logAnswer, untilInterrupted } from './mock.ts'

export interface StartOptions {
  port: number
  once?: boolean
}

/** Documentation pages, built into dist/docs; this file runs from src and, in the package, from dist/src. */
const docs = new URL(
  import.meta.url.includes('/dist/src/') ? '../../docs/' : '../../dist/docs/',
  import.meta.url,
)

/** `lendspec start`: documentation and mocks, and one signed call to each API to show that they work. */
export async function runStart({ port, once = false }: StartOptions): Promise<void> {
  await access(new URL('ppdai.html', docs)).catch(() => {
    throw new ConfigurationError('The documentation is not built yet. Run `npm run docs` first.')
  })
  const demo = await ensureDemoApp(demoFolder)
  const gateway = createGateway({
    apps: await loadApps(demo.configFile),
    ...(!once && { onAnswer: logAnswer }),
  })
  const server = await serve(createWorkbench(gateway, docs), { port })
  try {
    await demonstrate(server.url, demo)
    if (once) return
    print(`lendspec is at ${server.url}`)
    print(`  documentation  ${server.url}/docs/ppdai  ${server.url}/docs/awda`)
    print(`  mocks          ${server.url}/ppdai  ${server.url}/awda   credentials in ${demoFolder}/`)
    print('Stop it with Ctrl-C.')
    await untilInterrupted(server)
  } finally {
    await server.close()
  }
}
