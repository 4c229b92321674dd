import type { Change, Rating } from './change.ts'
import { listAt, type Tree, treeAt } from './tree.ts'

// Redocly pairs servers by likeness; for a client the name is the server, and the first one is where it goes unasked.

export function classifyServers(base: Tree, revision: Tree): Change[] {
  const before = serversOf(base)
  const after = serversOf(revision)
  const found: Change[] = []
  const heirs = new Set<string>()
  const add = (name: string, rating: Rating) =>
    found.push({ ...rating, rule: 'servers', where: `server ${name}`, operations: [] })
  for (const [name, url] of before) {
    const now = after.get(name)
    if (now === url) continue
    const heir = [...after].find(([other, address]) => address === url && !before.has(other))?.[0]
    if (!now && heir) heirs.add(heir)
    const what = now ? `url changed from ${url} to ${now}` : heir ? `renamed to ${heir}` : 'removed'
    const who = now ? 'must reach another host' : heir ? `must write ${heir}` : 'must choose another server'
    add(name, { step: 'major', what, who: `callers who name the server ${name} ${who}` })
  }
  for (const name of after.keys()) {
    if (!before.has(name) && !heirs.has(name))
      add(name, { step: 'minor', what: 'added', who: 'nobody has to act' })
  }
  const [[first, url] = ['', ''], [next, target] = ['', '']] = [[...before][0], [...after][0]]
  if (first !== next && url !== target) {
    const who = 'callers who name no server reach another host'
    add(next, { step: 'major', what: `is the default now, in place of ${first}`, who })
  }
  return found
}

function serversOf(document: Tree): Map<string, string> {
  return new Map(
    listAt(document, 'servers').map((server) => {
      const { 'x-name': name, url } = treeAt(server)
      return [String(name ?? url), String(url)]
    }),
  )
}
