// The operations of an OpenAPI file as the files of a contract. What a contract of lendspec cannot hold is left out and named.

import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parse } from 'yaml'
import type { Scheme } from '../../signing/grammar.ts'
import { keysOf, locate } from '../locate.ts'
import { readRequests } from '../request/read.ts'
import { methods, type Node, nodeOf, textOf } from '../rules/files.ts'
import { camel, pascal } from '../scheme/module.ts'
import { convertTo31, inOrder, listExamples, sampleOf, visit } from './convert.ts'
import { typeOrder } from '../rules/schemas.ts'
import { error, indexOf, type Parts } from './sample.ts'

const json = 'application/json'

/**
 * @param say is called with file and line of what is converted or left out
 * @throws Error with file and line of what cannot be read or sent
 */
export function partsFrom(file: string, say: (line: string) => void): (api: string, scheme: Scheme) => Parts {
  const document = parse(readFileSync(file, 'utf8'), { merge: true }) as Node
  const at = (pointer: string) =>
    `${dirname(file)}/${locate(dirname(file), basename(file), keysOf(pointer))}`.replace(/^\.\//, '')
  const note = (pointer: string, what: string) => say(`${at(pointer)}: ${pointer}: ${what}`)
  const faults: string[] = []
  visit(document, '', (node, where) => {
    if (typeof node['$ref'] === 'string' && !node['$ref'].startsWith('#'))
      faults.push(`${at(where)}: ${node['$ref']} is outside this file. Bundle the file first.`)
  })
  if (textOf(document['openapi']).startsWith('3.0')) convertTo31(document, note)
  listExamples(document)
  for (const { where, what } of readRequests(document).faults) faults.push(`${at(where)}: ${where}: ${what}`)
  if (!faults.length && !Object.keys(nodeOf(document['paths'])).length)
    faults.push(`${at('/paths')}: the file has no operation.`)
  if (faults.length) throw new Error(faults.join('\n'))
  return (api) => divide(api, document, note)
}

function divide(api: string, document: Node, note: (pointer: string, what: string) => void): Parts {
  const find = (ref: string): Node =>
    nodeOf(keysOf(ref.slice(1)).reduce<unknown>((node, key) => nodeOf(node)[key], document))
  const resolved = (node: unknown): Node => {
    const { $ref } = nodeOf(node)
    return typeof $ref === 'string' ? find($ref) : nodeOf(node)
  }
  const files: Record<string, object> = {}
  const nameOf = (name: string) => pascal(name.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
  const inFiles = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, one: unknown) => one).replaceAll(
        /"#\/components\/schemas\/([^"]+)"/g,
        (_, name: string) => JSON.stringify(`../schemas/${nameOf(name)}.yaml`),
      ),
    )
  for (const [name, schema] of Object.entries(nodeOf(nodeOf(document['components'])['schemas'])))
    files[`schemas/${nameOf(name)}.yaml`] = inOrder(nodeOf(inFiles(schema)), typeOrder)
  const paths: Record<string, object> = {}
  for (const [path, item] of Object.entries(nodeOf(document['paths']))) {
    const made: Record<string, object> = {}
    for (const method of methods) {
      const operation = nodeOf(nodeOf(item)[method])
      if (!Object.keys(operation).length) continue
      const where = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`
      const id = camel(textOf(operation['operationId']))
      const answer = nodeOf(nodeOf(resolved(nodeOf(operation['responses'])['200'])['content'])[json])
      const schema = nodeOf(answer['schema'])
      const result = sampleOf(schema, find)
      const target = resolved(schema)
      const proof = [
        ...((target['required'] as string[] | undefined) ?? []),
        ...Object.keys(nodeOf(target['properties'])),
      ][0]
      if (proof === undefined) {
        note(where, 'left out: no response 200 that is a JSON object with fields')
        continue
      }
      note(
        where,
        `x-envelope: the file does not describe failures; assumed: "error", and "${proof}" in a success`,
      )
      const body = resolved(operation['requestBody'])
      const [type, media] = Object.entries(nodeOf(body['content']))[0] ?? []
      const parameters = [...listOfParameters(nodeOf(item)), ...listOfParameters(operation)].map(resolved)
      const request = media === undefined ? undefined : nodeOf(nodeOf(media)['schema'])
      const example = exampleOf(nodeOf(media)) ?? (request && sampleOf(request, find))
      const named = (name: string, one: Node): object => {
        if ('$ref' in one) return inFiles(one) as object
        files[`schemas/${name}.yaml`] = inOrder(nodeOf(inFiles(one)), typeOrder)
        return { $ref: `../schemas/${name}.yaml` }
      }
      const ref = (side: string) => ({ ok: { $ref: `../examples/${id}.ok.yaml#/${side}` } })
      made[method] = {
        operationId: id,
        summary: textOf(operation['summary']) || id,
        description: textOf(operation['description']) || textOf(operation['summary']) || id,
        tags: ['operations'],
        'x-source': { document: 'file', section: `${method.toUpperCase()} ${path}`, grade: 'documented' },
        'x-errors': [],
        'x-envelope': { error: 'error', proof, message: 'message' },
        'x-retry': method === 'get' ? 'safe' : 'never',
        ...(parameters.length && {
          parameters: parameters.map((one) => ({
            ...(inFiles(one) as object),
            ...(!('example' in one || 'examples' in one || 'content' in one) && {
              example: sampleOf(nodeOf(one['schema']), find),
            }),
          })),
        }),
        ...(request && {
          requestBody: {
            required: body['required'] === true,
            content: {
              [type!]: {
                schema: named(`${pascal(id)}Request`, request),
                ...('encoding' in nodeOf(media) && { encoding: nodeOf(media)['encoding'] }),
                examples: ref('request'),
              },
            },
          },
        }),
        responses: {
          200: {
            description:
              textOf(resolved(nodeOf(operation['responses'])['200'])['description']) || 'The result.',
            content: {
              [json]: { schema: named(`${pascal(id)}Response`, schema), examples: ref('response') },
            },
          },
        },
      }
      files[`examples/${id}.ok.yaml`] = {
        ...(request && { request: { summary: 'From the file', value: example } }),
        response: { summary: 'From the file', value: exampleOf(answer) ?? result },
      }
    }
    if (!Object.keys(made).length) continue
    const name = `paths/${path.slice(1).replaceAll('/', '_')}.yaml`
    files[name] = made
    paths[path] = { $ref: name }
  }
  if (!Object.keys(paths).length) throw new Error('No operation of the file could be kept.')
  const { info, servers } = document
  const head = indexOf(api, paths)
  files['openapi.yaml'] = {
    ...head,
    info: { ...head.info, title: textOf(nodeOf(info)['title']) || api, version: '0.1.0' },
    servers:
      (servers as Node[] | undefined)?.map(({ url, description }, index) => ({
        url,
        description: textOf(description) || 'A server of the file.',
        'x-name': index === 0 ? 'production' : `server${index + 1}`,
      })) ?? head.servers,
    tags: [{ name: 'operations', description: 'All that the file offers.' }],
    'x-envelope': { code: 'error', message: 'message' },
  }
  files['documents.yaml'] = {
    file: { title: textOf(nodeOf(info)['title']) || api, about: 'The OpenAPI file of the partner.' },
  }
  const refusal = 'SIGNATURE_REFUSED'
  const entry = error('SignatureRefused', 'signature', 'signature refused', 'Check key and string to sign.')
  files['errors.yaml'] = {
    [refusal]: { ...entry, source: { document: 'file', section: 'none', grade: 'inferred' } },
  }
  return { refusal, files }
}

const listOfParameters = (node: Node): unknown[] =>
  Array.isArray(node['parameters']) ? node['parameters'] : []

/** What the file gives as an example of a body. */
function exampleOf({ example, examples }: Node): unknown {
  return example ?? nodeOf(Object.values(nodeOf(examples))[0])['value']
}
