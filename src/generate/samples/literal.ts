/** How a language writes a value. */
export interface Syntax {
  /** A text in quotes. */
  text(value: string): string
  object: readonly [open: string, close: string]
  list: readonly [open: string, close: string]
  /** An object without fields, where the brackets would make a list of it. */
  empty?: string
  /** What stands before the value of a member. */
  member(name: string): string
  null: string
  true: string
  false: string
  indent: string
  /** What a broken object or list ends its last line with. */
  lastComma: ',' | ''
  /** gofmt puts the values of neighbouring lines under each other. */
  aligned?: true
}

/** Columns of a value that stays on one line. */
const room = 64

/** A value of JSON in the words of a language: on one line where it fits, otherwise one member a line. */
export function literal(value: unknown, syntax: Syntax, depth = 0): string {
  if (value === null) return syntax.null
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false
  if (typeof value === 'string') return syntax.text(value)
  if (typeof value !== 'object') return String(value)
  if (syntax.empty && !Array.isArray(value) && !Object.keys(value).length) return syntax.empty
  const [open, close] = Array.isArray(value) ? syntax.list : syntax.object
  const items = Object.entries(value).map(([name, item]) => ({
    name: Array.isArray(value) ? '' : syntax.member(name),
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
