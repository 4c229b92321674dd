import { isJson } from '../core/parse.ts'
import type { JsonError } from '../core/json.ts'
import { type Finding, tooLarge } from './diagnosis.ts'

/** Why a body is not the JSON object wanted. */
export function explainBody(body: string, error: JsonError): Pick<Finding, 'cause' | 'facts'> {
  const text = body.trim()
  if (/^\[\s*\{[^]*\}\s*\]$/.test(text) && isJson(text)) return { cause: 'body-in-list' }
  if (text.startsWith('"') && isJson(text)) return { cause: 'body-json-string' }
  if (/^[\w.%+-]+=[^&]*(&[\w.%+-]+=[^&]*)*$/.test(text)) return { cause: 'form-encoded' }
  const hints: readonly [applies: boolean, hint: string][] = [
    [body.startsWith('\ufeff'), '; it begins with a byte order mark'],
    [/^\{\s*'/.test(text), '; JSON requires double quotes'],
    [/,\s*[}\]]/.test(text), '; a comma is before a closing bracket'],
    [
      /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd]/.test(text),
      '; it has bytes that are no text, as writeBytes or another charset leaves them',
    ],
    [text.startsWith('<'), '; it looks like XML or HTML'],
  ]
  const hint = hints.find(([applies]) => applies)?.[1] ?? ''
  return { cause: 'malformed', facts: { detail: error.message + hint } }
}

/** The same for a body that is too large to be read, by its two ends. */
export function explainLarge(body: string): Finding {
  const [start, end] = [body.slice(0, 2048).trimStart(), body.slice(-2048).trimEnd()]
  const shapes: readonly [applies: boolean, cause: Finding['cause']][] = [
    [/^[\w.%+-]+=[^&]*&[\w.%+-]+=/.test(start), 'form-encoded'],
    [/^\[\s*\{/.test(start) && /\}\s*\]$/.test(end), 'body-in-list'],
    [/^"[{[]/.test(start) && /[}\]]"$/.test(end), 'body-json-string'],
  ]
  const cause = shapes.find(([applies]) => applies)?.[1]
  return cause ? { cause, about: 'the body', certainty: 'certain' } : tooLarge(body.length)
}
