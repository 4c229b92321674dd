import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profiles, apiNames } from '../src/mock/profiles.ts'
import { type RunningServer, serve } from '../src/mock/serve.ts'
import { createWorkbench } from '../src/site/app.tsx'
import { gatewayWith } from './support.ts'

const root = join(import.meta.dirname, '..')
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

describe.skipIf(!executablePath)('the documentation in Chromium (needs the chromium package)', () => {
  let browser: Browser
  let server: RunningServer
  beforeAll(async () => {
    execFileSync(process.execPath, [createRequire(import.meta.url).resolve('tsx/cli'), 'scripts/docs.ts'], {
      cwd: root,
    })
    browser = await chromium.launch({ executablePath: executablePath!, args: args.split(' ') })
    server = await serve(createWorkbench(gatewayWith(), pathToFileURL(join(root, 'dist/docs/'))))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** Opens a page with every outside request refused, and collects what it asked for and complained of. */
  async function open(url: string, use: (page: Page) => Promise<void>): Promise<string[]> {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    await page.route('**', (route) => {
      const target = route.request().url()
      if (target.startsWith(server.url) || /^(file|data|blob):/.test(target)) return route.continue()
      complaints.push(`request: ${target}`)
      return route.abort()
    })
    await page.goto(url)
    await use(page)
    await page.close()
    return complaints
  }

  it.each(apiNames)(
    'shows every operation of %s with its evidence and errors',
    async (api) => {
      const { operations, errors } = profiles[api].contract
      const complaints = await open(`${server.url}/docs/${api}`, async (page) => {
        for (const operation of Object.values(operations)) {
          await page.goto(`${server.url}/docs/${api}#/${operation.tag}/${operation.id.toLowerCase()}`)
          await page.getByRole('heading', { name: operation.summary }).first().waitFor()
          const text = await page.locator('body').innerText()
          expect(text).toContain(operation.path)
          expect(text.toLowerCase()).toContain(`evidence: ${operation.source.grade}`)
          if (operation.unconfirmed) expect(text).toContain('A client refuses this call at a real server')
          for (const code of operation.errors)
            expect(text).toContain(errors[String(code)]!.meaning.split(' ')[0])
        }
      })
      expect(complaints).toEqual([])
    },
    90_000,
  )

  it.each(apiNames)('opens the page of %s from disk', async (api) => {
    const file = pathToFileURL(join(root, 'dist/docs', `${api}.html`)).href
    const complaints = await open(file, async (page) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    })
    expect(complaints).toEqual([])
  })

  it('has an overview whose links lead somewhere', async () => {
    const complaints = await open(server.url, async (page) => {
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.length).toBeGreaterThan(28)
      for (const path of new Set(links.map((link) => link.split('#')[0]!))) {
        expect((await fetch(server.url + path)).status, path).toBe(200)
      }
    })
    expect(complaints).toEqual([])
  })
})
