import { kindOf, readObject } from '../../core/json.ts'
import type { Shown } from './shown.ts'

/** Headers that curl and a browser write themselves. */
export const written = new Set([
  'host',
  'content-length',
  'connection',
  'accept-encoding',
  'transfer-encoding',
  'user-agent',
])

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** The request as a command for a shell. */
export function curlOf({ request }: Pick<Shown, 'request'>, origin: string): string {
  const { method, path, headers, body } = request
  return [
    `curl -sS -X ${method} ${quote(origin + path)}`,
    ...Object.entries(headers)
      .filter(([name]) => !written.has(name))
      .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === '' ? [] : [`--data-raw ${quote(body)}`]),
  ].join(' \\\n  ')
}

export interface Row {
  name: string
  kind: string
  /** The value as written; undefined for a list or an object, whose fields follow. */
  raw: string | undefined
}

const most = 300

/** Fields of a JSON body at every depth, each value as written; empty for anything but an object. */
export function rowsOf(body: string): Row[] {
  try {
    return objectRows(body, '').slice(0, most)
  } catch {
    return []
  }
}

const objectRows = (text: string, prefix: string): Row[] =>
  readObject(text).flatMap(({ name, raw }) => valueRows(prefix + name, raw))

function valueRows(name: string, raw: string): Row[] {
  const kind = kindOf(raw)
  if (kind === 'object') return [{ name, kind, raw: undefined }, ...objectRows(raw, `${name}.`)]
  if (kind !== 'array') return [{ name, kind, raw }]
  const items: unknown = JSON.parse(raw)
  const values = Array.isArray(items) ? items.map((item: unknown) => JSON.stringify(item)) : []
  return [
    { name, kind, raw: undefined },
    ...values.flatMap((value, index) => valueRows(`${name}[${index}]`, value)),
  ]
}

/** Where the playground opens with this request: app id and body alone, and in the fragment, which is never sent. */
export function playgroundOf({ links, request, handover }: Shown): string | undefined {
  if (links.playground === undefined || !handover) return undefined
  const { appId, bodyField } = handover
  const body = bodyField === undefined ? request.body : fieldOf(request.body, bodyField)
  return `${links.playground}?${new URLSearchParams({ appId, body })}`
}

function fieldOf(body: string, field: string): string {
  try {
    return readObject(body).find(({ name }) => name === field)?.raw ?? ''
  } catch {
    return ''
  }
}

/** 12:00:03.123, in the reader's own zone. */
export function timeOf(at: number): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, seconds] = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two)
  return `${hours}:${minutes}:${seconds}.${String(time.getMilliseconds()).padStart(3, '0')}`
}

/** What a request was called: operation, or path where it names none. */
export const nameOf = ({ api, operation, request }: Shown) =>
  operation
    ? `${api.toUpperCase()} ${operation}`
    : `${request.method} ${request.path}`.trim() || 'Not a request'

/** The verdict in a word or two. */
export const verdictOf = ({ ok, verdict }: Shown) => (ok ? 'ok' : verdict)
