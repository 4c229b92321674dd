import { checkScheme } from '../scheme/check.ts'
import type { ContractFiles } from './files.ts'

/** What is wrong with the declaration of a signature: it could not be compiled, or would sign less than it seems. */
export function checkSignature({ api, files }: ContractFiles): string[] {
  const errors = checkScheme(files.get('signature.yaml')?.data, api).filter(({ level }) => level === 'error')
  return errors.map(({ at, message }) => `signature.yaml: ${at}: ${message}`)
}
