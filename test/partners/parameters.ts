import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientContract } from '../../src/core/contract.ts'
import type { Partner } from '../../src/core/partner.ts'
import { type Contract, loadContract } from '../../src/generate/contract.ts'
import { renderContractFiles } from '../../src/generate/generate.ts'

/** The test contract of requests that are more than a JSON object, generated where nothing is kept. */
export interface Rendered {
  loaded: Contract
  contract: ClientContract
  partner: Partner
  folder: string
  remove: () => void
}

/** In the place of PPDAI, whose scheme signs it. */
export async function renderParameters(): Promise<Rendered> {
  const loaded = await loadContract('ppdai', join(import.meta.dirname, 'parameters'))
  // The law and git leave out folders of this name. Generated files import `../../src`.
  const folder = mkdtempSync(join(import.meta.dirname, '../readme-parameters-'))
  for (const [name, text] of await renderContractFiles(loaded)) writeFileSync(join(folder, name), text)
  const { contract } = (await import(join(folder, 'contract.ts'))) as { contract: ClientContract }
  const { partner } = (await import(join(folder, 'partner.ts'))) as { partner: Partner }
  return { loaded, contract, partner, folder, remove: () => rmSync(folder, { recursive: true }) }
}
