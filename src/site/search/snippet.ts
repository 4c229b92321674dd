const [before, after] = [50, 110]

/** The text around the first of the terms, in pieces; those at odd places are terms. They have letters and digits only. */
export function snippetOf(text: string, terms: readonly string[]): string[] {
  const pattern = new RegExp(`(${terms.join('|') || '$^'})`, 'iu')
  const at = Math.max(0, text.search(pattern))
  const from = at > before ? Math.min(text.indexOf(' ', at - before) + 1 || at, at) : 0
  const to = at + after
  const cut = `${from ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
  return cut.split(new RegExp(pattern, 'giu'))
}
