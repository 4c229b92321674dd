import { ConfigurationError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'

/** @throws ConfigurationError for text that is not an address, or is that of another machine */
export function checkReceiver(address: string, allowHost = false): void {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new ConfigurationError('receiver must be an http(s) address.')
  const { username, password, hostname } = new URL(address)
  if (username || password)
    throw new ConfigurationError('receiver must be an address without user name and password.')
  if (!allowHost && !isLoopback(address))
    throw new ConfigurationError(
      `receiver: ${hostname} is not this machine. Use a loopback address, or allow it in code: notify: { allowHost: true }.`,
    )
}
