import { kindOf } from '../../core/request.ts'
import type { Site } from '../document.ts'
import type { Document, Media, Operation, Schema } from '../openapi.ts'
import { isBinary } from './example.ts'
import { follow } from './places.ts'
import { declaredParameters } from './read.ts'
import { mapValues } from '../node.ts'

/** On a schema whose type is bytes, not text. */
export const bytesMark = 'x-bytes'

/**
 * Changes an operation of a copy of a contract to what a caller writes: without the parameters that the signer sets, with
 * the value of a parameter that goes as JSON, and with bytes where the contract says `format: binary`.
 */
export function describeRequest(view: Document, { item, operation }: Pick<Site, 'item' | 'operation'>): void {
  const own = declaredParameters(view, item, operation).map(({ node }) => node)
  operation.parameters = own.map((node) => {
    const { content, ...parameter } = node as unknown as Required<Operation>['parameters'][number]
    const [media] = Object.values(content ?? {})
    return media ? { ...parameter, schema: media.schema } : parameter
  })
  const content = operation.requestBody?.content
  describeBytes(content)
  for (const [type, media] of Object.entries(content ?? {}))
    if (kindOf(type) === 'multipart') media.schema = withBytes(view, media.schema)
}

/** What is neither text nor an object of some kind is bytes. */
export function describeBytes(content: Record<string, Media> = {}): void {
  for (const [type, media] of Object.entries(content))
    if (kindOf(type) === 'bytes' && !/xml/.test(type)) media.schema = { type: 'string', [bytesMark]: true }
}

function withBytes(view: Document, schema: Schema): Schema {
  const target = follow(view, schema) as Schema
  const properties = mapValues(target.properties ?? {}, (field) => {
    const inner = follow(view, field) as Schema
    if (isBinary(inner)) return { ...inner, [bytesMark]: true }
    const isFiles = inner.items !== undefined && isBinary(follow(view, inner.items))
    return isFiles ? { ...inner, items: { type: 'string', [bytesMark]: true } } : field
  })
  return { ...target, properties }
}
