// The bodies, responses and examples of an operation or of a webhook.

import { kindOf } from '../../core/request.ts'
import { follow } from '../request/places.ts'
import type { RequestRow } from '../request/read.ts'
import { escapePointer, isNode, mapValues, type Node, nodeOf, textOf } from '../node.ts'
import { successesOf } from '../rules/files.ts'
import { pascal } from '../scheme/module.ts'
import type { Say } from './convert.ts'
import { exampleIn, type SchemaFiles, type Side } from './files.ts'

export interface Place {
  readonly id: string
  readonly item: Node
  readonly operation: Node
  readonly method: string
  readonly path: string
  readonly where: string
  readonly row: RequestRow
}

/** What the files of a contract share. */
export interface Making {
  readonly document: Node
  readonly schemas: SchemaFiles
  readonly say: Say
  readonly files: Record<string, object>
}

export const unknownText = (value: unknown, otherwise: string) => textOf(value).trim() || otherwise

/** Request and responses of an operation or of a webhook, with their examples. */
export function bodiesOf(
  { id, operation, where }: Pick<Place, 'id' | 'operation' | 'where'>,
  making: Making,
) {
  const { document } = making
  const examples: Record<string, object> = {}
  const lacking: Side[] = []
  const sideOf = { request: 'request', answer: 'response' } as const
  const noted = (side: Side) => (value: unknown) => {
    if (value === undefined) lacking.push(side)
    else examples[sideOf[side]] ??= { summary: 'From the file', value }
    return value === undefined
      ? {}
      : { examples: { ok: { $ref: `../examples/${id}.ok.yaml#/${sideOf[side]}` } } }
  }
  const body = follow(document, operation['requestBody'])
  const at = (place: string, type: string) => `${where}/${place}/content/${escapePointer(type)}`
  const requests = Object.entries(nodeOf(body['content'])).map(([type, media], index) =>
    mediaFile(
      { type, media: nodeOf(media), side: 'request', where: at('requestBody', type) },
      `${pascal(id)}Request${index || ''}`,
      making,
      index ? () => ({}) : noted('request'),
    ),
  )
  const all = Object.entries(nodeOf(operation['responses'])).map(
    ([status, one]) => [status, follow(document, one)] as const,
  )
  const [success] = successesOf({ responses: Object.fromEntries(all) })
  const responses = all.map(([status, response]) => {
    const types = Object.keys(nodeOf(response['content']))
    const main = types.includes('application/json') ? 'application/json' : types[0]
    const media = Object.entries(nodeOf(response['content'])).map(([type, one], index) => {
      const name = `${pascal(id)}Response${status === success ? '' : status.replace(/^d/, 'D')}${index || ''}`
      return mediaFile(
        { type, media: nodeOf(one), side: 'answer', where: at(`responses/${status}`, type) },
        name,
        making,
        status === success && type === main ? noted('answer') : inline,
      )
    })
    const headers = headersOf(response, `${where}/responses/${status}`, making)
    const description = unknownText(response['description'], `Status ${status}.`)
    return [
      status,
      { description, ...headers, ...(media.length && { content: Object.fromEntries(media) }) },
    ] as const
  })
  return {
    examples,
    lacking: [...new Set(lacking)],
    requestBody: requests.length
      ? { required: body['required'] === true, content: Object.fromEntries(requests) }
      : undefined,
    responses: Object.fromEntries(responses) as Node,
  }
}

const inline = (value: unknown) => (value === undefined ? {} : { examples: { ok: { value } } })

function mediaFile(
  { type, media, side, where }: { type: string; media: Node; side: Side; where: string },
  name: string,
  { schemas, document, say }: Making,
  examplesOf: (value: unknown) => object,
): [string, object] {
  const isJson = kindOf(type) === 'json'
  const { schema = isJson && side === 'request' ? {} : undefined } = media
  // Bytes have no schema, and no text can be their example.
  if (schema === undefined || (kindOf(type) === 'bytes' && side === 'answer'))
    return [
      type,
      {
        ...(isNode(schema) && { schema: schemas.inPlace(schema, side) }),
        ...(side === 'request' && kindOf(type) === 'bytes' ? examplesOf('bytes') : {}),
      },
    ]
  const sampler = schemas.sampler[side]
  const examples = mapValues(nodeOf(media['examples']), (one) => follow(document, one))
  const own = { ...media, examples }
  const value = exampleIn(own, schema, sampler, (what) => say(where, what)) ?? sampler.sampleOf(schema)
  const isObject = isJson || /^(form|multipart)$/.test(kindOf(type))
  const written = isObject ? schemas.refTo(schema, side, name) : schemas.inPlace(schema, side)
  return [type, { schema: written, ...encodingOf(media), ...examplesOf(value) }]
}

/** Headers of a part are not sent. */
function encodingOf({ encoding }: Node): { encoding?: object } {
  const rows = mapValues(nodeOf(encoding), (one) => {
    const { headers: _, ...rest } = nodeOf(one)
    return rest
  })
  return Object.keys(rows).length ? { encoding: rows } : {}
}

function headersOf(response: Node, where: string, { document, schemas, say }: Making): { headers?: Node } {
  const rows = Object.entries(nodeOf(response['headers'])).flatMap(([name, given]) => {
    if (/^content-type$/i.test(name)) {
      say(`${where}/headers/${name}`, 'a response header Content-Type is ignored, as OpenAPI says')
      return []
    }
    const header = follow(document, given)
    const description = unknownText(header['description'], 'The file does not describe it.')
    const required = header['required'] === true
    return [
      [name, { description, required, schema: schemas.inPlace(header['schema'] ?? {}, 'answer') }] as const,
    ]
  })
  return rows.length ? { headers: Object.fromEntries(rows) } : {}
}
