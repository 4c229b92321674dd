import { partnerNames } from '../../generated/index.ts'
import { loadApps } from '../mock/apps.ts'
import { demoFolder, findDemoApp } from './credentials.ts'
import { demonstrate } from './demonstrate.ts'
import { findDocs } from './docs.ts'
import { print } from './io.ts'
import { createLog, serveMocks, type ServingOptions, untilInterrupted } from './mock.ts'

/** `lendspec start`: serves documentation and mocks, and makes one signed call to each API. */
export async function runStart({
  once = false,
  ...options
}: ServingOptions & { once?: boolean }): Promise<void> {
  const docs = await findDocs()
  const demo = await findDemoApp()
  const server = await serveMocks(options, async () => ({
    apps: await loadApps(demo.configFile),
    docs,
    demo,
    ...(!once && { onAnswer: createLog() }),
  }))
  try {
    if (options.stateful) print('no demonstration: with --stateful the mocks remember your calls alone')
    else await demonstrate(server.url, demo)
    if (once) return
    print(`lendspec is at ${server.url}`)
    print(`  documentation  ${server.url}/`)
    print(`  inspector      ${server.url}/inspector`)
    print(
      `  mocks          ${partnerNames.map((name) => `${server.url}/${name}`).join('  ')}   credentials in ${demoFolder}/`,
    )
    print('Stop it with Ctrl-C.')
    await untilInterrupted(server)
  } finally {
    await server.close()
  }
}
