// Whether a request was sent, from what `fetch` threw: that of Node, Deno and Bun, and of libraries used in its place. Of an
// error only its code leaves this file, because a message may hold what was sent.

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

const certificate = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_)/
// OpenSSL's and Bun's words for a handshake that failed. Other ERR_SSL_ codes, as BAD_RECORD_MAC, may follow a request.
const handshake =
  /^(ERR_SSL_|EPROTO ).*(wrong.version|handshake|(supported|alert).protocol|unrecognized.name)/is
const noConnection =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|E(HOST|NET)(UNREACH|DOWN)|EADDR\w+|E[MN]FILE|EPERM|EACCES|\w+NOSUPPORT|UND_ERR_(CONNECT_TIMEOUT|CLOSED))$/
const connecting = /^(connect|getaddrinfo|bind|socket|query)/
const transferring = /^(read|write|shutdown|recv|send)/
const badArgument =
  /^(UND_)?ERR_(NOT_SUPPORTED|INVALID_(URL|ARG|CHAR|HTTP|PROTOCOL)|HTTP_INVALID|UNESCAPED|SOCKET_BAD_PORT)/
const badArgumentText =
  /^(Failed to (parse URL|construct)|Only (absolute|HTTP)|Request(Init| constructor| with GET)|Headers?[.' ].*invalid|Invalid (URL|header|redirect))/i
const proxyStatus = /^(?:Proxy|tunneling) .*[(=](\d{3})\b/
const unexpectedRedirect = /unexpected ?redirect|redirect mode is set to '?error/i

// Words of Deno (reqwest), Bun and Node for a connection that failed, where no code says so.
const phrases: readonly [RegExp, code: string, transient: boolean][] = [
  [/^ConnectionRefused|onnect\)?: .*Connection refused/, 'ECONNREFUSED', true],
  [/onnect\)?: dns error/, 'ENOTFOUND', true],
  [/onnect\)?: (invalid peer cert|received corrupt)/, 'tls', false],
  [/\(Connect\)|trying to connect|^FailedToOpenSocket/, 'connect', true],
  [/disconnected before secure TLS/, 'ECONNRESET', true],
]

interface Link {
  error: object
  code: string
  syscall: string
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
  const text = `${code} ${message}`.trimStart()
  if (unexpectedRedirect.test(text)) return { kind: 'redirect' }
  if (/^bad port$|ports? \d+ are blocked/.test(message)) return { kind: 'bad-port' }
  const status = proxyStatus.exec(message)?.[1]
  if (status || /^(UND_ERR_(PRX|SOCKS)|ERR_PROXY)/.test(text))
    return { kind: 'proxy', status: status === undefined ? undefined : Number(status) }
  const word = wordOf(code) ?? 'connect'
  if (certificate.test(text) || handshake.test(text))
    return { kind: 'connection', code: word, transient: false }
  const phrase = phrases.find(([words]) => words.test(text))
  if (phrase) return { kind: 'connection', code: phrase[1], transient: phrase[2] }
  if (isConnectError(error) || connecting.test(syscall))
    return { kind: 'connection', code: word, transient: !/^(ERR_|EPROTO)/.test(text) }
  if (transferring.test(syscall)) return { kind: 'sent', code: wordOf(code) ?? 'network' }
  if (noConnection.test(code)) return { kind: 'connection', code: word, transient: true }
  if (badArgument.test(code) || (isTypeError && badArgumentText.test(message)))
    return { kind: 'argument', code: wordOf(code) ?? 'argument' }
  return undefined
}

/** Anything but text becomes the empty text. */
function readLink(error: object): Link {
  const { code, syscall, erroredSysCall, message, name } = error as Partial<Record<string, unknown>>
  const [codeText, call, text] = [code, syscall ?? erroredSysCall, message].map((value) =>
    typeof value === 'string' ? value : '',
  ) as [string, string, string]
  return {
    error,
    code: codeText,
    // node-fetch 3 has its own error name for this; version 2 has only the message.
    syscall: call || (/(?:^|reason: |cause=)(connect|getaddrinfo|read|write) E/.exec(text)?.[1] ?? ''),
    message: text,
    isTypeError: name === 'TypeError',
  }
}

/** Codes of Node are words in upper case, with few digits. Any other text comes from a `fetch` of the caller, and may hold what was sent. */
const wordOf = (code: string) => (/^[A-Z]{1,20}(_[A-Z]{0,20}\d{0,2}){0,9}$/.test(code) ? code : undefined)
