// Names of operations as methods are called. A file may leave them out, or spell them in any way.

import { escapePointer, isNode, type Node, nodeOf, textOf, walk } from '../node.ts'
import { methods } from '../rules/files.ts'
import { follow } from '../request/places.ts'
import { isFreeName, pascal } from '../scheme/module.ts'
import type { Say } from './convert.ts'

/** Names what has no name that can be one, and puts callbacks among the webhooks. Changes the document it is given. */
export function nameOperations(document: Node, say: Say): void {
  const taken = new Set<string>()
  eachOperation(document, ({ operationId }) => void taken.add(camelCase(textOf(operationId)).toLowerCase()))
  eachOperation(document, (operation, where, otherwise) => {
    moveCallbacks(document, operation, where.replace(/\/operationId$/, ''), say)
    const own = textOf(operation['operationId'])
    if (/[A-Za-z]/.test(own) && !/[^\x20-\x7e]/.test(own)) return
    let words = otherwise
    for (let count = 2; taken.has(camelCase(words).toLowerCase()); count++) words = `${otherwise} ${count}`
    taken.add(camelCase(words).toLowerCase())
    rename(operation, words, where, say)
  })
}

/** Spells the names as those of methods. */
export const spellOperations = (document: Node, say: Say): void =>
  eachOperation(document, (operation, where) =>
    rename(operation, textOf(operation['operationId']), where, say),
  )

/** Gives schemas inside others a name of their own where something refers to them. Changes the document it is given. */
export function nameSchemas(document: Node): void {
  const schemas = nodeOf(((document['components'] ??= {}) as Node)['schemas'])
  const names = new Map<string, string>()
  walk(document, (node) => {
    const ref = textOf(node['$ref'])
    if (!/^#\/components\/schemas\/[^/]+\/|\/schema(?:\/|$)/.test(ref)) return
    const target = follow(document, { $ref: ref })
    if (!names.has(ref)) {
      const stem = pascal(
        ref
          .split('/')
          .slice(-3)
          .filter((step) => !/^(\$defs|properties|schemas)$/.test(step))
          .join('-'),
      )
      let name = stem
      for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${stem}${count}`
      names.set(ref, name)
      schemas[name] = target
    }
    node['$ref'] = `#/components/schemas/${names.get(ref)}`
  })
  if (names.size) nodeOf(document['components'])['schemas'] = schemas
}

function eachOperation(
  document: Node,
  visit: (operation: Node, where: string, otherwise: string) => void,
): void {
  for (const [path, value] of Object.entries(nodeOf(document['paths'])))
    for (const method of methods) {
      const operation = nodeOf(value)[method]
      if (isNode(operation))
        visit(operation, `/paths/${escapePointer(path)}/${method}/operationId`, `${method} ${path}`)
    }
  for (const [key, value] of Object.entries(nodeOf(document['webhooks']))) {
    const post = nodeOf(value)['post']
    if (isNode(post)) visit(post, `/webhooks/${escapePointer(key)}/post/operationId`, `${key} post`)
  }
}

function rename(operation: Node, words: string, where: string, say: Say): void {
  const own = textOf(operation['operationId'])
  const name = /^[a-z][A-Za-z0-9]*$/.test(words) ? words : camelCase(words)
  const made = isFreeName(name) && !/^(then|constructor|http)$/.test(name) ? name : `${name}Call`
  if (made === own) return
  if (own === '') say(where, `the operation has no operationId: it is called ${made}`)
  else say(where, `${JSON.stringify(own)} is called ${made}`)
  operation['operationId'] = made
}

/** Words in camelCase, an abbreviation as a word. */
function camelCase(text: string): string {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
  const joined = words.join('').replace(/^\d/, 'N$&')
  return joined === '' ? 'call' : joined[0]!.toLowerCase() + joined.slice(1)
}

function moveCallbacks(document: Node, operation: Node, where: string, say: Say): void {
  for (const [name, expressions] of Object.entries(nodeOf(operation['callbacks'])))
    for (const item of Object.values(nodeOf(expressions))) {
      const webhooks = (document['webhooks'] ??= {}) as Node
      if (Object.hasOwn(webhooks, name))
        say(`${where}/callbacks/${name}`, 'left out: a webhook has this name already')
      else {
        webhooks[name] = item
        say(`${where}/callbacks/${name}`, 'becomes a webhook, which a receiver verifies')
      }
    }
  delete operation['callbacks']
}
