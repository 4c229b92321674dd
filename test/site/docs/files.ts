import { expect, it, vi } from 'vitest'
import { renderSite } from '../../../src/site/build/site.ts'
import { partners } from '../../../generated/index.ts'
import { pages } from '../../../src/site/pages.tsx'
import type { Built } from './site.ts'

const tables = Object.values(partners)

/** What needs no browser: the files themselves. */
export function testFiles(built: () => Built): void {
  it('is the same, byte for byte, when it is built again', async () => {
    // A date, a time zone or an order of the first build would show here.
    const zone = process.env['TZ']
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 24 * 60 * 60 * 1000 })
    process.env['TZ'] = 'Pacific/Kiritimati'
    let again: Built['files']
    try {
      again = await renderSite()
    } finally {
      vi.useRealTimers()
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
    expect(again.size).toBeGreaterThan(0)
    // Another file may have built it, and this one read its folder: in another order.
    expect([...again.keys()].sort()).toEqual([...built().files.keys()].sort())
    for (const [name, text] of again) expect(text === built().files.get(name), name).toBe(true)
  }, 60_000)

  it('keeps its budget', () => {
    const { files } = built()
    const sizes = [...files].map(([name, text]) => ({ name, size: Buffer.byteLength(text) }))
    const limit = (name: string) =>
      /^(ppdai\.html|awda\.html|redoc-library\.js)$/.test(name)
        ? Infinity
        : name.endsWith('.html')
          ? 90_000
          : name.endsWith('.css')
            ? 15_000
            : name === 'search-data.js'
              ? 200_000
              : // It runs any declaration, with the hashes that a browser may not have.
                name === 'playground.js'
                ? 75_000
                : // The doctor, all its sentences, and what may be shown of each operation; loaded when first asked.
                  name === 'playground-why.js'
                  ? 190_000
                  : name.endsWith('.js')
                    ? 30_000
                    : Infinity
    expect(sizes.filter(({ name, size }) => size > limit(name))).toEqual([])
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(8_000_000)
  })

  it('has a rule for the place of each step of the call sequences', () => {
    const { files } = built()
    const places = new Set(files.get('flows.html')!.match(/\b(?:lanes|from|to)-\d+/g))
    expect(places.size).toBeGreaterThan(5)
    for (const place of places) expect(files.get('flows.css')).toContain(`.${place}{--`)
  })

  it('names no address that a browser would load from elsewhere', () => {
    for (const [name, text] of ownPages(built())) {
      expect(text, name).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//)
      expect(text, name).not.toMatch(/ style="|<style|<script>|javascript:/)
    }
    for (const api of ['ppdai', 'awda'])
      expect(built().files.get(`${api}.html`)).not.toContain('cdn.redoc.ly/redoc/logo')
  })

  it('has a target for every link and fragment', () => {
    const { files } = built()
    const ids = new Map(
      [...files].map(([name, text]) => [
        name,
        new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
      ]),
    )
    const missing = ownPages(built()).flatMap(([name, text]) =>
      [...text.matchAll(/ href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !href.startsWith('data:') && !leads(href, name))
        .map((href) => `${name}: ${href}`),
    )
    function leads(href: string, from: string): boolean {
      const [path = '', fragment] = href.split('#')
      const file = path.split('?')[0] || from
      if (!files.has(file)) return false
      if (fragment === undefined) return true
      if (/^(ppdai|awda)\.html$/.test(file)) return routes.has(`${file}#${fragment}`)
      return file === 'playground.html' || (ids.get(file)?.has(fragment) ?? false)
    }
    expect(missing).toEqual([])
    // The page of Redoc holds our links as Markdown.
    const codes = [...built().files.values()].flatMap(
      (text) => text.match(/errors\.html#[a-z]+\/[\w-]+(?=\))/g) ?? [],
    )
    expect(codes.length).toBeGreaterThan(28)
    for (const link of new Set(codes)) expect(ids.get('errors.html')).toContain(link.split('#')[1])
  })

  it('offers every code as data, with the link of its entry', () => {
    const data = JSON.parse(built().files.get('errors.json') ?? '') as { code: number; link: string }[]
    expect(data).toHaveLength(
      tables.reduce((sum, { contract }) => sum + Object.keys(contract.errors).length, 0),
    )
    const page = built().files.get('errors.html') ?? ''
    for (const { link } of data) expect(page).toContain(`id="${link.split('#')[1]}"`)
  })

  it('names the version that each contract has', () => {
    const page = built().files.get('changes.html') ?? ''
    for (const { name } of tables) {
      const { version } = JSON.parse(openapi(name)) as { version: string }
      const section = page.split(`<h2 id="${name}">`)[1] ?? ''
      expect(section.match(/Contract ([\d.]+)</)?.[1]).toBe(version)
    }
  })

  const openapi = (api: string) => {
    const [, info = '{}'] =
      built()
        .files.get(`${api}.html`)
        ?.match(/"info":(\{.*?\}),"servers"/s) ?? []
    return info
  }
}

const ownPages = ({ files }: Built) =>
  pages.filter(({ render }) => render).map(({ file }) => [file, files.get(file) ?? ''] as const)

/** Where Redoc shows operations and notifications; that it does is tested in the browser. */
const routes = new Set(
  tables.flatMap(({ name, contract, flows }) => [
    ...Object.values(contract.operations).map(({ tag, id }) => `${name}.html#/${tag}/${id.toLowerCase()}`),
    ...flows
      .flatMap(({ steps }) => steps.flatMap(({ operation }) => operation ?? []))
      .map(({ tag, id }) => `${name}.html#/${tag}/${id.toLowerCase()}`),
  ]),
)
