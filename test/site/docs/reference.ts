import type { Browser } from 'playwright-core'
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
import { errorLink, operationLink } from '../../../src/site/links.ts'
import { partners } from '../../../generated/index.ts'
import { type Built, visit } from './site.ts'

const tables = Object.values(partners)

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
          const fields = Object.keys(resolve(document, parametersOf(document, operation)).properties ?? {})
          const link = operationLink(name, known)
          const shown = await page.evaluate(show, { hash: link.replace(`${name}.html`, ''), fields })
          expect(shown.text).toContain(`Evidence: ${known.source.grade}`)
          expect(shown.text).toContain(`await ${name}.${known.id}(`)
          const badges = shown.badges.toLowerCase()
          expect(badges).toContain(known.source.grade)
          if (known.unconfirmed) expect(badges).toContain('unconfirmed')
          expect(shown.links.filter((one) => one === `evidence.html#${name}/${known.id}`)).toHaveLength(1)
          // What a code means may depend on the operation: the link leads to its entry for that operation.
          for (const code of operation['x-errors'])
            expect(shown.links).toContain(errorLink(name, errorOf(document, operation, code).key))
          expect([known.id, ...fields.filter((field) => !shown.text.includes(field))]).toEqual([known.id])
          expect(shown.languages, known.id).toEqual(
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

  it('shows the description of a server as text, its Chinese marked', async () => {
    await visit(browser(), `${built().disk}awda.html`, async (page) => {
      const server = page.locator('[data-testid=server-panel-item-name]', { hasText: 'Staging' }).first()
      await expect.poll(() => server.locator('[lang=zh-CN]').allTextContents()).toEqual(['测试环境'])
      expect(await server.textContent()).toContain('Staging (测试环境)')
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

/**
 * What the part of the page has that a link leads to, when it has all these fields. In the page, and all in one go: to
 * ask from outside for each of it took longer than Redoc itself.
 */
async function show({ hash, fields }: { hash: string; fields: readonly string[] }) {
  // One that does not come is missing in what is returned.
  const until = async (isThere: () => boolean) => {
    for (let tries = 0; tries < 1000 && !isThere(); tries++) await new Promise((done) => setTimeout(done, 10))
  }
  const part = () => document.getElementById(hash.replace('#/', ''))
  const all = (selector: string) => [...(part()?.querySelectorAll<HTMLElement>(selector) ?? [])]
  const texts = (elements: readonly HTMLElement[]) => elements.map(({ innerText }) => innerText)
  location.hash = hash
  await until(() => part()?.textContent.includes('Evidence:') ?? false)
  await until(() => fields.every((field) => part()?.innerText.includes(field)))
  const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem] [title]')]
  const choose = () =>
    all('.panel-request-samples button')
      .find(({ textContent }) => textContent.trim().startsWith('curl'))
      ?.click()
  choose()
  await until(() => items().length > 0)
  const languages = texts(items())
  choose()
  await until(() => items().length === 0)
  return {
    text: part()?.innerText ?? '',
    badges: texts(all('h2 ~ *, h2 *')).join(' '),
    links: all('a[href]').map((link) => link.getAttribute('href') ?? ''),
    languages,
  }
}
