import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReceivedHeaders } from '../signing/scheme.ts'
import type { Call } from './api.ts'
import { readIncoming } from './body.ts'
import { firstHalf } from './faulty.ts'
import type { Answer } from './reply.ts'

/** Answers a request of Node's server, or leaves it alone and returns false. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

export interface DirectOptions {
  maxBodyBytes: number
  /** @param signal aborts when the caller gives up */
  answer: (call: Call, signal: () => AbortSignal) => Promise<Answer>
}

/** Takes every request under the path of an API, and spares it the Request and Response of fetch. */
export function createDirect(apis: readonly string[], { maxBodyBytes, answer }: DirectOptions): Direct {
  const ours = new RegExp(`^/(?:${apis.join('|')})/`)

  async function reply(path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '' } = incoming
    const text = await readIncoming(incoming, maxBodyBytes)
    send(
      incoming,
      outgoing,
      await answer({ method, path, headers: viewOf(incoming), text }, () => signalOf(outgoing)),
    )
  }

  return (incoming, outgoing) => {
    const path = pathOf(incoming.url)
    if (!ours.test(path)) return false
    // Nobody is there any more, or something of Node's failed: the connection is all that is left to end.
    reply(path, incoming, outgoing).catch(() => outgoing.destroy())
    return true
  }
}

/** The path of a request target, which may be a whole URL. */
const pathOf = (target = '') => target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*/s, '')

function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  return controller.signal
}

function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, body, cut }: Answer,
): void {
  if (cut === 'before') return void outgoing.socket?.resetAndDestroy()
  const bytes = Buffer.from(body)
  headers['content-length'] = String(bytes.length)
  if (cut === 'middle') {
    outgoing.writeHead(status, headers).write(firstHalf(bytes))
    outgoing.socket?.destroySoon()
  } else if (incoming.complete) {
    outgoing.writeHead(status, headers).end(bytes)
  } else {
    // What is still to come of this request must not be taken for the next one. To close while it comes would reset the
    // connection, and the caller might never read the answer.
    headers['connection'] = 'close'
    outgoing.writeHead(status, headers).write(bytes)
    const timer = setTimeout(() => outgoing.end(), 1000)
    incoming.once('close', () => void (clearTimeout(timer), outgoing.end())).resume()
  }
}

function viewOf({ headers }: IncomingMessage): ReceivedHeaders {
  const textOf = (name: string) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined
    return (Array.isArray(value) ? value.join(', ') : value) ?? null
  }
  const pairs = () => Object.keys(headers).map((name): [string, string] => [name, textOf(name) ?? ''])
  return {
    get: (name) => textOf(name.toLowerCase()),
    keys: () => Object.keys(headers).values(),
    [Symbol.iterator]: () => pairs().values(),
  }
}
