import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { dataOf, entriesOf } from '../errors/entries.ts'
import { pages, renderPage } from '../pages.tsx'
import { recordsOf } from '../search/records.ts'
import type { Site } from '../site.ts'
import { buildAssets } from './assets.ts'
import { readGenerated, readSite, vectorSchema } from './read.ts'
import { root } from '../../generate/redocly.ts'
import { libraryFile } from '../redoc/template.tsx'
import { withoutExtensions } from '../../generate/edit-keywords.ts'
import { buildReference } from './redoc.ts'

/** Every file of the site, by name. Same contracts, same bytes. */
export async function renderSite(): Promise<Map<string, string>> {
  const site = await readSite()
  const [assets, ...references] = await Promise.all([
    buildAssets(),
    ...site.apis.map(async (api) => ({ name: api.name, ...(await buildReference(api, site.brand)) })),
  ])
  const own = pages.filter(({ render }) => render).map((page) => [page.file, renderPage(page, site)] as const)
  const reference = references.flatMap(({ name, page, library }): [string, string][] => [
    [`${name}.html`, page],
    [libraryFile, library],
  ])
  return new Map([...own, ...reference, ...assets, ...(await renderData(site))])
}

/** What is offered as data, and what the search loads: a script, because a page from disk may not fetch. */
async function renderData(site: Site): Promise<[string, string][]> {
  const downloads = site.apis.flatMap(({ name }) =>
    ['openapi.json', 'vectors.json'].map(async (file): Promise<[string, string]> => {
      const text = await readGenerated(name, file)
      const isPlain = site.brand.extensions || file === 'vectors.json'
      const shown = isPlain ? text : `${JSON.stringify(withoutExtensions(JSON.parse(text)), null, 2)}\n`
      return [`${name}-${file}`, shown]
    }),
  )
  return [
    ['errors.json', `${JSON.stringify(site.apis.flatMap(entriesOf).map(dataOf), null, 2)}\n`],
    ['search-data.js', `window.lendspecSearch=${JSON.stringify(recordsOf(site))}\n`],
    ...(await Promise.all(downloads)),
    [basename(vectorSchema), await readFile(join(root, vectorSchema), 'utf8')],
    ...[...site.checkers, ...site.recipes].map(({ file, text }): [string, string] => [file, text]),
  ]
}
