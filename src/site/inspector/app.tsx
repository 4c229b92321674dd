import { Hono, type Context } from 'hono'
import { isLendspecError } from '../../errors.ts'
import { isLoopback } from '../../loopback.ts'
import type { Journal } from '../../mock/journal.ts'
import type { Delivery, Notifier } from '../../mock/notify.ts'
import { exampleOf, modes } from '../../mock/notify-order.ts'
import { pages } from '../pages.tsx'
import { streamOf } from './events.ts'
import { InspectorPage } from './view.tsx'

/** Nothing is loaded from elsewhere, and only this server is asked. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'none'; " +
  "base-uri 'none'; frame-ancestors 'none'"

/**
 * The request inspector: a page at `/inspector` that shows what a journal holds, live. Its script and styles are built
 * with the documentation, and expected beside it. It answers only under a name of this machine, so that no page of
 * another site can read it by pointing its own name here.
 * @param notifier adds a form that sends notifications
 */
export function createInspector(journal: Journal, notifier?: Notifier): Hono {
  const app = new Hono()
  app.use('/inspector/*', async (c, next) => {
    const { method, url } = c.req
    if (!isLoopback(url)) return c.text('The inspector is for this machine alone: open it at 127.0.0.1.', 403)
    if (method !== 'GET' && c.req.header('origin') !== new URL(url).origin) {
      return c.text('Only the inspector itself may ask for this.', 403)
    }
    c.header('content-security-policy', policy)
    c.header('x-content-type-options', 'nosniff')
    c.header('cache-control', 'no-store')
    return next()
  })
  app.get('/inspector', (c) => {
    const { origin } = new URL(c.req.url)
    const page = { origin, showBodies: journal.showBodies, canNotify: notifier !== undefined, menu: pages }
    return c.html(`<!doctype html>\n${String(<InspectorPage {...page} />)}`)
  })
  // Under this name the static pages say how to get here.
  app.get('/inspector.html', (c) => c.redirect('/inspector'))
  app.get('/inspector/events', (c) => {
    const lastId = c.req.header('last-event-id') ?? c.req.query('after') ?? ''
    return c.body(streamOf(journal, lastId), 200, { 'content-type': 'text/event-stream' })
  })
  app.post('/inspector/clear', (c) => {
    journal.clear()
    return c.body(null, 204)
  })
  if (notifier) {
    app.post('/inspector/notify', (c) => answer(c, async () => notifier.send(await readOrder(c))))
    app.post('/inspector/replay', (c) => answer(c, async () => [await notifier.replay(await readId(c))]))
  }
  return app
}

/** Runs what was asked for, and tells a wrong question as such. What was sent stays here: it is signed. */
async function answer(c: Context, work: () => Promise<readonly Delivery[]>): Promise<Response> {
  try {
    return c.json((await work()).map(({ body: _, ...shown }) => shown))
  } catch (error) {
    if (isLendspecError(error)) return c.json({ problem: error.message }, 400)
    throw error
  }
}

async function readOrder(c: Context) {
  const { to, notification, mode, times } = await readMembers(c)
  const name = String(notification)
  const payloads = Array.from({ length: Math.min(Number(times) || 1, 51) }, () => exampleOf(name, 'ok'))
  return { to: String(to), notification: name, mode: modes.find((one) => one === mode) ?? 'plain', payloads }
}

const readId = async (c: Context) => Number((await readMembers(c))['id'])

async function readMembers(c: Context): Promise<Record<string, unknown>> {
  const value: unknown = await c.req.json().catch(() => null)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
