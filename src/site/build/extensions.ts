/** Their values are data or lists of names. */
const literals = new Set(['example', 'value', 'default', 'const', 'enum', 'required', 'security', 'mapping'])
/** The keys of their values are names, which may begin with `x-`. */
const named = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'headers', 'examples', 'encoding'],
  ...['variables', 'scopes', 'callbacks', 'links', 'content', 'webhooks'],
])

/**
 * A part of a contract without its `x-` keys.
 * @param kept those that stay
 * @param keys what the keys of the part are: `kinds` are those of `components`, with names below
 */
export function withoutExtensions<Part>(
  part: Part,
  kept: ReadonlySet<string> = new Set(),
  keys: 'words' | 'names' | 'kinds' = 'words',
): Part {
  if (Array.isArray(part)) return part.map((one) => withoutExtensions(one, kept)) as Part
  if (typeof part !== 'object' || part === null) return part
  const isKept = (key: string) => keys === 'names' || !key.startsWith('x-') || kept.has(key)
  const below = (key: string) => {
    if (keys !== 'words') return keys === 'kinds' ? 'names' : 'words'
    return key === 'components' ? 'kinds' : named.has(key) ? 'names' : 'words'
  }
  const isData = (key: string, value: unknown) =>
    keys === 'words' &&
    (key.startsWith('x-') || literals.has(key) || (key === 'examples' && Array.isArray(value)))
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => isKept(key))
      .map(([key, value]) => [key, isData(key, value) ? value : withoutExtensions(value, kept, below(key))]),
  ) as Part
}
