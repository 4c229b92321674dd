import { type Contract, operationsOf, parametersOf, resolve } from './contract.ts'
import type { Document, Operation, Schema } from './openapi.ts'

/** The declared types of the parameters of an operation, by name. */
export function declaredTypes(
  document: Document,
  operation: Operation,
  types: Record<string, string>,
): Record<string, string> {
  const { properties = {} } = resolve(document, parametersOf(document, operation))
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      declaredType(resolve(document, property), types),
    ]),
  )
}

/** The same of every operation. */
export const typesByOperation = ({ document, scheme }: Contract): Record<string, Record<string, string>> =>
  Object.fromEntries(
    operationsOf(document).map(({ operation }) => [
      operation.operationId,
      declaredTypes(document, operation, scheme.types),
    ]),
  )

function declaredType({ type, format }: Schema, types: Record<string, string>): string {
  const plain = [type].flat().find((one) => one !== 'null')
  const declared = (format && types[`${plain}/${format}`]) ?? types[plain ?? '']
  return declared ?? 'Other'
}
