import { dirname } from 'node:path'
import { type PartnerName, partnerNames, schemes } from '../../generated/index.ts'
import type { Grade } from '../core/contract.ts'
import { type Apps, loadApps } from '../mock/apps.ts'
import { readEventKeys, readResponseKeys } from '../mock/key-files.ts'
import { type EngineName, importPrism } from '../mock/engines.ts'
import { checkReceiver } from '../mock/receiver-address.ts'
import type { LogEntry } from '../mock/gateway.ts'
import type { RunningServer } from '../mock/serve.ts'
import { demoFolder, findDemoApp } from './credentials.ts'
import { asUsage, print, say, UsageError } from './io.ts'
import { terminal } from './terminal.ts'
import { nameOf, serveWorkbench } from './workbench.ts'

export interface MockOptions {
  port: number
  host?: string
  config?: string
  engine: EngineName
  strictReplay?: boolean
  allowProduction?: boolean
  showBodies?: boolean
  maxBodyBytes?: number
  stateful?: boolean | Grade
  seed?: string
  notifyTo?: string
}

/** `lendspec mock`: serves both mocks on one port, until Ctrl-C. */
export async function runMock({ config, notifyTo, ...options }: MockOptions): Promise<void> {
  const { host, seed, stateful } = options
  const unused = seed !== undefined ? '--seed' : notifyTo !== undefined ? '--notify-to' : undefined
  if (unused && !stateful) throw new UsageError(`${unused} needs --stateful`)
  if (host !== undefined) await asUsage(() => nameOf(host))
  // Before anything listens: a missing package is reported at the start, not at the first call.
  if (options.engine === 'prism') await importPrism()
  if (notifyTo !== undefined) await asUsage(() => checkReceiver(notifyTo))
  const server = await serveWorkbench({
    ...options,
    ...(stateful && {
      notify: { ...(notifyTo !== undefined && { to: notifyTo }), ...(await findEventKeys()) },
    }),
    apps: await findApps(config),
    responses: await findResponseKeys(),
    onAnswer: createLog(),
  })
  print(`listening on ${server.url}`)
  await untilInterrupted(server)
}

/** The apps of a config file, or the demonstration app. */
async function findApps(config: string | undefined): Promise<Apps> {
  if (config !== undefined) return asUsage(() => loadApps(config))
  const demo = await findDemoApp()
  say(`no --config: serving the demonstration app; its credentials are in ${demoFolder}/`)
  return loadApps(demo.configFile)
}

/** Partners sign responses with keys of their own, whoever the apps are. */
async function findResponseKeys() {
  if (!partnerNames.some((name) => schemes[name].response)) return {}
  const { configFile } = await findDemoApp()
  const found = await readResponseKeys(dirname(configFile))
  for (const name of Object.keys(found))
    say(`responses of ${name} are signed: their public keys are in ${demoFolder}/${name}-response-*`)
  return found
}

/** An event that is signed otherwise than requests has a key of the partner. */
async function findEventKeys() {
  const isOwn = (name: PartnerName) => Object.values(schemes[name].events).some(({ like }) => !like)
  if (!partnerNames.some(isOwn)) return {}
  const { configFile } = await findDemoApp()
  return { credentials: await readEventKeys(dirname(configFile)) }
}

/** Collects lines for 20 ms: writing each one alone costs as much as the call. */
export function createLog(): (entry: LogEntry) => void {
  const lines: string[] = []
  const write = () => say(lines.splice(0).join('\n'))
  return ({ api, operation, verdict, status, durationMs, detail }) => {
    if (lines.length === 0) setTimeout(write, 20)
    lines.push(`${api || '-'} ${operation || '-'} ${status} ${verdict} ${durationMs.toFixed(1)} ms`)
    if (detail) lines.push(`  ${detail}`)
  }
}

export async function untilInterrupted(server: RunningServer): Promise<void> {
  await terminal().interrupted()
  await server.close()
}
