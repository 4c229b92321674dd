import { headersOf, mediaOf, operationsOf, resolve } from '../../../src/generate/contract.ts'
import type { Document, Operation, Schema } from '../../../src/generate/openapi.ts'

// Walks the schemas of a bundled contract, and the values beside them.

/** One schema of a request: its place, and the value it describes. */
export interface Spot {
  schema: Schema
  /** Place of the schema: keywords and names from the body's schema down, references followed. */
  at: string
  /** Fields and indices from the body down to the value; for an item of a list, the first. */
  path: readonly string[]
  /** Types that a schema beside this one takes instead (`anyOf`). */
  otherwise: readonly string[]
}

/** A request of one operation, as the contract has it. */
export interface Request {
  id: string
  operation: Operation
  schema: Schema
  example: unknown
}

/** Header parameters of an operation and the headers that its security asks for, in lower case. */
export function allHeadersOf(document: Document, operation: Operation) {
  const schemes = (operation.security ?? []).flatMap((schemes) => Object.keys(schemes))
  const asked = schemes.map((scheme) => document.components.securitySchemes?.[scheme]?.name ?? '')
  const all = [...asked.map((name) => ({ name, required: true })), ...headersOf(document, operation)]
  return all.map(({ name, required }) => ({ name: name.toLowerCase(), required }))
}

export function requestsOf(document: Document): Request[] {
  return operationsOf(document).map(({ operation }) => {
    const { schema, examples } = mediaOf(operation)
    return { id: operation.operationId, operation, schema, example: examples['ok']?.value }
  })
}

/** Keywords that hold schemas. One that is missing here counts as an assertion, which nothing violates. */
const applicators = new Set(['$ref', 'allOf', 'anyOf', 'properties', 'items'])
const annotations = /^(x-.*|description|default|examples)$/

/** Keywords of a schema that refuse something by themselves. */
export const assertionsOf = (schema: Schema): [keyword: string, limit: unknown][] =>
  Object.entries(schema).filter(
    ([key, value]) =>
      !applicators.has(key) && !annotations.test(key) && !(key === 'additionalProperties' && value === true),
  )

/**
 * Every schema of a body, parts of `allOf` and `anyOf` on their own.
 * @param root what the places begin with
 */
export function spotsOf(document: Document, schema: Schema, root = ''): Spot[] {
  const visit = (spot: Spot): Spot[] => {
    const { schema, at, path, otherwise } = spot
    const below = (key: string, child: Schema, changes: Partial<Spot> = {}) =>
      visit({ schema: child, at: `${at}/${key}`, path, otherwise, ...changes })
    const { $ref, items } = schema
    return [
      spot,
      ...($ref ? visit({ ...spot, schema: resolve(document, { $ref }) }) : []),
      ...(schema.allOf ?? []).flatMap((part, index) => below(`allOf/${index}`, part)),
      ...(schema.anyOf ?? []).flatMap((part, index, parts) => {
        const others = parts.filter((other) => other !== part).flatMap((other) => typesOf(document, other))
        return below(`anyOf/${index}`, part, { otherwise: others })
      }),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
        below(`properties/${name}`, member, { path: [...path, name], otherwise: [] }),
      ),
      ...(items ? below('items', items as Schema, { path: [...path, '0'], otherwise: [] }) : []),
    ]
  }
  return visit({ schema, at: root, path: [], otherwise: [] })
}

export const typesOf = (document: Document, schema: Schema): string[] =>
  [resolve(document, schema).type ?? []].flat()

/** True for a value of one of the schema's types, and where it names none. */
export function fits({ type = [] }: Schema, value: unknown): boolean {
  const types = [type].flat()
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const isWhole = Number.isInteger(value)
  return types.length === 0 || types.includes(found) || (isWhole && types.includes('integer'))
}

/** The first integer beyond a format, or beyond what a JSON number holds in JavaScript. */
export const beyond = (format: unknown): number =>
  2 ** ({ int8: 7, int16: 15, int32: 31 }[String(format)] ?? 53)

export const pointerOf = (path: readonly string[]) => path.map((name) => `/${name}`).join('')

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => {
    if (Array.isArray(at)) return at[Number(name)] as unknown
    return isObject(at) ? at[name] : undefined
  }, value)
}

/** A copy in which the value at a path is another. */
export function withValue(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return replacement
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === name ? withValue(item, rest, replacement) : item,
    )
  }
  if (!isObject(value) || !(name in value)) throw new Error(`no value at ${pointerOf(path)}`)
  return { ...value, [name]: withValue(value[name], rest, replacement) }
}
