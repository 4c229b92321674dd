import type { Contract } from './contract.ts'
import type { namesOf } from './render-signer.ts'

export type RegistryRow = Pick<Contract, 'api' | 'scheme'> & {
  /** Whether it has a behaviour.yaml. */
  readonly remembers?: boolean
  /** Whether it has a causes.ts. */
  readonly hasCauses?: boolean
  /** Whether it has a tokens.yaml. */
  readonly hasTokens?: boolean
}

export type Row = ReturnType<typeof namesOf> & Omit<RegistryRow, 'api'> & { readonly folder: string }

export const banner = '// Made from the folders of spec/ by `npm run generate`. Do not edit.\n'
export const each = (rows: readonly Row[], write: (row: Row) => string) => rows.map(write).join('\n')
