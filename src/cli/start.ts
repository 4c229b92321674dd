import { ensureDemoApp, loadApps } from '../mock/apps.ts'
import { createGateway } from '../mock/gateway.ts'
import { serve } from '../mock/serve.ts'
import { createWorkbench } from '../site/app.ts'
import { demoFolder } from './call.ts'
import { demonstrate } from './demonstrate.ts'
import { findDocs } from './docs.ts'
import { print } from './io.ts'
import { logAnswer, untilInterrupted } from './mock.ts'

export interface StartOptions {
  port: number
  once?: boolean
}

/** `lendspec start`: documentation and mocks, and one signed call to each API to show that they work. */
export async function runStart({ port, once = false }: StartOptions): Promise<void> {
  const docs = await findDocs()
  const demo = await ensureDemoApp(demoFolder)
  const gateway = createGateway({
    apps: await loadApps(demo.configFile),
    ...(!once && { onAnswer: logAnswer }),
  })
  const server = await serve(await createWorkbench(gateway, docs), { port })
  try {
    await demonstrate(server.url, demo)
    if (once) return
    print(`lendspec is at ${server.url}`)
    print(`  documentation  ${server.url}/`)
    print(`  mocks          ${server.url}/ppdai  ${server.url}/awda   credentials in ${demoFolder}/`)
    print('Stop it with Ctrl-C.')
    await untilInterrupted(server)
  } finally {
    await server.close()
  }
}
