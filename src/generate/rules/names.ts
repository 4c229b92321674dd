import { posix } from 'node:path'
import { get, type Node, nodeOf, textOf, walk } from '../node.ts'
import { type ContractFiles, follow, methods, operationsIn, successesOf } from './files.ts'

// Where a file is, its name and its length, so that a reader finds it without searching.

const longest = 120

/** Redocly never reads a file that nothing refers to: it rots unseen. */
export function checkOrphans(contract: ContractFiles): string[] {
  const reached = new Set(['vectors.yaml', 'changes.yaml', 'causes.ts', 'README.md'])
  const reach = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    walk(contract.files.get(file)?.data, (node) => {
      const ref = textOf(node['$ref'])
      if (ref) reach(follow(contract, file, ref).file)
      // A hook of signature.yaml.
      const hook = /^(?:signature|behaviour)\.yaml$/.test(file) ? textOf(node['from']) : ''
      if (hook?.startsWith('./')) reach(hook.slice(2))
    })
  }
  reach('openapi.yaml')
  // A hook in the languages of the samples.
  const hooks = Object.keys(nodeOf(nodeOf(contract.files.get('signature.yaml')?.data)['hooks']))
  const isSample = (file: string) => hooks.some((hook) => file.startsWith(`samples/${hook}.`))
  const orphans = [...contract.files.keys()].filter((file) => !reached.has(file) && !isSample(file))
  return orphans.map((file) => `${file}: nothing refers to it`)
}

// What orval calls the parts of an operation that have no type of their own. It stops where one is a type already.
const partNames = ['Body', 'Params', 'Headers']

/** Two types of one name in two folders become Thing and Thing-2 in TypeScript, with a warning only. */
export function checkTypeNames(contract: ContractFiles): string[] {
  const { files } = contract
  const seen = new Map<string, string>()
  const taken = new Map(
    operationsIn(contract).flatMap(({ operation }) => {
      const id = textOf(operation['operationId'])
      return partNames.map((part) => [`${id}${part}`.toLowerCase(), id] as const)
    }),
  )
  return [...files.keys()].filter(isType).flatMap((file) => {
    const name = posix.basename(file, '.yaml')
    const other = seen.get(name.toLowerCase())
    seen.set(name.toLowerCase(), file)
    const operation = taken.get(name.toLowerCase())
    return [
      ...(operation ? [`${file}: code generators use this name for a part of ${operation}`] : []),
      ...(other ? [`${file}: ${other} is a type of this name already`] : []),
      ...(/^([A-Z][a-z0-9]*)+$/.test(name) ? [] : [`${file}: ${name} is not PascalCase`]),
    ]
  })
}

const isType = (file: string) => file.endsWith('.yaml') && posix.dirname(file).split('/').includes('schemas')

/** A path is found by its URL. Of a webhook only `post` is read: another method would be made by nobody. */
export function checkPathNames({ files }: ContractFiles): string[] {
  const index = files.get('openapi.yaml')?.data
  const paths = Object.entries(nodeOf(get(index, 'paths'))).map(([url, item]) => {
    return {
      item,
      file: `paths/${url.slice(1).replaceAll('/', '_')}.yaml`,
      known: [...methods, 'parameters'],
    }
  })
  const webhooks = Object.entries(nodeOf(get(index, 'webhooks'))).map(([name, item]) => {
    return { item, file: `webhooks/${name}.yaml`, known: ['post'] }
  })
  return [...paths, ...webhooks].flatMap(({ item, file, known }) => {
    const ref = textOf(nodeOf(item)['$ref'])
    if (ref !== file) return [`openapi.yaml: ${ref || 'a path written out'} should be ${file}`]
    const strange = Object.keys(nodeOf(files.get(file)?.data)).filter(
      (key) => key !== 'servers' && !known.some((one) => one === key),
    )
    return strange.map((key) => `${file}: ${key} has no place in this file`)
  })
}

/** The mock would respond to the wrong call with an example under another operation's name. */
export function checkExampleNames(contract: ContractFiles): string[] {
  const operations = operationsIn(contract)
  const ids = operations.map(({ operation }) => operation['operationId'])
  const files = [...contract.files.keys()].filter((file) => file.startsWith('examples/'))
  const misnamed = files
    .filter((file) => !ids.includes(/^examples\/([^./]+)\.[^./]+\.yaml$/.exec(file)?.[1]))
    .map((file) => `${file}: the name is not <operationId>.<case>.yaml`)
  const misused = operations.flatMap(({ file, operation }) => {
    const responses = nodeOf(operation['responses'])
    const [success = ''] = successesOf({ responses })
    const sides = Object.entries({ request: operation['requestBody'], response: responses[success] })
    return sides.flatMap(([side, holder]) =>
      Object.entries(examplesOf(holder))
        .map(([name, example]) => ({
          ref: textOf(nodeOf(example)['$ref']),
          own: `../examples/${String(operation['operationId'])}.${name}.yaml#/${side}`,
        }))
        .filter(({ ref, own }) => ref !== own)
        .map(({ ref, own }) => `${file}: ${ref || 'an example written out'} should be ${own}`),
    )
  })
  return [...misnamed, ...misused]
}

const examplesOf = (holder: unknown): Node => nodeOf(get(holder, 'content', 'application/json', 'examples'))

/** Codes, behaviour and sequences are tables and may grow; anything else this long holds two things. */
export function checkLengths({ files }: ContractFiles): string[] {
  return [...files]
    .filter(([file]) => !['errors.yaml', 'behaviour.yaml', 'flows.yaml'].includes(file))
    .map(([file, { text }]) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => `${file}: ${lines} lines, more than ${longest}`)
}
