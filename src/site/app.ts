import { readdir, readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { pages } from './pages.tsx'
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
    const text = await readFile(new URL(name, docs), 'utf8')
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8'
    const path = name === 'index.html' ? '/' : `/${name}`
    const isRedoc = pages.some(({ file, render }) => file === name && !render)
    const headers = { 'content-type': type, ...headersFor(isRedoc ? 'redoc' : 'page') }
    app.get(path, (c) => c.body(text, 200, headers))
    app.all(path, (c) => c.json({ problem: `${path} takes GET only` }, 405, { allow: 'GET, HEAD' }))
  }
  app.get('/index.html', (c) => c.redirect('/'))
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.all('*', (c) => gateway(c.req.raw))
  return (request) => app.fetch(request)
}
