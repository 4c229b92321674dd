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
import { openStore } from './store.ts'
import { terminal } from './terminal.ts'
import { nameOf, serveWorkbench, type WorkbenchOptions } from './workbench.ts'

/** What both `mock` and `start` take. */
export interface ServingOptions extends Pick<
  WorkbenchOptions,
  'port' | 'strictReplay' | 'allowProduction' | 'showBodies' | 'maxBodyBytes'
> {
  stateful?: boolean | Grade
  seed?: string
  notifyTo?: string
  store?: string
}

export interface MockOptions extends ServingOptions {
  host?: string
  config?: string
  engine: EngineName
}

/** `lendspec mock`: serves both mocks on one port, until Ctrl-C. */
export async function runMock({ config, ...options }: MockOptions): Promise<void> {
  const { host, engine } = options
  if (host !== undefined) await asUsage(() => nameOf(host))
  // Before anything listens: a missing package is reported at the start, not at the first call.
  if (engine === 'prism') await importPrism()
  const server = await serveMocks(options, async () => ({
    apps: await findApps(config),
    onAnswer: createLog(),
  }))
  print(`listening on ${server.url}`)
  await untilInterrupted(server)
}

/** Starts the server. Closing it closes what its mocks remember, too. */
export async function serveMocks(
  { notifyTo, store: place, ...options }: ServingOptions,
  more: () => Promise<Omit<WorkbenchOptions, keyof ServingOptions>>,
): Promise<RunningServer> {
  const { stateful, strictReplay, seed } = options
  if (place !== undefined && !stateful && !strictReplay)
    throw new UsageError('--store needs --stateful or --strict-replay')
  const unused = seed !== undefined ? '--seed' : notifyTo !== undefined ? '--notify-to' : undefined
  if (unused && !stateful) throw new UsageError(`${unused} needs --stateful`)
  if (notifyTo !== undefined) await asUsage(() => checkReceiver(notifyTo))
  const store = place === undefined ? undefined : await asUsage(() => openStore(place))
  const server = await serveWorkbench({
    ...options,
    ...(stateful && {
      notify: { ...(notifyTo !== undefined && { to: notifyTo }), ...(await findEventKeys()) },
    }),
    ...(store && { store }),
    ...(await more()),
    responses: await findResponseKeys(),
  })
  let closed: Promise<void> | undefined
  return { ...server, close: () => (closed ??= server.close().then(() => store?.close?.())) }
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
