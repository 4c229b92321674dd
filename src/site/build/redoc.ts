import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderTemplate } from '../pages.tsx'
import type { Document } from '../../generate/contract.ts'
import { redocly } from '../../generate/redocly.ts'
import { languages } from '../../generate/samples/index.ts'
import { bundle } from './assets.ts'
import { annotate, shown } from './annotate.ts'
import { withoutExtensions } from '../../generate/edit-keywords.ts'
import { readGenerated } from './read.ts'
import type { Brand } from '../brand.ts'
import type { SiteApi } from '../site.ts'

// Redoc drops in silence a sample whose language is not listed, under the same two names. It shows the first: curl, because
// the client's call is beside it.
const listed = languages.map(({ lang, label }) => ({ lang, label }))
const options = {
  codeSamples: {
    languages: [...listed].sort((one, other) => Number(other.lang === 'curl') - Number(one.lang === 'curl')),
  },
  // The height of the header.
  scrollYOffset: 49,
}

/** One contract's page, and Redoc itself, which is the same for each. */
export interface Reference {
  page: string
  library: string
}

/** The page of one contract, with our header above Redoc, readable without a network. */
export async function buildReference(site: SiteApi, brand: Brand): Promise<Reference> {
  const { name: api } = site
  const document = JSON.parse(await readGenerated(api, 'openapi.json')) as Document
  annotate(site, document)
  const scratch = await mkdtemp(join(tmpdir(), 'lendspec-docs-'))
  try {
    const file = (name: string) => join(scratch, name)
    await writeFile(file('openapi.json'), JSON.stringify(withoutExtensions(document, shown)))
    await writeFile(file('options.json'), JSON.stringify(options))
    await writeFile(file('page.hbs'), renderTemplate(`${api}.html`, await bundle('redoc/style.css'), brand))
    const settings = ['--openapi', file('options.json'), '--config', 'spec/redocly.yaml']
    const page = ['-t', file('page.hbs'), '-o', file('page.html'), '--inlineBundle']
    const title = ['--title', `${document.info.title} – ${brand.title}`]
    await redocly('build-docs', file('openapi.json'), ...page, ...title, ...settings)
    return divide(repair(api, await readFile(file('page.html'), 'utf8')))
  } finally {
    await rm(scratch, { recursive: true })
  }
}

// Redoc shows its logo from a CDN, even in an inlined page.
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g
const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" fill="#77818c">Redoc</text></svg>'
const logo = `data:image/svg+xml;base64,${Buffer.from(wordmark).toString('base64')}`

// The language chosen last comes first: Redoc itself forgets it on reload.
const start = 'hydrate(__redoc_definition, __redoc_options,'
const remember = `lendspecLanguages(__redoc_options.codeSamples.languages);\n      ${start}`

// The last thing that Redoc's file does. For a console message Chromium reads the whole file again, 0.6 s, to name the line.
const banner = 'console.info(`\\n%c Redoc '

const [opening, closing] = ['<script type="module">', '</script>']
const exported = 'export{RedocStandalone,hydrate,init};'

/**
 * Redoc as a file beside the page, which the browser reads while it builds the page; inline it is read after that, and
 * once more for the next contract. A classic script, because a page from disk may not load modules.
 */
function divide(page: string): Reference {
  const begin = page.indexOf(opening)
  const [library = '', rest = ''] = page.slice(begin + opening.length).split(exported)
  const end = rest.lastIndexOf(closing)
  // Of a worker that no browser starts.
  const classic = library.replaceAll(/(?<!["'`])import\.meta\.(dirname|url)/g, '""')
  return {
    library: `'use strict';${classic.replace(banner, banner.replace('console.info', 'void')).trim()}\n`,
    page: `${page.slice(0, begin)}${startWithData(rest.slice(0, end))}${rest.slice(end)}`,
  }
}

/** The contract as JSON, which a browser reads faster than the same text as code. */
function startWithData(code: string): string {
  const [, before, contract, after] = /^(.*?)\bconst __redoc_definition = ([^\n]*);\n(.*)$/s.exec(code) ?? []
  if (contract === undefined) throw new Error('the page of Redoc does not begin with its contract')
  const read = "const __redoc_definition = JSON.parse(document.getElementById('contract').textContent);"
  return `<script type="application/json" id="contract">${contract}</script><script>addEventListener('DOMContentLoaded', () => {${before}${read}\n${after}})`
}

/** What Redoc's options cannot change. @throws Error where a place to change is not found as often as expected */
function repair(api: string, page: string): string {
  for (const [name, found, expected] of [
    ['logos from outside', page.match(logos)?.length ?? 0, 2],
    ['starts', page.split(start).length - 1, 1],
    ['modules', page.split(opening).length - 1, 1],
    ['lists of exports', page.split(exported).length - 1, 1],
    ['banners', page.split(banner).length - 1, 1],
    ['switches of telemetry', page.split('"disableTelemetry":true').length - 1, 1],
  ] as const) {
    if (found !== expected)
      throw new Error(`${api}: the page has ${found} ${name}, ${expected} were expected`)
  }
  return page.replaceAll(logos, logo).replace(start, () => remember)
}
