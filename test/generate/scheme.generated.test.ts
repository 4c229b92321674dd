// What is made of the two declarations of spec is, to the byte, what is in generated.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { loadContract } from '../../src/generate/contract.ts'
import { renderScheme } from '../../src/generate/scheme/render.ts'

const root = join(import.meta.dirname, '../..')

it.each([
  ['awda', 'sign verify sign-loanStatusChanged verify-loanStatusChanged scheme steps'],
  ['ppdai', 'sign verify hooks causes scheme steps'],
])('%s', async (api, names) => {
  const files = await renderScheme(await loadContract(api))
  expect([...files.keys()].sort()).toEqual(
    names
      .split(' ')
      .map((name) => `${name}.ts`)
      .sort(),
  )
  const config = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'babel-ts' }
  for (const [name, text] of files)
    expect(await format(text, config), name).toBe(readFileSync(join(root, 'generated', api, name), 'utf8'))
})
