// What a contract has once: its index, its tags and its codes.

import { STATUS_CODES } from 'node:http'
import { listOf, type Node, nodeOf, textOf } from '../node.ts'
import { pascal } from '../scheme/module.ts'
import type { Say } from './convert.ts'
import { codesOf, serversOf } from './operation.ts'
import { error, indexOf } from './sample.ts'

interface Index {
  readonly paths: object
  readonly events: Record<string, Node>
  readonly tags: object[]
  readonly say: Say
}

export function indexFile(api: string, document: Node, { paths, events, tags, say }: Index): object {
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
    tags,
    paths,
    ...(Object.keys(events).length && {
      webhooks: Object.fromEntries(Object.keys(events).map((id) => [id, { $ref: `webhooks/${id}.yaml` }])),
    }),
    ...(securitySchemes !== undefined && { components: { securitySchemes } }),
  }
}

export function tagsOf(document: Node, operations: readonly Node[]): object[] {
  const used = [...new Set(operations.flatMap(({ tags }) => listOf(tags).map(String)))]
  const described = listOf(document['tags']).map(nodeOf)
  return used.map((name) => {
    const own = described.find((tag) => tag['name'] === name)
    return { name, description: textOf(own?.['description']) || `Operations of the file: ${name}.` }
  })
}

/** A status that all operations describe alike has one entry, any other one for each operation. */
export function errorsOf(operations: readonly Node[]): Record<string, object> {
  const about = (
    name: string,
    kind: string,
    message: string,
    remedy: string,
    section: string,
    grade: string,
  ) => ({
    ...error(name, kind, message, remedy),
    source: { document: 'file', section, grade },
  })
  const found = operations.flatMap(({ operationId, responses }) =>
    codesOf(nodeOf(responses)).map((code) => ({
      code: String(code),
      id: textOf(operationId),
      text: textOf(nodeOf(nodeOf(responses)[code])['description']),
    })),
  )
  const rows = found.map(({ code, id, text }) => {
    const isShared = found.every((one) => one.code !== code || one.text === text)
    const entry = about(
      nameOfStatus(code),
      'rejected',
      text,
      'See the description of the operation.',
      'responses',
      'documented',
    )
    return [
      isShared ? code : `${id}:${code}`,
      { ...entry, meaning: /[.!?]$/.test(text) ? text : `${text}.` },
    ] as const
  })
  const refused = about(
    'SignatureRefused',
    'signature',
    'signature refused',
    'Check key and string to sign.',
    'none',
    'inferred',
  )
  return { ...Object.fromEntries(rows), 401: { ...refused, http: 401 } }
}

const nameOfStatus = (code: string) =>
  pascal(
    STATUS_CODES[code] ?? { '4XX': 'client error', '5XX': 'server error' }[code] ?? 'other status',
  ).replaceAll(/[^A-Za-z]/g, '')
