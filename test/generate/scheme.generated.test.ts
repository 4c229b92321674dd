// What the compiler makes of the two declarations of spec is, to the byte, what is in generated.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { compileContract } from '../../src/generate/scheme/compiled.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { renderDeclaration } from '../../src/generate/scheme/declaration.ts'
import { guideOf, renderSteps } from '../../src/generate/scheme/guide.ts'
import { parameters } from '../../generated/ppdai/scheme.ts'

const root = join(import.meta.dirname, '../..')
const written = (file: string) => readFileSync(join(root, 'generated', file), 'utf8')

it.each([
  ['awda', {}],
  ['ppdai', parameters],
])('%s', async (api, types) => {
  const source = `spec/${api}/signature.yaml`
  const scheme = readScheme(parse(readFileSync(join(root, source), 'utf8')), api)
  const files = await compileContract({ api, folder: join(root, 'spec', api), scheme })
  files.set('scheme.ts', renderDeclaration(scheme, source, types))
  files.set('steps.ts', renderSteps(guideOf(scheme), source))
  const config = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'babel-ts' }
  for (const [name, text] of files) expect(await format(text, config), name).toBe(written(`${api}/${name}`))
})
