import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { partnerNames } from '../../../generated/index.ts'
import { withFolder } from '../../../src/generate/temporary.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../goals.ts'
import { buildSite } from '../paths.ts'
import { inTurn, reporting } from '../sample.ts'
import { interactiveAt, withBrowser } from './browser.ts'

export const measure: Measure<'site/pages'> = async () => {
  const site = await buildSite()
  const sized = async (names: readonly string[]) => {
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(site, name))).size))
    return names[sizes.indexOf(Math.max(...sizes))] ?? ''
  }
  const references = partnerNames.map((api) => `${api}.html`)
  const own = (await readdir(site)).filter((name) => name.endsWith('.html') && !references.includes(name))
  const [reference, page] = [await sized(references), await sized(own)]
  const url = (name: string) => pathToFileURL(join(site, name)).href
  const rounds = await withFolder((folder) =>
    withBrowser(folder, (send) =>
      inTurn(
        {
          page: reporting(() => interactiveAt(send, url(page))),
          reference: reporting(() => interactiveAt(send, url(reference))),
        },
        { rounds: 5 },
      ),
    ),
  )
  const note = (figure: ReturnType<typeof figureOf>, name: string) => ({ ...figure, note: name })
  return {
    'site/reference': note(
      figureOf(rounds, ({ reference }) => reference / 1000),
      reference,
    ),
    'site/own': note(
      figureOf(rounds, ({ page }) => page / 1000),
      page,
    ),
  }
}
