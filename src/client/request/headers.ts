import { isExploded } from '../../core/request.ts'
import { encode } from './encode.ts'
import type { Refuse } from './fault.ts'
import { expandSimple, pairsOf } from './style.ts'
import type { Given } from './target.ts'

/** Header parameters by lower-cased name, and all cookies as one header. Headers are never percent-encoded. */
export function headersOf(headers: readonly Given[], cookies: readonly Given[]): Record<string, string> {
  const rows = headers.map(({ parameter, texts, refuse }): [string, string] => {
    const isObject = texts instanceof Map && isExploded(parameter)
    const divider = isObject ? /[,=]/ : /,/
    const plain = (text: string) =>
      typeof texts !== 'string' && divider.test(text)
        ? refuse(`holds an item with a comma${isObject ? ' or an equals sign' : ''}, which divides a header`)
        : text
    return [parameter.name.toLowerCase(), checkHeader(expandSimple(parameter, texts, plain), refuse)]
  })
  const pairs = cookies.flatMap(({ parameter, texts }) => pairsOf(parameter, texts, encode))
  if (pairs.length) rows.push(['cookie', pairs.map(([name, value]) => `${name}=${value}`).join('; ')])
  return Object.fromEntries(rows)
}

/** fetch cuts whitespace around a value, and refuses or changes what is not ASCII. */
function checkHeader(text: string, refuse: Refuse): string {
  if (!/^[\t\x20-\x7e]*$/.test(text)) return refuse('holds a character that a header cannot')
  if (text !== text.trim()) return refuse('has whitespace around it, which a header loses')
  return text
}
