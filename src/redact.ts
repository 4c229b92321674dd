/** Names of members that hold a personal datum or a secret, with its class: one side of an operation's table. */
export type Sensitive = Readonly<Record<string, string>>

/**
 * A copy of a JSON value in which every member named in `sensitive`, in any case, is replaced by its class, as `<phone>`:
 * PPDAI takes names in any case.
 * @param harmless where a caller wrote the value: names of the members that may be shown. Others are shown by their type,
 * because nobody can say what they hold.
 */
export function redact(value: unknown, sensitive: Sensitive, harmless?: readonly string[]): unknown {
  const kinds = new Map(Object.entries(sensitive).map(([name, kind]) => [name.toLowerCase(), kind]))
  const known = harmless && new Set(harmless.map((name) => name.toLowerCase()))
  const show = (value: unknown, isKnown: boolean): unknown => {
    if (value === null) return null
    if (typeof value !== 'object') return isKnown ? value : `<${typeof value}>`
    if (Array.isArray(value)) return value.map((item) => show(item, isKnown))
    return Object.fromEntries(
      Object.entries(value).map(([name, child]: [string, unknown]) => {
        const kind = kinds.get(name.toLowerCase())
        const shown = kind === undefined ? show(child, !known || known.has(name.toLowerCase())) : `<${kind}>`
        return [name, child === null ? null : shown]
      }),
    )
  }
  return show(value, true)
}
