import type { createRandom } from './random.ts'

// Requests that no client means to send.

type Random = ReturnType<typeof createRandom>
type Body = Uint8Array | ReadableStream<Uint8Array>

const letters = Array.from({ length: 256 }, (_, code) => code)

const bodies: Record<string, (good: Buffer, random: Random) => Body> = {
  'a bit flipped': (good, { below }) => {
    const spoilt = Buffer.from(good)
    const at = below(spoilt.length)
    spoilt[at] = spoilt[at]! ^ (1 << below(8))
    return spoilt
  },
  'cut off': (good, { below }) => good.subarray(0, below(good.length)),
  'bytes put in': (good, { below, pick }) => {
    const at = below(good.length)
    const noise = Array.from({ length: 1 + below(8) }, () => pick(letters))
    return Buffer.concat([good.subarray(0, at), Buffer.from(noise), good.subarray(at)])
  },
  noise: (_, { below, pick }) => Buffer.from(Array.from({ length: below(2000) }, () => pick(letters))),
  'a byte order mark': (good) => Buffer.concat([Buffer.from('\uFEFF'), good]),
  'UTF-16': (good) => Buffer.from(good.toString(), 'utf16le'),
  // 蚌埠 in GBK.
  GBK: (good) =>
    Buffer.concat([good.subarray(0, -2), Buffer.from([0xb0, 0xf6, 0xb2, 0xba]), good.subarray(-2)]),
  'deep nesting': (_, { below, pick }) => {
    const depth = 1 + below(20_000)
    return Buffer.from(pick(['[', '{"a":', '{"body":[']).repeat(depth))
  },
  'a field twice': (good) => Buffer.from(good.toString().replace(/^\{("[^"]+":)/, '{$1null,$1')),
  'no object': (_, { pick }) => Buffer.from(pick(['', '5', '"text"', 'null', '[]', 'true', '-', '{}{}'])),
  'a number beyond all': (good) => Buffer.from(good.toString().replace(/:("[^"]*"|\d+)/, ':1e999999')),
  'half a surrogate pair': (good) => Buffer.from(good.toString().replace(/:"/, String.raw`:"\ud83d`)),
  'a prototype': (good) => Buffer.from(good.toString().replace(/^\{/, '{"__proto__":{"appId":"a"},')),
  '11 MB': (_, { below }) => Buffer.alloc(below(12) === 0 ? 11_000_000 : 1_048_577, 0x20),
  'an upload that breaks off': (good) =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(good.subarray(0, 10))
        setImmediate(() => controller.error(new Error('the upload was aborted')))
      },
    }),
  'an upload that stops': (good) =>
    new ReadableStream({ start: (controller) => controller.enqueue(good.subarray(0, 10)) }),
}

export const kindsOfBody = Object.keys(bodies).sort()

export function spoilBody(random: Random, good: Buffer): { kind: string; body: Body } {
  const [kind, spoil] = random.pick(Object.entries(bodies))
  return { kind, body: spoil(good, random) }
}

/** The request with another body, and now and then with another method, path or header. */
export function spoilRequest({ below, pick }: Random, request: Request, body: Body): Request {
  const headers = new Headers(request.headers)
  if (below(4) === 0)
    headers.set(pick([...headers.keys()]), pick(['', '0', '-1', '\u00ff\u00fe', '9'.repeat(400), '{}']))
  if (below(8) === 0)
    headers.set('prefer', pick(['', '=', 'error', 'sequence=', 'scope=\u00ff', ',,;;', 'delay=1e3']))
  if (below(8) === 0) headers.set('content-length', pick(['5', '0', '-1', 'many', '99999999999']))
  const url = below(10) === 0 ? request.url + pick(['/', '//', '?a=%zz', '/%00', '/..', '#']) : request.url
  const method = below(20) === 0 ? pick(['PUT', 'DELETE', 'PATCH', 'BREW']) : 'POST'
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit)
}

interface Given {
  bytes: (Buffer | string)[]
  /** What comes back; by default nothing, or HTTP 400. */
  answer?: RegExp
  /** How many responses to wait for; without it the server closes the connection. */
  answers?: number
}

const chinese = '{"name":"张三丰"}'
const tooLarge = /^HTTP\/1.1 413 [^]*maxBodyBytes \(33554432 bytes\)/
const refused = /^HTTP\/1.1 200 [^]*x-lendspec-reason: malformed/
const timedOut = /^HTTP\/1.1 408 /

/** What may come over a connection. */
const brokenHeader = /^HTTP\/1.1 400 [^]*Remove line breaks from its value; write base64 on one line/

export function sockets(path: string): Record<string, Given> {
  const head = (...lines: string[]) => [`POST ${path} HTTP/1.1`, 'Host: x', ...lines, '', ''].join('\r\n')
  const length = (count: number) => head(`Content-Length: ${count}`)
  const chunked = head('Transfer-Encoding: chunked')
  return {
    'half a request line': { bytes: ['POST /aw'], answer: timedOut },
    'a request line alone': { bytes: [`POST ${path} HTTP/1.1\r\n`], answer: timedOut },
    'headers that never end': { bytes: [head().slice(0, -2)], answer: timedOut },
    noise: { bytes: [Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 197) % 256))] },
    'a TLS greeting': { bytes: [Buffer.from('1603010200010001fc0303', 'hex'), Buffer.alloc(500)] },
    'HTTP/0.9': { bytes: ['GET /\r\n\r\n'] },
    'HTTP/9': { bytes: [`POST ${path} HTTP/9.9\r\nHost: x\r\n\r\n`] },
    'lines without CR': { bytes: [head().replaceAll('\r', '')] },
    'a header with LF in its value': { bytes: [head('X-A: ab\ncd')], answer: brokenHeader },
    'a header with CR LF in its value': { bytes: [head('X-A: ab\r\nc/d==')], answer: brokenHeader },
    'a space in the path': { bytes: ['POST /a b HTTP/1.1\r\nHost: x\r\n\r\n'] },
    'a NUL in a header': { bytes: [head('X-A: a\0b')] },
    'a header name with a space': { bytes: [head('X A: b')] },
    'no host': { bytes: [`POST ${path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`] },
    'a bad host': { bytes: [head('Content-Length: 0').replace('Host: x', 'Host: a b@c')], answers: 1 },
    'a backslash in the path': {
      bytes: ['POST /\\a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'],
      answer: /^HTTP\/1.1 404 /,
      answers: 1,
    },
    '20 kB of headers': { bytes: [head(`X-A: ${'a'.repeat(20_000)}`)], answer: /^HTTP\/1.1 431 / },
    'two lengths': { bytes: [head('Content-Length: 5', 'Content-Length: 6'), 'hello'] },
    'a length and chunks': { bytes: [head('Content-Length: 5', 'Transfer-Encoding: chunked'), 'hello'] },
    'a length that is not a number': { bytes: [head('Content-Length: five'), 'hello'] },
    'a negative length': { bytes: [head('Content-Length: -5'), 'hello'] },
    'a body shorter than its length': { bytes: [length(100), '{"appId":'], answer: refused, answers: 1 },
    'a body longer than its length': {
      bytes: [length(2), '{}garbage'],
      answer: /"code":1005[^]*HTTP\/1.1 400 [^]*Content-Length of the request before may be too small/,
    },
    'a length that counts characters': {
      bytes: [head(`Content-Length: ${chinese.length}`) + chinese],
      answer: /^HTTP\/1.1 200 [^]*Content-Length has to count bytes[^]*HTTP\/1.1 400 /,
    },
    'good requests before a broken one': {
      bytes: [(length(2) + '{}').repeat(3) + '?\r\n\r\n'],
      answer: /("code":1005[^]*){3}HTTP\/1.1 400 /,
    },
    'a length of a terabyte': { bytes: [length(1e12), '{'], answer: tooLarge, answers: 1 },
    '11 MB': { bytes: [length(11_000_000), Buffer.alloc(11_000_000, 0x20)], answer: refused, answers: 1 },
    '34 MB': { bytes: [length(34_000_000), Buffer.alloc(34_000_000, 0x20)], answer: tooLarge, answers: 1 },
    '34 MB in chunks': {
      bytes: [chunked, ...Array<string>(34).fill(`f4240\r\n${' '.repeat(1_000_000)}\r\n`), '0\r\n\r\n'],
      answer: tooLarge,
      answers: 1,
    },
    'chunks that are good': { bytes: [chunked, '2\r\n{}\r\n0\r\n\r\n'], answer: /"code":1005/, answers: 1 },
    'a chunk without a size': { bytes: [chunked, 'zz\r\n{}\r\n'] },
    'chunks that never end': { bytes: [chunked, '2\r\n{}\r\n'], answer: refused, answers: 1 },
    'three requests at once': {
      bytes: [(length(2) + '{}').repeat(3)],
      answer: /("code":1005[^]*){3}/,
      answers: 3,
    },
    'a request behind a broken one': {
      bytes: [length(9), '{"a":nul}', length(2), '{}'],
      answer: refused,
      answers: 2,
    },
    'Expect: 100-continue': {
      bytes: [head('Expect: 100-continue', 'Content-Length: 2'), '{}'],
      answer: /^HTTP\/1.1 100 [^]*"code":1005/,
      answers: 1,
    },
    'Expect: something': {
      bytes: [head('Expect: something', 'Content-Length: 0')],
      answer: /^HTTP\/1.1 417 [^]*nothing but 100-continue/,
      answers: 1,
    },
    CONNECT: {
      bytes: ['CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n'],
      answer: /^HTTP\/1.1 405 [^]*Allow: POST[^]*CONNECT is not accepted/,
    },
    'an upgrade': {
      bytes: [head('Connection: Upgrade', 'Upgrade: websocket', 'Content-Length: 2'), '{}'],
      answer: /^HTTP\/1.1 200 |^$/,
      answers: 1,
    },
    'a method of nobody': { bytes: [`BREW ${path} HTTP/1.1\r\nHost: x\r\n\r\n`] },
    'GBK bytes': {
      bytes: [length(6), Buffer.from([0x22, 0xb0, 0xf6, 0xb2, 0xba, 0x22])],
      answer: refused,
      answers: 1,
    },
  }
}
