// What a contract has once: its index, its tags and its codes.

import { STATUS_CODES } from 'node:http'
import { listOf, type Node, nodeOf, textOf } from '../node.ts'
import { pascal } from '../scheme/module.ts'
import type { Say } from './convert.ts'
import { codesOf, serversOf } from './operation.ts'
import { error, indexOf, refused } from './sample.ts'

export function indexFile(
  api: string,
  document: Node,
  paths: object,
  events: Readonly<Record<string, Node>>,
  operations: readonly Node[],
  say: Say,
): object {
  const { 'x-envelope': _, paths: __, ...head } = indexOf(api, paths)
  const info = nodeOf(document['info'])
  if ('version' in info && typeof info['version'] !== 'string')
    say('/info/version', `the version is the number ${String(info['version'])}, not text`)
  const servers = listOf(document['servers'])
  if (!servers.length) say('/servers', 'the file names no server: https://partner.example is in its place')
  for (const [index, server] of servers.entries())
    if (!/^https?:/.test(textOf(nodeOf(server)['url'])))
      say(`/servers/${index}`, 'the address names no host: https://partner.example is in its place')
  const { securitySchemes } = nodeOf(document['components'])
  return {
    ...head,
    info: {
      ...head.info,
      title: textOf(info['title']) || api,
      description: textOf(info['description']) || head.info.description,
    },
    servers: servers.length ? serversOf(servers, 'production') : head.servers,
    tags: tagsOf(document, [...operations, ...Object.values(events)]),
    paths,
    ...(Object.keys(events).length && {
      webhooks: Object.fromEntries(Object.keys(events).map((id) => [id, { $ref: `webhooks/${id}.yaml` }])),
    }),
    ...(securitySchemes !== undefined && { components: { securitySchemes } }),
  }
}

function tagsOf(document: Node, operations: readonly Node[]): object[] {
  const used = [...new Set(operations.flatMap(({ tags }) => listOf(tags).map(String)))]
  const described = listOf(document['tags']).map(nodeOf)
  return used.map((name) => {
    const own = described.find((tag) => tag['name'] === name)
    return { name, description: textOf(own?.['description']) || `Operations of the file: ${name}.` }
  })
}

/** A status that all operations describe alike has one entry, any other one for each operation. */
export function errorsOf(operations: readonly Node[]): Record<string, object> {
  const found = operations.flatMap(({ operationId, responses }) =>
    codesOf(nodeOf(responses)).map((code) => ({
      code: String(code),
      id: textOf(operationId),
      text: textOf(nodeOf(nodeOf(responses)[code])['description']),
    })),
  )
  const rows = found.map(({ code, id, text }) => {
    const isShared = found.every((one) => one.code !== code || one.text === text)
    const entry = error(nameOfStatus(code), 'rejected', text, 'See the description of the operation.')
    const source = { document: 'file', section: 'responses', grade: 'documented' }
    const meaning = /[.!?]$/.test(text) ? text : `${text}.`
    return [isShared ? code : `${id}:${code}`, { ...entry, source, meaning }] as const
  })
  const source = { document: 'file', section: 'none', grade: 'inferred' }
  return { ...Object.fromEntries(rows), 401: { ...refused, source, http: 401 } }
}

const nameOfStatus = (code: string) =>
  pascal(
    STATUS_CODES[code] ?? { '4XX': 'client error', '5XX': 'server error' }[code] ?? 'other status',
  ).replaceAll(/[^A-Za-z]/g, '')
