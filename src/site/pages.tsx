import type { Child } from 'hono/jsx'
import { partners } from '../../generated/index.ts'
import type { Brand } from './brand.ts'
import { Changes } from './changes.tsx'
import { Errors } from './errors/page.tsx'
import { Evidence } from './evidence.tsx'
import { Flows } from './flows.tsx'
import { GuidePage, guideNames } from './guides.tsx'
import { InspectorNote } from './inspector-note.tsx'
import { Overview } from './overview.tsx'
import { type MenuEntry, Page } from './page.tsx'
import { Playground } from './playground/page.tsx'
import type { policies } from './policy.ts'
import { Template } from './redoc/template.tsx'
import { Signing } from './signing/page.tsx'
import type { Site } from './site.ts'
import { VectorsPage } from './vectors/page.tsx'

export interface SitePage extends MenuEntry {
  readonly title: string
  /** The source of the page's own script, in this folder; it becomes a file named like the page. */
  readonly script?: string
  /** Likewise its own style sheet. */
  readonly style?: string
  /** What is between header and footer. Redoc makes pages without it. */
  readonly render?: (site: Site) => Child
  /** Needs the whole width, so the menu is behind a button. */
  readonly isWide?: true
  readonly policy?: keyof typeof policies
}

type Entry = Omit<SitePage, 'title'> & Partial<Pick<SitePage, 'title'>>

/** Every page of the site, in the order of the menu. To add one, add its line. The title is the name unless it is given. */
const entries: readonly Entry[] = [
  {
    file: 'index.html',
    name: 'Overview',
    group: 'Guide',
    title: 'lendspec',
    style: 'style/overview.css',
    render: (site) => <Overview site={site} />,
  },
  ...Object.entries(guideNames).map(([id, name]): Entry => ({
    file: `${id}.html`,
    name,
    group: 'Guide',
    render: ({ guides }) => <GuidePage html={guides[id] ?? ''} />,
  })),
  {
    file: 'evidence.html',
    name: 'Evidence',
    group: 'Guide',
    style: 'style/evidence.css',
    render: (site) => <Evidence site={site} />,
  },
  ...Object.values(partners).map(({ name, short }): Entry => {
    return { file: `${name}.html`, name: short, group: 'Reference' }
  }),
  {
    file: 'errors.html',
    name: 'Error codes',
    group: 'Reference',
    script: 'errors/script.ts',
    style: 'style/errors.css',
    render: ({ apis }) => <Errors apis={apis} />,
  },
  {
    file: 'signing.html',
    name: 'Signing',
    group: 'Reference',
    style: 'style/signing.css',
    render: ({ apis }) => <Signing apis={apis} />,
  },
  {
    file: 'vectors.html',
    name: 'Signing vectors',
    group: 'Reference',
    style: 'style/steps.css',
    render: (site) => <VectorsPage site={site} />,
  },
  {
    file: 'flows.html',
    name: 'Call sequences',
    group: 'Reference',
    style: 'style/flows.css',
    render: ({ apis }) => <Flows apis={apis} />,
  },
  {
    file: 'changes.html',
    name: 'Changes',
    group: 'Reference',
    render: ({ apis }) => <Changes apis={apis} />,
  },
  {
    file: 'playground.html',
    name: 'Playground',
    group: 'Tools',
    title: 'Signing playground',
    script: 'playground/script.ts',
    style: 'playground/style.css',
    isWide: true,
    policy: 'playground',
    render: ({ apis, vectors }) => <Playground apis={apis} vectors={vectors} />,
  },
  {
    file: 'inspector.html',
    name: 'Inspector',
    group: 'Tools',
    render: () => <InspectorNote />,
  },
]
export const pages = entries.map((page): SitePage => ({ title: page.name, ...page }))

/** End tags that HTML leaves to choice, where what follows ends the element: the explorer has some hundred. */
const optional = /<\/d[dt]>|<\/p>(?=<(?:p|dl|pre|details|div|\/details|\/div|\/section|\/article)\b)/g

/** A page as text; nothing in it depends on when or where it is made. */
export function renderPage(
  { file, title, script, style, isWide, policy, render }: SitePage,
  site: Site,
): string {
  if (!render) throw new Error(`${file} is made by Redoc`)
  const page = (
    <Page
      file={file}
      title={title}
      menu={pages}
      script={script && partOf(file, 'js')}
      style={style && partOf(file, 'css')}
      isWide={isWide}
      policy={policy}
      brand={site.brand}
    >
      {render(site)}
    </Page>
  )
  return `<!doctype html>\n${String(page).replaceAll(optional, '')}\n`
}

/** What Redoc puts a page into. */
export const renderTemplate = (file: string, style: string, brand: Brand) =>
  `<!doctype html>\n${String(<Template file={file} menu={pages} style={style} brand={brand} />)}\n`

/** The file that a page's own script or style sheet is written to. */
export const partOf = (file: string, type: 'js' | 'css') => file.replace(/html$/, type)
