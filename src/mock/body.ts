const maxBytes = 1024 * 1024
const maxMilliseconds = 1500

export interface BodyProblem {
  problem: string
}

/** Text of a request's body. Slow, long and badly encoded bodies are told as such; none keeps the gateway waiting. */
export async function readBody(request: Request): Promise<string | BodyProblem> {
  if (!request.body) return ''
  const reader = request.body.getReader()
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(resolve, maxMilliseconds, 'timeout')
  })
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const next = await Promise.race([reader.read(), timeout])
      if (next === 'timeout') return abandon(reader, `the body did not arrive within ${maxMilliseconds} ms`)
      if (next.done) break
      size += next.value.byteLength
      if (size > maxBytes) return abandon(reader, `the body is longer than ${maxBytes} bytes`)
      chunks.push(next.value)
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch {
    return { problem: 'the body is not UTF-8, or broke off' }
  } finally {
    clearTimeout(timer)
  }
}

function abandon(reader: ReadableStreamDefaultReader<Uint8Array>, problem: string): BodyProblem {
  reader.cancel().catch(() => {})
  return { problem }
}
