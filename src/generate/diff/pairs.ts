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

/** The same operation in both documents, under its old id. */
export interface Pair {
  id: string
  kind: Call['kind']
  before: Call
  after: Call
}

export interface Pairing {
  pairs: Pair[]
  added: Call[]
  removed: Call[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * Pairs by operationId, then by path, which finds a renamed operation. Redocly pairs paths by likeness of their text;
 * those of one partner are so alike that it takes one operation gone and another one come for a rename.
 */
export function pairOperations(base: Tree, revision: Tree): Pairing {
  const before = listCalls(base)
  const after = listCalls(revision)
  const pairs: Pair[] = []
  const pairUp = (isSame: (one: Call, other: Call) => boolean) => {
    for (const call of [...before]) {
      const partner = after.find((other) => other.kind === call.kind && isSame(call, other))
      if (!partner) continue
      before.splice(before.indexOf(call), 1)
      after.splice(after.indexOf(partner), 1)
      pairs.push({ id: call.id, kind: call.kind, before: call, after: partner })
    }
  }
  pairUp((one, other) => one.id === other.id)
  pairUp((one, other) => one.path === other.path && one.method === other.method)
  return { pairs, added: after, removed: before }
}

/**
 * What the version promises. The old contract made the promise, so an operation that was unconfirmed there stands
 * outside of it even if it is confirmed now: to confirm one usually corrects its path and fields as well.
 */
export function isPromised(call: Call): boolean {
  return call.operation['x-unconfirmed'] !== true
}

/**
 * The document with its operations under their ids, each with the security that holds for it, so that a difference is
 * found under the operation it hits. Servers, paths, examples and the version are compared elsewhere.
 */
export function alignDocument(document: Tree, side: 'before' | 'after', pairs: Pair[]): Tree {
  const align = (kind: Call['kind']) =>
    pairs
      .filter((pair) => pair.kind === kind)
      .map((pair) => {
        const { item, operation } = pair[side]
        const inherited = kind === 'operation' ? document['security'] : undefined
        const post = {
          ...omit(operation, 'servers'),
          operationId: pair.id,
          parameters: [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')],
          security: operation['security'] ?? inherited ?? [],
        }
        return [kind === 'operation' ? `/${pair.id}` : pair.id, { post }]
      })
  return {
    ...omit(document, 'servers', 'security'),
    info: omit(treeAt(document, 'info'), 'version'),
    components: omit(treeAt(document, 'components'), 'examples'),
    paths: Object.fromEntries(align('operation')),
    webhooks: Object.fromEntries(align('webhook')),
  }
}

/**
 * The revision with each renamed type under its old name, where `x-formerly` says that the old name stays in use. Redocly
 * pairs types by likeness, and takes some renames for a type gone and another one added.
 */
export function restoreTypeNames(base: Tree, revision: Tree): Tree {
  const [known, schemas] = [base, revision].map((document) => treeAt(document, 'components', 'schemas'))
  const former = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas!)) {
    const old = treeAt(schema)['x-formerly']
    if (typeof old === 'string' && known![old] && !known![name] && !schemas![old]) former.set(name, old)
  }
  if (former.size === 0) return revision
  const place = '#/components/schemas/'
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore)
    if (!isTree(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        if (key !== '$ref' || typeof child !== 'string') return [key, restore(child)]
        const old = former.get(child.replace(place, ''))
        return [key, old ? place + old : child]
      }),
    )
  }
  const restored = treeAt(restore(revision))
  const types = Object.entries(treeAt(restored, 'components', 'schemas'))
  return {
    ...restored,
    components: {
      ...treeAt(restored, 'components'),
      schemas: Object.fromEntries(types.map(([name, schema]) => [former.get(name) ?? name, schema])),
    },
  }
}

function listCalls(document: Tree): Call[] {
  const list = (kind: Call['kind'], items: Tree) =>
    Object.entries(items).flatMap(([path, item]) =>
      methods
        .filter((method) => isTree(item) && isTree(item[method]))
        .map((method): Call => {
          const operation = treeAt(item, method)
          const id = kind === 'webhook' ? path : String(operation['operationId'] ?? `${method} ${path}`)
          return { id, kind, path, method, item: treeAt(item), operation }
        }),
    )
  const operations = list('operation', treeAt(document, 'paths'))
  return [...operations, ...list('webhook', treeAt(document, 'webhooks'))]
}
