import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { notifications as awdaNotifications } from '../../generated/awda/examples.ts'
import { flows as awdaFlows } from '../../generated/awda/flows.ts'
import { title as awdaTitle } from '../../generated/awda/operations.ts'
import { notifications as ppdaiNotifications } from '../../generated/ppdai/examples.ts'
import { flows as ppdaiFlows } from '../../generated/ppdai/flows.ts'
import { title as ppdaiTitle } from '../../generated/ppdai/operations.ts'
import { contract as awda } from '../contracts/awda.ts'
import { contract as ppdai } from '../contracts/ppdai.ts'
import { Flows, type FlowsApi } from './flows.tsx'
import { Overview, type OverviewApi } from './overview.tsx'

const apis: readonly OverviewApi[] = [
  { name: 'ppdai', title: ppdaiTitle, contract: ppdai, notifications: Object.keys(ppdaiNotifications) },
  { name: 'awda', title: awdaTitle, contract: awda, notifications: Object.keys(awdaNotifications) },
]

const sequences: readonly FlowsApi[] = [
  { name: 'ppdai', title: ppdaiTitle, flows: ppdaiFlows },
  { name: 'awda', title: awdaTitle, flows: awdaFlows },
]

/**
 * The workbench: overview, documentation and the mock, behind one function.
 * @param docs folder of the built documentation pages
 */
export function createWorkbench(
  gateway: (request: Request) => Promise<Response>,
  docs: URL,
): (request: Request) => Response | Promise<Response> {
  const app = new Hono()
  app.get('/', (c) => c.html(<Overview apis={apis} origin={new URL(c.req.url).origin} />))
  app.get('/flows', (c) => c.html(<Flows apis={sequences} />))
  for (const { name } of apis) {
    app.get(`/docs/${name}`, async (c) => c.html(await readFile(new URL(`${name}.html`, docs), 'utf8')))
  }
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.all('*', (c) => gateway(c.req.raw))
  return (request) => app.fetch(request)
}
