import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Something of others to compare with: its name, and its file among the peers. */
export interface Peer {
  name: string
  file: string
}

export const aws4fetch: Peer = { name: 'aws4fetch', file: 'aws4fetch/dist/aws4fetch.esm.mjs' }
export const alipay: Peer = { name: 'alipay-sdk', file: 'alipay-sdk/dist/esm/index.js' }
export const openapiBackend: Peer = { name: 'openapi-backend', file: 'openapi-backend/index.js' }
export const msw: Peer = { name: 'msw', file: 'msw/lib/core/index.mjs' }
export const heyApi: Peer = { name: 'hey-api', file: '@hey-api/openapi-ts/bin/run.js' }
export const orval: Peer = { name: 'orval', file: 'orval/dist/bin/orval.js' }

/** Where a peer's file is, or undefined where the peers are not installed; then it says so. */
export function findPeer({ name, file }: Peer, say: (text: string) => void): string | undefined {
  const found = join(process.cwd(), 'scripts/bench/peers/node_modules', file)
  if (existsSync(found)) return found
  say(`${name} is not installed and not compared: npm ci --prefix scripts/bench/peers`)
  return undefined
}

export async function loadPeer<Module>(
  peer: Peer,
  say: (text: string) => void = () => {},
): Promise<Module | undefined> {
  const found = findPeer(peer, say)
  return found && import(pathToFileURL(found).href)
}
