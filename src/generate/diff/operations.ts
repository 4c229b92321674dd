import { isDeepStrictEqual } from 'node:util'
import { declaredTypes as typesIn } from '../declared-types.ts'
import type { Document, Operation } from '../openapi.ts'
import { type Call, type Pair, type Pairing, placeOf } from './calls.ts'
import { type Change, type Rating, settle } from './change.ts'
import { listAt, type Tree, treeAt } from './tree.ts'
import { mapValues } from '../node.ts'

/** What happens to operations as a whole: there or not, name, path, host. */
export function classifyOperations(pairing: Pairing): Change[] {
  const change = (call: Call, rule: string, rating: Rating) =>
    settle(rating, rule, placeOf(call), { callers: [call], readers: [] })
  const removed = pairing.removed.map((call) => {
    const isWebhook = call.kind === 'webhook'
    const who = isWebhook ? `receivers of ${call.id} wait in vain` : `callers of ${call.id} lose the method`
    return change(call, 'operation-removed', { step: 'major', what: 'removed', who })
  })
  const added = pairing.added.map((call) => change(call, 'operation-added', { step: 'minor', what: 'added' }))
  const changed = pairing.pairs.flatMap((pair) =>
    ratePlace(pair).map((rating) => change(pair.before, 'operation-moved', rating)),
  )
  return [...removed, ...added, ...changed]
}

function ratePlace({ before, after }: Pair): Rating[] {
  const found: Rating[] = []
  const add = (what: string, must: string) =>
    found.push({ step: 'major', what, who: `callers of ${before.id} must ${must}` })
  if (before.id !== after.id) add(`renamed to ${after.id}`, `call ${after.id}`)
  const [from, to] = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  if (from !== to) add(`moved from ${from} to ${to}`, 'take a client that knows the new place')
  const [old, now] = [before, after].map(({ item, operation }) => {
    const servers = operation['servers'] === undefined ? item : operation
    return listAt(servers, 'servers').map((server) => treeAt(server)['url'])
  })
  if (!isDeepStrictEqual(old, now)) {
    const hosts = [old, now].map((urls) => urls?.join(', ') || 'none')
    add(`own servers: ${hosts.join(' -> ')}`, 'reach another host')
  }
  return found
}

/** Redocly pairs servers by likeness; for a client the name is the server, and the first one is where it goes unasked. */
export function classifyServers(base: Tree, revision: Tree): Change[] {
  const [before, after] = [serversOf(base), serversOf(revision)]
  const found: Change[] = []
  const add = (name: string, rating: Rating) =>
    found.push({ ...settle(rating, 'servers', [], undefined), where: `server ${name}` })
  const heirOf = (name: string) =>
    [...after].find(([other, url]) => url === before.get(name) && !before.has(other))?.[0]
  for (const [name, url] of before) {
    const [now, heir] = [after.get(name), heirOf(name)]
    if (now === url) continue
    const what = now ? `url changed from ${url} to ${now}` : heir ? `renamed to ${heir}` : 'removed'
    const must = now ? 'reach another host' : heir ? `write ${heir}` : 'choose another server'
    add(name, { step: 'major', what, who: `callers who name the server ${name} must ${must}` })
  }
  const heirs = [...before.keys()].filter((name) => !after.has(name)).map(heirOf)
  for (const name of after.keys())
    if (!before.has(name) && !heirs.includes(name)) add(name, { step: 'minor', what: 'added' })
  const [[first, url] = ['', ''], [next, target] = ['', '']] = [[...before][0], [...after][0]]
  if (first === next || url === target) return found
  const who = 'callers who name no server reach another host'
  add(next, { step: 'major', what: `is the default now, in place of ${first}`, who })
  return found
}

function serversOf(document: Tree): Map<string, string> {
  const servers = listAt(document, 'servers').map((server) => treeAt(server))
  return new Map(servers.map(({ 'x-name': name, url }) => [String(name ?? url), String(url)]))
}

/**
 * The declared type decides the signed text, even where the JSON stays the same: 150 is other bytes as Int32 than as
 * Double. So what is a wider or a narrower request for OpenAPI is another signature here.
 */
export function classifyDeclaredTypes(pairing: Pairing, base: Tree, revision: Tree): Change[] {
  const operations = pairing.pairs.filter(({ before }) => before.kind === 'operation')
  return operations.flatMap((pair) => {
    const call = pair.before
    const before = declaredTypes(base, call.operation)
    const after = declaredTypes(revision, pair.after.operation)
    const shared = Object.keys(before).filter((name) => name in after && before[name] !== after[name])
    return shared.map((name) => {
      const place = [...placeOf(call), 'post', 'requestBody', 'properties', name]
      const what = `is signed as ${after[name]}, not as ${before[name]}`
      const who = `signers of ${call.id} must produce other bytes`
      const users = { callers: [call], readers: [] }
      return settle({ step: 'major', what, who }, 'x-signature types', place, users)
    })
  })
}

/** Of an operation that is signed. */
function declaredTypes(tree: Tree, operation: Tree): Record<string, string> {
  const types = treeAt(tree, 'x-signature', 'types')
  const content = treeAt(operation, 'requestBody', 'content', 'application/json')
  if (operation['x-signature'] === 'none' || !Object.keys(types).length || !Object.keys(content).length)
    return {}
  const texts = mapValues(types, String)
  return typesIn(tree as unknown as Document, operation as unknown as Operation, texts)
}
