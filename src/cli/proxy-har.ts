import { open } from 'node:fs/promises'
import { type PartnerName, partners } from '../../generated/index.ts'
import { toEvidence } from '../conformance/report.ts'
import type { Result } from '../conformance/result.ts'
import type { Document } from '../conformance/schema.ts'
import { writing } from '../files/file-error.ts'
import { profiles } from '../mock/profiles.ts'
import { readVersion } from './version.ts'

// http://www.softwareishard.com/blog/har-12-spec/

const end = '\n]}}\n'
const nothing = { cookies: [], headersSize: -1, httpVersion: 'HTTP/1.1' }
const pairs = (fields: object) =>
  Object.entries(fields).map(([name, value]) => ({ name, value: String(value) }))

export interface Exchange extends Result {
  readonly startedAt: number
  /** Of the request. */
  readonly headers: Headers
}

/** An exchange as HAR has it, without personal data, signatures and tokens. */
export function toEntry(api: PartnerName, document: Document, { startedAt, headers, ...result }: Exchange) {
  const { tables, sensitiveHeaders } = partners[api]
  const { request, answer } = toEvidence(result, { document, ...tables, sensitiveHeaders })
  const text = request.body === null ? '' : JSON.stringify(request.body)
  const content = answer === undefined ? '' : JSON.stringify(answer.body)
  const type = (headers: Headers | undefined) => headers?.get('content-type')?.split(';')[0] ?? ''
  const time = Math.max(0, Date.now() - startedAt)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: {
      ...nothing,
      method: result.operation.method,
      url: request.url,
      headers: pairs(request.headers),
      queryString: [],
      ...(text !== '' && { postData: { mimeType: type(headers), text } }),
      bodySize: Buffer.byteLength(text),
    },
    response: {
      ...nothing,
      status: answer?.status ?? 0,
      statusText: '',
      headers: [],
      content: {
        size: Buffer.byteLength(content),
        mimeType: type(result.heard?.response.headers),
        text: content,
      },
      redirectURL: '',
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    comment: `${api} ${result.operation.id}`,
  }
}

export const harStart = () => {
  const creator = { name: 'lendspec', version: readVersion() }
  return `${JSON.stringify({ log: { version: '1.2', creator, entries: [] } }).slice(0, -3)}\n`
}

/** Writes each exchange as it happens. The file is whole at any time: an interruption loses nothing. */
export async function createRecorder(api: PartnerName, file: string) {
  const document = (await profiles[api].document()) as Document
  const handle = await writing(file, () => open(file, 'w', 0o600))
  let at = 0
  let separator = ''
  let last = Promise.resolve()
  const append = async (text: string) => {
    await writing(file, () => handle.write(text + end, at).then(() => {}))
    at += Buffer.byteLength(text)
  }
  await append(harStart())
  return {
    record(exchange: Exchange): Promise<void> {
      const entry = JSON.stringify(toEntry(api, document, exchange))
      last = last.then(() => {
        const text = separator + entry
        separator = ',\n'
        return append(text)
      })
      return last
    },
    async close(): Promise<void> {
      await last.catch(() => {})
      await handle.close()
    },
  }
}
