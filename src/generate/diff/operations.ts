import { isDeepStrictEqual } from 'node:util'
import type { Change, Rating } from './change.ts'
import { type Call, isPromised, type Pair, type Pairing } from './pairs.ts'
import { isTree, type Tree, treeAt } from './tree.ts'

/** What happens to operations as a whole: there or not, name, path, host. And their examples, which break nobody. */
export function classifyOperations(pairing: Pairing, base: Tree, revision: Tree): Change[] {
  const removed = pairing.removed.map((call) => {
    const who =
      call.kind === 'webhook'
        ? `receivers of ${call.id} wait in vain`
        : `callers of ${call.id} lose the method`
    return change(call, 'operation-removed', { step: 'major', what: 'removed', who })
  })
  const added = pairing.added.map((call) => {
    return change(call, 'operation-added', { step: 'minor', what: 'added', who: 'nobody has to act' })
  })
  const changed = pairing.pairs.flatMap((pair) => [
    ...classifyPlace(pair).map((rating) => change(pair.before, 'operation-moved', rating)),
    ...classifyExamples(pair, base, revision).map((rating) => change(pair.before, 'examples', rating)),
  ])
  return [...removed, ...added, ...changed]
}

function classifyPlace({ before, after }: Pair): Rating[] {
  const found: Rating[] = []
  if (before.id !== after.id) {
    const who = `callers of ${before.id} must call ${after.id}`
    found.push({ step: 'major', what: `renamed to ${after.id}`, who })
  }
  const [from, to] = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  if (from !== to) {
    const who = `callers of ${before.id} must take a client that knows the new place`
    found.push({ step: 'major', what: `moved from ${from} to ${to}`, who })
  }
  const hosts = [before, after].map(hostsOf)
  if (!isDeepStrictEqual(hosts[0], hosts[1])) {
    const what = `servers of its own: ${hosts.map((urls) => urls.join(', ') || 'none').join(' -> ')}`
    found.push({ step: 'major', what, who: `callers of ${before.id} must reach another host` })
  }
  return found
}

function classifyExamples({ before, after }: Pair, base: Tree, revision: Tree): Rating[] {
  if (isDeepStrictEqual(examplesOf(before.operation, base), examplesOf(after.operation, revision))) return []
  return [{ step: 'patch', what: 'other examples', who: 'nobody has to act' }]
}

/** The examples themselves: bundling numbers them anew whenever an operation comes or goes. */
function examplesOf(value: unknown, document: Tree): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => examplesOf(item, document))
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([key, child]) => {
    if (key !== 'examples' || !isTree(child)) return examplesOf(child, document)
    return Object.entries(child).map(([name, example]) => {
      const shared = String(treeAt(example)['$ref'] ?? '').replace('#/components/examples/', '')
      return [name, shared ? treeAt(document, 'components', 'examples', shared) : example]
    })
  })
}

function hostsOf({ item, operation }: Call): string[] {
  const servers = operation['servers'] ?? item['servers']
  return Array.isArray(servers) ? servers.map((server) => String(treeAt(server)['url'])) : []
}

function change(call: Call, rule: string, rating: Rating): Change {
  const step = rating.step === 'major' && !isPromised(call) ? 'minor' : rating.step
  return { ...rating, step, rule, where: `${call.kind} ${call.id}`, operations: [call.id] }
}
