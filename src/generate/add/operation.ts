// One operation of a document as a contract has it.

import type { Scheme } from '../../signing/grammar.ts'
import { isIgnored } from '../request/parameter.ts'
import { declaredParameters } from '../request/read.ts'
import { whyUnsigned } from '../request/refuse.ts'
import { type Node, nodeOf, textOf } from '../node.ts'
import { successesOf } from '../rules/files.ts'
import { bodiesOf, type Making, type Place, unknownText } from './bodies.ts'
import { exampleIn } from './files.ts'

export function operationFile(place: Place, making: Making, scheme: Scheme): object {
  const { id, item, operation, method, path, where, row } = place
  const { document, say } = making
  const unsigned = whyUnsigned(scheme, method, row.body)
  const declared = declaredParameters(document, item, operation).filter(({ node }) => !isIgnored(node))
  const parameters = declared.map(({ node }) => parameterFile(node, where, making))
  const { examples, requestBody, responses, lacking } = bodiesOf(place, making)
  const unknown = [
    ...(unsigned ? [`How it is signed: ${unsigned}.`] : []),
    ...lacking.map((side) => `No example of its ${side} fits the schema.`),
  ]
  if (unsigned) say(where, `x-signature: none, for ${unsigned}. Say in signature.yaml how it is signed`)
  for (const side of lacking)
    say(
      where,
      `no example of its ${side === 'answer' ? 'response' : side} fits the schema: the mock has none`,
    )
  if (Object.keys(examples).length) making.files[`examples/${id}.ok.yaml`] = examples
  const tags = Array.isArray(operation['tags']) ? operation['tags'].map(String) : []
  const servers = operation['servers'] ?? item['servers']
  const security = operation['security'] ?? document['security']
  return {
    operationId: id,
    summary: unknownText(operation['summary'], id),
    description: unknownText(operation['description'], unknownText(operation['summary'], id)),
    tags: tags.length ? tags : ['operations'],
    'x-source': {
      document: 'file',
      section: `${method.toUpperCase()} ${path}`,
      grade: 'documented',
      ...(unknown.length && { unknown: unknown.join(' ') }),
    },
    'x-errors': codesOf(responses),
    ...(unsigned && { 'x-signature': 'none' }),
    'x-retry': /^(get|head|options)$/.test(method) ? 'safe' : 'never',
    ...(parameters.length && { parameters }),
    ...(requestBody && { requestBody }),
    responses,
    ...(Array.isArray(security) && { security }),
    ...(Array.isArray(servers) && { servers: serversOf(servers, id) }),
  }
}

/** The statuses of failures. 401 is what a refused signature has. */
export const codesOf = (responses: Node): (string | number)[] =>
  Object.keys(responses).flatMap((status) => {
    if (successesOf({ responses }).includes(status) || /^([123]|401$)/.test(status)) return []
    return /^\d+$/.test(status) ? Number(status) : status
  })

function parameterFile(node: Node, where: string, { schemas, say }: Making): object {
  const { examples: _, example: __, schema, content, ...rest } = node
  const own = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-')))
  const [media] = Object.entries(nodeOf(content))
  const declared = media ? nodeOf(media[1])['schema'] : schema
  const value =
    exampleIn(node, declared ?? {}, schemas.sampler.request, (what) =>
      say(where, `${textOf(node['name'])}: ${what}`),
    ) ?? schemas.sampler.request.sampleOf(declared ?? {})
  return {
    ...{ description: 'The file does not describe it.', ...own },
    ...(media
      ? { content: { [media[0]]: { schema: schemas.inPlace(declared ?? {}, 'request') } } }
      : { schema: schemas.inPlace(declared ?? {}, 'request') }),
    ...(value !== undefined && { example: value }),
  }
}

/** Servers with the names that a client chooses them by. */
export const serversOf = (servers: readonly unknown[], prefix: string) =>
  servers.map((server, index) => {
    const { url, description, variables } = nodeOf(server)
    const filled = textOf(url).replace(/\{([^}]+)\}/g, (whole, name: string) =>
      String(nodeOf(nodeOf(variables)[name])['default'] ?? whole),
    )
    const address = /^https?:/.test(filled) ? filled : `https://partner.example${filled.replace(/\/$/, '')}`
    const name =
      prefix === 'production' && index === 0
        ? prefix
        : `${prefix === 'production' ? 'server' : prefix}${index + 1}`
    return { url: address, description: unknownText(description, 'A server of the file.'), 'x-name': name }
  })
