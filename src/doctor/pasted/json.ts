import { isRecord, parseJson } from '../../core/parse.ts'
import type { Found } from './read.ts'

/** `{ method, url, headers, body }`, as `lendspec sign --json` and many logs write a request, or an archive (HAR). */
export function readJsonRequest(text: string, dropped: string[]): Found | undefined {
  const request = requestIn(parseJson(text), dropped)
  if (!request) return undefined
  const { method, url = request['path'], headers = {}, postData } = request
  const { body = isRecord(postData) ? postData['text'] : undefined } = request
  const isText = (value: unknown): value is string | undefined =>
    value === undefined || typeof value === 'string'
  if (!isText(method) || !isText(url) || !isText(body) || typeof headers !== 'object' || headers === null)
    return { what: 'no request', headers: [], note: jsonForm }
  const pairs: [unknown, unknown][] = Array.isArray(headers)
    ? headers.filter(isRecord).map(({ name, value }) => [name, value])
    : Object.entries(headers)
  return {
    what: 'a request',
    // HTTP/2 writes method and path as headers with a colon.
    headers: pairs.map((pair) => pair.map(String) as [string, string]).filter(([name]) => name[0] !== ':'),
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    ...(body !== undefined && { body }),
  }
}

/** What a request as JSON needs. */
export const jsonForm =
  'needs { "method", "url", "headers", "body" }: "headers" is an object, the others are text'

/** The request itself, an entry of an archive, or the first entry of one. */
function requestIn(value: unknown, dropped: string[]): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined
  const { log, request } = value
  if (isRecord(log) && Array.isArray(log['entries'])) {
    if (log['entries'].length > 1) dropped.push('all requests but the first')
    return requestIn(log['entries'][0], dropped)
  }
  if (isRecord(request)) return requestIn(request, dropped)
  const names = ['method', 'url', 'headers', 'body'].filter((name) => name in value)
  return isRecord(value['headers']) || names.length > 1 ? value : undefined
}
