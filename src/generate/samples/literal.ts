/** How a language writes a value. */
export interface Syntax {
  /** A text in quotes. */
  text(value: string): string
  object: readonly [open: string, close: string]
  list: readonly [open: string, close: string]
  /** An object without fields, where the brackets would make a list of it. */
  empty?: string
  /** What comes before the value of a field. */
  member(name: string): string
  /** Where they are not those of JSON. */
  words?: Readonly<Record<'null' | 'true' | 'false', string>>
  indent: string
  /** What a broken object or list ends its last line with. */
  lastComma: ',' | ''
  /** gofmt puts the values of neighbouring lines under each other. */
  aligned?: true
}

/** Columns of a value that stays on one line. */
const room = 64

/** A JSON value as a literal of the language: on one line if it fits, otherwise one field per line. */
export function literal(value: unknown, syntax: Syntax, depth = 0): string {
  if (value === null || typeof value === 'boolean') return syntax.words?.[`${value}`] ?? String(value)
  if (typeof value === 'string') return syntax.text(value)
  if (typeof value !== 'object') return String(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? syntax.list : syntax.object
  if (!Object.keys(value).length) return (!isList && syntax.empty) || open.trimEnd() + close.trimStart()
  const items = Object.entries(value).map(([name, item]) => ({
    name: isList ? '' : syntax.member(name),
    text: literal(item, syntax, depth + 1),
  }))
  const line = `${open}${items.map(({ name, text }) => name + text).join(', ')}${close}`
  if (!line.includes('\n') && line.length + depth * 4 <= room) return line
  const lines = (syntax.aligned ? align(items) : items).map(({ name, text }) =>
    (name + text).replaceAll(/^/gm, syntax.indent),
  )
  return `${open.trimEnd()}\n${lines.join(',\n')}${syntax.lastComma}\n${close.trimStart()}`
}

interface Item {
  name: string
  text: string
}

/** Pads the names of neighbouring one-line items to one width. */
function align(items: readonly Item[]): Item[] {
  const runs: Item[][] = []
  let open = false
  for (const item of items) {
    const single = !item.text.includes('\n')
    if (open && single) runs.at(-1)!.push(item)
    else runs.push([item])
    open = single
  }
  return runs.flatMap((run) => {
    const width = Math.max(...run.map(({ name }) => name.length))
    return run.map(({ name, text }) => ({ name: name.padEnd(width), text }))
  })
}

/** Text in double quotes, as JSON, Java, C#, Go and Python write it alike. */
export const quoted = (value: string) => JSON.stringify(value)
