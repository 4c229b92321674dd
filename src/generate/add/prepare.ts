// The schemas of a document in the form that the generator takes, with a note for each place where a reader may be surprised.

import { isNode, listOf, type Node, nodeOf, textOf } from '../rules/files.ts'
import { isFormat } from '../validators.ts'
import type { Say } from './convert.ts'
import { createSampler } from './sampler.ts'
import { mapSchemas, type Role } from './walk.ts'

/** A changed copy of a document of OpenAPI 3.1. */
export function prepareSchemas(document: Node, say: Say): Node {
  const prepared = mapSchemas(document, (schema, where, role) => prepare(schema, where, role, say))
  const { faultOf } = createSampler(prepared)
  const checked = mapSchemas(prepared, (schema, where) => {
    const { examples, ...rest } = schema
    const fitting = listOf(examples).filter((value) => {
      const fault = faultOf(rest, value)
      if (fault) say(where, `the example is left out, for it does not fit: ${fault}`)
      return !fault
    })
    return { ...rest, ...(fitting.length && { examples: fitting }) }
  })
  const { sampleOf } = createSampler(checked)
  for (const name of Object.keys(nodeOf(nodeOf(document['components'])['schemas'])))
    if (
      sampleOf({ $ref: `#/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` }) ===
      undefined
    )
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
