// Values that fit the schemas of a document: what it gives as an example, or one that is made and checked.

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { follow } from '../request/places.ts'
import { countDecimals } from '../keywords.ts'
import { isLong, isNode, listOf, type Node, nodeOf } from '../node.ts'
import { fieldsOf as fieldsWithParts } from '../request/shape.ts'
import { formats } from '../formats.ts'
import { readPattern, textFor } from './pattern.ts'

export interface Sampler {
  /** What is wrong with a value; undefined where it fits. */
  faultOf(schema: unknown, value: unknown): string | undefined
  /** Undefined where no value is found that fits. */
  sampleOf(schema: unknown): unknown
}

interface Way {
  /** Which of several alternatives. */
  readonly choice: number
  /** Fields that are not required are filled too. */
  readonly rich: boolean
  /** Names of fields that a condition asks for. */
  readonly extra: ReadonlySet<string>
  /** Fields of the object that a schema is a part of. */
  readonly known?: ReadonlyMap<string, Node>
}

export function createSampler(document: Node): Sampler {
  // The schemas were checked against the rules of JSON Schema before.
  const options = { strict: false, allErrors: true, validateSchema: false, logger: false, formats } as const
  const ajv = countDecimals(new Ajv2020(options))
  ajv.addSchema(document, 'file')
  const compiled = new Map<string, ValidateFunction>()
  const errorsOf = (schema: unknown, value: unknown): readonly ErrorObject[] => {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"file#/')
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object)
    compiled.set(text, validate)
    return validate(value) ? [] : (validate.errors ?? [])
  }

  function sampleOf(schema: unknown): unknown {
    for (const rich of [true, false])
      for (const choice of [0, 1, 2]) {
        const extra = new Set<string>()
        for (let attempt = 0; attempt < 6; attempt++) {
          const value = build(document, schema, { choice, rich, extra }, 0)
          const errors = errorsOf(schema, value)
          if (!errors.length) return value
          const missing = errors.flatMap(({ params }) => String(nodeOf(params)['missingProperty'] ?? ''))
          if (missing.every((name) => !name || extra.has(name))) break
          for (const name of missing) if (name) extra.add(name)
        }
      }
    return undefined
  }

  return {
    faultOf(schema, value) {
      const [first] = errorsOf(schema, value)
      if (first) return `${first.instancePath || 'it'} ${first.message ?? first.keyword}`
      return hasLongNumber(value)
        ? 'it has a number beyond 2^53, which is another one in JavaScript'
        : undefined
    },
    sampleOf,
  }
}

const hasLongNumber = (value: unknown): boolean =>
  isLong(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasLongNumber))

const deepest = 6

function build(document: Node, given: unknown, way: Way, depth: number): unknown {
  if (!isNode(given)) return given === false ? undefined : 'any'
  const schema = '$ref' in given ? follow(document, given) : given
  const known = new Map([...fieldsWithParts(document, schema), ...(way.known ?? [])])
  const part = (one: unknown) => build(document, one, { ...way, known }, depth + 1)
  const inner = (one: unknown) => build(document, one, { ...way, known: new Map() }, depth + 1)
  const [example = schema['default'] ?? schema['const']] = listOf(schema['examples'])
  if (example !== undefined) return example
  const types = [schema['type']].flat()
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  if (depth > deepest && types.includes('null')) return null
  const parts = listOf(schema['allOf']).map(part)
  const choices = [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])]
  if (choices.length) {
    const shallow = depth > 1 ? choices.filter((one) => nodeOf(one)['type'] === 'null') : []
    const among = shallow.length ? shallow : choices
    parts.push(part(among[way.choice % among.length]))
  }
  if (
    types.includes('object') ||
    'properties' in schema ||
    'required' in schema ||
    way.extra.size * parts.length
  )
    return Object.assign({}, ...parts.map(nodeOf), fieldsOf(schema, { ...way, known }, depth, inner)) as Node
  if (parts.length) return parts.every(isNode) ? Object.assign({}, ...parts) : parts.at(-1)
  if (types.includes('array') || 'items' in schema || 'prefixItems' in schema) {
    const first = listOf(schema['prefixItems']).map(inner)
    const least = Math.max(Number(schema['minItems'] ?? 0), way.rich && depth < 3 && schema['items'] ? 1 : 0)
    while (first.length < least) first.push(inner(schema['items'] ?? {}))
    return first
  }
  if (types.includes('integer') || types.includes('number') || 'minimum' in schema) return numberOf(schema)
  if (types.includes('boolean')) return true
  return types.includes('null') && !types.includes('string') ? null : textOf(schema)
}

function fieldsOf(
  schema: Node,
  { rich, extra, known }: Way,
  depth: number,
  inner: (part: unknown) => unknown,
): Node {
  const properties = nodeOf(schema['properties'])
  const required = listOf(schema['required']).map(String)
  const isFilled = (name: string) =>
    required.includes(name) || extra.has(name) || (rich && depth < 2 && properties[name] !== false)
  const names = new Set([...Object.keys(properties).filter(isFilled), ...required])
  const rows = [...names].flatMap((name) => {
    if (depth > deepest && !required.includes(name)) return []
    const value = depth > 2 * deepest ? undefined : inner(properties[name] ?? known?.get(name) ?? {})
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(rows)
}

function numberOf(schema: Node): number {
  const bound = (key: string) => (typeof schema[key] === 'number' ? schema[key] : undefined)
  const above = bound('exclusiveMinimum')
  const step = bound('multipleOf') ?? (schema['type'] === 'integer' ? 1 : undefined)
  const least = bound('minimum') ?? (above === undefined ? 1 : above + (step ?? 1))
  const most = bound('maximum') ?? bound('exclusiveMaximum')
  const between = ((bound('minimum') ?? above ?? (most ?? 0) - 2) + (most ?? 0)) / 2
  const value = most === undefined || least < most ? least : (bound('maximum') ?? between)
  return step === undefined ? value : decimal(Math.ceil(decimal(value / step)) * step)
}

/** Without what binary fractions add. */
const decimal = (value: number) => Number(value.toPrecision(15))

function textOf(schema: Node): string {
  const least = Number(schema['minLength'] ?? 0)
  const most = Number(schema['maxLength'] ?? Infinity)
  const usual = usualTexts[String(schema['format'])] ?? 'text'.padEnd(least, 't').slice(0, most)
  if (typeof schema['pattern'] !== 'string') return usual
  const pattern = readPattern(schema['pattern'])
  const fits = (text: string) => pattern?.test(text) === true && text.length >= least && text.length <= most
  return [usual, ...Object.values(usualTexts)].find(fits) ?? (pattern && textFor(pattern, fits)) ?? usual
}

const usualTexts: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'nobody@example.com',
  uri: 'https://example.com/',
  byte: 'dGV4dA==',
}
