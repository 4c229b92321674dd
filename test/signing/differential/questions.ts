import fc, { type Arbitrary } from 'fast-check'
import { headersOf } from '../../../src/generate/contract.ts'
import type { Document, Operation } from '../../../src/generate/openapi.ts'
import type { ApiName } from '../../../src/mock/profiles.ts'
import { addressed } from '../../mock/negatives/partner.ts'
import { isObject, type Request, valueAt, withValue } from '../../mock/negatives/schema.ts'
import { arbitraryOf, fullValue } from '../../mock/negatives/values.ts'
import { violationsOf } from '../../mock/negatives/violations.ts'

// Bodies of all sorts for one operation: right ones, wrong ones, and both changed at random.

/** Values at the edges of what JSON, JavaScript and a schema mean by a number, a text or an object. */
const edges: readonly unknown[] = [
  ...[0, -0, 1, -1, 0.1, 1e21, 5e-324, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 53 + 2, 1.7e308],
  ...['', ' ', '0', '1.0', 'true', 'null', 'a\n', '\u0000', '\ud800', '𠮷', 'é', '{}', 'x'.repeat(5000)],
  ...[true, false, null, [], {}, [null], [[]], { '': '' }, { 'a/b~c': 1 }, JSON.parse('{"__proto__":1}')],
]

type Change = (body: unknown, path: readonly string[]) => unknown

const changes: Arbitrary<Change> = fc.oneof(
  fc.oneof(fc.constantFrom(...edges), fc.jsonValue()).map(
    (value): Change =>
      (body, path) =>
        withValue(body, path, value),
  ),
  fc.constant<Change>((body, path) => withMembers(body, path.slice(0, -1), (name) => name !== path.at(-1))),
  fc
    .tuple(fc.string({ maxLength: 3 }), fc.constantFrom(...edges))
    .map(([name, value]): Change => (body, path) => {
      const at = valueAt(body, path)
      if (Array.isArray(at)) return withValue(body, path, [...(at as unknown[]), value])
      return isObject(at) ? withValue(body, path, { ...at, [name]: value }) : body
    }),
)

/** Any body for an operation. */
export function bodiesFor(
  api: ApiName,
  document: Document,
  { schema, example }: Request,
): Arbitrary<unknown> {
  const base = addressed(api, fullValue(document, schema, example))
  const right = arbitraryOf(document, schema).map((body) => addressed(api, body))
  const wrong = fc.constantFrom(...violationsOf(document, schema, base).map(({ body }) => body))
  const changed = fc
    .tuple(
      fc.oneof(right, wrong, fc.constant(base)),
      fc.array(fc.tuple(changes, fc.nat()), { minLength: 1, maxLength: 3 }),
    )
    .map(([body, steps]) =>
      steps.reduce((body, [change, place]) => {
        const paths = pathsIn(body)
        return change(body, paths[place % paths.length]!)
      }, body),
    )
  return fc.oneof(right, wrong, changed)
}

/** The place of every value in a body, the body's own first. */
function pathsIn(value: unknown): string[][] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[], ...members.flatMap(([name, member]) => pathsIn(member).map((path) => [name, ...path]))]
}

function withMembers(body: unknown, path: readonly string[], keep: (name: string) => boolean): unknown {
  const at = valueAt(body, path)
  if (!isObject(at)) return body
  return withValue(body, path, Object.fromEntries(Object.entries(at).filter(([name]) => keep(name))))
}

/**
 * Headers that a caller may send besides those of its signature; a name without a value is left out. Most are as usual,
 * so that the bodies are what differs.
 */
export function headersFor(
  document: Document,
  operation: Operation,
): Arbitrary<Record<string, string | undefined>> {
  const mostly = (usual: readonly (string | undefined)[], odd: readonly string[]) =>
    fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...usual) }, fc.constantFrom(...odd))
  const media = mostly(
    [undefined, 'application/json', '*/*'],
    ['text/html', 'application/x-www-form-urlencoded', 'json'],
  )
  const version = mostly([undefined, '1', '1.0'], ['', 'abc', '1 2', '-2', '0x10', '1e3', 'NaN', 'Infinity'])
  const versions = headersOf(document, operation).map(({ name }) => [name, version])
  return fc.record({ accept: media, 'content-type': media, ...Object.fromEntries(versions) })
}
