/** Names that a request's header lines begin with, also behind what a log or `curl -v` puts in front. */
const header =
  /^(?:.*?[\s>|\]])??((?:x-[\w-]+|host|date|accept[\w-]*|user-agent|content-[\w-]+|connection|authorization|cookie|origin|referer|via|forwarded|expect|transfer-encoding))\s*:[ \t]*(.*)$/i
const plainHeader = /^[>< ]*([A-Za-z][\w-]*):[ \t]*(.*)$/
/** The rest of a value that an encoder of base64 broke into lines. */
const continued = /^[> \t]*([\w+/]+={0,2})\s*$/

/** Header lines, up to the body. */
export function takeHeaders(rows: readonly string[]): {
  headers: [name: string, value: string][]
  rest: string
} {
  const headers: [string, string][] = []
  let at = 0
  for (; at < rows.length; at++) {
    const row = rows[at] ?? ''
    if (/^[> ]*$/.test(row)) {
      at++
      break
    }
    const found = /\{\s*"/.test(row) ? null : (header.exec(row) ?? plainHeader.exec(row))
    const last = headers.at(-1)
    const more = found ? undefined : continued.exec(row)?.[1]
    if (last && more !== undefined) last[1] += `\n${more}`
    else if (!found) break
    else headers.push([found[1] ?? '', (found[2] ?? '').trim()])
  }
  return { headers, rest: rows.slice(at).join('\n') }
}

/** The first JSON object in a text, character for character; all of the rest where it has no end. */
export function takeObject(text: string, dropped: string[]): string | undefined {
  const start = text.search(/\{\s*["'}]/)
  if (start < 0) return undefined
  const end = endOf(text, start)
  const around = text.slice(0, start).trim() + text.slice(end).trim()
  if (around !== '') dropped.push('what stood around the body')
  return text.slice(start, end).trimEnd()
}

function endOf(text: string, start: number): number {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"|[{}]/g)) {
    if (index < start) continue
    if (token === '{') depth++
    if (token === '}' && --depth === 0) return index + 1
  }
  return text.length
}

/** Adds a header as a server receives it: a line break counts as a space (RFC 9112, section 5.2). False where HTTP has no such header. */
export function appendLine(headers: Headers, name: string, value: string): boolean {
  try {
    headers.append(name, value.replaceAll(/\s*[\r\n]+\s*/g, ' '))
    return true
  } catch {
    return false
  }
}
