import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../tools.ts'

const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export const launch = () => chromium.launch({ executablePath: chromiumPath!, args: args.split(' ') })

interface View {
  readonly page: Page
  /** What `watch` found since the test began. */
  readonly complaints: string[]
}

/**
 * A page for each view, kept from test to test: a new one takes longer than most tests, and forgets the compiled Redoc.
 * @param watch receives each new page once, to add to its complaints
 */
export function keepPages(watch: (page: Page, complaints: string[]) => void) {
  const views = new Map<string, View>()
  return async <T>(
    browser: Browser,
    options: BrowserContextOptions,
    use: (view: View) => Promise<T>,
  ): Promise<T> => {
    const key = JSON.stringify(options)
    const view = views.get(key) ?? (await open(browser, options))
    // Whoever fails leaves a page in a state of which nobody knows.
    views.delete(key)
    try {
      view.complaints.length = 0
      const result = await use(view)
      if (options.javaScriptEnabled !== false) await view.page.evaluate('localStorage.clear()')
      await view.page.goto('about:blank')
      views.set(key, view)
      return result
    } finally {
      if (!views.has(key)) await view.page.context().close()
    }
  }

  async function open(browser: Browser, options: BrowserContextOptions): Promise<View> {
    const page = await (await browser.newContext(options)).newPage()
    const complaints: string[] = []
    watch(page, complaints)
    return { page, complaints }
  }
}
