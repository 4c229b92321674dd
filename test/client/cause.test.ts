import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import { explainBroken, explainSent } from '../../src/client/explain.ts'

// Errors of `fetch` as the runtimes and other libraries make them. What a real one says is tried in unsent.test.ts and
// test/matrix.

const once = operations.sendSmsAuthCode
const going = new AbortController().signal

type Fields = Record<string, unknown>
const error = (message: string, fields: Fields = {}) => Object.assign(new Error(message), fields)
const typeError = (message: string, fields: Fields = {}) => Object.assign(new TypeError(message), fields)
const failed = (cause: unknown) => new TypeError('fetch failed', { cause })
const deno = (detail: string) =>
  failed(error(`error sending request for url (https://127.0.0.1:1/): ${detail}`))
const refused = (host = '127.0.0.1') =>
  error(`connect ECONNREFUSED ${host}:1`, { code: 'ECONNREFUSED', syscall: 'connect' })
const reset = () => error('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })
const tunnel = (status: number) =>
  failed(
    Object.assign(new DOMException('Request was cancelled.'), {
      cause: error(`Proxy response (${status}) !== 200 when HTTP Tunneling`, { code: 'UND_ERR_ABORTED' }),
    }),
  )
const circle = error('canary')
circle.cause = circle

// prettier-ignore
const unsent: [string, unknown, reason: string, transient: boolean][] = [
  ['Node, refused', failed(refused()), 'ECONNREFUSED', true],
  ['Node, a connection that timed out', failed(error('x', { code: 'ETIMEDOUT', syscall: 'connect' })), 'ETIMEDOUT', true],
  ['Node, any code of connect', failed(error('x', { code: 'EINVAL', syscall: 'connect' })), 'EINVAL', true],
  ['Node, reset while connecting', failed(error('x', { code: 'ECONNRESET', syscall: 'connect' })), 'ECONNRESET', true],
  ['Node, no name', failed(error('x', { code: 'ENOTFOUND', syscall: 'getaddrinfo' })), 'ENOTFOUND', true],
  ['Node, a name server', failed(error('x', { code: 'ESERVFAIL', syscall: 'queryA' })), 'ESERVFAIL', true],
  ...['EAI_AGAIN', 'EAI_FAIL', 'EMFILE', 'ENFILE', 'EPERM', 'EACCES', 'EADDRNOTAVAIL', 'EADDRINUSE', 'ENETDOWN', 'EHOSTDOWN', 'EAFNOSUPPORT'].map(
    (code): [string, unknown, string, boolean] => [`code ${code}`, failed(error(code, { code })), code, true],
  ),
  ['all addresses refused', failed(new AggregateError([refused(), refused('::1')])), 'ECONNREFUSED', true],
  ['all addresses failed, each in its way', failed(Object.assign(new AggregateError([error('x', { code: 'ETIMEDOUT', syscall: 'connect' }), error('y', { code: 'ENETUNREACH', syscall: 'connect' })]), { code: 'ETIMEDOUT' })), 'ETIMEDOUT', true],
  ['several fetches, all refused', new AggregateError([failed(refused()), failed(failed(refused()))]), 'ECONNREFUSED', true],
  ['causes of causes', error('a', { cause: error('b', { cause: failed(refused()) }) }), 'ECONNREFUSED', true],
  ['axios', error('connect ETIMEDOUT', { code: 'ETIMEDOUT', name: 'AxiosError', cause: error('x', { code: 'ETIMEDOUT', syscall: 'connect' }) }), 'ETIMEDOUT', true],
  ['node-fetch 2', error('request to https://127.0.0.1:1/ failed, reason: connect ETIMEDOUT 127.0.0.1:1', { type: 'system', code: 'ETIMEDOUT' }), 'ETIMEDOUT', true],
  ['node-fetch 3', error('x', { code: 'ETIMEDOUT', erroredSysCall: 'connect' }), 'ETIMEDOUT', true],
  ['the end of a TLS handshake', failed(error('Client network socket disconnected before secure TLS connection was established', { code: 'ECONNRESET' })), 'ECONNRESET', true],
  ['a server without TLS', failed(error('x', { code: 'ERR_SSL_WRONG_VERSION_NUMBER' })), 'ERR_SSL_WRONG_VERSION_NUMBER', false],
  ['no common TLS version', failed(error('x', { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' })), 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', false],
  ['a refused handshake', failed(error('x', { code: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' })), 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', false],
  ['a refused handshake, node:https', error('write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number', { code: 'EPROTO', syscall: 'write' }), 'EPROTO', false],
  ['a certificate of nobody', failed(error('x', { code: 'SELF_SIGNED_CERT_IN_CHAIN' })), 'SELF_SIGNED_CERT_IN_CHAIN', false],
  ['Deno, refused', deno('client error (Connect): tcp connect error: Connection refused (os error 111)'), 'ECONNREFUSED', true],
  ['Deno 1, refused', typeError('error sending request for url (http://127.0.0.1:1/): error trying to connect: tcp connect error: Connection refused (os error 111)'), 'ECONNREFUSED', true],
  ['Deno 2, refused', typeError('error sending request for url (http://127.0.0.1:1/): client error (Connect): tcp connect error: Connection refused (os error 111)'), 'ECONNREFUSED', true],
  ['Deno, no name', deno('client error (Connect): dns error: failed to lookup address information'), 'ENOTFOUND', true],
  ['Deno, a certificate of nobody', deno('client error (Connect): invalid peer certificate: UnknownIssuer'), 'tls', false],
  ['Deno, reset in a TLS handshake', deno('client error (Connect): Connection reset by peer (os error 104)'), 'connect', true],
  ['Deno, a proxy', deno('client error (Connect): tunnel error: proxy authorization required'), 'connect', true],
  ['Bun, refused', typeError('ECONNREFUSED: Unable to connect. Is the computer able to access the url?', { code: 'ECONNREFUSED', errno: 0 }), 'ECONNREFUSED', true],
  ['Bun 1.0, refused', error('Unable to connect. Is the computer able to access the url?', { code: 'ConnectionRefused' }), 'ECONNREFUSED', true],
  ['Bun, no socket', error('Was there a typo in the url or port?', { code: 'FailedToOpenSocket' }), 'connect', true],
  ['Bun, a refused handshake', typeError('EPROTO: The TLS handshake failed. Does the server speak TLS on this port?', { code: 'EPROTO' }), 'EPROTO', false],
  ['a proxy, 407', tunnel(407), 'proxy', false],
  ['a proxy, 403', tunnel(403), 'proxy', false],
  ['a proxy, 502', tunnel(502), 'proxy', true],
  ['a plain proxy, 407', failed(error('Proxy Authentication Required (407)', { code: 'UND_ERR_INVALID_ARG' })), 'proxy', false],
  ['a proxy that hung up', failed(error('Proxy Connection failed', { code: 'UND_ERR_PRX_CONN', cause: error('other side closed', { code: 'UND_ERR_SOCKET' }) })), 'proxy', false],
  ['a tunnel, 407', error('tunneling socket could not be established, statusCode=407', { code: 'ECONNRESET' }), 'proxy', false],
  ['an invalid URL', typeError('Invalid URL', { code: 'ERR_INVALID_URL', input: 'canary' }), 'ERR_INVALID_URL', false],
  ['a Request of another library', typeError('Failed to parse URL from [object Request]', { cause: typeError('Invalid URL', { code: 'ERR_INVALID_URL' }) }), 'argument', false],
  ['an invalid header', typeError('Headers.append: "canary" is an invalid header value.'), 'argument', false],
  ['an invalid argument of undici', failed(error('invalid onRequestStart method', { code: 'UND_ERR_INVALID_ARG' })), 'UND_ERR_INVALID_ARG', false],
  ['an invalid character', typeError('Invalid character in header content ["canary"]', { code: 'ERR_INVALID_CHAR' }), 'ERR_INVALID_CHAR', false],
  ['undici, a dispatcher that was closed', failed(error('The client is closed', { code: 'UND_ERR_CLOSED' })), 'UND_ERR_CLOSED', true],
  ['undici, a header that it does not send', failed(error('expect header not supported', { code: 'UND_ERR_NOT_SUPPORTED' })), 'UND_ERR_NOT_SUPPORTED', false],
  ['a value in a code of connecting', error('x', { code: 'canary_15200000001', syscall: 'connect' }), 'connect', true],
  ['digits in a code of connecting', error('x', { code: 'E_15200000001', syscall: 'connect' }), 'connect', true],
  ['digits in a code of a name', error('x', { code: 'EAI_15200000001' }), 'connect', true],
  ['an option that Workers reject', typeError('Invalid redirect value, must be one of "follow" or "manual"'), 'argument', false],
  ['Deno, a port', typeError('Fetch failed: Requests to port 1 are blocked'), 'bad-port', false],
]

// prettier-ignore
const mayBeSent: [string, unknown, reason: string][] = [
  ['Node, reset', failed(reset()), 'ECONNRESET'],
  ['Node, a code of connecting after the connection', failed(error('x', { code: 'EHOSTUNREACH', syscall: 'read' })), 'EHOSTUNREACH'],
  ['Node, a timeout after the connection', failed(error('x', { code: 'ETIMEDOUT', syscall: 'read' })), 'ETIMEDOUT'],
  ['Node, a pipe', failed(error('x', { code: 'EPIPE', syscall: 'write' })), 'EPIPE'],
  ['undici, closed', failed(error('other side closed', { code: 'UND_ERR_SOCKET' })), 'UND_ERR_SOCKET'],
  ['undici, no headers', failed(error('x', { code: 'UND_ERR_HEADERS_TIMEOUT' })), 'UND_ERR_HEADERS_TIMEOUT'],
  ['undici, aborted', failed(error('aborted', { code: 'UND_ERR_ABORTED' })), 'UND_ERR_ABORTED'],
  ['undici, destroyed', failed(error('x', { code: 'UND_ERR_DESTROYED' })), 'UND_ERR_DESTROYED'],
  ['a timeout of nobody knows what', failed(error('x', { code: 'ETIMEDOUT' })), 'ETIMEDOUT'],
  ['an altered record', failed(error('x', { code: 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC' })), 'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC'],
  ['no client certificate, TLS 1.3', failed(error('x', { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' })), 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
  ['one address refused, one reset', failed(new AggregateError([refused(), reset()])), 'ECONNRESET'],
  ['one address refused, one unknown', failed(new AggregateError([refused(), error('canary')])), 'network'],
  ['no address at all', new AggregateError([]), 'network'],
  ['Deno, closed', deno('client error (SendRequest): connection closed before message completed'), 'network'],
  ['Deno, reset', failed(error('Connection reset by peer (os error 104)')), 'network'],
  ['Bun, closed', typeError('ECONNRESET: The socket connection was closed unexpectedly.', { code: 'ECONNRESET' }), 'ECONNRESET'],
  ['Workers', error('Network connection lost.', { remote: true, retryable: true }), 'network'],
  ['a browser', new TypeError('Failed to fetch'), 'network'],
  ['a bug of the caller', new TypeError('Cannot read properties of undefined (reading canary)'), 'network'],
  ['a circle of causes', circle, 'network'],
  ['a getter that throws', Object.defineProperty(error('x'), 'code', { get: () => { throw new Error('canary') } }), 'network'],
  ['digits in a code', error('x', { code: 'GTW_15200000001' }), 'network'],
  ['text', 'ECONNREFUSED', 'network'],
]

describe('an error of fetch', () => {
  it.each(unsent)('says that nothing was sent: %s', (_, thrown, reason, transient) => {
    const found = explainSent(once, thrown, going, true)
    expect(found).toMatchObject({ name: 'TransportError', reason, sent: false, transient })
    expect(found.message).toMatch(/^sendSmsAuthCode: nothing was sent, /)
    expect(found.message).not.toMatch(/canary|152/)
  })

  it.each(mayBeSent)('leaves the outcome unknown: %s', (_, thrown, reason) => {
    const found = explainSent(once, thrown, going)
    expect(found).toMatchObject({ name: 'OutcomeUnknownError', reason })
    expect(found.message).not.toMatch(/canary|152/)
  })

  it.each([
    failed(error('unexpected redirect')),
    typeError("Fetch failed: Encountered redirect while redirect mode is set to 'error'"),
    error('x', { code: 'UnexpectedRedirect' }),
    error('uri requested responds with a redirect, redirect mode is set to error: canary', {
      type: 'no-redirect',
    }),
  ])('is a redirect that fetch rejected: %s', (thrown) => {
    expect(explainSent(once, thrown, going)).toMatchObject({
      name: 'TransportError',
      reason: 'redirect',
      transient: false,
    })
  })

  it.each(unsent)('says nothing of the kind once a response has begun: %s', (_, thrown) => {
    expect(explainBroken(once, thrown, going)).toMatchObject({ name: 'OutcomeUnknownError' })
  })

  class ProxyDown extends Error {}
  it.each([
    [new ProxyDown('canary'), 'a ProxyDown'],
    [new RangeError('canary'), 'a RangeError'],
    [new Error('canary'), 'an Error'],
    [new DOMException('canary', 'AbortError'), 'an AbortError'],
    [new DOMException('canary', '15200000001'), 'a DOMException'],
    [Object.assign(new Error('x'), { name: 'canary' }), 'an Error'],
    [Object.create(null), 'an object'],
    [{ constructor: { name: '15200000001' } }, 'an Object'],
    [Object.assign(new Error('x'), { constructor: { name: 'Canary' } }), 'an Error'],
    ['canary', 'a string'],
    [15200000001, 'a number'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('of a caller is named by its class: %s', (thrown, named) => {
    const { message } = explainSent(once, thrown, going, true)
    expect(message).toContain(`: the given fetch threw ${named}, the partner may have acted. `)
    expect(message).not.toMatch(/canary|152/)
  })
})
