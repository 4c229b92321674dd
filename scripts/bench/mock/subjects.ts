import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { once } from 'node:events'
import { findPeer, msw, openapiBackend, type Peer } from '../peer.ts'
import { type Command, inRole } from './server.ts'

export type Say = (text: string) => void

/** Under node_modules, so that what the package imports is found. */
export const folder = join(process.cwd(), 'node_modules/.cache/lendspec-bench/package')

/** Builds the package as it is packed, beside the one in use. */
export async function buildPackage(): Promise<[]> {
  const dist = join(folder, 'dist')
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts', dist])
  await cp('package.json', join(folder, 'package.json'))
  return []
}

/** The mock as the package has it. */
export const lendspec = (configFile: string): Command => ({
  file: join(folder, 'dist/src/cli/main.js'),
  args: ['mock', '--port', '0', '--config', configFile],
})

/** Prism's own command line. It serves one contract, at the paths of the contract. */
export async function prism(api: 'ppdai' | 'awda'): Promise<Command> {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const address = free.address()
  const port = typeof address === 'object' ? address?.port : undefined
  free.close()
  return {
    file: join(process.cwd(), 'node_modules/@stoplight/prism-cli/dist/index.js'),
    args: ['mock', '--port', String(port), `generated/${api}/openapi.json`],
  }
}

export const echo = inRole('echo')

/** Others that serve both contracts in one process. */
export function rivals(say: Say): Record<string, Command> {
  const found = (peer: Peer, name: string) => (findPeer(peer, say) ? { [name]: inRole(peer.name) } : {})
  return {
    ...found(openapiBackend, 'openapi-backend, no signature'),
    ...found(msw, 'msw, no signature, nothing validated'),
  }
}
