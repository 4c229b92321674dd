import { kindOf, type Media, type RequestBody, type Spelling } from '../../core/request.ts'
import { isNode, type Node, nodeOf, textOf } from '../node.ts'
import { spellingOf } from './parameter.ts'
import { follow, type Report } from './places.ts'
import { fieldsOf, shapeOf, shapesOf } from './shape.ts'

/** The body of a request, or null where it has none. */
export function bodyOf(document: unknown, value: unknown, report: Report): RequestBody | null {
  if (value === undefined) return null
  const node = follow(document, value)
  const media = Object.entries(nodeOf(node['content'])).map(([type, one]) =>
    mediaOf(document, type, nodeOf(one), report.at('content', type)),
  )
  if (media.length === 0) report.refuse('a request body has no media type')
  return { ...(node['required'] !== true && { optional: true }), media }
}

function mediaOf(document: unknown, type: string, media: Node, report: Report): Media {
  const kind = kindOf(type)
  const shapes = shapesOf(document, media['schema'])
  const isFields = kind === 'form' || kind === 'multipart'
  if (/^multipart\//i.test(type) && kind !== 'multipart') report.refuse(`${type} cannot be written`)
  else if (isFields && shapeOf(document, media['schema']) !== 'object')
    report.refuse(`${type} needs a schema that is an object`)
  else if ((kind === 'text' || kind === 'bytes') && (shapes.has('object') || shapes.has('list')))
    report.refuse(`${type} cannot be written from an object or a list`)
  if (!isFields) return { type }
  const spell = kind === 'form' ? formField : part
  const fields = [...fieldsOf(document, media['schema'])].map(([name, schema]): [string, Spelling] => {
    const encoding = nodeOf(nodeOf(media['encoding'])[name])
    return [name, spell(document, schema, encoding, report.at('encoding', name))]
  })
  const declared = fields.filter(([, spelling]) => Object.keys(spelling).length)
  return { type, ...(declared.length && { fields: Object.fromEntries(declared) }) }
}

const isStyled = (encoding: Node) => ['style', 'explode', 'allowReserved'].some((key) => key in encoding)

function formField(document: unknown, schema: Node, encoding: Node, report: Report): Spelling {
  const type = textOf(encoding['contentType'])
  if (type && !isStyled(encoding)) {
    if (kindOf(type) === 'json') return { type }
    if (kindOf(type) !== 'text') report.refuse(`a field of a form cannot be written as ${type}`)
  }
  if (shapesOf(document, schema).has('object') && !isStyled(encoding))
    report.refuse('an object in a form needs an encoding: a style, or contentType application/json')
  const { style, ...spelling } = spellingOf(document, { ...encoding, schema }, 'query', report)
  // An object needs its style, for it has none by default.
  const named = style ?? (spelling.shape === 'object' ? 'form' : undefined)
  return { ...(named && { style: named }), ...spelling }
}

function part(document: unknown, schema: Node, encoding: Node, report: Report): Spelling {
  if (isStyled(encoding)) report.refuse('a part of multipart/form-data cannot have a style')
  for (const [name, header] of Object.entries(nodeOf(encoding['headers']))) {
    if (/^content-type$/i.test(name)) continue
    if (follow(document, header)['required'] === true) report.refuse(`a part cannot have its header ${name}`)
    else report.note(`the header ${name} of a part is optional, and not sent`)
  }
  const type = textOf(encoding['contentType'])
  const shape = shapeOf(document, schema)
  const items = shape === 'list' ? follow(document, schema)['items'] : schema
  const isObject = isNode(items) && shapesOf(document, items).has('object')
  if (type && isObject && kindOf(type) !== 'json') report.refuse(`an object cannot be written as ${type}`)
  return { ...(type && { type }), ...(shape === 'list' && { shape }) }
}
