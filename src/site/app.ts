import { readdir, readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { isLoopback } from '../core/loopback.ts'
import { pages } from './pages.tsx'
import { type Demo, demoPath } from './playground/demo.ts'
import { headersFor } from './policy.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/**
 * The workbench: the built site, what is mounted beside it, and the mock behind both, as one function.
 * @param docs folder of the built site; its files are read once, now
 * @param mounted more pages, asked before the site, such as the inspector
 * @throws Error of the file system when the folder is not there
 */
export async function createWorkbench(
  gateway: (request: Request) => Promise<Response>,
  docs: URL,
  ...mounted: readonly Hono[]
): Promise<(request: Request) => Response | Promise<Response>> {
  const app = new Hono()
  for (const part of mounted) app.route('/', part)
  for (const name of await readdir(docs)) {
    const file = await readFile(new URL(name, docs), 'utf8')
    const isPlayground = name === 'playground.html'
    // Says that a mock is behind the page, so that it may send.
    const text = isPlayground ? file.replace('<html ', '<html data-mock ') : file
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8'
    const path = name === 'index.html' ? '/' : `/${name}`
    const isRedoc = pages.some(({ file, render }) => file === name && !render)
    const policy = isRedoc ? 'redoc' : isPlayground ? 'playground' : 'page'
    const headers = { 'content-type': type, ...headersFor(policy) }
    app.get(path, (c) => c.body(text, 200, headers))
    app.all(path, (c) => c.json({ problem: `${path} takes GET only` }, 405, { allow: 'GET, HEAD' }))
  }
  app.get(demoPath, (c) => c.json({}))
  app.get('/index.html', (c) => c.redirect('/'))
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.all('*', (c) => gateway(c.req.raw))
  return (request) => app.fetch(request)
}

/** Gives the playground the credentials of the demo app. Another site cannot read them by pointing its own name here. */
export function createDemo(read: () => Promise<Demo>): Hono {
  const app = new Hono()
  app.get(demoPath, async (c) => {
    if (!isLoopback(c.req.url))
      return c.text('The demo app is for this machine alone: open it at 127.0.0.1.', 403)
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    return c.json(await read())
  })
  return app
}
