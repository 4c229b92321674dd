// Milliseconds until the first line, and between two.
const [patience, interval] = [2000, 5000]

interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Runs `work`. A person at a terminal reads every few seconds what it does; a log gets nothing. */
export async function withProgress<T>(
  what: string | (() => string),
  work: () => Promise<T>,
  output: Output = process.stderr,
): Promise<T> {
  if (!output.isTTY) return work()
  const startedAt = Date.now()
  const show = () => {
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    output.write(`${typeof what === 'string' ? what : what()} (${seconds} s)\n`)
    timer = setTimeout(show, interval)
  }
  let timer = setTimeout(show, patience)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}
