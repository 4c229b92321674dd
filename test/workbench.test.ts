import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { operations } from '../generated/ppdai/operations.ts'
import { serveWorkbench, type WorkbenchOptions } from '../src/cli/workbench.ts'
import { createApps } from '../src/mock/apps.ts'
import { appId, publicKey, secret, sms } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'lendspec-workbench-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'docs'))
writeFileSync(join(folder, 'docs', 'index.html'), 'the documentation')
const docs = pathToFileURL(join(folder, 'docs/'))
const apps = createApps({ ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] })

/** A workbench, and what it answers to a question at a path. */
async function open(options: Partial<WorkbenchOptions> = {}) {
  const server = await serveWorkbench({ apps, port: 0, docs, ...options })
  const url = `http://127.0.0.1:${server.port}`
  return {
    close: server.close,
    ask: async (path: string, init?: RequestInit) => {
      const response = await fetch(url + path, init)
      return { status: response.status, text: await response.text() }
    },
    /** What the inspector has of the calls up to now. */
    async events() {
      const { body } = await fetch(`${url}/inspector/events`)
      const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while (!text.includes('event: ready')) text += (await reader.read()).value ?? ''
      await reader.cancel()
      return text
    },
  }
}

const call = `/ppdai${operations.sendSmsAuthCode.path}`
const unsigned = {
  method: 'POST',
  body: JSON.stringify(sms),
  headers: { 'content-type': 'application/json', 'x-ppd-appid': appId },
}

describe('the workbench', () => {
  it.each([
    [false, '<phone>', sms.Mobile],
    [true, sms.Mobile, '<phone>'],
  ])(
    'has documentation, mocks and inspector on one port; bodies shown: %s',
    async (showBodies, shown, not) => {
      const { ask, events, close } = await open({ showBodies })
      expect(await ask('/')).toEqual({ status: 200, text: 'the documentation' })
      expect((await ask('/inspector')).text).toContain('Send a notification to your receiver')
      expect((await ask(call, unsigned)).text).toContain('GTW-BRQ-NOHEADER')
      const seen = await events()
      expect(seen).toContain('"verdict":"timestamp-missing"')
      expect(seen).toContain(shown)
      expect(seen).not.toContain(not)
      await close()
    },
  )

  it('lets its pages load nothing from elsewhere, and names the methods that there are', async () => {
    writeFileSync(join(folder, 'docs', 'ppdai.html'), 'Redoc')
    writeFileSync(join(folder, 'docs', 'site.js'), 'script')
    const server = await serveWorkbench({ apps, port: 0, docs })
    for (const path of ['/', '/ppdai.html', '/site.js', '/inspector']) {
      const { headers } = await fetch(server.url + path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      const policy = headers.get('content-security-policy')
      expect(policy, path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
      expect(policy?.includes("'unsafe-inline'"), path).toBe(path === '/ppdai.html')
      const posted = await fetch(server.url + path, { method: 'POST', headers: { origin: server.url } })
      expect([posted.status, posted.headers.get('allow')?.startsWith('GET')]).toEqual([405, true])
    }
    await server.close()
  })

  it('has no form for notifications where no app of AWDA could send one', async () => {
    const { ask, close } = await open({ apps: createApps({ ppdai: [{ appId, publicKey }] }) })
    expect((await ask('/inspector')).text).not.toContain('Send a notification')
    await close()
  })

  it.each(['my host', '0.0.0.0:80', ''])('refuses the host %j', async (host) => {
    await expect(serveWorkbench({ apps, port: 0, host })).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })

  it('has mocks before the documentation is built, and says how to build it', async () => {
    const later = join(folder, 'later/')
    const { ask, close } = await open({ docs: pathToFileURL(later) })
    expect(await ask('/inspector')).toEqual({
      status: 503,
      text: 'The documentation is not built yet. Run `npm run docs` first.\n',
    })
    expect((await ask(call, unsigned)).status).toBe(400)
    expect((await ask('/nowhere')).status).toBe(404)
    mkdirSync(later)
    writeFileSync(join(later, 'index.html'), 'built since')
    expect(await ask('/index.html')).toEqual({ status: 200, text: 'built since' })
    await close()
  })

  it('has the mocks alone on an address that others reach, whatever name they give it', async () => {
    const { ask, close } = await open({ host: '0.0.0.0' })
    for (const path of ['/', '/inspector', '/inspector/events']) expect((await ask(path)).status).toBe(404)
    expect((await ask(call, unsigned)).status).toBe(400)
    await close()
  })
})
