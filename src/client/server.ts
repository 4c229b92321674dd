// Which address a call goes to, and which addresses it may not go to.

import type { Contract, Operation } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { isLoopback } from '../core/loopback.ts'

/** A base URL, and whether it is one of the contract's own servers. */
export interface Server {
  readonly url: string
  readonly named: boolean
}

/** @throws ConfigurationError when `wanted` is neither a server of the contract nor a base URL that may be used */
export function findServer(
  contract: Pick<Contract, 'servers'>,
  wanted: string | undefined,
  allowInsecure: boolean,
): Server {
  const names = Object.keys(contract.servers)
  const name = wanted ?? names[0] ?? ''
  const named = Object.hasOwn(contract.servers, name) ? contract.servers[name] : undefined
  const known = `a server of the contract (${names.join(', ')}) or a base URL`
  if (!named && !URL.canParse(name)) throw new ConfigurationError(`server must be ${known}.`)
  const url = new URL(named ?? name)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(url.href)) {
    throw new ConfigurationError('server must be an http(s) address without user, query and fragment.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.href) && !allowInsecure) {
    throw new ConfigurationError(
      `server: ${url.origin} is plain http, which shows personal data to every hop. Use https, or set allowInsecureTransport.`,
    )
  }
  const real = Object.values(contract.servers).some((one) => new URL(one).host === url.host)
  return { url: url.href.replace(/\/$/, ''), named: real }
}

/** True for a guessed path at a real server: there it is not called. */
export const isRefused = ({ unconfirmed }: Operation, { named, url }: Server, path: string | undefined) =>
  unconfirmed && !path && (named || !isLoopback(url))

/** Text that begins with a slash: behind a base URL anything else would name another host or port. */
export const isPath = (path: unknown): path is string => typeof path === 'string' && path.startsWith('/')

export const pathFault = (id: string) =>
  new ConfigurationError(`paths: the path of ${id} must begin with a slash.`)

/** @throws ConfigurationError where the contract says that the server does not have the path */
export function baseOf({ id, server: own, servers }: Operation, { named, url }: Server): string {
  if (named && servers && !servers.some((one) => new URL(one).host === new URL(url).host))
    throw new ConfigurationError(`server: ${id} is only at ${servers.join(' or ')}.`)
  return (named && own) || url
}

/**
 * The path of an operation that is not refused.
 * @param path its confirmed path, where its own is a guess
 * @throws ConfigurationError when a confirmed path does not begin with a slash
 */
export function pathOf(operation: Operation, path: string | undefined): string {
  if (path !== undefined && !isPath(path)) throw pathFault(operation.id)
  return path ?? operation.path
}
