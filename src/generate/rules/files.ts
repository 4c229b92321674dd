import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { parse } from 'yaml'
import { listFiles } from '../../files/list.ts'
import { get, isNode, listOf, type Node, nodeOf, textOf, walk } from '../node.ts'
import { root } from '../redocly.ts'

/** Methods that a path may have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof methods)[number]

/** A file of a contract as it was written, before anything is bundled. `data` is absent where it is not YAML. */
interface SourceFile {
  text: string
  data?: unknown
}

/** spec/<api> as written, by path inside that folder; `parse` keeps the order of keys. */
export interface ContractFiles {
  api: string
  files: Map<string, SourceFile>
}

export interface Place {
  file: string
  schema: Node
}

/** A place that holds a schema: a named type, a field of one, or a part such as an item or an alternative. */
export interface SchemaPlace extends Place {
  name: string
  role: 'type' | 'field' | 'part'
  /** The field or parameter around a part, which explains it. */
  field?: Node
}

export interface OperationPlace {
  file: string
  operation: Node
  isWebhook: boolean
}

export async function readFiles(api: string, folder = join(root, 'spec', api)): Promise<ContractFiles> {
  const paths = (await listFiles(folder)).filter((path) => !posix.basename(path).startsWith('.'))
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))
  try {
    return { api, files: new Map(paths.map((path, index) => [path, asSource(path, texts[index]!)])) }
  } catch (error) {
    throw new Error(`spec/${api}/${error instanceof Error ? error.message : String(error)}`)
  }
}

export function asSource(path: string, text: string): SourceFile {
  if (!path.endsWith('.yaml')) return { text }
  try {
    return { text, data: parse(text) as unknown }
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The keys of the responses that are a success, the usual one first. */
export const successesOf = ({ responses }: { responses: object }): string[] => {
  const own = Object.keys(responses).filter((status) => /^2/.test(status))
  return own.length || !('default' in responses) ? own : ['default']
}

/** The file and the value that a reference in a file names; the value is absent where it names nothing. */
export function follow({ files }: ContractFiles, from: string, ref: string): { file: string; data: unknown } {
  const [path = '', pointer = ''] = ref.split('#')
  const file = path === '' ? from : posix.join(from, '..', path)
  return { file, data: get(files.get(file)?.data, ...pointer.split('/').slice(1)) }
}

/** A schema merged over what it refers to, and the file that its references start from. */
export function withTarget(contract: ContractFiles, { file, schema }: Place): Place {
  const ref = textOf(schema['$ref'])
  if (!ref) return { file, schema }
  const { file: next, data } = follow(contract, file, ref)
  const target = withTarget(contract, { file: next, schema: nodeOf(data) })
  return { file: target.file, schema: { ...target.schema, ...schema } }
}

export function operationsIn({ files }: ContractFiles): OperationPlace[] {
  const places = ['paths', 'webhooks'].flatMap((folder) =>
    [...files]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .flatMap(([file, { data }]) =>
        (folder === 'webhooks' ? ['post'] : methods).map((method) => ({
          file,
          operation: nodeOf(nodeOf(data)[method]),
          isWebhook: folder === 'webhooks',
        })),
      ),
  )
  return places.filter(({ operation }) => Object.keys(operation).length > 0)
}

/** The faults of each operation, behind its file. */
export const perOperation = (contract: ContractFiles, faultsOf: (place: OperationPlace) => string[]) =>
  operationsIn(contract).flatMap((place) => faultsOf(place).map((fault) => `${place.file}: ${fault}`))

export const faultIf = (isWrong: unknown, fault: string): string[] => (isWrong ? [fault] : [])

/** Every schema that is written out in a contract; one that only refers to a file is visited in that file. */
export function schemasIn({ files }: ContractFiles): SchemaPlace[] {
  const places: SchemaPlace[] = []
  const add = (place: SchemaPlace) => {
    places.push(place)
    const { file, name, schema, role } = place
    const field = role === 'field' ? schema : place.field
    for (const [key, child] of Object.entries(nodeOf(schema['properties']))) {
      // `true` and `false` are schemas too.
      if (typeof child === 'boolean') continue
      add({ file, name: name ? `${name}.${key}` : key, role: 'field', schema: nodeOf(child) })
    }
    const parts = ['allOf', 'anyOf', 'oneOf', 'prefixItems'].flatMap((key) => listOf(schema[key]))
    for (const part of [...parts, schema['items'], schema['additionalProperties']].filter(isNode)) {
      add({ file, name, role: 'part', schema: part, ...(field && { field }) })
    }
  }
  for (const [file, { data }] of files) {
    if (data === undefined) continue
    if (file.startsWith('schemas/')) add({ file, name: '', role: 'type', schema: nodeOf(data) })
    else if (!file.startsWith('examples/')) {
      walk(data, (node) => {
        const { schema } = node
        if (!isNode(schema)) return
        // A parameter or header explains its schema; so does the schema its parts.
        const field = [node, schema].find((one) => 'in' in one || 'description' in one)
        add({ file, name: '', role: 'part', ...(field && { field }), schema })
      })
    }
  }
  return places
}
