import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { PartnerName } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'

// What a HAR file must have, http://www.softwareishard.com/blog/har-12-spec/, and must not.

const text = { type: 'string' }
const count = { type: 'integer', minimum: -1 }
const record = (properties: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const pairs = list(record({ name: text, value: text }))
const message = { httpVersion: text, cookies: pairs, headers: pairs, headersSize: count, bodySize: count }
const entry = record({
  startedDateTime: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT[\d:.]+Z$` },
  time: { type: 'number', minimum: 0 },
  request: record(
    { ...message, method: text, url: text, queryString: pairs },
    { postData: record({ mimeType: text, text }) },
  ),
  response: record({
    ...message,
    status: { type: 'integer', minimum: 100 },
    statusText: text,
    content: record({ size: count, mimeType: { type: 'string', pattern: '/' }, text }),
    redirectURL: text,
  }),
  cache: record({}),
  timings: record({ send: count, wait: count, receive: count }),
  comment: text,
})
const validate = new Ajv({ allErrors: true }).compile(
  record({
    log: record({
      version: { const: '1.2' },
      creator: record({ name: text, version: text }),
      entries: list(entry),
    }),
  }),
)

export function faultsOfHar(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

/** Long texts of the examples of an operation, in fields that the contract calls sensitive everywhere. */
export function sensitiveTexts(api: PartnerName, id: string): string[] {
  const names = sensitiveNames(api)
  const found: string[] = []
  const { parameters, response } = profiles[api].examples[id] ?? {}
  for (const example of [parameters?.['ok'], response?.['ok']])
    JSON.parse(example ?? 'null', (name, value: unknown) => {
      if (names.has(name) && typeof value !== 'object' && String(value).length >= 8) found.push(String(value))
      return value
    })
  return found
}

function sensitiveNames(api: PartnerName): ReadonlySet<string> {
  const names = new Set<string>()
  const plain = new Set<string>()
  const file = join(import.meta.dirname, '../../generated', api, 'openapi.json')
  JSON.parse(readFileSync(file, 'utf8'), (_, value: { properties?: Record<string, object> } | null) => {
    for (const [name, schema] of Object.entries(value?.properties ?? {}))
      ('x-sensitive' in schema ? names : plain).add(name)
    return value
  })
  return new Set([...names].filter((name) => !plain.has(name)))
}
