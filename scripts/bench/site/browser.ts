import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * `chromium` of PATH over its debugging pipe. Not Playwright, which turns on `Runtime`: from then on each `Error` that a page makes reads
 * the source again for its stack, 0.9 s for Redoc's, which no reader waits for.
 */
export async function withBrowser<T>(folder: string, use: (send: Send) => Promise<T>): Promise<T> {
  const profile = `--user-data-dir=${await mkdtemp(join(folder, 'profile-'))}`
  const child = spawn('chromium', [...flags, ...quiet, profile, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  await once(child, 'spawn')
  try {
    return await use(talk(child))
  } finally {
    child.kill()
    await once(child, 'exit')
  }
}

function talk(child: ChildProcess): Send {
  const [input, output] = child.stdio.slice(3) as [Writable, Readable]
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>()
  let [last, unread] = [0, '']
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (unread + chunk).split('\0')
    unread = messages.pop() ?? ''
    for (const message of messages) {
      const { id, ...answer } = JSON.parse(message) as Record<string, unknown>
      waiting.get(id as number)?.(answer)
    }
  })
  return async (method, params = {}, sessionId) => {
    const id = ++last
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    const { result, error } = await new Promise<Record<string, unknown>>((done) => waiting.set(id, done))
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`)
    return result as Record<string, unknown>
  }
}

// The browser keeps the long tasks of a page, tasks of more than 50 ms. From the end of the last one the page responds at once.
const lastTask = `new Promise((done) => {
  let end = performance.getEntriesByName('first-contentful-paint')[0].startTime
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) end = Math.max(end, task.startTime + task.duration)
  }).observe({ type: 'longtask', buffered: true })
  setTimeout(() => done(end), 200)
})`

/** Milliseconds until a page is interactive, in a new context: nothing of it is cached. */
export async function interactiveAt(send: Send, url: string): Promise<number> {
  const { browserContextId } = await send('Target.createBrowserContext')
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const session = sessionId as string
  // A tab that is open already: the start of its process is none of the page's.
  await sleep(1000)
  await send('Page.navigate', { url }, session)
  await sleep(4000)
  const question = { expression: lastTask, awaitPromise: true, returnByValue: true }
  const { result } = await send('Runtime.evaluate', question, session)
  await send('Target.disposeBrowserContext', { browserContextId })
  return (result as { value: number }).value
}
