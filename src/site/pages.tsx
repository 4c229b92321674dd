import type { Child } from 'hono/jsx'
import { partners } from '../../generated/index.ts'
import { Changes } from './changes.tsx'
import { Ci } from './ci.tsx'
import { Errors } from './errors/page.tsx'
import { Flows } from './flows.tsx'
import { Guides } from './guides.tsx'
import { InspectorNote } from './inspector-note.tsx'
import { Overview } from './overview.tsx'
import { Page } from './page.tsx'
import { Playground } from './playground/page.tsx'
import { Template } from './redoc/template.tsx'
import { Signing } from './signing/page.tsx'
import type { Site } from './site.ts'
import { VectorsPage } from './vectors/page.tsx'

export interface SitePage {
  readonly file: string
  /** In the menu. */
  readonly name: string
  readonly title: string
  /** The source of the page's own script, in this folder; it becomes a file named like the page. */
  readonly script?: string
  /** Likewise its own style sheet. */
  readonly style?: string
  /** What stands between header and footer. A page without it is made by Redoc. */
  readonly render?: (site: Site) => Child
}

/** Every page of the site, in the order of the menu. To add one, add its line. */
export const pages: readonly SitePage[] = [
  {
    file: 'index.html',
    name: 'Overview',
    title: 'lendspec',
    render: (site) => <Overview site={site} />,
  },
  ...Object.values(partners).map(({ name, short }) => ({ file: `${name}.html`, name: short, title: short })),
  {
    file: 'errors.html',
    name: 'Errors',
    title: 'Error codes',
    script: 'errors/script.ts',
    style: 'style/errors.css',
    render: ({ apis }) => <Errors apis={apis} />,
  },
  {
    file: 'signing.html',
    name: 'Signing',
    title: 'Signing',
    style: 'style/signing.css',
    render: ({ apis }) => <Signing apis={apis} />,
  },
  {
    file: 'vectors.html',
    name: 'Vectors',
    title: 'Signing vectors',
    render: (site) => <VectorsPage site={site} />,
  },
  {
    file: 'playground.html',
    name: 'Playground',
    title: 'Signing playground',
    script: 'playground/script.ts',
    style: 'playground/style.css',
    render: ({ apis, vectors }) => <Playground apis={apis} vectors={vectors} />,
  },
  {
    file: 'flows.html',
    name: 'Sequences',
    title: 'Call sequences',
    style: 'style/flows.css',
    render: ({ apis }) => <Flows apis={apis} />,
  },
  {
    file: 'guides.html',
    name: 'Guides',
    title: 'Guides',
    render: ({ guides }) => <Guides guides={guides} />,
  },
  { file: 'ci.html', name: 'CI', title: 'In your CI', render: (site) => <Ci site={site} /> },
  { file: 'changes.html', name: 'Changes', title: 'Changes', render: ({ apis }) => <Changes apis={apis} /> },
  { file: 'inspector.html', name: 'Inspector', title: 'Inspector', render: () => <InspectorNote /> },
]

/** End tags that HTML leaves to choice, where what follows ends the element: the explorer has some hundred. */
const optional = /<\/d[dt]>|<\/p>(?=<(?:p|dl|pre|details|div|\/details|\/div|\/section|\/article)\b)/g

/** A page as text; nothing in it depends on when or where it is made. */
export function renderPage({ file, title, script, style, render }: SitePage, site: Site): string {
  if (!render) throw new Error(`${file} is made by Redoc`)
  const page = (
    <Page
      file={file}
      title={title}
      menu={pages}
      script={script && partOf(file, 'js')}
      style={style && partOf(file, 'css')}
    >
      {render(site)}
    </Page>
  )
  return `<!doctype html>\n${String(page).replaceAll(optional, '')}\n`
}

/** What Redoc puts a page into. */
export const renderTemplate = (file: string, style: string) =>
  `<!doctype html>\n${String(<Template file={file} menu={pages} style={style} />)}\n`

/** The file that a page's own script or style sheet is written to. */
export const partOf = (file: string, type: 'js' | 'css') => file.replace(/html$/, type)
