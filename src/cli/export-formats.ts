// Collections as other tools read them.

import { toHar, toHarEntry } from './har.ts'

/** One request, unsigned. */
export interface Exported {
  readonly id: string
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none, and for one that is not text. */
  readonly body: string
  readonly notes: string
  /** The body of a response. */
  readonly response: string
}

export interface Collection {
  readonly api: string
  readonly title: string
  readonly about: string
  /** Where the requests go. */
  readonly url: string
  readonly requests: readonly Exported[]
}

const typeOf = ({ headers }: Exported) => headers['content-type'] ?? ''
const toJson = (value: unknown) => JSON.stringify(value, null, 2)

/** https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html */
const toPostman = ({ title, about, url, requests }: Collection) =>
  toJson({
    info: {
      name: title,
      description: about,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [{ key: 'baseUrl', value: url }],
    item: requests.map(({ id, method, target, headers, body, notes }) => ({
      name: id,
      request: {
        method,
        description: notes,
        header: Object.entries(headers).map(([key, value]) => ({ key, value })),
        ...(body !== '' && { body: { mode: 'raw', raw: body } }),
        url: `{{baseUrl}}${target}`,
      },
    })),
  })

/** A folder with a file for each request, https://docs.usebruno.com/bru-lang/overview */
function toBruno({ title, about, url, requests }: Collection): ReadonlyMap<string, string> {
  const block = (name: string, ...lines: readonly string[]) =>
    `${name} {\n${lines
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n')}\n}\n`
  const fileOf = (one: Exported, at: number) => {
    const { id, method, target, headers, body, notes } = one
    const kind = body === '' ? 'none' : typeOf(one).includes('json') ? 'json' : 'text'
    return [
      block('meta', `name: ${id}`, 'type: http', `seq: ${at + 1}`),
      block(method.toLowerCase(), `url: {{baseUrl}}${target}`, `body: ${kind}`, 'auth: none'),
      block('headers', ...Object.entries(headers).map((pair) => pair.join(': '))),
      ...(body === '' ? [] : [block(`body:${kind}`, body)]),
      block('docs', notes),
    ].join('\n')
  }
  return new Map([
    ['bruno.json', toJson({ version: '1', name: title, type: 'collection' })],
    ['collection.bru', block('docs', about)],
    ['environments/proxy.bru', block('vars', `baseUrl: ${url}`)],
    ...requests.map((one, at) => [`${one.id}.bru`, fileOf(one, at)] as const),
  ])
}

const toHarFile = ({ api, url, requests }: Collection) =>
  toJson(
    toHar(
      requests.map((one) =>
        toHarEntry({
          ...{ startedAt: 0, time: 0, method: one.method, url: url + one.target },
          request: { headers: one.headers, text: one.body, type: typeOf(one) },
          response: { headers: {}, text: one.response, type: 'application/json', status: 200 },
          comment: `${api} ${one.id}`,
        }),
      ),
    ),
  )

const inOneFile = (write: (collection: Collection) => string) => (collection: Collection) =>
  new Map([['', write(collection)]])

/** The files of a collection by name. */
export const formats = {
  postman: inOneFile(toPostman),
  bruno: toBruno,
  har: inOneFile(toHarFile),
} as const satisfies Readonly<Record<string, (collection: Collection) => ReadonlyMap<string, string>>>
