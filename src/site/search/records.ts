import { errorKey } from '../../core/meaning.ts'
import { errorLink, operationLink } from '../links.ts'
import { pages, renderPage, type SitePage } from '../pages.tsx'
import type { Site, SiteApi } from '../site.ts'
import { anchor } from '../sequence.tsx'

/** One thing that can be found: its title, where it belongs, its link, and its text. */
export type Entry = readonly [title: string, kind: string, link: string, text: string]

/** Operations, fields, codes, call sequences and the text of every page, in both languages. */
export const recordsOf = (site: Site): Entry[] => [
  ...pages.flatMap((page) => {
    const isText = page.render && !/^(errors|flows|playground)\.html/.test(page.file)
    return isText ? sectionsOf(page, renderPage(page, site)) : [entryOf(page)]
  }),
  ...site.apis.flatMap((api) => [
    ...operationsOf(api),
    ...errorsOf(api),
    ...fieldsOf(api),
    ...api.flows.map((flow): Entry => {
      return [flow.title, `${api.short} sequence`, `flows.html#${anchor(api.name, flow)}`, flow.about]
    }),
  ]),
]

const entryOf = ({ title, group, file }: SitePage): Entry => [title, group, file, '']

/** A page by its headings with an id: each begins a section. One without belongs to the section that it is in. */
function sectionsOf(page: SitePage, html: string): Entry[] {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
  return main.split(/(?=<h1[ >]|<h[23] id=)/).flatMap((part): Entry[] => {
    const [heading, level, id, title = ''] =
      /^<h([1-3])(?: id="([^"]*)")?[^>]*>(.*?)<\/h\1>/s.exec(part) ?? []
    if (!heading) return []
    const text = plain(part.slice(heading.length))
    return level === '1'
      ? [[page.title, page.group, page.file, text]]
      : [[plain(title), page.name, `${page.file}#${id}`, text]]
  })
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** Without markup. */
const plain = (html: string) =>
  html
    .replaceAll(/<wbr\/?>|<button.*?<\/button>/g, '')
    .replaceAll(/<(?:p|div|section|li|d[ltd]|t[rdh]|table|pre|ul|ol|br)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const operationsOf = ({ name, short, contract, chinese }: SiteApi) =>
  Object.values(contract.operations).map((operation): Entry => {
    const { id, summary, path } = operation
    return [
      id,
      `${short} operation`,
      operationLink(name, operation),
      `${summary} ${path} ${chinese[id] ?? ''}`,
    ]
  })

const errorsOf = ({ name, short, contract }: SiteApi) =>
  Object.values(contract.errors).map((error): Entry => {
    const { code, name: title, message, solution = '', meaning, remedy } = error
    return [
      `${code} ${title}`,
      `${short} code`,
      errorLink(name, errorKey(error)),
      [message, solution, meaning, remedy].join(' '),
    ]
  })

const fieldsOf = ({ name, short, fields }: SiteApi) =>
  fields.map(({ name: title, about, operation }): Entry => {
    return [title, `${short} field of ${operation.id}`, operationLink(name, operation), about]
  })
