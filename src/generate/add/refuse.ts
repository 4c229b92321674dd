// What of an OpenAPI file cannot be right in a contract, whoever reads it.

import { type AnySchema, Ajv2020 } from 'ajv/dist/2020.js'
import { createReport, type Finding, follow, type Report } from '../request/places.ts'
import { isLong, isNode, listOf, type Node, nodeOf, textOf, walk } from '../node.ts'
import { methods } from '../rules/files.ts'
import { refTo } from './discriminate.ts'
import { readPattern } from './pattern.ts'
import { mapSchemas } from '../map-schemas.ts'

// Readers of YAML stop at 100 levels. A contract nests no deeper than the file it is made from.
const deepest = 90

/** @param document OpenAPI 3.1, or 3.0 that is converted */
export function findRefusals(document: Node): Finding[] {
  const faults: Finding[] = []
  const report = createReport(faults, [])
  walk(document, (node, path) => {
    const at = report.at(...path)
    checkReference(document, node, at)
    if (path.length + 1 === deepest)
      at.refuse(`this is nested deeper than ${deepest} levels: give inner schemas a name`)
    if (isNode(node['discriminator'])) checkMapping(document, nodeOf(node['discriminator']), at)
  })
  checkSchemas(document, faults)
  checkSecurity(document, document, report)
  for (const [path, item] of Object.entries(nodeOf(document['paths']))) {
    checkParameters(nodeOf(item), report.at('paths', path))
    for (const method of methods) {
      const operation = nodeOf(nodeOf(item)[method])
      checkParameters(operation, report.at('paths', path, method))
      checkSecurity(document, operation, report.at('paths', path, method))
      for (const status of Object.keys(nodeOf(operation['responses'])))
        if (!/^(?:[1-5](?:\d\d|XX)|default|x-.*)$/.test(status))
          report
            .at('paths', path, method, 'responses', status)
            .refuse('this is not a status such as 200, 4XX or default')
    }
  }
  return faults
}

function checkReference(document: Node, node: Node, report: Report): void {
  const ref = node['$ref']
  if (typeof ref !== 'string') return
  if (!ref.startsWith('#')) return report.refuse(`${ref} is outside this file. Bundle the file first.`)
  const target = ref.startsWith('#/') ? follow(document, node) : {}
  const isSchema = Object.keys(target).length > 0 || leadsTo(document, ref) !== undefined
  if (!isSchema) report.refuse(`${ref} leads to nothing in this file`)
  else if (typeof target['$ref'] === 'string' && target['$ref'].startsWith('#/'))
    report.refuse(`${ref} leads to itself`)
}

/** Also `true`, `false` and an empty schema. */
function leadsTo(document: Node, ref: string): unknown {
  const [key = '', last] = [ref.slice(0, ref.lastIndexOf('/')), ref.slice(ref.lastIndexOf('/') + 1)]
  const holder = key === '#' ? document : follow(document, { $ref: key })
  return Object.hasOwn(holder, last) ? holder[last] : undefined
}

function checkMapping(document: Node, { mapping }: Node, report: Report): void {
  for (const [tag, to] of Object.entries(nodeOf(mapping))) {
    const ref = /[/#]/.test(textOf(to)) ? textOf(to) : refTo(textOf(to))
    if (!ref.startsWith('#/') || leadsTo(document, ref) === undefined)
      report.at('discriminator', 'mapping', tag).refuse(`${textOf(to)} is not a schema of this file`)
  }
}

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false })

/** A keyword that JSON Schema does not have is not a rule: a tool ignores it, or fails at another place. */
function checkSchemas(document: Node, faults: Finding[]): void {
  mapSchemas(document, (schema, where) => {
    const at = createReport(faults, [], where)
    // Of inner schemas, their own visit reports.
    const own = Object.entries(schema).filter(
      ([, value]) => !isNode(value) && !listOf(value).some((item) => isNode(item)),
    )
    if (!ajv.validateSchema(Object.fromEntries(own) as AnySchema)) {
      const [{ instancePath = '', message = '', params = {} } = {}] = ajv.errors ?? []
      const listed: unknown = nodeOf(params)['allowedValues']
      const among = Array.isArray(listed) ? `: ${listed.join(', ')}` : ''
      at.at(...instancePath.split('/').slice(1, 2)).refuse(`${message}${among}`)
    }
    if (typeof schema['pattern'] === 'string' && !readPattern(schema['pattern']))
      at.at('pattern').refuse(`JavaScript cannot read the pattern ${schema['pattern']}`)
    for (const pattern of Object.keys(nodeOf(schema['patternProperties'])))
      if (!readPattern(pattern))
        at.at('patternProperties', pattern).refuse(`JavaScript cannot read the pattern ${pattern}`)
    for (const name of ['__proto__', 'hasOwnProperty'])
      if (Object.hasOwn(nodeOf(schema['properties']), name))
        at.at('properties', name).refuse(`tools of JavaScript cannot read a field named ${name}`)
    if (isNode(nodeOf(schema['properties'])['$ref']))
      at.at('properties').refuse('a field named $ref looks like a reference')
    for (const key of ['const', 'enum'])
      if ([schema[key]].flat().some(isLong))
        at.at(key).refuse('a number beyond 2^53 is another one in JavaScript')
    return schema
  })
}

function checkParameters(holder: Node, report: Report): void {
  const { parameters } = holder
  if (parameters !== undefined && !Array.isArray(parameters))
    report.at('parameters').refuse('this is not a list')
}

function checkSecurity(document: Node, { security }: Node, report: Report): void {
  const declared = nodeOf(nodeOf(document['components'])['securitySchemes'])
  for (const [index, one] of listOf(security).entries())
    for (const name of Object.keys(nodeOf(one)))
      if (!Object.hasOwn(declared, name))
        report.at('security', String(index), name).refuse(`the file has no security scheme ${name}`)
}
