/** Words of a shell command: quotes of three kinds, backslashes, lines continued by \, ^ or `. */
function shellWords(command: string): string[] {
  const words: string[] = []
  let word: string | undefined
  const text = command.replaceAll(/[\\^`][ \t]*\n/g, ' ')
  const pattern = /\$'((?:[^'\\]|\\[^])*)'|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|(\s+)|([^])/g
  for (const [, ansi, single, double, escaped, blank, other] of text.matchAll(pattern)) {
    if (blank !== undefined) {
      if (word !== undefined) words.push(word)
      word = undefined
      continue
    }
    const piece =
      single ?? escaped ?? other ?? (double === undefined ? unescapeAnsi(ansi ?? '') : unescapeDouble(double))
    word = (word ?? '') + piece
  }
  if (word !== undefined) words.push(word)
  return words
}

const unescapeDouble = (text: string) => text.replaceAll(/\\(["\\$`])/g, '$1')
const unescapeAnsi = (text: string) =>
  text.replaceAll(
    /\\([^])/g,
    (_, character: string) => ({ n: '\n', r: '\r', t: '\t' })[character] ?? character,
  )

export interface Command {
  readonly method?: string
  readonly url?: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
  /** Why not all of it can be read. */
  readonly note?: string
}

const isData = /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--data-urlencode|--json)$/
/** Options of curl that take a value and say nothing of the request's text. */
const hasValue =
  /^(?:-[oAeubcmxEKTwCYyzPQrtU]|--(?:output|user-agent|referer|user|cookie|cookie-jar|max-time|proxy|cert|key|cacert|connect-timeout|retry|write-out|resolve|config))$/

/** What a curl line sends. */
export function readCurl(line: string): Command {
  const [, ...words] = shellWords(line)
  const headers: [string, string][] = []
  const data: string[] = []
  let method: string | undefined
  let url: string | undefined
  let isFile = false
  let isQuery = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    // `-XPOST`, `-H'...'` and `--data=...` hold their value themselves.
    const [, short, glued] = /^(-[XHd])(.+)$/s.exec(word) ?? /^(--[a-z-]+)=(.*)$/s.exec(word) ?? []
    const option = short ?? word
    const value = () => glued ?? words[++at] ?? ''
    if (option === '-X' || option === '--request') method = value().toUpperCase()
    else if (option === '-H' || option === '--header') {
      const [name = '', text = ''] = value().split(/:(.*)/s)
      headers.push([name.trim(), text.trim()])
    } else if (isData.test(option)) {
      const text = value()
      isFile ||=
        option === '--data-urlencode' ? /^[^=]*@/.test(text) : /^@/.test(text) && option !== '--data-raw'
      data.push(option === '--data-urlencode' ? encodeData(text) : text)
    } else if (option === '-G' || option === '--get') isQuery = true
    else if (option === '--url') url = value()
    else if (hasValue.test(option)) at++
    else if (!option.startsWith('-')) url ??= option
  }
  const sent = data.join('&')
  const target = url !== undefined && isQuery && sent ? `${url}${url.includes('?') ? '&' : '?'}${sent}` : url
  return {
    method: method ?? (data.length && !isQuery ? 'POST' : 'GET'),
    headers,
    ...(target !== undefined && { url: target }),
    ...(data.length > 0 && !isQuery && { body: sent }),
    ...(isFile && { note: 'has a curl line that reads its body from a file: write the body into the line' }),
  }
}

/** As `--data-urlencode` does: `name=` stays. */
const encodeData = (text: string) =>
  text.replace(/^([^=]*=)?([^]*)$/, (_, name = '', value: string) => {
    const encoded = encodeURIComponent(value).replaceAll(/[!'()*]/g, escapeByte)
    return (name === '=' ? '' : String(name)) + encoded
  })
const escapeByte = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
