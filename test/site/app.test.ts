import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Hono } from 'hono'
import { afterAll, describe, expect, it } from 'vitest'
import { createWorkbench } from '../../src/site/app.ts'
import { headersFor } from '../../src/site/policy.ts'

// The workbench as one function: what it serves, and what it leaves to the mock.

const folder = mkdtempSync(join(tmpdir(), 'lendspec-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const files = ['index.html', 'ppdai.html', 'style.css', 'site.js', 'errors.json', 'Check.java']
for (const name of files) writeFileSync(join(folder, name), `text of ${name}`)
const docs = pathToFileURL(`${folder}/`)
const mounted = new Hono().get('/site.js', (c) => c.text('mounted'))
const gateway = (request: Request) => Promise.resolve(new Response(`mock ${request.method}`))
const app = await createWorkbench(gateway, docs, new Hono())
const ask = async (path: string, method = 'GET', handler = app) => {
  const response = await handler(new Request(`http://127.0.0.1:4010${path}`, { method }))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the workbench', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8', 'page'],
    ['/ppdai.html', 'ppdai.html', 'text/html; charset=utf-8', 'redoc'],
    ['/style.css', 'style.css', 'text/css; charset=utf-8', 'page'],
    ['/site.js', 'site.js', 'text/javascript; charset=utf-8', 'page'],
    ['/errors.json', 'errors.json', 'application/json; charset=utf-8', 'page'],
    ['/Check.java', 'Check.java', 'text/plain; charset=utf-8', 'page'],
  ] as const)('serves %s, to GET only', async (path, file, type, policy) => {
    const { status, headers, text } = await ask(path)
    expect([status, headers.get('content-type'), text]).toEqual([200, type, `text of ${file}`])
    for (const [name, value] of Object.entries(headersFor(policy))) expect(headers.get(name)).toBe(value)
    const refused = await ask(path, 'POST')
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(JSON.parse(refused.text)).toEqual({ problem: `${path} takes GET only` })
  })

  it('has one address for the first page, no icon, and the mock behind all', async () => {
    const { status, headers } = await ask('/index.html')
    expect([status, headers.get('location')]).toEqual([302, '/'])
    expect((await ask('/favicon.ico')).status).toBe(204)
    expect((await ask('/ppdai/nowhere', 'POST')).text).toBe('mock POST')
  })

  it('asks what is mounted first', async () => {
    const handler = await createWorkbench(gateway, docs, mounted)
    expect((await ask('/site.js', 'GET', handler)).text).toBe('mounted')
  })

  it('wants the built site', async () => {
    await expect(createWorkbench(gateway, new URL('nothing/', docs))).rejects.toThrow('ENOENT')
  })
})
