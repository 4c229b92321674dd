import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto'

const made = new Map<string, KeyPairKeyObjectResult>()

/**
 * An RSA key pair for all tests of a process: making one takes up to half a second.
 * @param which the number of the pair, among those of one size
 */
export function rsaPair(bits: number, which = 0): KeyPairKeyObjectResult {
  const name = `${bits} ${which}`
  const pair = made.get(name) ?? generateKeyPairSync('rsa', { modulusLength: bits })
  made.set(name, pair)
  return pair
}
