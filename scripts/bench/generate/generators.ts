import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resolve } from '../paths.ts'
import { type Cost, timeNode } from '../process.ts'

/** `npm run generate` without npm, over a folder of contracts. */
export const generate = (spec: string, out: string): Promise<Cost> =>
  timeNode(['scripts/run.js', 'generate', '--spec', spec, '--out', out])

/** openapi-typescript over all contracts in one process, so that it pays its start once. */
export async function generateTypes(contracts: readonly string[], out: string): Promise<Cost> {
  const apis = contracts.map((root, index) => [
    `api${index}`,
    { root, 'x-openapi-ts': { output: join(out, `types${index}.ts`) } },
  ])
  const config = join(out, 'redocly.yaml')
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ apis: Object.fromEntries(apis), telemetry: 'off' }))
  const command = join(resolve('openapi-typescript/package.json'), '../bin/cli.js')
  return timeNode([command, '--redocly', config], out)
}
