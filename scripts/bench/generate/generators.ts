import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partnerNames } from '../../../generated/index.ts'
import { resolve } from '../paths.ts'
import { type Cost, timeNode } from '../process.ts'

/** The arguments of `node` for `npm run generate` over a folder of contracts. */
const command = ['scripts/run.js', 'generate']
export const generator = (spec: string, out: string) => [...command, '--spec', spec, '--out', out]

/** openapi-typescript over all contracts in one process, so that it pays its start once. */
export async function generateTypes(contracts: readonly string[], out: string): Promise<Cost> {
  const apis = contracts.map((root, index) => [
    `api${index}`,
    { root, 'x-openapi-ts': { output: join(out, `types${index}.ts`) } },
  ])
  const config = join(out, 'redocly.yaml')
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ apis: Object.fromEntries(apis), telemetry: 'off' }))
  const bin = join(resolve('openapi-typescript/package.json'), '../bin/cli.js')
  return timeNode([bin, '--redocly', config], out)
}

interface Document {
  'x-signature': unknown
  paths: Record<string, { post: { operationId: string } }>
  components: { schemas: Record<string, unknown> }
}

/**
 * A contract of so many operations, in a folder of contracts: that of the first partner, again and again under other names, each time
 * with new schemas, because operations that share schemas are cheaper than real ones.
 */
export async function makeContract(spec: string, operations: number): Promise<string> {
  const text = await readFile(`generated/${partnerNames[0]}/openapi.json`, 'utf8')
  const document = JSON.parse(text) as Document
  // As it was written: the contract that is generated says what follows from it, too.
  document['x-signature'] = { $ref: 'signature.yaml' }
  const paths = Object.entries(document.paths)
  const schemas = Object.keys(document.components.schemas)
  for (let made = paths.length, round = 1; made < operations; round++) {
    const rename = <T>(value: T): T => {
      const named = JSON.stringify(value).replaceAll(/#\/components\/schemas\/(\w+)/g, `$&${round}`)
      return JSON.parse(named) as T
    }
    for (const name of schemas)
      document.components.schemas[name + round] = rename(document.components.schemas[name])
    for (const [path, item] of paths.slice(0, operations - made)) {
      const copy = rename(item)
      copy.post.operationId += round
      document.paths[`${path}/${round}`] = copy
      made++
    }
  }
  const folder = join(spec, 'made')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'openapi.yaml')
  await writeFile(file, JSON.stringify(document, null, 2))
  for (const name of ['signature.yaml', 'hooks.ts', 'vectors.yaml'])
    await copyFile(join('spec', partnerNames[0], name), join(folder, name))
  return file
}
