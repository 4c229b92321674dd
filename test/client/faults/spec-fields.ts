import type { PartnerName } from '../../../generated/index.ts'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

// Sensitive fields as the YAML of spec/ has them, read without the generator, so that a mistake of it does not hide itself.

export interface SensitiveField {
  readonly side: 'request' | 'answer'
  /** Names from the outside in, for AWDA with the envelope. */
  readonly path: readonly string[]
  readonly kind: string
}

interface Node {
  readonly [key: string]: unknown
}
/** A part of the contract, and the file it is in: references are relative to it. */
interface Part {
  readonly file: string
  readonly node: Node
}

const root = join(import.meta.dirname, '../../../spec')
const files = new Map<string, Node>()

function load(file: string): Node {
  const found = files.get(file) ?? (parse(readFileSync(file, 'utf8')) as Node)
  files.set(file, found)
  return found
}

function follow({ file, node }: Part): Part {
  const reference = node['$ref']
  if (typeof reference !== 'string') return { file, node }
  const [name = '', pointer = ''] = reference.split('#')
  const target = name === '' ? file : join(dirname(file), name)
  let found: unknown = load(target)
  for (const key of pointer.split('/').slice(1)) {
    found = (found as Node)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return follow({ file: target, node: found as Node })
}

const child = ({ file, node }: Part, key: string): Part | undefined => {
  const value = node[key]
  return typeof value === 'object' && value !== null ? follow({ file, node: value as Node }) : undefined
}

function fieldsIn(schema: Part, path: readonly string[], side: SensitiveField['side']): SensitiveField[] {
  const { file, node } = schema
  const kind = node['x-sensitive']
  const own = typeof kind === 'string' ? [{ side, path, kind }] : []
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (node[key] as Node[] | undefined) ?? [])
  const inside = [...parts, ...(node['items'] ? [node['items'] as Node] : [])]
  const members = Object.entries((node['properties'] as Record<string, Node> | undefined) ?? {})
  const target = node['$ref'] === undefined ? [] : fieldsIn(follow(schema), path, side)
  return [
    ...own,
    ...target,
    ...inside.flatMap((part) => fieldsIn({ file, node: part }, path, side)),
    ...members.flatMap(([name, member]) => fieldsIn({ file, node: member }, [...path, name], side)),
  ]
}

function schemaOf(part: Part | undefined): Part | undefined {
  const media = part && child(part, 'content')
  const json = media && child(media, 'application/json')
  const schema = json?.node['schema'] as Node | undefined
  return json && schema && { file: json.file, node: schema }
}

/** The fields of the declared envelope that hold this. */
function envelopeFields(api: PartnerName, name: string): string[] {
  const { send } = load(join(root, api, 'signature.yaml')) as { send?: { envelope?: Node } }
  const fields = Object.entries(send?.envelope ?? {})
  return fields.filter(([, value]) => JSON.stringify(value).includes(`"{${name}}"`)).map(([field]) => field)
}
const asSignature = (name: string): SensitiveField => ({ side: 'request', path: [name], kind: 'signature' })

/** Sensitive fields of every operation and webhook of an API, by operation id. */
export function sensitiveFieldsOf(api: PartnerName): ReadonlyMap<string, readonly SensitiveField[]> {
  const contract = { file: join(root, api, 'openapi.yaml'), node: load(join(root, api, 'openapi.yaml')) }
  const items = ['paths', 'webhooks'].flatMap((key) => {
    const group = child(contract, key)
    return group ? Object.keys(group.node).map((name) => child(group, name)!) : []
  })
  return new Map(
    items.map((item) => {
      const post = child(item, 'post')!
      const request = schemaOf(child(post, 'requestBody'))
      const answers = child(post, 'responses')
      const answer = answers && schemaOf(child(answers, '200'))
      return [
        String(post.node['operationId']),
        [
          ...(request ? fieldsIn(request, envelopeFields(api, 'body'), 'request') : []),
          ...(request ? envelopeFields(api, 'signature.request').map(asSignature) : []),
          ...(answer ? fieldsIn(answer, [], 'answer') : []),
        ],
      ] as const
    }),
  )
}
