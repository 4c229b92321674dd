// How far a request got, read from what `fetch` threw: by Node, Deno and Bun, and by libraries used in place of fetch. No
// text of an error leaves this file except its code, because a message may hold what was sent.

import { isConnectError } from './connect-error.ts'

export type Cause =
  | { kind: 'connection'; code: string; transient: boolean }
  | { kind: 'proxy'; status: number | undefined }
  /** fetch rejected the URL or another argument. */
  | { kind: 'argument'; code: string }
  | { kind: 'bad-port' }
  | { kind: 'redirect' }
  /** The request may have left. */
  | { kind: 'sent'; code: string }

const certificate =
  /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERROR_IN_C|ERR_TLS_|HOSTNAME_MISMATCH$|INVALID_(CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$)/
// OpenSSL's and Bun's words for a handshake that failed. Other ERR_SSL_ codes, as BAD_RECORD_MAC, may follow a request.
const handshake =
  /^(ERR_SSL_|EPROTO\b).*(wrong.version|handshake|(unsupported|alert).protocol|no.(protocols|ciphers|shared)|unrecognized.name|inappropriate.fallback|dh.key)|^EPROTO *$/is
const noConnection =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|E(HOST|NET)(UNREACH|DOWN)|EADDR(NOTAVAIL|INUSE)|EMFILE|ENFILE|EPERM|EACCES|EAFNOSUPPORT|EPROTONOSUPPORT|UND_ERR_(CONNECT_TIMEOUT|BPL_MISSING_UPSTREAM))$/
const connecting = /^(connect|getaddrinfo|getnameinfo|bind|socket|query[A-Z]\w*)$/
const transferring = /^(read|write|writev|shutdown|recv\w*|send\w*)$/
const transferFailed =
  /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_(HEADERS|BODY)_TIMEOUT|HPE_\w+)$/
const badArgument =
  /^(ERR_INVALID_(URL|URL_SCHEME|ARG_TYPE|ARG_VALUE|CHAR|HTTP_TOKEN|PROTOCOL|DOMAIN_NAME|IP_ADDRESS)|ERR_HTTP_INVALID_HEADER_VALUE|ERR_UNESCAPED_CHARACTERS|ERR_SOCKET_BAD_PORT|UND_ERR_INVALID_ARG)$/
const badArgumentText =
  /^(Failed to parse URL|Invalid URL|Only absolute URLs|Only HTTP\(S\) protocols|(Failed to construct|Cannot construct) .?Request|Request(Init| constructor| with GET)|Headers?[.' ].*invalid|Invalid (header|redirect value|method))/i
const proxyRefusal =
  /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((\d{3})\)|^tunneling socket could not be established, (?:statusCode=(\d{3})|cause)|^(?:Proxy|Socks)\S* connection (?:failed|rejected)/i
const unexpectedRedirect = /^unexpected redirect$|redirect mode is set to '?error/
const portBlocked = /^bad port$|^Fetch failed: Requests to port \d+ are blocked/

// Words of Deno (reqwest), Bun and Node for a connection that failed, where no code says so.
const phrases: readonly [RegExp, code: string, transient: boolean][] = [
  [/^ConnectionRefused\b|(\(Connect\)|trying to connect): .*Connection refused/s, 'ECONNREFUSED', true],
  [/(\(Connect\)|trying to connect): dns error/, 'ENOTFOUND', true],
  [/(\(Connect\)|trying to connect): (invalid peer certificate|received corrupt message)/, 'tls', false],
  [/client error \(Connect\)|error trying to connect|^FailedToOpenSocket\b/, 'connect', true],
  [/socket disconnected before secure TLS connection was established/, 'ECONNRESET', true],
]

interface Link {
  error: object
  code: string | undefined
  syscall: string | undefined
  message: string
  isTypeError: boolean
}

/** Reads an error and what caused it, from the outside in; undefined when nothing in it is known. */
export function findCause(error: unknown, depth = 0): Cause | undefined {
  if (typeof error !== 'object' || error === null || depth > 8) return undefined
  try {
    if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
      return findCommon(error.errors.map((one) => findCause(one, depth + 1)))
    const link = readLink(error)
    const found = judge(link)
    if (found) return found
    const inner = 'cause' in error ? findCause(error.cause, depth + 1) : undefined
    const code = wordOf(link.code)
    return inner ?? (code === undefined ? undefined : { kind: 'sent', code })
  } catch {
    // A getter of a stranger's error threw.
    return undefined
  }
}

/** Of several attempts to connect, one that may have sent something decides; so does one that says nothing. */
function findCommon(causes: readonly (Cause | undefined)[]): Cause | undefined {
  const undecided = causes.findIndex((cause) => cause === undefined || cause.kind === 'sent')
  return causes[Math.max(undecided, 0)]
}

function judge({ error, code, syscall, message, isTypeError }: Link): Cause | undefined {
  const text = `${code ?? ''} ${message}`.trimStart()
  if (unexpectedRedirect.test(message) || code === 'UnexpectedRedirect') return { kind: 'redirect' }
  if (portBlocked.test(message)) return { kind: 'bad-port' }
  const proxy = proxyRefusal.exec(message)
  if (proxy || /^(UND_ERR_(PRX|SOCKS)|ERR_PROXY_)/.test(code ?? '')) {
    const status = proxy?.slice(1).find(Boolean)
    return { kind: 'proxy', status: status === undefined ? undefined : Number(status) }
  }
  if (certificate.test(code ?? '') || handshake.test(text))
    return { kind: 'connection', code: wordOf(code) ?? 'tls', transient: false }
  const phrase = phrases.find(([words]) => words.test(text))
  if (phrase) return { kind: 'connection', code: phrase[1], transient: phrase[2] }
  if (isConnectError(error) || connecting.test(syscall ?? '')) {
    const transient = !/^(ERR_SSL_|EPROTO$)/.test(code ?? '')
    return { kind: 'connection', code: wordOf(code) ?? 'connect', transient }
  }
  if (transferring.test(syscall ?? '') || transferFailed.test(code ?? ''))
    return { kind: 'sent', code: wordOf(code) ?? 'network' }
  if (noConnection.test(code ?? '')) return { kind: 'connection', code: code!, transient: true }
  if (badArgument.test(code ?? '') || (isTypeError && badArgumentText.test(message)))
    return { kind: 'argument', code: wordOf(code) ?? 'argument' }
  return undefined
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

function readLink(error: object): Link {
  const { code, syscall, erroredSysCall, message, name } = error as Partial<Record<string, unknown>>
  const text = textOf(message) ?? ''
  return {
    error,
    code: textOf(code),
    // node-fetch 3 has a name of its own for it, and version 2 the message alone.
    syscall:
      textOf(syscall) ??
      textOf(erroredSysCall) ??
      /(?:^|reason: )(connect|getaddrinfo|read|write) E/.exec(text)?.[1],
    message: text,
    isTypeError: name === 'TypeError',
  }
}

/** Codes of Node are words in upper case. Any other text comes from a `fetch` of the caller, and may hold what was sent. */
const wordOf = (code: string | undefined) =>
  code !== undefined && /^[A-Z]{1,20}(_[A-Z0-9]{1,20}){0,9}$/.test(code) ? code : undefined
