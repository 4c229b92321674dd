import { readVersion } from './version.ts'

// http://www.softwareishard.com/blog/har-12-spec/

interface Message {
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none. */
  readonly text: string
  readonly type: string
}
export interface HarEntry {
  readonly startedAt: number
  readonly time: number
  readonly method: string
  readonly url: string
  readonly request: Message
  readonly response: Message & { readonly status: number }
  readonly comment: string
}

const nothing = { cookies: [], headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1' }
const pairs = (fields: object) =>
  Object.entries(fields).map(([name, value]) => ({ name, value: String(value) }))

export const toHarEntry = ({ startedAt, time, method, url, request, response, comment }: HarEntry) => ({
  startedDateTime: new Date(startedAt).toISOString(),
  time,
  request: {
    ...nothing,
    ...{ method, url, headers: pairs(request.headers), queryString: [] },
    ...(request.text !== '' && { postData: { mimeType: request.type, text: request.text } }),
  },
  response: {
    ...nothing,
    ...{ status: response.status, statusText: '', headers: pairs(response.headers), redirectURL: '' },
    content: { size: Buffer.byteLength(response.text), mimeType: response.type, text: response.text },
  },
  cache: {},
  timings: { send: 0, wait: time, receive: 0 },
  comment,
})

export const toHar = (entries: readonly object[]) => ({
  log: { version: '1.2', creator: { name: 'lendspec', version: readVersion() }, entries },
})
