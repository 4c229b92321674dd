import { parseRecord } from '../core/parse.ts'
import { readBytes } from '../core/bytes.ts'
import { hiddenCode, isCode, shownCode } from '../core/code.ts'
import { classOf } from '../core/given.ts'
import type { Envelope } from '../core/contract.ts'

export type Send = (request: Request) => Promise<Response>

/** What a receiver responded to a notification. */
export interface Reply {
  /** Undefined without a response. */
  readonly status: number | undefined
  readonly acknowledged: boolean
  /** True for HTTP 4xx except 404, or a failure code. */
  readonly refused: boolean
  /** One line, with no more of the response than its status and code. */
  readonly outcome: string
}

export const jsonType = { 'content-type': 'application/json; charset=utf-8' }

const timeout = 10_000
// An acknowledgement is a line of JSON.
const maxReplyBytes = 64 * 1024

/**
 * Posts a signed text once and reads the response. Follows no redirect: it could lead to another machine.
 * @param envelope where the response has a code; undefined where any success is enough
 */
export async function deliver(
  to: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  send: Send,
  envelope: Pick<Envelope, 'code' | 'success'> | undefined,
): Promise<Reply> {
  try {
    const request = new Request(to, {
      method: 'POST',
      headers: { ...jsonType, ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    const response = await send(request)
    return { status: response.status, ...judge(response.status, await readText(response), body, envelope) }
  } catch (error) {
    return {
      status: undefined,
      acknowledged: false,
      refused: false,
      outcome: `no response: ${reasonOf(error)}`,
    }
  }
}

/** Undefined for more than `maxReplyBytes`. */
async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return ''
  const reader = body.getReader()
  try {
    const bytes = await readBytes(reader, maxReplyBytes)
    return bytes && new TextDecoder().decode(bytes)
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** lendspec assumes (inferred) that HTTP 200 with a success code in the partner's envelope is the acknowledgement. */
function judge(
  status: number,
  text: string | undefined,
  sent: string,
  envelope: Pick<Envelope, 'code' | 'success'> | undefined,
): Omit<Reply, 'status'> {
  if (!envelope && status >= 200 && status < 300)
    return { acknowledged: true, refused: false, outcome: 'acknowledged' }
  if (!envelope || status !== 200) {
    const refused = status >= 400 && status < 500 && status !== 404
    return { acknowledged: false, refused, outcome: `HTTP ${status}` }
  }
  if (text === undefined)
    return { acknowledged: false, refused: false, outcome: `a response of more than ${maxReplyBytes} bytes` }
  const code = readCode(text, envelope)
  if (code === undefined) return { acknowledged: false, refused: false, outcome: 'a response without a code' }
  const acknowledged = envelope.success.includes(code)
  return {
    acknowledged,
    refused: !acknowledged,
    outcome: acknowledged
      ? 'acknowledged'
      : `code ${JSON.stringify(shownCode(isCode(code) ? code : hiddenCode, [sent]))}`,
  }
}

function readCode(text: string, envelope: Pick<Envelope, 'code'>): string | number | undefined {
  const fields = parseRecord(text) ?? {}
  const code = envelope.code.map((name) => fields[name]).find((value) => value !== undefined)
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}

/** The system's code, or the class of the error: its message may quote what was sent. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'unknown'
  if ('code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(cause.code))
    return cause.code
  return cause.message === 'bad port' ? 'bad port' : classOf(cause)
}
