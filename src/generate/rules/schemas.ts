import { get, isNode, listOf, type Node, nodeOf, textOf, walk } from '../node.ts'
import {
  type ContractFiles,
  faultIf,
  operationsIn,
  type Place,
  type SchemaPlace,
  schemasIn,
  withTarget,
} from './files.ts'

// How a schema is written: in one order, explained, and without what a tool on the way would get wrong.

const words = (text: string) => text.trim().split(/\s+/)

const operationOrder = words(`
  operationId summary description tags x-source x-unconfirmed x-errors x-error-group x-envelope x-event-key x-signature x-retry
  x-rate   parameters requestBody responses security servers`)
const bounds = words(`
  const default pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems
  maxItems uniqueItems minProperties maxProperties`)
const parts = words(`
  items prefixItems contains minContains maxContains patternProperties propertyNames allOf anyOf oneOf not if then else
  dependentRequired dependentSchemas unevaluatedProperties unevaluatedItems $defs contentEncoding contentMediaType
  contentSchema deprecated readOnly writeOnly`)
export const typeOrder = [
  ...words(
    'type format description x-formerly x-span x-source x-unconfirmed required additionalProperties enum x-enumDescriptions',
  ),
  ...[...bounds, 'examples', 'properties', ...parts],
]
export const fieldOrder = [
  ...['$ref', 'type', 'format', 'enum', ...bounds],
  ...words('description examples x-enumDescriptions x-sensitive x-encrypted x-source x-unconfirmed'),
  ...['required', 'additionalProperties', 'properties', ...parts],
]

/** People compare contracts by eye and by diff, so the order of keys is fixed. */
export function checkOrder(contract: ContractFiles): string[] {
  const operations = operationsIn(contract).flatMap(({ file, operation }) =>
    outOfOrder(Object.keys(operation), operationOrder).map((problem) => `${file}: ${problem}`),
  )
  const schemas = schemasIn(contract).flatMap((place) => {
    const order = place.role === 'type' ? typeOrder : fieldOrder
    return outOfOrder(Object.keys(place.schema), order).map((problem) => `${at(place)}${problem}`)
  })
  return [...operations, ...schemas]
}

function outOfOrder(keys: string[], order: string[]): string[] {
  const strangers = keys.filter((key) => !order.includes(key))
  const known = keys.filter((key) => order.includes(key))
  const late = known.find((key, index) => index > 0 && order.indexOf(key) < order.indexOf(known[index - 1]!))
  return [
    ...strangers.map((key) => `${key} has no place in the order of keys`),
    ...(late ? [`${late} must come before ${known[known.indexOf(late) - 1]}`] : []),
  ]
}

/** A field that nobody explains is one that every reader explains to himself. */
export function checkDescriptions(contract: ContractFiles): string[] {
  return schemasIn(contract)
    .filter(({ role }) => role !== 'part')
    .filter((place) => !isDescribed(contract, place))
    .map((place) => `${at(place)}no description`)
}

/** A type alone explains nothing, so texts that are not fields need a description too: an item, a whole response. */
export function checkTexts(contract: ContractFiles): string[] {
  return schemasIn(contract)
    .filter(({ role, field }) => role === 'part' && !field)
    .filter((place) => [withTarget(contract, place).schema['type']].flat().includes('string'))
    .filter((place) => !isDescribed(contract, place))
    .map((place) => `${at(place)}a text has no description`)
}

/** In braces, YAML ends a text at its first comma, and reads the rest as a name without a value. */
export function checkCommas({ files }: ContractFiles): string[] {
  const faults: string[] = []
  for (const [file, { data }] of files)
    if (!file.startsWith('examples/'))
      walk(data, (node, path) => {
        const cut = Object.keys(node).filter((name) => name.includes(' ') && node[name] === null)
        const place = path.join('.')
        faults.push(
          ...cut.map((name) => `${file}: ${place}: "${name}" follows a comma; put the text in quotes`),
        )
      })
  return faults
}

const isDescribed = (contract: ContractFiles, place: Place) =>
  textOf(withTarget(contract, place).schema['description']).trim() !== ''

/** JSON numbers end at 2^53 in JavaScript: a 64-bit identifier arrives as another one. */
export function checkFormats(contract: ContractFiles): string[] {
  return schemasIn(contract)
    .filter(({ schema }) => /^u?int64$/.test(textOf(schema['format'])))
    .map((place) => `${at(place)}format ${textOf(place.schema['format'])}; write a long number as text`)
}

/** Without a limit a caller finds it out by a refusal. Where nobody knows it, the field says so. */
export function checkListLimits(contract: ContractFiles): string[] {
  const requests = new Set(
    operationsIn(contract)
      .filter(({ isWebhook }) => !isWebhook)
      .map(({ file, operation }) => withTarget(contract, { file, schema: nodeOf(bodyOf(operation)) }).file),
  )
  return schemasIn(contract)
    .filter(
      ({ file, role, schema }) =>
        requests.has(file) && role === 'field' && [schema['type']].flat().includes('array'),
    )
    .filter(({ schema }) => !('maxItems' in schema) && !textOf(nodeOf(schema['x-source'])['unknown']))
    .map((place) => `${at(place)}neither maxItems nor an x-source that says that the limit is unknown`)
}

const bodyOf = (operation: Node) => get(operation, 'requestBody', 'content', 'application/json', 'schema')

/** The number of days between two fields needs two dates and a number. */
export function checkSpans({ files }: ContractFiles): string[] {
  return [...files].flatMap(([file, { data }]) => {
    if (!file.startsWith('schemas/') || !('x-span' in nodeOf(data))) return []
    const span = nodeOf(nodeOf(data)['x-span'])
    const isText = (name: unknown) => get(data, 'properties', textOf(name), 'type') === 'string'
    const days = Number(span['days'])
    const areTexts = isText(span['from']) && isText(span['to'])
    return [
      ...faultIf(!areTexts, `${file}: x-span needs from and to, two fields of text`),
      ...faultIf(!(Number.isInteger(days) && days > 0), `${file}: x-span needs a whole number of days`),
      ...faultIf(!isNode(span['x-source']), `${file}: x-span has no x-source`),
    ]
  })
}

/** The types and the documentation explain a value by this table, so a gap there is a value without a meaning. */
export function checkEnums(contract: ContractFiles): string[] {
  return schemasIn(contract).flatMap((place) => {
    if (!('x-enumDescriptions' in place.schema)) return []
    const values = listOf(place.schema['enum']).map(String)
    const described = Object.keys(nodeOf(place.schema['x-enumDescriptions']))
    return [
      ...values
        .filter((value) => !described.includes(value))
        .map((value) => `${at(place)}x-enumDescriptions lacks ${value}`),
      ...described
        .filter((value) => !values.includes(value))
        .map((value) => `${at(place)}x-enumDescriptions explains ${value}, which enum lacks`),
    ]
  })
}

const at = ({ file, name }: SchemaPlace) => (name ? `${file}: ${name}: ` : `${file}: `)
