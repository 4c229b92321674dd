import type { IncomingMessage } from 'node:http'

export const maxBytes = 1024 * 1024
const maxMilliseconds = 1500

export interface BodyProblem {
  problem: string
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const tooLong = { problem: `the body is longer than ${maxBytes} bytes` }
const tooSlow = { problem: `the body did not arrive within ${maxMilliseconds} ms` }
const broken = { problem: 'the body is not UTF-8, or broke off' }

/** Text of a request's body. Slow, long and badly encoded bodies are told as such; none keeps the gateway waiting. */
export async function readBody(request: Request): Promise<string | BodyProblem> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (length > maxBytes) return tooLong
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<typeof tooSlow>((resolve) => {
    timer = setTimeout(resolve, maxMilliseconds, tooSlow)
  })
  try {
    // Of a length that was announced the bytes come at once: a stream costs more than all checks of a call.
    const bytes = await (length >= 0
      ? Promise.race([request.arrayBuffer(), timeout])
      : collect(request, timeout))
    if ('problem' in bytes) return bytes
    return bytes.byteLength > maxBytes ? tooLong : decode(bytes)
  } catch {
    return broken
  } finally {
    clearTimeout(timer)
  }
}

/** The same for a request that Node's server took, of a length that was announced and is not too long. */
export const readIncoming = (incoming: IncomingMessage) =>
  new Promise<string | BodyProblem>((resolve) => {
    const chunks: Buffer[] = []
    const timer = setTimeout(resolve, maxMilliseconds, tooSlow)
    const settle = (result: string | BodyProblem) => {
      clearTimeout(timer)
      resolve(result)
    }
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => settle(decode(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))))
    incoming.on('error', () => settle(broken))
  })

function decode(bytes: Uint8Array | ArrayBuffer): string | BodyProblem {
  try {
    return utf8.decode(bytes)
  } catch {
    return broken
  }
}

async function collect({ body }: Request, timeout: Promise<BodyProblem>): Promise<Uint8Array | BodyProblem> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const next = await Promise.race([reader.read(), timeout])
    if ('problem' in next) return abandon(reader, next)
    if (next.done) return Buffer.concat(chunks)
    size += next.value.byteLength
    if (size > maxBytes) return abandon(reader, tooLong)
    chunks.push(next.value)
  }
}

function abandon(reader: ReadableStreamDefaultReader<Uint8Array>, problem: BodyProblem): BodyProblem {
  reader.cancel().catch(() => {})
  return problem
}

/** Undefined where the text is not JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
