import type { Contract } from '../core/contract.ts'
import { isLoopback } from '../core/loopback.ts'
import { findServer, type Server } from '../client/server.ts'
import { UsageError } from './io.ts'
import { didYouMean } from '../core/nearest.ts'

/** @throws UsageError that says how to write the address */
export function chooseServer(
  contract: Contract,
  given: string,
  allowInsecure: boolean,
  option = '--server',
): Server {
  if (Object.hasOwn(contract.servers, given)) return findServer(contract, given, allowInsecure)
  const names = Object.keys(contract.servers)
  const wanted = `${option} takes a URL or one of ${names.join(', ')}`
  if (!/^https?:/i.test(given)) {
    const suggestion = withScheme(given, option) ?? didYouMean(given, names)
    throw new UsageError(suggestion ? `${wanted}. ${suggestion}` : wanted)
  }
  if (!URL.canParse(given)) throw new UsageError(`${wanted}; this URL is malformed`)
  const { protocol, host, username, password, search, hash, href } = new URL(given)
  if (username || password || search || hash)
    throw new UsageError(`${wanted}, without user, query and fragment`)
  if (protocol === 'http:' && !isLoopback(href) && !allowInsecure)
    throw new UsageError(
      `${option}: ${host} is plain http, so others on the network can read personal data. Use https, or allow it with --allow-insecure-transport`,
    )
  return findServer(contract, given, allowInsecure)
}

/** What to write for a host without a scheme, or with another one. */
export function withScheme(given: string, option: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(given)) return 'Its scheme must be http or https'
  const address = given.replace(/^\/\//, '')
  if (!/^(?:localhost$|\[|[^\s/]*[.:]|[^\s/]+\/)/i.test(address)) return undefined
  // What holds a user name and password is not printed.
  if (!/^[\w.:[\]/-]+$/.test(address)) return 'The scheme is missing: begin it with https://'
  const url = URL.canParse(`http://${address}`) && isLoopback(`http://${address}`) ? 'http' : 'https'
  return `The scheme is missing: ${option} ${url}://${address}`
}
