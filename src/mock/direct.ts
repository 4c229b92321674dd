import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReceivedHeaders } from '../signing/scheme.ts'
import type { Call } from './api.ts'
import { maxBytes, readIncoming } from './body.ts'

/** Answers a request of Node's server, or leaves it alone and returns false. */
export type Direct = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** What goes out, whole. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * A second door for the plain call, which is spared the Request and Response of fetch. Whatever asks for more, as a delay,
 * a fault or a body of unknown length does, takes the first.
 */
export function createDirect(apis: readonly string[], answer: (call: Call) => Promise<Answer>): Direct {
  // Of any other path the first door may make another one, as of one with a dot.
  const plain = new RegExp(`^/(?:${apis.join('|')})(?:/[\\w-]+)+$`)
  const takes = ({ method, url = '', headers }: IncomingMessage) =>
    method === 'POST' &&
    headers.prefer === undefined &&
    Number(headers['content-length']) <= maxBytes &&
    plain.test(url) &&
    /^(?:[\w.-]+|\[[\da-f:]+\])(?::[1-5]?\d{1,4})?$/i.test(headers.host ?? '')

  async function reply(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = incoming
    const text = await readIncoming(incoming)
    const { status, headers, body } = await answer({ method, path, headers: viewOf(incoming), text })
    headers['content-length'] = String(Buffer.byteLength(body))
    // What is still to come of this request must not be taken for the next one.
    if (!incoming.complete) headers['connection'] = 'close'
    outgoing.writeHead(status, headers).end(body)
  }

  return (incoming, outgoing) => {
    if (!takes(incoming)) return false
    reply(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error))
    return true
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
