// Patterns of OpenAPI files: read as JSON Schema says, in Unicode mode, and texts that they match.

/** A pattern in Unicode mode, where needless escapes are errors; undefined where JavaScript cannot read it. */
export function readPattern(pattern: string): RegExp | undefined {
  for (const text of [pattern, withoutEscapes(pattern)]) {
    try {
      return new RegExp(text, 'u')
    } catch {
      continue
    }
  }
  return undefined
}

/** `\_` and `\-` as the characters they are, and `[\w-.]` with a hyphen that begins no range. */
const withoutEscapes = (pattern: string) =>
  pattern
    .replaceAll(/\\([^])/g, (whole, one: string) =>
      /[\w^$\\.*+?()[\]{}|/]/.test(one) && one !== '_' ? whole : one === '-' ? String.raw`\x2d` : one,
    )
    .replaceAll(/(\\[wdsWDS])-(?!\])/g, String.raw`$1\x2d`)

const token =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|[^])|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|[^]/uy
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y
const characters = [
  ...'aA10 -_.+/@:',
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)),
  'ä',
  '中',
]

/** A text that a pattern matches and that fits; undefined where none is found. */
export function textFor(pattern: RegExp, fits: (text: string) => boolean): string | undefined {
  for (const choice of [0, 1, 2])
    for (let extra = 0; extra <= 64; extra++) {
      const text = write(pattern.source, choice, extra)
      if (fits(text)) return text
    }
  return undefined
}

/**
 * @param choice which of several alternatives
 * @param extra how often more than it must a part is repeated
 */
function write(source: string, choice: number, extra: number): string {
  let at = 0
  const take = (expression: RegExp) => {
    expression.lastIndex = at
    const found = expression.exec(source)
    at += found?.[0].length ?? 0
    return found
  }
  function alternatives(): string {
    const texts = ['']
    for (let found = take(token); found && found[0] !== ')'; found = take(token)) {
      if (found[0] === '|') texts.push('')
      else {
        const text = atom(found[0])
        texts.push(`${texts.pop() ?? ''}${text.repeat(count())}`)
      }
    }
    return texts[choice % texts.length] ?? ''
  }
  function atom(text: string): string {
    if (text.startsWith('(')) {
      const inner = alternatives()
      return /^\(\?<?[=!]$/.test(text) ? '' : inner
    }
    if (/^(?:[$^]|\\[bB\dk].*)$/.test(text) && !/^\\d$/.test(text)) return ''
    const one = new RegExp(`^${text}$`, 'u')
    return [text.at(-1)!, ...characters].find((character) => one.test(character)) ?? ''
  }
  function count(): number {
    const found = take(quantifier)
    if (!found) return 1
    const [, sign, from, comma, to] = found
    const least = sign ? Number(sign === '+') : Number(from)
    const most = sign === '?' ? 1 : sign || (comma && !to) ? Infinity : Number(to ?? from)
    return Math.min(most, least + extra)
  }
  return alternatives()
}
