import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { partners } from '../../../generated/index.ts'
import { type Built, visit } from './site.ts'

const tables = Object.values(partners)

const codes = tables.flatMap(({ contract }) => Object.keys(contract.errors))

/** The error explorer, used as a person would. */
export function testExplorer(browser: () => Browser, built: () => Built): void {
  const use = async (place: string, steps: (page: Page) => Promise<void>) =>
    expect(await visit(browser(), built().disk + place, steps)).toEqual([])

  it('finds codes, with and without sign, words and Chinese', async () => {
    await use('errors.html', async (page) => {
      for (const [what, query, ids] of wanted) {
        await page.getByRole('searchbox').fill(query)
        expect(await shown(page), what).toEqual(ids)
        await page
          .getByRole('status')
          .getByText(new RegExp(`^${ids.length} codes?$`))
          .waitFor()
      }
    })
  })

  it('is used by keyboard: type, move, open, clear', async () => {
    await use('errors.html', async (page) => {
      const box = page.getByRole('searchbox')
      await box.fill('验证码')
      const first = (await shown(page))[0]
      await box.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(`document.activeElement.closest('article').id`)).toBe(first)
      await page.keyboard.press('Enter')
      expect(page.url()).toContain(`#${first}`)
      await page.locator(`[id="${first}"] details[open]`).waitFor()
      await page.keyboard.press('Escape')
      expect(await box.inputValue()).toBe('')
      expect(await shown(page)).toHaveLength(codes.length)
      expect(page.url()).not.toContain('?q=')
    })
  })

  it('opens a deep link, even against a filter that hides its entry', async () => {
    await use('errors.html?q=busy#ppdai/-100001203', async (page) => {
      await page.getByRole('heading', { name: '-100001203' }).waitFor()
      await page.getByText('Prefer: error=-100001203').waitFor()
    })
  })

  it('filters by links that can be shared', async () => {
    await use('errors.html', async (page) => {
      await page.getByRole('navigation', { name: 'Filters' }).getByText('AWDA').click()
      await page.getByRole('link', { name: 'ask first' }).click()
      expect(new URL(page.url()).search).toBe('?api=awda&retry=ask')
      await page.getByRole('status').getByText('5 codes').waitFor()
      expect(await shown(page)).toEqual(['awda/100', 'awda/300', 'awda/404', 'awda/1000', 'awda/1011'])
      await page.getByRole('searchbox').fill('busy')
      await page.reload()
      await page.getByRole('status').getByText('3 codes').waitFor()
      expect(await shown(page)).toEqual(['awda/100', 'awda/1000', 'awda/1011'])
    })
  })

  it('names the nearest codes when there is none', async () => {
    await use('errors.html', async (page) => {
      await page.getByRole('searchbox').fill('-100001109')
      await page.getByRole('status').getByText('no codes').waitFor()
      const near = await page.locator('#nearest li').allInnerTexts()
      expect(near).toContain('-100001101')
      await page.getByRole('link', { name: 'How codes are built' }).click()
      await page.getByRole('heading', { name: 'How codes are built' }).waitFor()
    })
  })

  it('holds every code without its script', async () => {
    const complaints = await visit(
      browser(),
      `${built().disk}errors.html`,
      async (page) => {
        await page.getByText('设备指纹不能为空').first().waitFor()
        expect(await page.getByRole('article').count()).toBe(codes.length)
        expect(await page.getByRole('searchbox').count()).toBe(0)
      },
      { javaScriptEnabled: false },
    ).catch((error: Error) => [error.message])
    expect(complaints).toEqual([])
  })
}

const shown = (page: Page) =>
  page.locator('article:visible').evaluateAll((articles) => articles.map(({ id }) => id))

const range = (start: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${start}${from + index}`)

const wanted: [what: string, query: string, ids: string[]][] = [
  ['a code', '-100001101', ['ppdai/-100001101']],
  ['a code without its sign, with spaces', '100 001 101', ['ppdai/-100001101']],
  ['the beginning of a code', '-1000012', range('ppdai/-10000120', 1, 5)],
  ['a name', 'SmsTooSoon', ['ppdai/-100001202']],
  [
    'words',
    'fingerprint empty',
    ['ppdai/-100001101', 'ppdai/-100002101', 'ppdai/-100004101', 'ppdai/-100005101'],
  ],
  [
    'Chinese, first in the title',
    '指纹',
    ['ppdai/-100001101', 'ppdai/-100002101', 'ppdai/-100004101', 'ppdai/-100005101'],
  ],
  ['one Chinese character', '欠', ['ppdai/GTW-BRQ-ARREARAGE']],
]
