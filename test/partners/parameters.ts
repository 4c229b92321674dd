import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  // Beside its own files those of the scheme: the hooks are where the signature is declared.
  const home = join(folder, 'spec')
  mkdirSync(home)
  copyFileSync(join(loaded.folder, 'vectors.yaml'), join(home, 'vectors.yaml'))
  copyFileSync(join(import.meta.dirname, '../../spec/ppdai/hooks.ts'), join(home, 'hooks.ts'))
  const files = await renderContractFiles({ ...loaded, folder: home })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  const { contract } = (await import(join(folder, 'contract.ts'))) as { contract: ClientContract }
  const { partner } = (await import(join(folder, 'partner.ts'))) as { partner: Partner }
  return { loaded, contract, partner, folder, remove: () => rmSync(folder, { recursive: true }) }
}
