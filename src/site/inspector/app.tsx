import { Hono, type Context } from 'hono'
import { ConfigurationError, isLendspecError } from '../../core/errors.ts'
import { isLoopback } from '../../core/loopback.ts'
import type { Journal } from '../../mock/journal.ts'
import type { Delivery, Notifier } from '../../mock/notify-types.ts'
import { exampleOf, findMode, mostAtOnce } from '../../mock/notify-order.ts'
import { pages } from '../pages.tsx'
import { headersFor } from '../policy.ts'
import { streamOf } from './events.ts'
import { InspectorPage } from './view.tsx'

/**
 * The request inspector: a page at `/inspector` that shows what a journal holds, live. Its script and styles are built
 * with the documentation, and expected beside it. It accepts only the names of this machine, so that no page of
 * another site can read it by pointing its own name here.
 * @param notifiers add a form that sends notifications, each of a partner
 * @param remembering adds a panel with what a stateful mock remembers of these partners
 */
export function createInspector(
  journal: Journal,
  notifiers: readonly Notifier[] = [],
  remembering: readonly string[] = [],
): Hono {
  const app = new Hono()
  app.use('/inspector/*', async (c, next) => {
    const { method, url } = c.req
    if (!isLoopback(url)) return c.text('The inspector is for this machine alone: open it at 127.0.0.1.', 403)
    if (method !== 'GET' && c.req.header('origin') !== new URL(url).origin) {
      return c.text('Only the inspector itself may ask for this.', 403)
    }
    for (const [name, value] of Object.entries(headersFor('inspector'))) c.header(name, value)
    c.header('cache-control', 'no-store')
    return next()
  })
  app.get('/inspector', (c) => {
    const { origin } = new URL(c.req.url)
    const page = {
      origin,
      showBodies: journal.showBodies,
      senders: notifiers.map(({ sender }) => sender),
      remembering,
      menu: pages,
    }
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
  if (notifiers.length) {
    app.post('/inspector/notify', (c) => answer(c, () => sendOrder(c, notifiers)))
    app.post('/inspector/replay', (c) => answer(c, async () => [await replay(c, notifiers)]))
  }
  const allowed = {
    '/inspector': 'GET',
    '/inspector/events': 'GET',
    '/inspector/clear': 'POST',
    ...(notifiers.length && forms),
  }
  for (const [path, method] of Object.entries(allowed)) {
    app.all(path, (c) => c.json({ problem: `${path} takes ${method} only` }, 405, { allow: method }))
  }
  return app
}

const forms = { '/inspector/notify': 'POST', '/inspector/replay': 'POST' }

/** Runs the request and shows a wrong one as an error. Keeps what was sent, because it is signed. */
async function answer(c: Context, work: () => Promise<readonly Delivery[]>): Promise<Response> {
  try {
    return c.json((await work()).map(({ body: _, headers: _headers, ...shown }) => shown))
  } catch (error) {
    if (isLendspecError(error)) return c.json({ problem: error.message }, 400)
    throw error
  }
}

/** @param name of a partner; the first one where there is none */
function findNotifier(notifiers: readonly Notifier[], name: unknown): Notifier {
  const found = name === undefined ? notifiers[0] : notifiers.find(({ sender }) => sender.name === name)
  if (found) return found
  throw wanted('partner', `one of ${notifiers.map(({ sender }) => sender.name).join(', ')}`)
}

async function sendOrder(c: Context, notifiers: readonly Notifier[]) {
  const { to, notification: named, mode = 'plain', times = 1 } = await readMembers(c)
  if (typeof to !== 'string') throw wanted('to', 'the address of a receiver as text')
  if (typeof named !== 'string') throw wanted('notification', 'the name of a notification as text')
  // A form sends text, and the empty one where nothing was written.
  const count = typeof times === 'string' ? Number(times || 1) : times
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostAtOnce)
    throw wanted('times', `a whole number, 1 to ${mostAtOnce}`)
  const [notification = '', partner] = named.split('/').reverse()
  const { sender, send } = findNotifier(notifiers, partner)
  const payloads = Array.from({ length: count }, () => exampleOf(sender, notification, 'ok'))
  return send({ to, notification, mode: findMode(mode), payloads })
}

async function replay(c: Context, notifiers: readonly Notifier[]) {
  const { id, partner } = await readMembers(c)
  if (typeof id !== 'number') throw wanted('id', 'the number of a delivery')
  return findNotifier(notifiers, partner).replay(id)
}

async function readMembers(c: Context): Promise<Record<string, unknown>> {
  const value: unknown = await c.req.json().catch(() => null)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigurationError('The body is not a JSON object.')
  return { ...value }
}

const wanted = (name: string, what: string) => new ConfigurationError(`${name} must be ${what}.`)
