// Data of a file, of which nothing is known yet.

export type Node = Record<string, unknown>

export const nodeOf = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {}
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const isNode = (value: unknown): value is Node => nodeOf(value) === value
/** Such a number is another one after `JSON.parse`. */
export const isLong = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value)
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a path of names leads to, for example `get(operation, 'responses', '200')`. */
export const get = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (Object.hasOwn(nodeOf(node), key) ? nodeOf(node)[key] : undefined),
    value,
  )

/** The object that a path leads to, or an empty one. */
export const nodeAt = (value: unknown, ...path: readonly string[]): Node => nodeOf(get(value, ...path))

/** An object with each of its values changed. */
export const mapValues = <In, Out>(
  object: Readonly<Record<string, In>>,
  change: (value: In, name: string) => Out,
): Record<string, Out> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]))

/** Keywords of OpenAPI and JSON Schema whose keys are names: a field called `enum` is a field. */
const maps = new Set(
  [
    'webhooks pathItems callbacks responses requestBodies content headers links parameters examples encoding',
    'securitySchemes scopes variables schemas properties patternProperties dependentSchemas $defs mapping',
  ].flatMap((names) => names.split(' ')),
)
const payloads = new Set(['value', 'example', 'default', 'const', 'enum'])

/** Whether the keys of what a key holds are names that an author chose. */
export const holdsNames = (key: string, isName: boolean): boolean => !isName && maps.has(key)

/** Whether a key holds data as the partner sends it. */
export const holdsData = (key: string, value: unknown, isName: boolean): boolean =>
  !isName && (payloads.has(key) || (key === 'examples' && Array.isArray(value)))

/**
 * Calls `visit` for every object of a document, or of a part of one, that has keywords. Neither for a map of names, nor
 * for data, which is the partner's words.
 * @param path changes as the walk goes on: copy what is to be kept
 */
export function walk(
  value: unknown,
  visit: (node: Node, path: readonly string[]) => void,
  path: string[] = [],
  areNames = false,
): void {
  const below = (key: string, child: unknown, isMap = false) => {
    path.push(key)
    walk(child, visit, path, isMap)
    path.pop()
  }
  if (Array.isArray(value)) value.forEach((item, index) => below(String(index), item))
  if (!isNode(value)) return
  // A map may be in another file.
  if (!areNames || typeof value['$ref'] === 'string') visit(value, path)
  for (const [key, child] of Object.entries(value))
    if (!holdsData(key, child, areNames)) below(key, child, holdsNames(key, areNames))
}

/** A step of a JSON pointer. */
export const escapePointer = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
/** The steps of a JSON pointer. */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapePointer)
/** The JSON pointer of some steps. */
export const pointerOf = (steps: readonly string[]): string =>
  steps.map((step) => `/${escapePointer(step)}`).join('')
