import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../redocly.ts'
import { textOf, walk } from '../node.ts'
import type { ContractFiles } from './files.ts'

// The table of x- keys in spec/README.md, held against what the contracts use and what the scripts are.

export interface Kit {
  readme: string
  contracts: ContractFiles[]
  /** Whether the project holds a file or folder of this path. */
  exists: (path: string) => boolean
}

export async function readKit(contracts: ContractFiles[]): Promise<Kit> {
  const readme = await readFile(join(root, 'spec/README.md'), 'utf8')
  return { readme, contracts, exists: (path) => existsSync(join(root, path)) }
}

/** A key without an entry is one that nobody reads: a wish, or a typing error. */
export function checkKnownExtensions(kit: Kit): string[] {
  const known = extensionsOf(kit.readme).map(({ key }) => key)
  const strange = usedKeys(kit).filter(({ key }) => !known.includes(key))
  const lines = strange.map(({ file, key }) => `${file}: the table of spec/README.md has no ${key}`)
  return [...new Set(lines)]
}

/** An entry that nothing uses any more misleads who reads the table. */
export function checkUsedExtensions(kit: Kit): string[] {
  const used = new Set(usedKeys(kit).map(({ key }) => key))
  return extensionsOf(kit.readme)
    .filter(({ key }) => !used.has(key))
    .map(({ key }) => `spec/README.md: no contract uses ${key}`)
}

/** An extension without a reader is deleted; one whose reader moved says so. */
export function checkExtensionReaders(kit: Kit): string[] {
  return extensionsOf(kit.readme).flatMap(({ key, readers }) => [
    ...(readers ? [] : [`spec/README.md: ${key} has no reader`]),
    ...[...readers.matchAll(/`((?:scripts|src)\/[^`]+)`/g)]
      .map(([, path]) => textOf(path))
      .filter((path) => !kit.exists(path))
      .map((path) => `spec/README.md: the reader ${path} of ${key} does not exist`),
  ])
}

function extensionsOf(readme: string): { key: string; readers: string }[] {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `x-'))
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    return { key: /^`(x-[\w-]+)/.exec(cells[1] ?? '')?.[1] ?? row, readers: cells.at(-2) ?? '' }
  })
}

function usedKeys({ contracts }: Kit): { file: string; key: string }[] {
  return contracts.flatMap(({ api, files }) =>
    [...files].flatMap(([file, { data }]) => {
      const keys: string[] = []
      walk(data, (node) => keys.push(...Object.keys(node).filter((key) => key.startsWith('x-'))))
      return keys.map((key) => ({ file: `spec/${api}/${file}`, key }))
    }),
  )
}
