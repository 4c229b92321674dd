import type { Browser, Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Document,
  errorOf,
  operationsOf,
  parametersOf,
  resolve,
} from '../../../src/generate/contract.ts'
import { root } from '../../../src/generate/redocly.ts'
import { samplesFor } from '../../../src/generate/samples/index.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { errorLink, operationLink } from '../../../src/site/links.ts'
import { tables } from '../../../src/site/site.ts'
import { type Built, visit } from './site.ts'

/** Redoc’s pages: each operation by its link. */
export function testReference(browser: () => Browser, built: () => Built): void {
  it.each(tables)(
    'shows every operation of $title: fields, errors, evidence, samples',
    async ({ name, contract }) => {
      const document = JSON.parse(
        readFileSync(join(root, 'generated', name, 'openapi.json'), 'utf8'),
      ) as Document
      const complaints = await visit(browser(), `${built().http}${name}.html`, async (page) => {
        for (const { operation } of operationsOf(document)) {
          const known = contract.operations[operation.operationId]!
          await page.goto(built().http + operationLink(name, known))
          const part = await partOf(page, known)
          const text = await part.innerText()
          expect(text).toContain(`Evidence: ${known.source.grade}`)
          expect(text).toContain(`await ${name}.${known.id}(`)
          const badges = (await part.locator('h2 ~ *, h2 *').allInnerTexts()).join(' ').toLowerCase()
          expect(badges).toContain(known.source.grade)
          if (known.unconfirmed) expect(badges).toContain('unconfirmed')
          expect(await part.locator(`a[href="evidence.html#${name}/${known.id}"]`).count()).toBe(1)
          // What a code means may depend on the operation: the link is that of its entry.
          for (const code of operation['x-errors']) {
            const { key } = errorOf(document, operation, code)
            expect(
              await part.locator(`a[href="${errorLink(name, key)}"]`).count(),
              `${code}`,
            ).toBeGreaterThan(0)
          }
          const fields = Object.keys(resolve(document, parametersOf(document, operation)).properties ?? {})
          const missing = async () => {
            const shown = await part.innerText()
            return fields.filter((field) => !shown.includes(field))
          }
          await expect.poll(missing, { message: known.id }).toEqual([])
          expect(await languagesOf(part), known.id).toEqual(
            curlFirst(samplesFor(name, known.id).map(({ label }) => label)),
          )
        }
      })
      expect(complaints).toEqual([])
    },
    120_000,
  )

  it.each(tables)(
    '$title begins with base URL, authentication and a first call',
    async ({ name, contract }) => {
      await visit(browser(), `${built().disk}${name}.html`, async (page) => {
        const intro = page.locator('[data-section-id]').first()
        await intro.getByText('Base URL:').waitFor()
        const text = await page.locator('main').innerText()
        const places = [
          'Base URL:',
          Object.values(contract.servers)[0]!,
          'Authentication:',
          'First call',
          'await ',
        ]
        const found = places.map((part) => text.indexOf(part))
        expect(found).toEqual(found.toSorted((one, other) => one - other))
        expect(Math.min(...found)).toBeGreaterThan(-1)
        expect(await page.locator(`a[href="${name}-openapi.json"]`).count()).toBe(1)
        const download = await fetch(`${built().http}${name}-openapi.json`)
        expect(await download.text()).not.toContain('"x-')
      })
    },
  )

  it('marks Chinese in menu and headings, and nothing else', async () => {
    await visit(browser(), `${built().disk}ppdai.html`, async (page) => {
      const marked = page.locator(':is(.menu-content, h1, h2) [lang]')
      await marked.nth(3).waitFor()
      const texts = await marked.allInnerTexts()
      expect(texts).toContain('授权')
      for (const text of texts) expect(text).toMatch(/^\p{Script=Han}+$/u)
      expect(await page.locator('.menu-content').innerText()).toContain('Authorisation (授权)')
    })
  })

  it('opens with the language chosen last', async () => {
    const place = `${built().disk}ppdai.html#/account/sendsmsauthcode`
    const complaints = await visit(browser(), place, async (page) => {
      const chooser = (label: string) =>
        page.locator('.panel-request-samples').first().getByRole('button', { name: label })
      await chooser('curl').click()
      await page.getByRole('menuitem', { name: 'Go', exact: true }).click()
      await page.reload()
      await chooser('Go').waitFor()
    })
    expect(complaints).toEqual([])
  })
}

/** The client's call is beside the samples. */
const curlFirst = (labels: readonly string[]) =>
  labels.toSorted((one, other) => Number(other.startsWith('curl')) - Number(one.startsWith('curl')))

/** The part of the page that a link leads to. Parts beside it may be there too. */
async function partOf(page: Page, { tag, id }: Pick<Operation, 'tag' | 'id'>): Promise<Locator> {
  const part = page.locator(`[data-section-id][id="${tag}/${id.toLowerCase()}"]`)
  await part.getByText('Evidence:').waitFor()
  return part
}

async function languagesOf(part: Locator): Promise<string[]> {
  const panel = part.locator('.panel-request-samples')
  await panel.getByRole('button', { name: 'curl' }).click()
  const items = part.page().getByRole('menuitem')
  await items.first().waitFor()
  const names = await items.locator('[title]').allInnerTexts()
  await panel.getByRole('button', { name: 'curl' }).first().click()
  return names
}
