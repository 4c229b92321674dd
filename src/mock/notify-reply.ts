import { readBytes } from '../bytes.ts'
import { hiddenCode, isCode, shownCode } from '../code.ts'
import { contract } from '../contracts/awda.ts'
import { classOf } from '../given.ts'

export type Send = (request: Request) => Promise<Response>

/** How a receiver took a notification. */
export interface Reply {
  /** Undefined where no answer came. */
  readonly status: number | undefined
  readonly acknowledged: boolean
  /** True where it says that it did not take it: HTTP 4xx but 404, or a code of failure. */
  readonly refused: boolean
  /** One line; nothing of the answer but its status and code. */
  readonly outcome: string
}

const timeout = 10_000
// An acknowledgement is a line of JSON.
const maxReplyBytes = 64 * 1024

/** Sends a signed text once and reads the answer. No redirect is followed: it could lead to another machine. */
export async function deliver(to: string, body: string, send: Send): Promise<Reply> {
  try {
    const request = new Request(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    const answer = await send(request)
    return { status: answer.status, ...judge(answer.status, await readText(answer), body) }
  } catch (error) {
    return {
      status: undefined,
      acknowledged: false,
      refused: false,
      outcome: `no answer: ${reasonOf(error)}`,
    }
  }
}

/** Undefined for more than is read. */
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

/** The acknowledgement assumed of a receiver (inferred): HTTP 200 and a code of success in the envelope of answers. */
function judge(status: number, text: string | undefined, sent: string): Omit<Reply, 'status'> {
  if (status !== 200) {
    const refused = status >= 400 && status < 500 && status !== 404
    return { acknowledged: false, refused, outcome: `HTTP ${status}` }
  }
  if (text === undefined)
    return { acknowledged: false, refused: false, outcome: `a response of more than ${maxReplyBytes} bytes` }
  const code = readCode(text)
  if (code === undefined) return { acknowledged: false, refused: false, outcome: 'an answer without a code' }
  const acknowledged = contract.gateway.success.includes(code)
  return {
    acknowledged,
    refused: !acknowledged,
    outcome: acknowledged
      ? 'acknowledged'
      : `code ${JSON.stringify(shownCode(isCode(code) ? code : hiddenCode, [sent]))}`,
  }
}

function readCode(text: string): string | number | undefined {
  try {
    const members = { ...(JSON.parse(text) as Record<string, unknown> | null) }
    const code = contract.gateway.code.map((name) => members[name]).find((value) => value !== undefined)
    return typeof code === 'string' || typeof code === 'number' ? code : undefined
  } catch {
    return undefined
  }
}

/** A system's own code for a failed connection, or the class of the error: its message may hold what was sent. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return 'unknown'
  if ('code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(cause.code))
    return cause.code
  return cause.message === 'bad port' ? 'bad port' : classOf(cause)
}
