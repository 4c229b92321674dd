import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { serveWorkbench, type WorkbenchOptions } from '../../src/cli/workbench.ts'
import { createApps } from '../../src/mock/apps.ts'
import { appId, publicKey, secret, signExample, sms } from '../support.ts'

const folder = mkdtempSync(join(tmpdir(), 'lendspec-workbench-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'docs'))
writeFileSync(join(folder, 'docs', 'index.html'), 'the documentation')
const docs = pathToFileURL(join(folder, 'docs/'))
const apps = createApps({ ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] })

/** A workbench, and its response to a request at a path. */
async function open(options: Partial<WorkbenchOptions> = {}) {
  const server = await serveWorkbench({ apps, port: 0, docs, ...options })
  const url = options.host ? server.url : `http://127.0.0.1:${server.port}`
  return {
    url,
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

  it.each([
    [true, ['replayed', null]],
    [false, [null, null]],
  ])('refuses what was already answered, strict: %s', async (strictReplay, [again, later]) => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const { url, close } = await open({ strictReplay, host })
      const at = Math.floor(Date.now() / 1000)
      const reasons: (string | null)[] = []
      for (const timestamp of [at - 1, at - 1, at]) {
        const { headers, body } = await signExample('ppdai', operations.sendSmsAuthCode, { timestamp })
        const sent = { ...headers, 'content-type': 'application/json' }
        const response = await fetch(url.replace('0.0.0.0', '127.0.0.1') + call, {
          method: 'POST',
          headers: sent,
          body,
        })
        reasons.push(response.headers.get('x-lendspec-reason'))
      }
      expect(reasons, host).toEqual([null, again, later])
      await close()
    }
  })

  it.each([false, true])('shows no secret of an app, bodies shown: %s', async (showBodies) => {
    const { ask, events, close } = await open({ showBodies })
    const body = JSON.stringify({ ...sms, Role: secret, Extra: Buffer.from(secret).toString('base64') })
    await ask(call, { ...unsigned, body, headers: { ...unsigned.headers, 'x-ppd-sign': secret } })
    const seen = await events()
    expect(seen).toContain('timestamp-missing')
    expect(seen).not.toContain(secret)
    expect(seen).not.toContain(Buffer.from(secret).toString('base64'))
    await close()
  })

  it.each(['127.0.0.1', '0.0.0.0'])('passes limits and the log on, at %s', async (host) => {
    const verdicts: string[] = []
    const onAnswer = ({ operation, status }: { operation: string; status: number }) =>
      verdicts.push(`${operation} ${status}`)
    const server = await serveWorkbench({ apps, port: 0, docs, host, maxBodyBytes: 20, onAnswer })
    const { status } = await fetch(`http://127.0.0.1:${server.port}${call}`, unsigned)
    expect([status, verdicts]).toEqual([413, ['sendSmsAuthCode 413']])
    await server.close()
  })

  it.each(['::1', 'localhost', '127.0.0.1'])(
    'has all of it at %s, under an address that opens',
    async (host) => {
      const { ask, url, close } = await open({ host })
      expect(url).toMatch(host === '::1' ? /^http:\/\/\[::1\]:\d+$/ : `http://${host}:`)
      expect(await ask('/')).toEqual({ status: 200, text: 'the documentation' })
      expect((await ask('/inspector')).status).toBe(200)
      expect((await ask(call, unsigned)).status).toBe(400)
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
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const { status, headers: told } = await fetch(server.url + path, {
          method,
          headers: { origin: server.url },
        })
        expect([status, told.get('allow')?.startsWith('GET')], `${method} ${path}`).toEqual([405, true])
      }
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

  it('serves only the mocks on an address that others can reach', async () => {
    const { ask, url, close } = await open({ host: '0.0.0.0' })
    expect(url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/)
    for (const path of ['/', '/inspector', '/inspector/events']) expect((await ask(path)).status).toBe(404)
    expect((await ask(call, unsigned)).status).toBe(400)
    await close()
  })
})
