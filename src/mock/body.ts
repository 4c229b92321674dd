import { constants } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { ConfigurationError } from '../core/errors.ts'
import { encodingProblem } from './encoding.ts'

/** Room for the largest call that the client sends: 16 Mi characters of parameters in an envelope. */
export const defaultMaxBodyBytes = 32 * 1024 * 1024
/** The longest pause in a body, in milliseconds. */
export const longestPause = 1500

/** @throws ConfigurationError for a limit that would be none: a longer body does not fit into a string. */
export function checkMaxBodyBytes(limit: number): void {
  if (Number.isInteger(limit) && limit > 0 && limit <= constants.MAX_STRING_LENGTH) return
  throw new ConfigurationError(
    `maxBodyBytes must be a whole number of bytes from 1 to ${constants.MAX_STRING_LENGTH}.`,
  )
}

/** Why a body is not readable as text. */
export interface BodyProblem {
  problem: string
  /** How to raise the limit of the mock, where the body is over it: no partner would say so. */
  raise?: readonly string[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const tooSlow = { problem: `the body did not arrive: nothing came for ${longestPause} ms` }
const broken = { problem: 'the body broke off: fewer bytes arrived than were announced' }
const tooLarge = (limit: number): BodyProblem => ({
  problem: `the body is over the mock's limit maxBodyBytes (${limit} bytes)`,
  raise: ['maxBodyBytes: <bytes> of createGateway and serve', '--max-body-bytes <bytes> of lendspec mock'],
})

/** Reads the body of a fetch request. A slow or long body is a problem, and never waited for. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | BodyProblem> {
  if (Number(request.headers.get('content-length')) > limit) return tooLarge(limit)
  if (!request.body) return new Uint8Array()
  // Somebody has read it before.
  if (request.bodyUsed || request.body.locked) return broken
  const reader = request.body.getReader()
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<typeof tooSlow>((resolve) => {
    timer = setTimeout(resolve, longestPause, tooSlow)
  })
  const chunks: Uint8Array[] = []
  let size = 0
  const abandon = (problem: BodyProblem) => {
    reader.cancel().catch(() => {})
    return problem
  }
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), timeout])
      if ('problem' in next) return abandon(next)
      if (next.done) return join(chunks)
      timer?.refresh()
      size += next.value.byteLength
      if (size > limit) return abandon(tooLarge(limit))
      chunks.push(next.value)
    }
  } catch {
    return broken
  } finally {
    clearTimeout(timer)
  }
}

/** The same for a request of Node's server, whose stream costs less. The server has to time its connections. */
export function readIncoming(
  incoming: IncomingMessage,
  limit: number,
  done: (body: Uint8Array | BodyProblem) => void,
): void {
  if (Number(incoming.headers['content-length']) > limit) return done(tooLarge(limit))
  const chunks: Uint8Array[] = []
  let size = 0
  let isSettled = false
  const settle = (body: Uint8Array | BodyProblem) => {
    if (isSettled) return
    isSettled = true
    incoming.off('data', take)
    done(body)
  }
  const take = (chunk: Uint8Array) => {
    size += chunk.length
    chunks.push(chunk)
    if (size > limit) settle(tooLarge(limit))
  }
  const giveUp = () => {
    const before = size
    // A process that was busy hears of the time before it reads what has come.
    setImmediate(() => void (size === before && settle(tooSlow)))
  }
  incoming
    .on('data', take)
    .on('end', () => settle(join(chunks)))
    .on('error', () => settle(broken))
    .on('timeout', giveUp)
}

const join = (chunks: readonly Uint8Array[]) => (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))

/** @param coding the header Content-Encoding */
export function textOf(bytes: Uint8Array | BodyProblem, coding = ''): string | BodyProblem {
  if ('problem' in bytes) return bytes
  if (coding === '' || coding === 'identity') {
    try {
      const text = utf8.decode(bytes)
      // JSON holds no NUL: these are the halves of UTF-16.
      if (text.charCodeAt(0) !== 0 && text.charCodeAt(1) !== 0) return text
    } catch {
      // Not UTF-8: said below.
    }
  }
  return { problem: encodingProblem(bytes, coding) }
}
