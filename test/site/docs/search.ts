import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Built, visit } from './site.ts'

const wanted = [
  ['a code', '-100001202', '-100001202 SmsTooSoon'],
  ['a code without its sign', '1003', '1003 InvalidTimestamp'],
  ['an operation', 'submitLoan', 'submitLoan'],
  ['the beginning of a word', 'fingerp', 'DeviceFP'],
  ['a mistyped word', 'regsiter', 'registerUser'],
  ['a field', 'bankAccountNumber', 'bankAccountNumber'],
  ['two Chinese characters', '指纹', 'DeviceFP'],
  ['one Chinese character', '欠', 'GTW-BRQ-ARREARAGE Arrearage'],
  ['a pair across words', '录动', 'sendSmsAuthCode'],
  ['a rule of signing', 'lower case', 'PPDAI'],
  ['a guide', 'webhook', 'Webhooks'],
  ['two words of a heading', 'clock skew', 'Clock skew'],
  ['a task', 'install', 'Getting started'],
  ['a word of a guide', 'retry', 'What the client retries'],
  ['the Chinese of a timestamp', '时间戳', 'imestamp'],
  ['the Chinese of a signature', '签名', 'ign'],
] as const

/** The search of every page. */
export function testSearch(browser: () => Browser, built: () => Built): void {
  it('finds codes, words, fields and rules, in both languages', async () => {
    const complaints = await visit(browser(), `${built().disk}changes.html`, async (page) => {
      await page.keyboard.press('/')
      for (const [what, query, title] of wanted) {
        await box(page).fill(query)
        const hits = page.getByRole('dialog').getByRole('option')
        await expect
          .poll(() => hits.allInnerTexts().then((texts) => texts.join(' ')), { message: what })
          .toContain(title)
        if (/\d/.test(query)) expect(await hits.first().innerText()).toContain(title)
      }
    })
    expect(complaints).toEqual([])
  })

  it('shows where the words are, with the section', async () => {
    await visit(browser(), `${built().disk}index.html`, async (page) => {
      await page.keyboard.press('/')
      await box(page).fill('maxClockCorrection')
      const hit = page.getByRole('dialog').getByRole('option').filter({ hasText: 'Clock skew' })
      await hit.waitFor()
      expect(await hit.innerText()).toContain('Errors and retries')
      expect(await hit.locator('mark').first().innerText()).toMatch(/maxClockCorrection/i)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/errors-and-retries.html#clock-skew')
    })
  })

  it('finds no number that is almost right, and says when it finds nothing', async () => {
    await visit(browser(), `${built().disk}index.html`, async (page) => {
      await page.keyboard.press('Control+k')
      await box(page).fill('100001209')
      await page.getByRole('status').getByText('nothing found').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('leads by keyboard from one reference to an operation of the same and of the other', async () => {
    const complaints = await visit(browser(), `${built().disk}ppdai.html`, async (page) => {
      await go(page, 'userInfoAdd')
      await landed(page, 'ppdai.html#/cps/userinfoadd')
      await go(page, 'bindBankCard')
      await landed(page, 'awda.html#/bank-card/bindbankcard')
    })
    expect(complaints).toEqual([])
  })

  async function go(page: Page, query: string): Promise<void> {
    await page.getByRole('button', { name: 'Search' }).first().click()
    await box(page).fill(query)
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
  }
}

/** Redoc passes other parts on its way, and their addresses. */
async function landed(page: Page, place: string): Promise<void> {
  await page
    .locator(`[id="${place.split('#/')[1]}"]`)
    .getByText('Evidence:')
    .waitFor()
  await expect.poll(() => page.url()).toContain(place)
}

const box = (page: Page) => page.getByRole('combobox', { name: 'Search operations' })
