import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { renderSite } from '../../../src/site/build/site.ts'
import { type RunningServer, serve } from '../../../src/mock/serve.ts'
import { createWorkbench } from '../../../src/site/app.ts'
import { gatewayWith } from '../../support.ts'
import { siteOf } from '../../setup.js'
import { keepPages } from '../browser.ts'

/** The site as it is built, on disk and behind the workbench. */
export interface Built {
  files: ReadonlyMap<string, string>
  /** Where pages are, with a slash at the end. */
  disk: string
  http: string
  close: () => Promise<void>
}

export async function buildSite(): Promise<Built> {
  const { files, folder } = await sharedSite()
  const disk = pathToFileURL(`${folder}/`)
  const server: RunningServer = await serve(await createWorkbench(gatewayWith(), disk))
  return { files, disk: disk.href, http: `${server.url}/`, close: () => server.close() }
}

/** Built once for all files of a run: the first that comes builds it, the others wait for its folder. */
async function sharedSite(): Promise<{ files: ReadonlyMap<string, string>; folder: string }> {
  const folder = siteOf(process.ppid)
  const isFirst = await mkdir(`${folder}.building`).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const files = await renderSite()
    const scratch = `${folder}.building/site`
    await mkdir(scratch)
    for (const [name, text] of files) await writeFile(join(scratch, name), text)
    await rename(scratch, folder)
    return { files, folder }
  }
  for (let tries = 0; tries < 1000; tries++) {
    const names = await readdir(folder).catch(() => [])
    if (names.length) {
      const read = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
      return { files: new Map(await Promise.all(read)), folder }
    }
    await setTimeout(200)
  }
  throw new Error('the documentation site was not built in time')
}

/** Redoc greets on the console with `info`, which is not a complaint. */
const withPage = keepPages((page, complaints) => {
  page.on('console', (message) => {
    if (message.type() !== 'info') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
})

/** Opens an address with every outside request refused, and gives what was asked for, complained of, or too wide. */
export async function visit(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
): Promise<string[]> {
  return withPage(browser, options, async ({ page, complaints }) => {
    await page.route('**', (route) => {
      const target = route.request().url()
      if (target.startsWith(new URL(url).origin) || /^(file|data|blob):/.test(target)) return route.continue()
      complaints.push(`request: ${target}`)
      return route.abort()
    })
    await page.goto(url)
    await use(page)
    complaints.push(...(await overflowOf(page)))
    await page.unrouteAll()
    // Here, so that no test forgets it.
    expect(complaints, url).toEqual([])
    return [...complaints]
  })
}

/** By how much the page is wider than the window. */
export async function overflowOf(page: Page): Promise<string[]> {
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return wide > 0 ? [`${wide} px too wide`] : []
}
