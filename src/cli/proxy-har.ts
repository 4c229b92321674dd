import { open } from 'node:fs/promises'
import { type PartnerName, partners } from '../../generated/index.ts'
import { toEvidence } from '../conformance/report.ts'
import type { Result } from '../conformance/result.ts'
import type { Document } from '../conformance/schema.ts'
import { writing } from '../files/file-error.ts'
import { profiles } from '../mock/profiles.ts'
import { toHar, toHarEntry } from './har.ts'

const end = '\n]}}\n'

export interface Exchange extends Result {
  readonly startedAt: number
  /** Of the request. */
  readonly headers: Headers
}

/** An exchange as HAR has it, without personal data, signatures and tokens. */
export function toEntry(api: PartnerName, document: Document, { startedAt, headers, ...result }: Exchange) {
  const { tables, sensitiveHeaders } = partners[api]
  const { request, answer } = toEvidence(result, { document, ...tables, sensitiveHeaders })
  const textOf = (body: unknown) => (body === null || body === undefined ? '' : JSON.stringify(body))
  const type = (headers: Headers | undefined) => headers?.get('content-type')?.split(';')[0] ?? ''
  const { heard, operation } = result
  return toHarEntry({
    ...{ startedAt, time: Math.max(0, Date.now() - startedAt), method: operation.method, url: request.url },
    request: { headers: request.headers, text: textOf(request.body), type: type(headers) },
    response: {
      ...{ status: answer?.status ?? 0, headers: {} },
      ...{ text: textOf(answer?.body), type: type(heard?.response.headers) },
    },
    comment: `${api} ${operation.id}`,
  })
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
  await append(`${JSON.stringify(toHar([])).slice(0, -3)}\n`)
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
