import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pages } from '../../../src/site/pages.tsx'
import { type Built, visit } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Where each page is worth looking at. */
const places = pages.map(({ file }) => {
  if (file === 'ppdai.html') return `${file}#/account/sendsmsauthcode`
  return file === 'awda.html' ? `${file}#/loan/submitloan` : file
})

type View = readonly [name: string, from: 'disk' | 'http', options: BrowserContextOptions]
const narrow = { width: 390, height: 844 }

/** The four views of a page, two and two: the others take a file of their own. */
export const views: Readonly<Record<'usual' | 'other', readonly View[]>> = {
  usual: [
    ['from disk, light and wide', 'disk', { colorScheme: 'light' }],
    ['over http, dark and narrow', 'http', { colorScheme: 'dark', viewport: narrow }],
  ],
  other: [
    ['over http, dark and wide', 'http', { colorScheme: 'dark' }],
    ['from disk, light and narrow', 'disk', { colorScheme: 'light', viewport: narrow }],
  ],
}

/** Visits every page. */
export const testViews =
  (views: readonly View[]) =>
  (browser: () => Browser, built: () => Built): void => {
    describe.each(places)('%s opens, without a complaint and accessible', (place) => {
      it.each(views)('%s', async (_, from, view) => {
        const check = async (page: Page) => {
          await settle(page)
          expect(await faultsOf(page)).toEqual([])
        }
        expect(await visit(browser(), built()[from] + place, check, view)).toEqual([])
      })
    })
  }

/** Every page, from disk and over http, in light and dark, wide and narrow. */
export function testPages(browser: () => Browser, built: () => Built): void {
  testViews(views.usual)(browser, built)

  it('keeps the theme from page to page, Redoc’s too', async () => {
    const dark = (page: Page) => page.evaluate(`document.documentElement.classList.contains('dark')`)
    const complaints = await visit(
      browser(),
      `${built().http}changes.html`,
      async (page) => {
        await page.getByRole('button', { name: 'Dark theme' }).click()
        expect(await dark(page)).toBe(true)
        await page.locator('#menu').getByRole('link', { name: 'PPDAI', exact: true }).click()
        await settle(page)
        expect(await dark(page)).toBe(true)
        await page.getByRole('button', { name: 'Dark theme', pressed: true }).click()
        expect(await dark(page)).toBe(false)
        await page.getByRole('button', { name: 'Menu' }).click()
        await page.locator('#menu').getByRole('link', { name: 'Signing', exact: true }).click()
        await page.getByRole('button', { name: 'Dark theme', pressed: false }).waitFor()
      },
      { colorScheme: 'light' },
    )
    expect(complaints).toEqual([])
  })

  it('opens its menu on a phone without a script', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }
    const context = await browser().newContext(options)
    try {
      const page = await context.newPage()
      await page.goto(`${built().disk}index.html`)
      const link = page.locator('#menu').getByRole('link', { name: 'Webhooks' })
      expect(await link.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Menu' }).click()
      await link.click()
      expect(page.url()).toContain('webhooks.html')
    } finally {
      await context.close()
    }
  })

  it('stays light: 60 kB for the overview, 80 kB for a guide, with all that they load', () => {
    const size = (name: string) => Buffer.byteLength(built().files.get(name) ?? '')
    for (const { file, group, render } of pages) {
      if (group !== 'Guide' || !render) continue
      const parts = [file, 'style.css', 'site.js', file.replace('html', 'css')]
      const total = parts.reduce((sum, name) => sum + size(name), 0)
      expect(total, file).toBeLessThan(file === 'index.html' ? 60_000 : 80_000)
    }
  })

  it('copies code as it stands', async () => {
    await visit(
      browser(),
      `${built().http}index.html`,
      async (page) => {
        await page.getByRole('button', { name: 'Copy' }).first().click()
        await page.getByRole('button', { name: 'Copied' }).waitFor()
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe('npm ci && npm start')
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
  })

  it('prints the signing page on two sheets', async () => {
    await visit(browser(), `${built().disk}signing.html`, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2)
    })
  })
}

/** Redoc is there when it shows a heading of the operation. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor()
}

/** What axe finds serious or worse. Without `preload: false` it asks for style sheets, which is a complaint itself. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const faults = await page.evaluate(`axe.run(document, { preload: false, resultTypes: ['violations'] })
    .then(({ violations }) => violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ target, any }) => target + ' ' + (any[0]?.message ?? '')).slice(0, 5).join('; ')))`)
  return faults as string[]
}
