import type { JsonError } from '../json.ts'
import type { Finding } from './diagnosis.ts'

/** Why a body is not the JSON object wanted. */
export function explainBody(body: string, error: JsonError): Pick<Finding, 'cause' | 'facts'> {
  const text = body.trim()
  if (/^\[\s*\{[^]*\}\s*\]$/.test(text) && isJson(text)) return { cause: 'body-in-list' }
  if (text.startsWith('"') && isJson(text)) return { cause: 'body-json-string' }
  if (/^[\w.%+-]+=[^&]*(&[\w.%+-]+=[^&]*)*$/.test(text)) return { cause: 'form-encoded' }
  const hints: readonly [applies: boolean, hint: string][] = [
    [body.startsWith('\ufeff'), '; it begins with a byte order mark'],
    [/^\{\s*'/.test(text), '; JSON wants double quotes'],
    [/,\s*[}\]]/.test(text), '; a comma stands before a closing bracket'],
    [text.startsWith('<'), '; it looks like XML or HTML'],
  ]
  const hint = hints.find(([applies]) => applies)?.[1] ?? ''
  return { cause: 'malformed', facts: { detail: error.message + hint } }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
