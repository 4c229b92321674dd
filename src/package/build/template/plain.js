// What tools read of a contract: without the extensions that only lendspec reads.

/** What documentation shows, and that a fact is not confirmed. */
const kept = /^x-(displayName|enumDescriptions|unconfirmed)$/

/** Their keys are names, some of which begin with x-. */
const maps =
  /^(\$defs|callbacks|content|dependentSchemas|encoding|examples|headers|links|mapping|parameters|pathItems|paths|patternProperties|properties|requestBodies|responses|schemas|scopes|securitySchemes|variables|webhooks)$/

/** Values, which are as they are. */
const values = /^(const|default|enum|example|value)$/

/**
 * @param node an OpenAPI document, or a part of one
 * @param isMap true where the keys of `node` are names
 */
export function plain(node, isMap = false) {
  if (Array.isArray(node)) return node.map((one) => plain(one))
  if (typeof node !== 'object' || node === null) return node
  const members = Object.entries(node).filter(([key]) => isMap || !key.startsWith('x-') || kept.test(key))
  const isValue = (key, value) => values.test(key) || (key === 'examples' && Array.isArray(value))
  return Object.fromEntries(
    members.map(([key, value]) => [
      key,
      isMap ? plain(value) : isValue(key, value) ? value : plain(value, maps.test(key)),
    ]),
  )
}
