type Value = string | number | readonly string[] | false | undefined

/**
 * Lines of code, written as they look: the indentation of the first one is dropped from all. A value of several lines is
 * indented like its line. One alone on a line may be a list of lines, or nothing: then its line is none.
 */
export function lines(texts: TemplateStringsArray, ...values: readonly Value[]): string[] {
  const whole = texts.map((text, at) => (at ? `\0${at - 1}\0${text}` : text)).join('')
  const [, ...rows] = whole.split('\n')
  const drop = /^ */.exec(rows.find(Boolean) ?? '')![0].length
  return rows.flatMap((row) => {
    const line = row.slice(drop)
    const [, indent = '', alone] = /^([ \t]*)(?:\0(\d+)\0$)?/.exec(line) ?? []
    const valueOf = (at: string) => String(values[Number(at)]).replaceAll('\n', `\n${indent}`)
    if (alone === undefined) return line.replaceAll(/\0(\d+)\0/g, (_, at: string) => valueOf(at)).split('\n')
    const value = values[Number(alone)]
    if (value === false || value === undefined || value === '') return []
    const inner = [value].flat().flatMap((one) => String(one).split('\n'))
    return inner.map((one) => one && indent + one)
  })
}
