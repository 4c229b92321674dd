import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '../contract.ts'
import type { Document, Operation } from '../openapi.ts'
import { declaredTypes } from '../render.ts'
import type { Scheme } from '../../signing/grammar.ts'
import type { Language } from './language.ts'

/** Hooks in a language, which stand beside the contract: the first line names the declared types that they write. */
export function hooksOf(
  api: string,
  document: Document,
  operation: Operation,
  { hooks, types }: Scheme,
  { extension }: Language,
): Record<string, string> {
  if (!extension) return {}
  const read = (name: string): [string, string] => {
    const file = join(contracts, api, 'samples', `${name}.${extension}`)
    if (!existsSync(file))
      throw new Error(`spec/${api}/samples/${name}.${extension} is missing: the samples call it`)
    const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const written = new Set(first.match(/\w+/g))
    for (const [parameter, type] of Object.entries(declaredTypes(document, operation, types)))
      if (!written.has(type))
        throw new Error(
          `${operation.operationId}: ${parameter} is declared ${type}, which spec/${api}/samples/${name}.${extension} does not write`,
        )
    return [name, lines.join('\n')]
  }
  return Object.fromEntries(Object.keys(hooks).map(read))
}
