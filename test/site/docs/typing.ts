import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsOf } from './pages.ts'
import {
  bodyBox,
  choose,
  pasteBox,
  emptyKeyBox,
  privateKeyBox,
  secretBox,
  stepBox,
  textAt,
  timestampBox,
} from './desk.ts'
import { type Built, visit } from './site.ts'

/** What the playground shows while somebody types. */
export function testTyping(browser: () => Browser, built: () => Built): void {
  const use = async (route: string, steps: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
    expect(await visit(browser(), `${built().disk}playground.html#${route}`, steps, options)).toEqual([])

  it('keeps the last good result of invalid JSON, dimmed, and names the place', async () => {
    await use('ppdai/sendSmsAuthCode', async (page) => {
      for (const [text, said] of faults) {
        await bodyBox(page).fill(text)
        expect(await page.locator('#fault').innerText()).toBe(said)
        await page.getByText('below is the last good result').waitFor()
        expect(await page.locator('.stale').count()).toBe(1)
        expect(await bodyBox(page).getAttribute('aria-invalid')).toBe('true')
        expect(await textAt(page, 'canonical')).toBe('devicefp1234567890mobile15200000001')
      }
      await page.getByRole('status').getByText(faults.at(-1)![1]).waitFor()
      await page.getByRole('button', { name: 'Example' }).click()
      expect(await page.locator('.stale').count()).toBe(0)
      expect(await page.locator('#fault').innerText()).toBe('')
    })
  })

  it('says of each field how it is signed, or why not, from the raw text of the body', async () => {
    await use('ppdai/userInfoAdd', async (page) => {
      const wide = '{"SourceId": 0,"PlatformType":2,"Info":null,"OrderId":"9007199254740993","Other":[1]}'
      await bodyBox(page).fill(wide)
      const rows = page.locator('#members tbody tr')
      expect((await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
        'SourceId Int32 0',
        'PlatformType Int32 2',
        'Info String not signed: null is left out',
        'OrderId String 9007199254740993',
        'Other not declared not signed: not in the contract',
        expect.stringMatching(/^appId Id [\da-f]{32}$/),
        expect.stringMatching(/^time Time \d{4}-/),
        'URL not signed: the address is never signed',
        'X-PPD-ACCESSTOKEN not signed: the token is never signed',
      ])
      await bodyBox(page).fill('{"SourceId":1.0}')
      await page
        .getByText('SourceId is declared Int32 and must be an integer in plain digits')
        .first()
        .waitFor()
      await bodyBox(page).fill('{"OrderId":"a\\nb"}')
      expect(await textAt(page, 'canonical')).toBe('orderida\nb')
    })
  })

  it('marks the steps that a change touches, and no other; a field is highlighted with its part', async () => {
    await use('ppdai/sendSmsAuthCode', async (page) => {
      const changed = () =>
        page.locator('.changed').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')))
      const texts = ['parameters:values', 'parameters:pairs', 'parameters', 'signature.parameters:hash']
      const times = ['timestamp', 'signature.timestamp:hash']
      // The steps that a key makes come later than the others.
      await emptyKeyBox(page)
      await stepBox(page, 'signature').getByText('Generate or paste a private key.').waitFor()
      await bodyBox(page).press('Control+End')
      await bodyBox(page).press('ArrowLeft')
      await bodyBox(page).press('ArrowLeft')
      await bodyBox(page).pressSequentially('5')
      expect(await changed()).toEqual(texts)
      await timestampBox(page).fill('1490000000')
      expect(await changed()).toEqual(times)
      const part = stepBox(page, 'canonical').locator('[data-field=Mobile]')
      await page.locator('#members tr', { hasText: 'Mobile' }).focus()
      await expect.poll(() => part.getAttribute('class')).toContain('lit')
      await part.focus()
      expect(await page.locator('#members tr.lit').innerText()).toContain('Mobile')
      expect(await part.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"2"')
    })
  })

  it('copies without permission by the old way, which a person may paste', async () => {
    await use(
      'ppdai/accountExists',
      async (page) => {
        const text = await textAt(page, 'canonical')
        await page.getByRole('button', { name: 'Copy: Parameters: joined' }).click()
        await page.getByText('Copied.').waitFor()
        await bodyBox(page).press('Control+a')
        await bodyBox(page).press('Control+v')
        expect(await bodyBox(page).inputValue()).toBe(text)
      },
      // Granting another one refuses those of the clipboard.
      { permissions: ['geolocation'] },
    )
  })

  it('has tabs that arrows, Home and End move through', async () => {
    await use('ppdai/accountExists', async (page) => {
      const tab = (name: string) => page.getByRole('tab', { name, selected: true })
      await tab('Sign').focus()
      for (const [press, name] of [
        ['ArrowRight', 'Why is mine wrong?'],
        ['ArrowRight', 'Sign'],
        ['End', 'Why is mine wrong?'],
        ['Home', 'Sign'],
      ] as const) {
        await page.keyboard.press(press)
        await tab(name).waitFor()
        expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(name)
        await page.getByRole('tabpanel', { name }).waitFor()
      }
    })
  })

  it('says over plain http what the browser withholds, and still makes the texts', async () => {
    const place = 'http://workbench.example/playground.html#ppdai/accountExists'
    const complaints = await visit(browser(), 'about:blank', async (page) => {
      await page.route('http://workbench.example/**', (route) => {
        const name = new URL(route.request().url()).pathname.slice(1)
        const type = name.endsWith('.css')
          ? 'text/css'
          : name.endsWith('.js')
            ? 'text/javascript'
            : 'text/html'
        return route.fulfill({ body: built().files.get(name) ?? '', contentType: `${type}; charset=utf-8` })
      })
      await page.goto(place)
      await page.getByText('no crypto.subtle').waitFor()
      expect(await page.getByRole('button', { name: 'Generate a key' }).isDisabled()).toBe(true)
      await privateKeyBox(page).fill('anything')
      await stepBox(page, 'signature')
        .getByText('On plain http this browser signs with no private key')
        .waitFor()
      expect(await textAt(page, 'canonical')).toMatch(/^accountname/)
      await choose(page, 'awda', 'getLoan')
      await secretBox(page).fill('anything')
      await stepBox(page, 'signature')
        .getByText(/^[\dA-F]{32}$/)
        .waitFor()
    })
    expect(complaints).toEqual([])
  })

  it.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const)('is accessible in every state, $colorScheme', async (options) => {
    await use(
      'ppdai/sendSmsAuthCode',
      async (page) => {
        await page.getByRole('button', { name: 'Generate a key' }).click()
        await stepBox(page, 'signature').getByText('==').waitFor()
        await page.locator('#members tr', { hasText: 'Mobile' }).focus()
        expect(await faultsOf(page)).toEqual([])
        await bodyBox(page).fill('{"Mobile":')
        expect(await faultsOf(page)).toEqual([])
        await choose(page, 'awda', 'submitLoan')
        await secretBox(page).fill('anything')
        expect(await faultsOf(page)).toEqual([])
        await page.getByRole('tab', { name: 'Why' }).click()
        await pasteBox(page).fill('f'.repeat(32))
        await page.getByText('What to change:').waitFor()
        expect(await faultsOf(page)).toEqual([])
      },
      options,
    )
  })
}

const faults: [text: string, said: string][] = [
  ['{"Mobile":"1"\n"DeviceFP":"2"}', 'Line 2, column 1: a comma is missing before this.'],
  [`{'Mobile':"1"}`, 'Line 1, column 2: JSON needs double quotes.'],
  ['{"手机":1,}', 'Line 1, column 9: there is a comma before the closing bracket.'],
  ['[1]', 'The body is JSON but not an object.'],
  ['{"Mobile":"1","Mobile":"2"}', 'Line 1, column 15: a field appears twice in the body.'],
  ['{"Mobile":"1', 'Line 1, column 13: a text has no closing quote.'],
]
