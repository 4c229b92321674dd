/**
 * Fills a template: a sample in its own language, with three marks.
 *
 *     {{name}}         a slot; further lines of its text are indented as the line is
 *     {{?part}}line    a line that stands only where the part applies
 *     {{#part}}        lines that stand only there, up to the next {{/}}
 *
 * Parts may be several, of which one is enough: {{?signed plain}}.
 * @throws Error for a slot that nothing fills
 */
export function fill(
  template: string,
  parts: ReadonlySet<string>,
  slots: Readonly<Record<string, string>>,
): string {
  const applies = (names: string) => names.split(' ').some((name) => parts.has(name))
  let inside = true
  const kept = template.split('\n').flatMap((line) => {
    const [, opening] = /^\{\{#(.+)\}\}$/.exec(line) ?? []
    if (opening !== undefined || line === '{{/}}') {
      inside = opening === undefined || applies(opening)
      return []
    }
    const [, condition, text = line] = /^\{\{\?(.+?)\}\}(.*)$/.exec(line) ?? []
    return inside && (condition === undefined || applies(condition)) ? [text] : []
  })
  const filled = kept.map((line) =>
    line.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const text = slots[name]
      if (text === undefined) throw new Error(`a template asks for ${name}, which is no slot`)
      return text.replaceAll('\n', `\n${/^\s*/.exec(line)![0]}`)
    }),
  )
  return filled.join('\n')
}
