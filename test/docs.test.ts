import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyDocs } from '../src/cli/docs.ts'
import { testExplorer } from './docs/explorer.ts'
import { testFiles } from './docs/files.ts'
import { testPages } from './docs/pages.ts'
import { testPlayground } from './docs/playground.ts'
import { testReference } from './docs/reference.ts'
import { testSearch } from './docs/search.ts'
import { type Built, buildSite, executablePath, launch } from './docs/site.ts'
import { testTyping } from './docs/typing.ts'
import { testWhy } from './docs/why.ts'

describe('the documentation site', () => {
  let site: Built
  const built = () => site
  beforeAll(async () => {
    site = await buildSite()
  }, 60_000)
  afterAll(() => site?.close())

  testFiles(built)

  it('is copied by `lendspec docs`, and asked for where it is not built', async () => {
    const out = join(await mkdtemp(join(tmpdir(), 'lendspec-out-')), 'site')
    await copyDocs({ out }, new URL(site.disk))
    expect((await readdir(out)).sort()).toEqual([...site.files.keys()].sort())
    const empty = new URL('nothing/', site.disk)
    await expect(copyDocs({ out }, empty)).rejects.toThrow('Run `npm run docs` first')
  })

  it('is served at the root of the workbench, before the mock', async () => {
    const page = await fetch(site.http)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toBe(site.files.get('index.html'))
    expect((await fetch(`${site.http}errors.json`)).headers.get('content-type')).toContain('application/json')
    expect((await fetch(`${site.http}nothing.html`)).status).toBe(404)
    expect((await fetch(`${site.http}ppdai/nowhere`, { method: 'POST' })).status).toBe(404)
  })

  describe.skipIf(!executablePath)('in Chromium (needs the chromium package)', () => {
    let chromium: Browser
    const browser = () => chromium
    beforeAll(async () => {
      chromium = await launch()
    })
    afterAll(() => chromium?.close())

    describe('every page', () => testPages(browser, built))
    describe('the reference', () => testReference(browser, built))
    describe('the explorer', () => testExplorer(browser, built))
    describe('the search', () => testSearch(browser, built))
    describe('the playground', () => testPlayground(browser, built))
    describe('the playground, typed in,', () => testTyping(browser, built))
    describe('why mine is wrong', () => testWhy(browser, built))
  })
})
