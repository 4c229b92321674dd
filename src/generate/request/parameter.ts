import { kindOf, type Parameter, type Place, places, type Spelling, type Style } from '../../core/request.ts'
import { type Node, nodeOf, textOf } from '../node.ts'
import type { Report } from './places.ts'
import { isNested, shapeOf, shapesOf } from './shape.ts'

const styles: Readonly<Record<Place, readonly Style[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

/** Header parameters that OpenAPI ignores. */
const ignored = /^(?:accept|content-type|authorization)$/i
export const isIgnored = (node: Node) => node['in'] === 'header' && ignored.test(textOf(node['name']))
/** Headers that are fetch's own, or that name the request to another server. */
const reserved =
  /^(?:host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive|cookie|content-encoding)$/i

/** One parameter as a row of the table has it, with nothing in it that the standard says anyway. */
export function parameterOf(document: unknown, node: Node, report: Report): Parameter | undefined {
  const name = textOf(node['name'])
  const place = places.find((one) => one === node['in'])
  if (!name || !place) return void report.refuse('a parameter has neither a name nor a place known here')
  if (isIgnored(node)) return void report.note(`the header parameter ${name} is ignored, as OpenAPI says`)
  if (place === 'header' && (reserved.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)))
    return void report.refuse(`a header parameter cannot be named ${name}`)
  const spelling = node['content'] === undefined ? spellingOf : contentOf
  const found = spelling(document, node, place, report)
  const required = node['required'] === true
  if (place === 'path' && !required) report.refuse(`the path parameter ${name} is not required`)
  return { name, in: place, ...(required && { required }), ...found }
}

function contentOf(_: unknown, node: Node, __: Place, report: Report): Spelling {
  const types = Object.keys(nodeOf(node['content']))
  const [type = ''] = types
  if (types.length !== 1) report.refuse('content of a parameter needs one media type')
  else if (!/^(?:json|text)$/.test(kindOf(type))) report.refuse(`a parameter cannot be written as ${type}`)
  return { type }
}

/** Style and explode of a parameter, or of a field of a form. */
export function spellingOf(document: unknown, node: Node, place: Place, report: Report): Spelling {
  const { schema, explode } = node
  const style = styles[place].find((one) => one === (node['style'] ?? styles[place][0]))
  if (!style) {
    report.refuse(`style ${String(node['style'])} is not known in a ${place}`)
    return {}
  }
  const shapes = shapesOf(document, schema)
  const isList = shapes.has('list') || shapes.has('object')
  const shape = shapeOf(document, schema)
  if (isNested(document, schema))
    report.refuse(`style ${style} cannot write lists or objects inside the value`)
  if (style === 'deepObject' && (shape !== 'object' || explode === false))
    report.refuse('style deepObject needs an object, and explode: true')
  if (/Delimited$/.test(style) && (!isList || explode === true))
    report.refuse(`style ${style} needs a list or an object, and explode: false`)
  if (place === 'cookie' && isList && explode !== false)
    report.refuse('a cookie cannot hold a list or an object with explode: true, the default')
  const allowReserved = node['allowReserved'] === true
  if (allowReserved && place !== 'query') report.refuse(`allowReserved is not known in a ${place}`)
  const standard = style === 'form'
  const exploded = typeof explode === 'boolean' ? explode : standard
  return {
    ...(style !== styles[place][0] && { style }),
    ...(isList && exploded !== standard && { explode: exploded }),
    ...(allowReserved && { allowReserved }),
    ...(shape !== undefined && shape !== 'scalar' && { shape }),
  }
}
