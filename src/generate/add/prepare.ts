// The schemas of a document in the form that the generator takes, with a note for each place where a reader may be surprised.

import { isLong, isNode, listOf, type Node, nodeOf, textOf } from '../node.ts'
import { fieldsOf } from '../request/shape.ts'
import { isFormat } from '../formats.ts'
import type { Say } from './convert.ts'
import { refTo } from './discriminate.ts'
import { readPattern } from './pattern.ts'
import { createSampler } from './sampler.ts'
import { mapSchemas, type Role } from '../map-schemas.ts'

/** A changed copy of a document of OpenAPI 3.1. */
export function prepareSchemas(document: Node, say: Say): Node {
  const lifted = mapSchemas(document, (schema) => liftRequired(document, schema))
  const prepared = mapSchemas(lifted, (schema, where, role) => prepare(schema, where, role, say))
  const { faultOf } = createSampler(prepared)
  const checked = mapSchemas(prepared, (schema, where) => {
    const { examples, default: value, ...rest } = schema
    const fault = value === undefined ? undefined : faultOf(rest, value)
    if (fault) say(where, `the default is left out, for it does not fit: ${fault}`)
    const fitting = listOf(examples).filter((value) => {
      const fault = faultOf(rest, value)
      if (fault) say(where, `the example is left out, for it does not fit: ${fault}`)
      return !fault
    })
    return {
      ...rest,
      ...(value !== undefined && !fault && { default: value }),
      ...(fitting.length && { examples: fitting }),
    }
  })
  const { sampleOf } = createSampler(checked)
  for (const name of Object.keys(nodeOf(nodeOf(document['components'])['schemas'])))
    if (sampleOf({ $ref: refTo(name) }) === undefined)
      say(`/components/schemas/${name}`, 'no value was found that fits this schema')
  return checked
}

function prepare(given: Node, where: string, role: Role, say: Say): Node {
  const schema = Object.fromEntries(Object.entries(given).filter(([key]) => !ignored.test(key)))
  if (typeof schema['$ref'] === 'string') return withSiblings(schema)
  const { title, example, format, nullable } = given
  delete schema['example']
  if (typeof title === 'string') schema['description'] ??= title
  if (example !== undefined) schema['examples'] = [example, ...listOf(schema['examples'])]
  if (nullable !== undefined) say(where, 'nullable means nothing in 3.1: dropped, null is refused')
  delete schema['nullable']
  if (/^u?int64$/.test(textOf(format)))
    say(where, `format ${textOf(format)}: a number above 2^53 is reported, for JavaScript would change it`)
  else if (typeof format === 'string' && !isFormat(format))
    say(where, `format ${format} is not known here and not checked`)
  if (/^u?int64$/.test(textOf(format)) || !isFormat(textOf(format))) delete schema['format']
  const { pattern, patternProperties } = schema
  if (typeof pattern === 'string') schema['pattern'] = readPattern(pattern)?.source ?? pattern
  if (isNode(patternProperties))
    schema['patternProperties'] = Object.fromEntries(
      Object.entries(patternProperties).map(([key, value]) => [readPattern(key)?.source ?? key, value]),
    )
  for (const key of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])
    if (isLong(schema[key])) {
      say(where, `${key} is left out: a number beyond 2^53 is another one in JavaScript`)
      delete schema[key]
    }
  checkValues(schema, where, say)
  listRequired(schema, where, say)
  if (
    role !== 'part' &&
    schema['type'] === undefined &&
    typed.some((key) => key in schema) &&
    !composed.some((key) => key in schema)
  )
    say(
      where,
      `no type: a value of another type than ${'properties' in schema ? 'an object' : 'meant'} fits too`,
    )
  if (!Object.keys(nodeOf(schema['properties'] ?? { any: true })).length) delete schema['properties']
  // To TypeScript, an object of which nothing is said has no fields.
  const isOpen = [
    'properties',
    'additionalProperties',
    'patternProperties',
    'unevaluatedProperties',
    ...composed,
  ]
  if (schema['type'] === 'object' && !isOpen.some((key) => key in schema))
    schema['additionalProperties'] = true
  return schema
}

const ignored = /^(x-.*|xml|externalDocs|title|\$schema|\$comment)$/
const typed = ['properties', 'required', 'items', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems']
const composed = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'enum', 'const']

/** Beside a reference they hold too. */
function withSiblings({ $ref, description, examples, readOnly, writeOnly, ...others }: Node): Node {
  const about = Object.entries({ description, examples, readOnly, writeOnly }).filter(
    ([, value]) => value !== undefined,
  )
  const { deprecated: _, example: __, default: ___, ...rules } = others
  const isPlain = Object.keys(rules).length === 0 && readOnly === undefined && writeOnly === undefined
  if (isPlain) return { $ref, ...Object.fromEntries(about) }
  return { allOf: [{ $ref }, ...(Object.keys(rules).length ? [rules] : [])], ...Object.fromEntries(about) }
}

/** An enum decides what a value is; a value of another type than the schema's never fits. */
function checkValues(schema: Node, where: string, say: Say): void {
  const { type, enum: values } = schema
  if (!Array.isArray(values) || type === undefined) return
  const types = [type].flat()
  const wrong = values.filter((value) => !types.some((one) => isOfType(value, one)))
  for (const value of wrong)
    say(where, `the value ${JSON.stringify(value)} of enum is not of type ${types.join(' or ')}`)
  if (types.includes('null') && !values.includes(null)) {
    const [only, ...others] = types.filter((one) => one !== 'null')
    schema['type'] = others.length ? [only, ...others] : only
  }
}

const isOfType = (value: unknown, type: unknown) =>
  type === 'null'
    ? value === null
    : type === 'array'
      ? Array.isArray(value)
      : type === 'object'
        ? isNode(value)
        : type === 'integer'
          ? Number.isInteger(value)
          : typeof value === type

/** What a part of `allOf` requires and another one describes is required of the whole: a type of the part alone is none. */
function liftRequired(document: Node, schema: Node): Node {
  if (!Array.isArray(schema['allOf'])) return schema
  const known = fieldsOf(document, schema)
  const lifted: unknown[] = []
  const allOf = schema['allOf'].flatMap((part: unknown) => {
    const { required, ...rest } = nodeOf(part)
    if (!Array.isArray(required)) return [part]
    const isOwn = (name: unknown) =>
      Object.hasOwn(nodeOf(rest['properties']), String(name)) || !known.has(String(name))
    lifted.push(...required.filter((name) => !isOwn(name)))
    const own = required.filter(isOwn)
    if (own.length) return [{ ...rest, required: own }]
    return Object.keys(rest).length ? [rest] : []
  })
  if (!lifted.length) return schema
  return { ...schema, allOf, required: [...new Set([...listOf(schema['required']), ...lifted])] }
}

/** A field that is required and not described may hold anything. */
function listRequired(schema: Node, where: string, say: Say): void {
  const { properties, required, additionalProperties: others = {}, unevaluatedProperties } = schema
  if (!isNode(properties) || others === false || unevaluatedProperties === false) return
  const missing = [...listOf(required).entries()].filter(
    ([, name]) => !Object.hasOwn(properties, String(name)),
  )
  for (const [index, name] of missing) {
    say(`${where}/required/${index}`, 'the field is required and not described: any value fits')
    properties[String(name)] = others === true ? {} : others
  }
}
