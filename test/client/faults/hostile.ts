import { createGzip, createBrotliCompress, gzipSync } from 'node:zlib'
import type { RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

const megabyte = Buffer.alloc(1024 * 1024, 0x20)

/** 100 MB of whitespace, as fast as it is read; `bytes` is how much was. */
export function flood(response: ServerResponse, to: NodeJS.WritableStream = response): void {
  let left = 100
  const write = () => {
    while (left-- > 0 && !response.destroyed) if (!to.write(megabyte)) return void to.once('drain', write)
    to.end()
  }
  write()
}

const repeat = (response: ServerResponse, text: string, milliseconds: number) => {
  const timer = setInterval(() => response.write(text), milliseconds)
  response.once('close', () => clearInterval(timer))
}
const json = (response: ServerResponse, headers = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers })

/** Responses over HTTP that are made to do harm. */
export const answers: Record<string, RequestListener> = {
  '100 MB': (_, response) => flood(json(response)),
  'a gzip bomb': (_, response) => {
    const gzip = createGzip()
    gzip.pipe(json(response, { 'content-encoding': 'gzip' }))
    flood(response, gzip)
  },
  'a brotli bomb': (_, response) => {
    const brotli = createBrotliCompress({ params: { 1: 0 } })
    brotli.pipe(json(response, { 'content-encoding': 'br' }))
    flood(response, brotli)
  },
  'half a gzip': (_, response) => {
    json(response, { 'content-encoding': 'gzip' }).end(gzipSync('{"code":0}').subarray(0, 14))
  },
  'gzip that is none': (_, response) => json(response, { 'content-encoding': 'gzip' }).end('{"code":0}'),
  'a body that never ends': (_, response) => repeat(json(response), ' '.repeat(1000), 5),
  'a byte each millisecond': (_, response) => repeat(json(response), ' ', 1),
  'a body that never begins': (_, response) => json(response).flushHeaders(),
  'no response at all': () => {},
  'a body shorter than it says': (_, response) => {
    json(response, { 'content-length': 100 }).write('{"code":0}')
    setTimeout(() => response.destroy(), 5)
  },
}

/** Responses that are not even HTTP. */
export const noise: Record<string, (socket: Socket) => void> = {
  'a hundred headers of 1 kB': (socket) =>
    socket.write(`HTTP/1.1 200 OK\r\n${`x: ${'y'.repeat(1000)}\r\n`.repeat(100)}\r\n`),
  'two lengths': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'),
  'a broken chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}'),
  noise: (socket) => socket.end(Buffer.from([0, 255, 1, 254, 13, 10])),
  'a connection that is cut': (socket) => socket.destroy(),
}

const deep = '['.repeat(1e6) + ']'.repeat(1e6)

/** Texts that are made to end what reads them: a million levels are 2 MB, just under the cap. */
export const texts: Record<string, string> = {
  'a million open brackets': '['.repeat(1e6),
  'a depth of a million': deep,
  'a depth of a million in a success': `{"ResultCode":0,"code":0,"result":${deep}}`,
  'a depth of 300,000 in a list of one': `[{"code":0,"ResultCode":0,"x":${'{"x":'.repeat(3e5)}0${'}'.repeat(3e5)}}]`,
  'a code a megabyte long': `{"code":"${'9'.repeat(1e6)}","ResultCode":"${'9'.repeat(1e6)}"}`,
}
