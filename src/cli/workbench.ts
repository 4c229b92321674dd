import { behaviours } from '../../generated/behaviours.ts'
import { partnerNames } from '../../generated/index.ts'
import { ConfigurationError, isLendspecError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { type Apps, secretsOf } from '../mock/apps.ts'
import { defaultMaxBodyBytes } from '../mock/body.ts'
import { type FetchHandler, withPages } from '../mock/fetch-adapter.ts'
import { createGateway, type Gateway, type GatewayOptions } from '../mock/gateway.ts'
import type { DemoApp } from '../mock/demo.ts'
import { createJournal, type Journal } from '../mock/journal.ts'
import { type RunningServer, serve } from '../mock/serve.ts'
import { findSecrets, readDemoCaller } from './credentials.ts'
import { findDocs } from './docs.ts'
import { say } from './io.ts'

export interface WorkbenchOptions extends Omit<GatewayOptions, 'apps' | 'onExchange' | 'showValues'> {
  apps: Apps
  port: number
  host?: string | undefined
  /** The inspector shows bodies in full. */
  showBodies?: boolean | undefined
  /** Folder of the built site. */
  docs?: URL
  /** The playground fills in the demonstration app. */
  demo?: DemoApp
}

/**
 * Both mocks on one port, with documentation and inspector. On another address than this machine's only the mocks: whoever
 * reaches a port can claim any host name for it.
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<RunningServer> {
  const { apps, port, host = '127.0.0.1', showBodies = false, ...rest } = options
  const { maxBodyBytes = defaultMaxBodyBytes } = rest
  const name = nameOf(host)
  if (!isLoopback(`http://${name}`)) {
    say(`${host} is reachable from other machines: there is no inspector, and any of them can call the mock.`)
    return serve(createGateway({ ...rest, apps }), { port, host, maxBodyBytes })
  }
  const secrets = secretsOf(apps)
  const journal = createJournal({ showBodies, secrets })
  const gateway = createGateway({ ...rest, apps, showValues: showBodies, onExchange: journal.record })
  const pages = loadOnce(() => loadPages(gateway, journal, apps, options), gateway)
  return serve(withPages(gateway, pages), { port, host, maxBodyBytes })
}

/**
 * The host as a URL has it.
 * @throws ConfigurationError for what no interface is called
 */
export function nameOf(host: string): string {
  const name = host.includes(':') ? `[${host}]` : host
  if (URL.canParse(`http://${name}`) && new URL(`http://${name}`).port === '') return name
  throw new ConfigurationError('--host must be the name or address of an interface, without a port.')
}

/** Loads the pages at the first request for one, so that the server starts faster. */
function loadOnce(load: () => Promise<FetchHandler>, gateway: Gateway): FetchHandler {
  let pages: Promise<FetchHandler> | undefined
  return async (request) => {
    pages ??= load()
    let handler: FetchHandler
    try {
      handler = await pages
    } catch (error) {
      if (!isLendspecError(error)) throw error
      // The documentation may be built by the next request.
      pages = undefined
      const isPage = /^\/(?:inspector.*|.*\.html)?$/.test(new URL(request.url).pathname)
      return isPage
        ? new Response(`${error.message}\n`, {
            status: 503,
            headers: { 'x-content-type-options': 'nosniff' },
          })
        : gateway(request)
    }
    return handler(request)
  }
}

async function loadPages(
  gateway: (request: Request) => Promise<Response>,
  journal: Journal,
  apps: Apps,
  { docs: folder, demo, stateful }: WorkbenchOptions,
): Promise<FetchHandler> {
  const docs = await findDocs(folder)
  const { createDemo, createWorkbench } = await import('../site/app.ts')
  const { createInspector } = await import('../site/inspector/app.tsx')
  const senders = await findNotifiers(apps)
  const inspector = createInspector(journal, senders, stateful ? Object.keys(behaviours) : [])
  return createWorkbench(gateway, docs, inspector, ...(demo ? [createDemo(() => readDemo(demo))] : []))
}

const readDemo = async (demo: DemoApp) =>
  Object.fromEntries(
    await Promise.all(partnerNames.map(async (api) => [api, await readDemoCaller(api, demo)] as const)),
  )

/** Each signs like its partner for the first of its apps, and sends each notification once. */
async function findNotifiers(apps: Apps) {
  const { notifying } = await import('../mock/sender.ts')
  const { createNotifier } = await import('../mock/notify.ts')
  return notifying.flatMap((partner) => {
    const credentials = findSecrets(partner, apps)
    return credentials ? [createNotifier({ partner, credentials, schedule: [0] })] : []
  })
}
