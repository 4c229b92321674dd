// The operations of an OpenAPI file as the files of a contract. What a contract of lendspec cannot hold is refused or named.

import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { isNode as isNodeOfYaml, LineCounter, parseDocument, visit as visitNodes } from 'yaml'
import type { Scheme } from '../../signing/grammar.ts'
import { locate } from '../locate.ts'
import { follow } from '../request/places.ts'
import { readRequests } from '../request/read.ts'
import { fieldsOf } from '../request/shape.ts'
import { escapePointer, type Node, nodeOf, textOf, stepsOf } from '../node.ts'
import { methods } from '../rules/files.ts'
import { convertTo31, type Say } from './convert.ts'
import { discriminate } from './discriminate.ts'
import { createSchemaFiles } from './files.ts'
import { nameOperations, nameSchemas, spellOperations } from './names.ts'
import { bodiesOf, type Making } from './bodies.ts'
import { operationFile } from './operation.ts'
import { errorsOf, indexFile } from './shared.ts'
import { prepareSchemas } from './prepare.ts'
import { findRefusals } from './refuse.ts'
import type { Parts } from './sample.ts'

/**
 * @param say is called with file and line of what is converted or left out
 * @throws Error with file and line of what cannot be read or sent
 */
export function partsFrom(file: string, say: (line: string) => void): (api: string, scheme: Scheme) => Parts {
  const document = read(file)
  const at = (pointer: string) =>
    `${dirname(file)}/${locate(dirname(file), basename(file), stepsOf(pointer))}`.replace(/^\.\//, '')
  const note = (pointer: string, what: string) => say(`${at(pointer)}: ${pointer}: ${what}`)
  const faults: string[] = []
  if (textOf(document['openapi']).startsWith('3.0')) convertTo31(document, note)
  const refusals = 'swagger' in document ? [] : findRefusals(document)
  nameSchemas(document)
  nameOperations(document, note)
  const requests = readRequests(document)
  for (const { where, what } of [...refusals, ...requests.faults])
    faults.push(`${at(where)}: ${where}: ${what}`)
  const isEmpty = [document['paths'], document['webhooks']].every((part) => !Object.keys(nodeOf(part)).length)
  if (!faults.length && isEmpty) faults.push(`${at('/paths')}: the file has no operation.`)
  if (faults.length) throw new Error(faults.join('\n'))
  for (const { where, what } of requests.notes) if (!where.endsWith('/callbacks')) note(where, what)
  spellOperations(document, note)
  const ready = discriminate(prepareSchemas(document, note))
  return (api, scheme) => divide(api, ready, scheme, note)
}

function read(file: string): Node {
  const lines = new LineCounter()
  const options = { merge: true, schema: 'core', lineCounter: lines } as const
  const document = parseDocument(readFileSync(file, 'utf8'), options)
  const refuse = (offset: number, what: string) => {
    throw new Error(`${file}:${lines.linePos(offset).line}: ${what}`)
  }
  const [fault] = document.errors
  if (fault) refuse(fault.pos[0], fault.message.split('\n')[0] ?? '')
  visitNodes(document, {
    Alias(_, { source, range }, path) {
      const isInside = path.some((one) => isNodeOfYaml(one) && 'anchor' in one && one.anchor === source)
      if (isInside) refuse(range?.[0] ?? 0, `*${source} is used inside its own anchor`)
    },
  })
  const value = nodeOf(document.toJS({ maxAliasCount: -1 }))
  if (sizeOf(value) > 1_000_000) refuse(0, 'the aliases of this file stand for more than a million values')
  return value
}

/** How many values there are where each alias is written out. */
function sizeOf(value: unknown, known = new Map<unknown, number>()): number {
  if (typeof value !== 'object' || value === null) return 1
  const size =
    known.get(value) ?? Object.values(value).reduce<number>((sum, one) => sum + sizeOf(one, known), 1)
  known.set(value, size)
  return size
}

function divide(api: string, document: Node, scheme: Scheme, say: Say): Parts {
  const schemas = createSchemaFiles(document, say)
  const making: Making = { document, schemas, say, files: {} }
  const { files } = making
  const { rows } = readRequests(document)
  const paths: Record<string, object> = {}
  const operations: Node[] = []
  for (const [path, value] of Object.entries(nodeOf(document['paths']))) {
    const item = follow(document, value)
    const made = methods.flatMap((method) => {
      const row = rows.find((one) => one.path === path && one.method === method.toUpperCase())
      if (!row) return []
      const operation = nodeOf(item[method])
      const where = `/paths/${escapePointer(path)}/${method}`
      const place = { id: row.id, item, operation, method, path, where, row }
      return [[method, nodeOf(operationFile(place, making, scheme))] as const]
    })
    if (!made.length) continue
    operations.push(...made.map(([, operation]) => operation))
    const name = `paths/${path.slice(1).replaceAll('/', '_')}.yaml`
    files[name] = Object.fromEntries(made)
    paths[path] = { $ref: name }
  }
  const events = webhooksOf(making)
  for (const name of schemas.unused()) say(`/components/schemas/${name}`, 'nothing refers to it: left out')
  Object.assign(files, schemas.files)
  files['openapi.yaml'] = indexFile(api, document, paths, events, operations, say)
  const title = textOf(nodeOf(document['info'])['title']) || api
  files['documents.yaml'] = { file: { title, about: 'The OpenAPI file of the partner.' } }
  files['errors.yaml'] = errorsOf(operations)
  return { refusal: 401, files, events: Object.keys(events) }
}

/** Callbacks are messages of the partner, as webhooks are. How they are signed, a file cannot say. */
function webhooksOf(making: Making): Record<string, Node> {
  const { document, files, say } = making
  const found: Record<string, Node> = {}
  for (const [name, value] of Object.entries(nodeOf(document['webhooks']))) {
    const operation = nodeOf(follow(document, value)['post'])
    const where = `/webhooks/${escapePointer(name)}/post`
    if (!Object.keys(operation).length) {
      say(where, 'left out: a message of the partner is a POST')
      continue
    }
    const id = textOf(operation['operationId'])
    const { examples, requestBody, responses, lacking } = bodiesOf({ id, operation, where }, making)
    if (Object.keys(examples).length) files[`examples/${id}.ok.yaml`] = examples
    const unknown = [
      'How it is signed is not stated.',
      ...lacking.map((side) => `No example of its ${side} fits the schema.`),
    ]
    found[id] = {
      operationId: id,
      summary: textOf(operation['summary']) || id,
      description: textOf(operation['description']) || textOf(operation['summary']) || id,
      tags: ['operations'],
      'x-source': { document: 'file', section: name, grade: 'documented', unknown: unknown.join(' ') },
      'x-errors': [],
      'x-event-key': { fields: fieldsOfBody(making, operation) },
      ...(requestBody && { requestBody }),
      responses,
    }
    files[`webhooks/${id}.yaml`] = { post: found[id] }
  }
  return found
}

/** What two deliveries of one event have alike: all that they say. */
function fieldsOfBody({ document }: Making, operation: Node): string[] {
  const [media] = Object.values(nodeOf(follow(document, operation['requestBody'])['content']))
  return [...fieldsOf(document, nodeOf(media)['schema']).keys()]
}
