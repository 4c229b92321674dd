import { errorKey } from '../../core/meaning.ts'
import { errorLink, operationLink } from '../links.ts'
import { pages } from '../pages.tsx'
import type { Site, SiteApi } from '../site.ts'
import { anchor } from '../sequence.tsx'

/** One thing that can be found: its title, what it is, where it is, and the words that lead to it. */
export type Entry = readonly [title: string, kind: string, link: string, text: string]

/** Operations, fields, codes, signing rules, sequences and pages of all partners, in both languages. */
export const recordsOf = ({ apis, guides }: Site): Entry[] => [
  ...pages.map(({ title, file }): Entry => [title, 'page', file, '']),
  ...guides.map(({ id, title }): Entry => [title, 'guide', `guides.html#${id}`, '']),
  ...apis.flatMap((api) => [
    ...operationsOf(api),
    ...errorsOf(api),
    ...fieldsOf(api),
    ...api.flows.map((flow): Entry => {
      return [flow.title, `${api.short} sequence`, `flows.html#${anchor(api.name, flow)}`, flow.about]
    }),
  ]),
  ...apis.flatMap(({ name, guide }) =>
    guide.mistakes.map(({ mistake, remedy }): Entry => {
      return [plain(mistake), 'signing', `signing.html#${name}`, plain(remedy)]
    }),
  ),
]

/** Without the marks of code. */
const plain = (text: string) => text.replaceAll('`', '')

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
