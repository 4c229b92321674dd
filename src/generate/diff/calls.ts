import { editKeywords } from '../edit-keywords.ts'
import { isTree, listAt, omit, type Tree, treeAt } from './tree.ts'

/** One operation or webhook of one document. */
export interface Call {
  id: string
  kind: 'operation' | 'webhook'
  path: string
  method: string
  item: Tree
  operation: Tree
}

/** The same operation in both documents. */
export interface Pair {
  before: Call
  after: Call
}

export interface Pairing {
  pairs: Pair[]
  added: Call[]
  removed: Call[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

function listCalls(document: Tree): Call[] {
  return (['operation', 'webhook'] as const).flatMap((kind) =>
    Object.entries(treeAt(document, kind === 'operation' ? 'paths' : 'webhooks')).flatMap(([path, value]) => {
      const item = treeAt(value)
      return methods
        .filter((method) => isTree(item[method]))
        .map((method): Call => {
          const operation = treeAt(item, method)
          const id = kind === 'webhook' ? path : String(operation['operationId'] ?? `${method} ${path}`)
          return { id, kind, path, method, item, operation }
        })
    }),
  )
}

/**
 * Pairs by operationId, then by path, which finds a renamed operation. Redocly pairs paths by likeness of their text;
 * those of one partner are so alike that it takes one operation gone and another one come for a rename.
 */
export function pairOperations(base: Tree, revision: Tree): Pairing {
  const [removed, added] = [listCalls(base), listCalls(revision)]
  const pairs: Pair[] = []
  const pairUp = (isSame: (one: Call, other: Call) => boolean) => {
    for (const before of [...removed]) {
      const after = added.find((other) => other.kind === before.kind && isSame(before, other))
      if (!after) continue
      removed.splice(removed.indexOf(before), 1)
      added.splice(added.indexOf(after), 1)
      pairs.push({ before, after })
    }
  }
  pairUp((one, other) => one.id === other.id)
  pairUp((one, other) => one.path === other.path && one.method === other.method)
  return { pairs, added, removed }
}

/** Where an operation is in an aligned document. */
export const placeOf = ({ kind, id }: Call): [head: 'paths' | 'webhooks', name: string] =>
  kind === 'operation' ? ['paths', `/${id}`] : ['webhooks', id]

/**
 * The document with its operations under their old ids, each with the security that holds for it and with its examples,
 * so that a difference is found under the operation it hits. Servers, paths and the version are compared elsewhere.
 */
export function alignDocument(document: Tree, side: keyof Pair, pairs: readonly Pair[]): Tree {
  const aligned = { paths: {} as Tree, webhooks: {} as Tree }
  for (const pair of pairs) {
    const { item, operation, kind } = pair[side]
    const [head, name] = placeOf(pair.before)
    const post = {
      ...omit(operation, 'servers'),
      operationId: pair.before.id,
      parameters: parametersOf(item, operation),
      security: operation['security'] ?? (kind === 'operation' ? document['security'] : undefined) ?? [],
    }
    aligned[head][name] = { post }
  }
  const whole = {
    ...omit(document, 'servers', 'security'),
    info: omit(treeAt(document, 'info'), 'version'),
    components: omit(treeAt(document, 'components'), 'examples'),
    ...aligned,
  }
  return treeAt(
    editKeywords(whole, (key, child) => {
      if (!isTree(child)) return [[key, child]]
      return [
        [key, key === 'content' ? plainTypes(child) : key === 'examples' ? inlined(child, document) : child],
      ]
    }),
  )
}

/** Those of the operation replace those of the path. What the standard says anyway is left out, and case in names of headers. */
function parametersOf(item: Tree, operation: Tree): Tree[] {
  const all = [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')].map((one) => {
    const given = treeAt(one)
    const style = { query: 'form', cookie: 'form' }[String(given['in'])] ?? 'simple'
    const usual: Tree = { style, explode: (given['style'] ?? style) === 'form', required: false }
    const plain = Object.entries(given).filter(
      ([key, value]) =>
        value !== (key in usual ? usual[key] : /^(allow.*|deprecated)$/.test(key) ? false : {}),
    )
    const name = String(given['name'])
    const parameter = Object.fromEntries(plain)
    return given['in'] === 'header' ? { ...parameter, name: name.toLowerCase() } : parameter
  })
  return [...new Map(all.map((one) => [JSON.stringify([one['in'], one['name'], one['$ref']]), one])).values()]
}

/** The examples themselves: bundling renumbers their names when an operation is added or removed. */
function inlined(examples: Tree, document: Tree): Tree {
  const entries = Object.entries(examples).map(([name, example]) => {
    const shared = /^#\/components\/examples\/(.+)$/.exec(String(treeAt(example)['$ref']))?.[1]
    return [name, shared ? treeAt(document, 'components', 'examples', shared) : example] as const
  })
  return Object.fromEntries(entries)
}

/** `application/json; charset=utf-8` as `application/json`, unless both are there. Other parameters say what the text means. */
function plainTypes(content: Tree): Tree {
  const plain = (type: string) => {
    const [name = '', ...parameters] = type.split(';').map((part) => part.trim())
    return [name.toLowerCase(), ...parameters.filter((one) => !/^charset=/i.test(one))].join(';')
  }
  const types = Object.keys(content)
  const isAlone = (type: string) => types.filter((other) => plain(other) === plain(type)).length === 1
  return Object.fromEntries(types.map((type) => [isAlone(type) ? plain(type) : type, content[type]]))
}

const refTo = (name: string) => `"$ref":${JSON.stringify(`#/components/schemas/${name}`)}`

/**
 * The revision with each renamed type under its old name, where `x-formerly` says that the old name stays in use. Redocly
 * pairs types by likeness, and takes some renames for a type gone and another one added.
 */
export function restoreTypeNames(base: Tree, revision: Tree): Tree {
  const [known, schemas] = [base, revision].map((one) => treeAt(one, 'components', 'schemas')) as [Tree, Tree]
  const former = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas)) {
    const old = treeAt(schema)['x-formerly']
    if (typeof old === 'string' && known[old] && !known[name] && !schemas[old]) former.set(name, old)
  }
  if (former.size === 0) return revision
  let text = JSON.stringify(revision)
  for (const [name, old] of former) text = text.replaceAll(refTo(name), () => refTo(old))
  const restored = treeAt(JSON.parse(text))
  const types = Object.entries(treeAt(restored, 'components', 'schemas'))
  const named = types.map(([name, schema]) => [former.get(name) ?? name, schema] as const)
  return {
    ...restored,
    components: { ...treeAt(restored, 'components'), schemas: Object.fromEntries(named) },
  }
}
