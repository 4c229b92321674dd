import { answerOf } from '../../../src/generate/contract.ts'
import type { Document, Schema } from '../../../src/generate/openapi.ts'
import { assertionsOf, fits, allHeadersOf, type Request, spotsOf, valueAt } from './schema.ts'

/** What a contract holds that a run is to touch, by kind, under names that `touch…` gives too. */
export type Parts = Record<'operations' | 'parameters' | 'codes' | 'properties' | 'keywords', string[]>

/**
 * A keyword counts twice, for a value that it accepts and for one that it refuses; a header too, for a call with it and
 * for one without. A property counts once for each operation, in its request and in its response.
 */
export function partsOf(document: Document, requests: readonly Request[]): Parts {
  const each = (names: (request: Request) => string[]) => [...new Set(requests.flatMap(names))]
  return {
    operations: each(({ id }) => [id]),
    parameters: each(({ id, operation }) =>
      allHeadersOf(document, operation).flatMap(({ name }) => [
        `${id} with ${name}`,
        `${id} without ${name}`,
      ]),
    ),
    codes: each(({ id, operation }) => operation['x-errors'].map((code) => `${id} ${code}`)),
    properties: each(({ id, operation, schema }) =>
      [...spotsOf(document, schema), ...spotsOf(document, answerOf(operation).schema, 'answer')]
        .filter(({ at }) => /properties\/[^/]+$/.test(at))
        .map(({ at }) => `${id} ${at}`),
    ),
    keywords: each(({ id, schema }) =>
      spotsOf(document, schema).flatMap(({ schema, at }) =>
        assertionsOf(schema).flatMap(([keyword]) => [
          `${id} takes ${at}/${keyword}`,
          `${id} refuses ${at}/${keyword}`,
        ]),
      ),
    ),
  }
}

/** What one value of a schema touches: an accepted request, or a response (`root` distinguishes them). */
export function touchedBy(
  document: Document,
  id: string,
  schema: Schema,
  value: unknown,
  root?: string,
): string[] {
  return spotsOf(document, schema, root)
    .filter(({ schema, path }) => valueAt(value, path) !== undefined && fits(schema, valueAt(value, path)))
    .flatMap(({ schema, at }) => [
      `${id} ${at}`,
      ...assertionsOf(schema).map(([keyword]) => `${id} takes ${at}/${keyword}`),
    ])
}
