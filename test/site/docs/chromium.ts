import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath } from '../../tools.ts'
import { launch } from '../browser.ts'
import { type Built, buildSite } from './site.ts'

type Parts = Readonly<Record<string, (browser: () => Browser, built: () => Built) => void>>

/** The built site, and what is tested of it in a browser. */
export function testSite(
  name: string,
  parts: Parts,
  withoutBrowser: (built: () => Built) => void = () => {},
) {
  describe(name, () => {
    let site: Built
    const built = () => site
    beforeAll(async () => {
      site = await buildSite()
    }, 180_000)
    afterAll(() => site?.close())

    withoutBrowser(built)

    describe.skipIf(!chromiumPath)('in Chromium (needs the chromium package)', () => {
      let chromium: Browser
      beforeAll(async () => {
        chromium = await launch()
      })
      afterAll(() => chromium?.close())
      for (const [part, test] of Object.entries(parts)) describe(part, () => test(() => chromium, built))
    })
  })
}
