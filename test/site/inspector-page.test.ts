import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAwdaReceiver, respond } from '../../src/index.ts'
import { loadApps } from '../../src/mock/apps.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { serve } from '../../src/mock/serve.ts'
import { keepPages, launch } from './browser.ts'
import { buildAssets, createScene, requests } from './inspector/scene.ts'
import { appId, now, secret } from '../support.ts'
import { program } from '../program.ts'
import { chromiumPath } from '../tools.ts'

const require = createRequire(import.meta.url)

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[]
}

describe.skipIf(!chromiumPath)(
  'the inspector in Chromium (needs the chromium package)',
  { timeout: 60_000 },
  () => {
    let browser: Browser
    let assets: Record<string, string>
    beforeAll(async () => {
      assets = await buildAssets()
      browser = await launch()
    }, 60_000)
    afterAll(() => browser?.close())

    type Scene = Awaited<ReturnType<typeof start>>

    async function start(options: Parameters<typeof createScene>[0] = {}, port = 0) {
      const scene = createScene({ assets, ...options })
      const server = await serve(scene.handler, { port })
      const send = async (...names: string[]) => {
        for (const name of names) await scene.gateway(await requests[name]!())
      }
      return { ...scene, server, send }
    }

    const withPage = keepPages((page, complaints) => {
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
      page.on('request', (request) => complaints.push(`request: ${request.url()}`))
    })

    /** Opens the inspector, and expects no complaint of the browser and no request to anything else. */
    async function open(
      use: (page: Page, scene: Scene, context: BrowserContext) => Promise<void>,
      { view = {}, ...options }: Parameters<typeof createScene>[0] & { view?: BrowserContextOptions } = {},
    ): Promise<void> {
      const scene = await start(options)
      const complaints = await withPage(
        browser,
        { viewport: { width: 1280, height: 900 }, ...view },
        async ({ page, complaints }) => {
          await page.goto(`${scene.server.url}/inspector`)
          await state(page, 'Live')
          await use(page, scene, page.context())
          return complaints
        },
      )
      await scene.server.close()
      const own = [scene.server.url, 'data:', 'about:blank'].map((start) => `request: ${start}`)
      expect(complaints.filter((complaint) => !own.some((start) => complaint.startsWith(start)))).toEqual([])
    }

    const state = (page: Page, text: string) => page.locator('#state', { hasText: text }).waitFor()
    const rows = (page: Page) => page.locator('[role=option]')
    const names = (page: Page) => page.locator('[role=option]:visible .verdict').allInnerTexts()
    const title = (page: Page) => page.locator('#detail h2')
    const said = (page: Page) => page.getByRole('status').first().innerText()

    it('shows a request as it arrives, newest first, with its diagnosis', async () => {
      await open(async (page, { send }) => {
        await page.getByRole('heading', { name: 'No request yet' }).waitFor()
        await send('right', 'names not lower-cased')
        await rows(page).nth(1).waitFor()
        expect(await names(page)).toEqual(['signature-mismatch', 'ok'])
        expect(await said(page)).toBe('Refused: PPDAI sendSmsAuthCode, signature-mismatch.')
        await rows(page).first().click()
        const detail = await page.locator('#detail').innerText()
        expect(detail).toContain('The names of the parameters were not lower-cased.')
        expect(detail).toContain('What to change: Lower-case the names')
        expect(await page.locator('mark').allInnerTexts()).toEqual(['d', 'D'])
        const headings = await page.locator('#detail :is(h2, h3)').allInnerTexts()
        expect(headings).toEqual(['PPDAI sendSmsAuthCode', 'Signed text', 'Time', 'Request', 'Response'])
      })
    })

    it('keeps the selection while others arrive, and 100 rows at most', async () => {
      await open(async (page, { send }) => {
        await send('right')
        await rows(page).first().click()
        for (let count = 0; count < 80; count++) await send('no such path')
        await rows(page).nth(80).waitFor()
        expect(await title(page).innerText()).toBe('AWDA registerUser')
        expect(await page.locator('[aria-selected=true]').getAttribute('data-id')).toBe('1')
        for (let count = 0; count < 40; count++) await send('no such path')
        await page.locator('[data-id="121"]').waitFor()
        expect(await rows(page).count()).toBe(100)
      })
    })

    it('shows what a stateful mock remembers, and moves it', async () => {
      await open(
        async (page, { send }) => {
          await send('right', 'right')
          await rows(page).first().click()
          expect(await page.locator('#detail').innerText()).toContain('Rule registerUser.1 (hint)')
          await page.getByText('What the mock remembers').click()
          const panel = page.locator('#remembered')
          await panel.getByRole('heading', { name: 'user: 1' }).waitFor()
          expect(await panel.locator('td').allInnerTexts()).toContain('<phone>')
          await panel.getByLabel('Move the clock by').fill('30d')
          await panel.getByRole('button', { name: 'Advance' }).click()
          await panel.getByText('Clock of the partner: 2026-12-21 12:00:00 UTC').waitFor()
          await panel.getByRole('button', { name: 'Delete all' }).click()
          await panel.getByRole('heading', { name: 'user: 1' }).waitFor({ state: 'detached' })
        },
        { stateful: true },
      )
    })

    it('is used by keyboard alone', async () => {
      await open(async (page, { send }) => {
        await send('right', 'too old', 'another secret')
        await rows(page).nth(2).waitFor()
        await rows(page).first().focus()
        await page.keyboard.press('Enter')
        expect(await title(page).innerText()).toBe('AWDA registerUser')
        await page.keyboard.press('j')
        expect(await title(page).innerText()).toBe('AWDA getLoan')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('j')
        await page.keyboard.press('k')
        expect(await title(page).innerText()).toBe('AWDA getLoan')
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
        await page.keyboard.press('Escape')
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('option')
        await page.keyboard.press('/')
        await page.keyboard.type('loan 1003 pj')
        expect(await page.inputValue('#filter')).toBe('loan 1003 pj')
        await state(page, 'Live')
      })
    })

    it('filters by words and by verdict', async () => {
      await open(async (page, { send }) => {
        await send('right', 'too old', 'another secret')
        await rows(page).nth(2).waitFor()
        await page.fill('#filter', 'awda 1003')
        expect(await names(page)).toEqual(['timestamp-expired'])
        await page.fill('#filter', 'nothing like it')
        await page.getByText('No request matches the filter').waitFor()
        await page.fill('#filter', '')
        await page.check('#refused-only')
        expect(await names(page)).toEqual(['signature-mismatch', 'timestamp-expired'])
        await send('right')
        await page.locator('[data-id="4"]').waitFor({ state: 'attached' })
        expect(await names(page)).toEqual(['signature-mismatch', 'timestamp-expired'])
      })
    })

    it('pauses, counts what waits, and goes on', async () => {
      await open(async (page, { send }) => {
        await send('right')
        await rows(page).first().waitFor()
        await page.keyboard.press('p')
        await state(page, 'Paused')
        await send('right', 'right')
        await state(page, 'Paused, 2 waiting')
        expect(await rows(page).count()).toBe(1)
        await page.getByRole('button', { name: 'Pause' }).click()
        await state(page, 'Live')
        expect(await rows(page).count()).toBe(3)
      })
    })

    it('clears for everybody', async () => {
      await open(async (page, { send, journal, server }, context) => {
        const other = await context.newPage()
        await other.goto(`${server.url}/inspector`)
        await send('right')
        await rows(other).first().waitFor()
        await page.getByRole('button', { name: 'Clear' }).click()
        await other.getByRole('heading', { name: 'No request yet' }).waitFor()
        await other.close()
        expect(journal.entries).toEqual([])
      })
    })

    it('copies as curl', async () => {
      await open(
        async (page, { send, server }) => {
          await send('names not lower-cased')
          await rows(page).first().click()
          await page.getByRole('button', { name: 'Copy as curl' }).click()
          const copied = await page.evaluate(() => navigator.clipboard.readText())
          expect(copied).toBe(
            [
              `curl -sS -X POST '${server.url}/ppdai/auth/authservice/sendsmsauthcode'`,
              `-H 'content-type: application/json'`,
              `-H 'x-ppd-appid: ${appId}'`,
              `-H 'x-ppd-serviceversion: 1'`,
              `-H 'x-ppd-sign: <signature>'`,
              `-H 'x-ppd-signversion: 1'`,
              `-H 'x-ppd-timestamp: 2026-11-21 12:00:00'`,
              `-H 'x-ppd-timestamp-sign: <signature>'`,
              `--data-raw '{"Mobile":"<phone>","DeviceFP":"<device>"}'`,
            ].join(' \\\n  '),
          )
          expect(await said(page)).toContain('Copied as curl')
        },
        { view: { permissions: ['clipboard-read', 'clipboard-write'] } },
      )
    })

    it('replays the very same request, as a command too, where bodies are shown', async () => {
      await open(
        async (page, { send, journal }) => {
          await page.getByText('Bodies are shown unchanged').waitFor()
          await send('secret at both ends')
          await rows(page).first().click()
          await page.getByRole('button', { name: 'Copy as curl' }).click()
          const copied = await page.evaluate(() => navigator.clipboard.readText())
          await promisify(execFile)('sh', ['-c', copied])
          await rows(page).nth(1).waitFor()
          expect(journal.entries[1]!.request.body).toBe(journal.entries[0]!.request.body)
          expect(await names(page)).toEqual(['signature-mismatch', 'signature-mismatch'])
          await page.getByRole('button', { name: 'Replay' }).click()
          await rows(page).nth(2).waitFor()
          expect(journal.entries[2]!.request.body).toBe(journal.entries[0]!.request.body)
        },
        { showBodies: true, view: { permissions: ['clipboard-read', 'clipboard-write'] } },
      )
    })

    it('leads to operation, error and playground, which gets app id and body alone', async () => {
      await open(async (page, { send }) => {
        await send('another secret')
        await rows(page).first().click()
        const link = (name: string) =>
          page.locator('#detail').getByRole('link', { name, exact: true }).getAttribute('href')
        expect(await link('Operation')).toBe('awda.html#/user/registeruser')
        expect(await link('Error')).toBe('errors.html#awda/1004')
        const [path, query] = (await link('Playground'))!.split('?')
        expect(path).toBe('playground.html#awda/registerUser')
        const parameters = new URLSearchParams(query)
        expect([...parameters.keys()]).toEqual(['appId', 'body'])
        expect(parameters.get('appId')).toBe(appId)
        expect(JSON.parse(parameters.get('body')!)).toMatchObject({ mobile: '<phone>' })
      })
    })

    it('says that it reconnects, and then shows what it missed, once', async () => {
      const first = await start()
      const { port } = first.server
      const page = await browser.newPage()
      await page.goto(`${first.server.url}/inspector`)
      await first.send('right')
      await rows(page).first().waitFor()
      await first.server.close()
      await state(page, 'Reconnecting')
      await first.send('too old')
      const again = await serve(first.handler, { port })
      await state(page, 'Live')
      await rows(page).nth(1).waitFor()
      expect(await names(page)).toEqual(['timestamp-expired', 'ok'])
      await again.close()

      // Another start of the program knows nothing of the old requests.
      const second = await start({}, port)
      await page.getByRole('heading', { name: 'No request yet' }).waitFor()
      await second.send('right')
      await rows(page).first().waitFor()
      await page.close()
      await second.server.close()
    })

    it('says the command that sends a first request, and that command does', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lendspec-inspector-'))
      const apps = await loadApps((await ensureDemoApp(join(folder, '.lendspec'))).configFile)
      await open(
        async (page) => {
          const command = await page.getByRole('region', { name: 'Command that sends a request' }).innerText()
          expect(command).toMatch(/^npm run -s lendspec -- call /)
          const words = command.trim().split(' ').slice(5)
          const cli = [program, ...words]
          await promisify(execFile)(process.execPath, cli, { cwd: folder })
          await rows(page).first().waitFor()
          expect(await names(page)).toEqual(['ok'])
        },
        { apps, clock: Date.now },
      )
      rmSync(folder, { recursive: true })
    })

    it('sends notifications to a receiver, and again', async () => {
      const awda = createAwdaReceiver({ appId, secret, now: () => now })
      let handled = 0
      const receiver = createServer(async (request, response) => {
        const raw = Buffer.concat(await request.toArray())
        const { status, headers, body } = await respond(awda, raw, () => handled++)
        response.writeHead(status, headers).end(body)
      })
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
      const to = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
      await open(async (page) => {
        await page.getByText('Send a notification').click()
        await page.getByLabel('Address, on this machine').fill(to)
        await page.getByRole('button', { name: 'Send', exact: true }).click()
        await page.getByRole('cell', { name: 'acknowledged' }).waitFor()
        await page.getByRole('button', { name: 'Send again' }).click()
        await page.getByRole('cell', { name: 'acknowledged' }).nth(1).waitFor()
        expect(handled).toBe(1)
        await page.getByLabel('Delivery').selectOption('bad-signature')
        await page.getByRole('button', { name: 'Send', exact: true }).click()
        await page.getByRole('cell', { name: 'HTTP 403' }).waitFor()
        expect(await page.getByRole('cell', { name: 'as expected' }).count()).toBe(3)
      })
      receiver.close()
    })

    it('is list, then detail, then list again at 390 px', async () => {
      await open(
        async (page, { send }) => {
          await send(...Object.keys(requests))
          await rows(page).first().click()
          expect(await rows(page).first().isVisible()).toBe(false)
          expect(await title(page).isVisible()).toBe(true)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
          await page.getByRole('button', { name: 'All requests' }).click()
          await rows(page).first().waitFor()
          await rows(page).nth(1).click()
          await page.goBack()
          await rows(page).first().waitFor()
          expect(await title(page).isVisible()).toBe(false)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
        },
        { view: { viewport: { width: 390, height: 844 } } },
      )
    })

    it('holds nothing personal in the page', async () => {
      await open(async (page, { send }) => {
        await send(...Object.keys(requests))
        for (let index = 0; index < Object.keys(requests).length; index++) {
          await rows(page).nth(index).click()
          const html = await page.content()
          for (const value of [
            '15200000001',
            '1234567890',
            '81234567890',
            '3171010101900001',
            'another-secret',
          ]) {
            expect(html).not.toContain(value)
          }
        }
      })
    })

    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
    // A layout has its colours from the theme, at every width: each of both once is all there is.
    const themes = [
      { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
      { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    ] as const
    it.each(themes)(
      'has no serious fault of accessibility: $colorScheme, $viewport.width px',
      async (view) => {
        await open(
          async (page, { send }) => {
            // Given to the browser, not to the page, whose policy lets no script of others in.
            await page.evaluate(axe)
            const faults = async () => {
              const found = await page.evaluate<AxeResult>('axe.run(document, { preload: false })')
              return found.violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
            }
            expect(await faults()).toEqual([])
            await send(...Object.keys(requests))
            await rows(page).nth(6).waitFor()
            await page.getByText('Send a notification').click()
            await page.getByText('What the mock remembers').click()
            await page.locator('#entities td').first().waitFor()
            expect(await faults()).toEqual([])
            await rows(page).first().click()
            expect(await faults()).toEqual([])
            await page.keyboard.press('p')
            await page.keyboard.press('Escape')
            expect(await faults()).toEqual([])
          },
          { view, stateful: true },
        )
      },
    )
  },
)
