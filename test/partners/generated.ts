// A folder of test/partners generated as a partner, where nothing is kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientContract } from '../../src/core/contract.ts'
import type { Partner } from '../../src/core/partner.ts'
import { type Contract, loadContract } from '../../src/generate/contract.ts'
import { renderContractFiles } from '../../src/generate/generate.ts'

export interface Generated {
  readonly loaded: Contract
  readonly contract: ClientContract
  readonly partner: Partner
  /** Where the generated modules are, two folders below the root: `./sign.ts` and so on. */
  readonly folder: string
  /** Imports a generated module. */
  load<Module>(file: string): Promise<Module>
  remove(): void
}

/**
 * @param name a folder of test/partners, which becomes the name of the partner
 * @param home where the contract is
 */
export async function generatePartner(
  name: string,
  home = join(import.meta.dirname, name),
): Promise<Generated> {
  const loaded = await loadContract(name, home)
  // The law and git leave out folders of this name. Generated files import `../../src`.
  const folder = mkdtempSync(join(import.meta.dirname, '../readme-partner-'))
  // Vectors are only made for the two rules that are written out by hand.
  const noVectors = async () =>
    JSON.stringify({ about: '', scheme: name, credentials: {}, vectors: [], synthetic: [], refused: [] })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of await renderContractFiles(loaded, noVectors))
    writeFileSync(join(folder, file), text)
  const load = async <Module>(file: string) => (await import(join(folder, file))) as Module
  const { contract } = await load<{ contract: ClientContract }>('contract.ts')
  const { partner } = await load<{ partner: Partner }>('partner.ts')
  return { loaded, contract, partner, folder, load, remove: () => rmSync(folder, { recursive: true }) }
}
