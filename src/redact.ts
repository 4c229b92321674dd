/** Names of members that hold a personal datum or a secret, with its class: one side of an operation's table. */
export type Sensitive = Readonly<Record<string, string>>

/** A copy of a JSON value in which every member named in `sensitive` is replaced by its class, as `<phone>`. */
export function redact(value: unknown, sensitive: Sensitive): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, sensitive))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      const kind = Object.hasOwn(sensitive, name) ? sensitive[name] : undefined
      return [name, kind && child !== null ? `<${kind}>` : redact(child, sensitive)]
    }),
  )
}
