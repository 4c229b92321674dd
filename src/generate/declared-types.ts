import { parametersOf, resolve } from './contract.ts'
import type { Document, Operation, Schema } from './openapi.ts'
import { mapValues } from './node.ts'

/** The declared types of the parameters of an operation, by name. */
export function declaredTypes(
  document: Document,
  operation: Operation,
  types: Record<string, string>,
): Record<string, string> {
  const { properties = {} } = resolve(document, parametersOf(document, operation))
  return mapValues(properties, (property) => declaredType(resolve(document, property), types))
}

function declaredType({ type, format }: Schema, types: Record<string, string>): string {
  const plain = [type].flat().find((one) => one !== 'null')
  const declared = (format && types[`${plain}/${format}`]) ?? types[plain ?? '']
  return declared ?? 'Other'
}
