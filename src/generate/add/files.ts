// The schemas of a document as files of a contract: those that something refers to, each once for each direction that it needs.

import { follow } from '../request/places.ts'
import { type Node, nodeOf, textOf } from '../node.ts'
import { fieldOrder, typeOrder } from '../rules/schemas.ts'
import { sensitiveClass } from '../rules/sensitive.ts'
import { pascal } from '../scheme/module.ts'
import type { Say } from './convert.ts'
import { directed, nameIn, namesIn } from './discriminate.ts'
import { createSampler, type Sampler } from './sampler.ts'
import { mapSchema, type Role } from '../map-schemas.ts'

export type Side = 'request' | 'answer'

export interface SchemaFiles {
  /** By path. */
  readonly files: Record<string, object>
  /** The document as one side sees it. */
  readonly document: Readonly<Record<Side, Node>>
  readonly sampler: Readonly<Record<Side, Sampler>>
  /** A reference to a file: that of a named schema, or a new one. */
  refTo(schema: unknown, side: Side, name: string): { $ref: string }
  /** A schema that stays where it is. */
  inPlace(schema: unknown, side: Side): unknown
  /** Named schemas that nothing refers to. */
  unused(): string[]
}

/** Names of types that generated modules use. */
const inUse =
  /^(Record|Pick|NonNullable|Promise|Blob|Outcome|Next|Client|CallOptions|Scheme|Core|Connection|Verified|Notification)$/

export function createSchemaFiles(document: Node, say: Say): SchemaFiles {
  const sides = { request: directed(document, 'readOnly'), answer: directed(document, 'writeOnly') }
  const named = (side: Side) => nodeOf(nodeOf(sides[side]['components'])['schemas'])
  const twofold = twofoldNames(named('request'), named('answer'))
  const files: Record<string, object> = {}
  const taken = new Set<string>()
  const names = new Map<string, string>()
  const used = new Set<string>()

  function claim(wanted: string): string {
    const base =
      pascal(wanted.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')).replace(/^\d/, 'N$&') ||
      'Named'
    let name = inUse.test(base) ? `${base}Type` : base
    const stem = name
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}${count}`
    taken.add(name.toLowerCase())
    return name
  }

  function fileOf(raw: string, side: Side): string {
    const isRequest = side === 'request' && twofold.has(raw)
    const key = `${raw} ${isRequest ? side : 'answer'}`
    const known = names.get(key)
    if (known) return known
    const name = claim(isRequest ? `${raw}Request` : raw)
    names.set(key, name)
    used.add(raw)
    if (name !== raw && !isRequest) say(`/components/schemas/${raw}`, `is called ${name}`)
    files[`schemas/${name}.yaml`] = layOut(named(side)[raw] ?? {}, side)
    return name
  }

  const layOut = (schema: unknown, side: Side, role: Role = 'type'): Node =>
    nodeOf(
      mapSchema(
        schema === false ? { not: {} } : schema === true ? {} : schema,
        ({ $defs: _, ...one }, where, inner) => {
          const ref = textOf(one['$ref'])
          if (!ref) return inOrder(one, where, inner, side)
          const isNamed = /^#\/components\/schemas\/[^/]+$/.test(ref)
          if (isNamed && inner === 'type')
            return inOrder(
              { allOf: [{ $ref: `../schemas/${fileOf(nameIn(ref), side)}.yaml` }] },
              where,
              inner,
              side,
            )
          return isNamed
            ? { ...one, $ref: `../schemas/${fileOf(nameIn(ref), side)}.yaml`, ...markOf(where, inner) }
            : inOrder(nodeOf(layOut(follow(sides[side], one), side, inner)), where, inner, side)
        },
        '',
        role,
      ),
    )

  return {
    files,
    document: sides,
    sampler: { request: createSampler(sides.request), answer: createSampler(sides.answer) },
    refTo(schema, side, name) {
      const ref = textOf(nodeOf(schema)['$ref'])
      const isAlone = Object.keys(nodeOf(schema)).length === 1 && /^#\/components\/schemas\/[^/]+$/.test(ref)
      if (isAlone) return { $ref: `../schemas/${fileOf(nameIn(ref), side)}.yaml` }
      const file = claim(name)
      files[`schemas/${file}.yaml`] = layOut(schema, side)
      return { $ref: `../schemas/${file}.yaml` }
    },
    inPlace: (schema, side) => (typeof schema === 'boolean' ? schema : layOut(schema, side, 'part')),
    unused: () => Object.keys(named('answer')).filter((name) => !used.has(name)),
  }
}

/** Names of schemas that differ by direction, themselves or by what they refer to. */
function twofoldNames(request: Node, answer: Node): Set<string> {
  const all = Object.keys(answer)
  const found = new Set(all.filter((name) => JSON.stringify(request[name]) !== JSON.stringify(answer[name])))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const name of all) if (namesIn(answer[name]).some((one) => found.has(one))) found.add(name)
  }
  return found
}

const words = 'The file does not describe it.'

/** What lint asks for: the order of keys, words, and that a list without a limit says so. */
function inOrder(schema: Node, where: string, role: Role, side: Side): Node {
  const order = role === 'type' ? typeOrder : fieldOrder
  const types = [schema['type']].flat()
  const isText = types.includes('string')
  const described = role === 'part' && !isText ? schema : { description: words, ...schema }
  const isOpenList =
    role === 'field' && side === 'request' && types.includes('array') && !('maxItems' in schema)
  const unknown = 'The file states no limit.'
  const source = { document: 'file', section: where.slice(1), grade: 'documented', unknown }
  const all = { ...described, ...markOf(where, role), ...(isOpenList && { 'x-source': source }) }
  const rank = ([key]: [string, unknown]) => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.fromEntries(Object.entries(all).sort((a, b) => rank(a) - rank(b)))
}

/** A field whose name is that of personal data is hidden in logs, until somebody says that it is not. */
function markOf(where: string, role: Role): { 'x-sensitive'?: string } {
  const kind = role === 'field' ? sensitiveClass(where.split('/').at(-1) ?? '') : undefined
  return kind ? { 'x-sensitive': kind } : {}
}

/** The first example of a media type or of a parameter that fits its schema. */
export function exampleIn(holder: Node, schema: unknown, { faultOf }: Sampler, say: (what: string) => void) {
  const listed = Object.values(nodeOf(holder['examples'])).map((one) => nodeOf(one)['value'])
  return [holder['example'], ...listed].find((value) => {
    const fault = value === undefined ? undefined : faultOf(schema, value)
    if (fault) say(`the example is left out, for it does not fit: ${fault}`)
    return value !== undefined && !fault
  })
}
