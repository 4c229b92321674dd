import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { renderClient } from './client.ts'
import { listApis, loadContract } from './contract.ts'
import { root } from './redocly.ts'
import {
  renderErrors,
  renderExamples,
  renderFlows,
  renderOperations,
  renderSensitive,
  renderServers,
  renderSignature,
} from './render.ts'
import { renderTypes } from './types.ts'
import { renderValidators, renderValidatorTypes } from './validators.ts'
import { renderVectors } from './vectors.ts'

/** Writes all that is made from spec/<api>, as a map from file name to text. Same contract, same bytes. */
export async function renderApi(api: string): Promise<Map<string, string>> {
  const contract = await loadContract(api)
  const banner = `// Made from spec/${api} by \`npm run generate\`. Do not edit.\n\n`
  const validators = await renderValidators(contract)
  const modules = {
    'types.ts': await renderTypes(contract),
    'operations.ts': renderOperations(contract) + renderServers(contract),
    'errors.ts': renderErrors(contract),
    'signature.ts': renderSignature(contract),
    'examples.ts': renderExamples(contract),
    'flows.ts': renderFlows(contract),
    'sensitive.ts': renderSensitive(contract),
    'client.ts': renderClient(contract),
    'validators.d.ts': renderValidatorTypes(validators.names),
  }
  const files = new Map([
    ['openapi.json', `${JSON.stringify(contract.document, null, 2)}\n`],
    ['vectors.json', `${await renderVectors(contract)}\n`],
    ['validators.js', banner + validators.code],
  ])
  const style = await resolveConfig(join(root, 'package.json'))
  for (const [name, text] of Object.entries(modules)) {
    files.set(name, await format(banner + text, { ...style, parser: 'typescript' }))
  }
  return files
}

/** Renders every contract first and only then replaces `generated/`, so that a faulty contract loses nothing. */
async function main(): Promise<void> {
  const apis = await listApis()
  const rendered = await Promise.all(apis.map(async (api) => ({ api, files: await renderApi(api) })))
  await rm(join(root, 'generated'), { recursive: true, force: true })
  for (const { api, files } of rendered) {
    const folder = join(root, 'generated', api)
    await mkdir(folder, { recursive: true })
    for (const [name, text] of files) await writeFile(join(folder, name), text)
    console.log(`generated/${api}: ${files.size} files`)
  }
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
