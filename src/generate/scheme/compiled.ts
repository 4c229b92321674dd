// The compiled modules of a contract's scheme, and requests that they sign.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../contract.ts'
import { root } from '../redocly.ts'
import { compileScheme } from './compile.ts'
import { type Compiled, loadCompiled } from './run.ts'

type Declared = Pick<Contract, 'api' | 'folder' | 'scheme'>

/** The modules of a scheme, with its hooks. */
export async function compileContract(contract: Declared): Promise<Map<string, string>> {
  const { api, scheme } = contract
  const files = compileScheme(scheme, {
    source: `spec/${api}/signature.yaml`,
    library: { folder: '../../src' },
    hooks: '.',
  })
  const all = [scheme, ...(scheme.response ? [scheme.response] : []), ...Object.values(scheme.events)]
  for (const [hook, { from }] of all.flatMap((one) => Object.entries(one.hooks))) {
    const name = from.replace('./', '')
    const text = files.get(name) ?? (await copyCode(contract, name).catch(() => ''))
    if (!new RegExp(String.raw`\bexport\b[^]*\b${hook}\b`).test(text))
      throw new Error(
        `spec/${api}/signature.yaml: hooks.${hook}: ${from} exports no function ${hook}. Write it there, or correct "from".`,
      )
    files.set(name, text)
  }
  return files
}

/**
 * A file of code beside a contract. It is as deep below the root as it was: its imports stay right. In a project of its
 * own it imports `lendspec/signing`, which a client package carries as code.
 */
export async function copyCode({ api, folder }: Declared, name: string): Promise<string> {
  const text = (await readFile(join(folder, name), 'utf8')).replaceAll(
    /(?<=\bfrom )(["'])lendspec\/signing\1/g,
    "'../../src/signing/hook.ts'",
  )
  return `// A copy of spec/${api}/${name}. Do not edit.\n\n${text}`
}

/** The signer of a contract, its strings and its hooks. */
export async function loadSigner(contract: Declared): Promise<Compiled> {
  const modules = await compileContract(contract)
  const hooks = Object.values(contract.scheme.hooks).map(({ from }) => from)
  return loadCompiled(modules, join(root, 'generated', contract.api), '', [...new Set(hooks)])
}
