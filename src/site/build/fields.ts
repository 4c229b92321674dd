import { callsOf, type Document, type Schema } from '../../generate/contract.ts'
import type { Field } from '../site.ts'

/** Every field of requests and responses, once, for the first operation that has it. */
export function fieldsOf(document: Document): Field[] {
  const found = new Map<string, Field>()
  for (const operation of callsOf(document)) {
    const { operationId: id, tags } = operation
    const seen = new Set<string>()
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit)
      if (!isSchema(node)) return
      if (node.$ref) return follow(node.$ref)
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        const about = firstParagraph(String(field['description'] ?? ''))
        const key = `${name} ${about}`
        if (about && !found.has(key)) found.set(key, { name, about, operation: { id, tag: tags[0] ?? '' } })
        visit(field)
      }
      for (const part of ['allOf', 'anyOf', 'oneOf', 'items']) visit(node[part])
    }
    const follow = (reference: string) => {
      if (seen.has(reference)) return
      seen.add(reference)
      visit(document.components.schemas[reference.replace('#/components/schemas/', '')])
    }
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) visit(schema)
    for (const { content = {} } of Object.values(operation.responses)) {
      for (const { schema } of Object.values(content)) visit(schema)
    }
  }
  return [...found.values()]
}

/** The Chinese words of each description, so that the search finds an operation by its partner's name. */
export const chineseOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    callsOf(document).map(({ operationId, description }) => {
      return [operationId, [...new Set(description.match(/\p{Script=Han}+/gu))].join(' ')]
    }),
  )

const firstParagraph = (text: string) => text.split('\n\n')[0]!.replaceAll('\n', ' ').trim()

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null
