import { ConfigurationError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'

/** @throws ConfigurationError for text that is not an address, or is that of another machine */
export const checkReceiver = (address: string, allowHost = false) =>
  checkAddress('receiver', address, allowHost, 'in code: notify: { allowHost: true }')

/** The same. @param how another machine is allowed */
export function checkAddress(name: string, address: string, allowHost: boolean, how: string): void {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new ConfigurationError(`${name} must be an http(s) address.`)
  const { username, password, hostname } = new URL(address)
  if (username || password)
    throw new ConfigurationError(`${name} must be an address without user name and password.`)
  if (!allowHost && !isLoopback(address))
    throw new ConfigurationError(
      `${name}: ${hostname} is not this machine. Use a loopback address, or allow it ${how}.`,
    )
}
