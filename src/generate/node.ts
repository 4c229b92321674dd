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

/**
 * Calls `visit` for every object below a value. Example payloads are the partner's words, not ours, so never.
 * @param path changes as the walk goes on: copy what is to be kept
 */
export function walk(
  value: unknown,
  visit: (node: Node, path: readonly string[]) => void,
  path: string[] = [],
): void {
  const below = (key: string, child: unknown) => {
    path.push(key)
    walk(child, visit, path)
    path.pop()
  }
  if (Array.isArray(value)) value.forEach((item, index) => below(String(index), item))
  if (!isNode(value)) return
  visit(value, path)
  // Of responses, `default` is one too.
  const isKeyword = !/^(properties|responses)$/.test(path.at(-1) ?? '')
  for (const [key, child] of Object.entries(value)) {
    const isPayload = payloads.has(key) || (key === 'examples' && Array.isArray(child))
    if (!(isKeyword && isPayload)) below(key, child)
  }
}

const payloads = new Set(['value', 'example', 'default', 'const', 'enum'])

/** A step of a JSON pointer. */
export const escapePointer = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
/** The steps of a JSON pointer. */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapePointer)
