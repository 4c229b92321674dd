// OpenAPI 3.0 as 3.1, by the text of 3.0.3. What authors surely meant otherwise is converted as they meant it, with a note.

import { type Node, pointerOf, walk } from '../node.ts'

export type Say = (where: string, what: string) => void

/** Changes the document it is given. */
export function convertTo31(document: Node, say: Say): void {
  document['openapi'] = '3.1.0'
  eachInner(document, (node, where) => {
    if (typeof node['$ref'] === 'string') return convertReference(node, where, say)
    convertBounds(node, 'minimum', 'exclusiveMinimum')
    convertBounds(node, 'maximum', 'exclusiveMaximum')
    convertNull(node, where, say)
  })
}

/** Siblings of a reference had no effect; in 3.1 they would have. */
function convertReference(node: Node, where: string, say: Say): void {
  const { $ref, description, nullable, ...others } = node
  for (const key of Object.keys(node)) if (key !== '$ref' && key !== 'description') delete node[key]
  const dropped = Object.keys(others)
  if (dropped.length) say(where, `${dropped.join(', ')} beside $ref had no effect in 3.0: dropped`)
  if (nullable !== true) return
  delete node['$ref']
  Object.assign(node, {
    anyOf: [{ $ref }, { type: 'null' }],
    ...(description !== undefined && { description }),
  })
  say(where, 'nullable beside $ref has no effect in 3.0; converted as null allowed, which authors mean')
}

function convertNull(node: Node, where: string, say: Say): void {
  const { nullable, type, allOf, oneOf, anyOf } = node
  delete node['nullable']
  if (nullable !== true) return
  if (typeof type === 'string') {
    if (Array.isArray(node['enum']) && !node['enum'].includes(null))
      say(where, 'nullable, and an enum without null: the enum decides, null is refused')
    else node['type'] = [type, 'null']
  } else if (allOf ?? oneOf ?? anyOf) {
    const parts: Node = {}
    for (const key of ['allOf', 'oneOf', 'anyOf', 'discriminator'])
      if (key in node) {
        parts[key] = node[key]
        delete node[key]
      }
    const isAlone = Array.isArray(allOf) && allOf.length === 1 && Object.keys(parts).length === 1
    node['anyOf'] = [isAlone ? (allOf[0] as unknown) : parts, { type: 'null' }]
    say(where, 'nullable without a type has no effect in 3.0; converted as null allowed, which authors mean')
  } else say(where, 'nullable without a type has no effect: dropped')
}

function convertBounds(node: Node, bound: string, exclusive: string): void {
  if (typeof node[exclusive] !== 'boolean') return
  if (node[exclusive]) {
    node[exclusive] = node[bound]
    delete node[bound]
  } else delete node[exclusive]
}

/** Calls `change` for each object that has keywords, inner ones first. */
function eachInner(document: Node, change: (node: Node, where: string) => void): void {
  const places: [Node, string][] = []
  walk(document, (node, path) => places.push([node, pointerOf(path)]))
  for (const [node, where] of places.reverse()) change(node, where)
}
