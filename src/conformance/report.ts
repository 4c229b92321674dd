import { isDeep } from '../json.ts'
import { hide, placeOf, redact, type Tables, unknown } from '../redact.ts'
import { createHidden, mapTexts } from '../scrub.ts'
import { createPathMask } from '../shown-path.ts'
import type { Result } from './run.ts'
import type { Document } from './schema.ts'

/** A result as JSON. Holds no value of a request or an answer. */
export const summarize = ({ operation, check, saw, drifts }: Result) => ({
  operation: operation.id,
  check,
  ok: drifts.length === 0,
  saw,
  drifts,
})

/** JUnit XML, as CI systems read it: a test suite for each operation, a test case for each check. */
export function toJUnit(api: string, results: readonly Result[]): string {
  const ids = [...new Set(results.map(({ operation }) => operation.id))]
  const suites = ids.map((id) => {
    const checks = results.filter(({ operation }) => operation.id === id)
    const failures = checks.filter(({ drifts }) => drifts.length).length
    const cases = checks.map((result) => testCase(`${api}.${id}`, result)).join('')
    return `  <testsuite name="${escape(`${api}.${id}`)}" tests="${checks.length}" failures="${failures}">\n${cases}  </testsuite>\n`
  })
  const failures = results.filter(({ drifts }) => drifts.length).length
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lendspec ${escape(api)}" tests="${results.length}" failures="${failures}">\n${suites.join('')}</testsuites>\n`
}

function testCase(suite: string, { check, drifts }: Result): string {
  const open = `    <testcase classname="${escape(suite)}" name="${escape(check)}"`
  if (drifts.length === 0) return `${open}/>\n`
  const lines = drifts.map(({ kind, path, detail }) => `${kind} ${path}: ${detail}`).join('\n')
  return `${open}>\n      <failure type="drift" message="${escape(lines)}"/>\n    </testcase>\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an XML attribute; what XML cannot hold becomes a question mark. */
const escape = (text: string) =>
  text
    .replaceAll(/[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\n]/g, '?')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
    .replaceAll('\n', '&#10;')

export interface Redaction extends Tables {
  document: Document
  sensitiveHeaders: Readonly<Record<string, string>>
}

/**
 * What was sent and answered, fit to be shown. A value is shown where the contract has a field that is not sensitive; of a
 * sensitive one its class, of any other its type. A name or code that the contract does not have, words of the server, and
 * what was hidden in the request are hidden too.
 */
export function toEvidence({ operation, check, sent, heard }: Result, redaction: Redaction) {
  const { document, sensitiveHeaders } = redaction
  const hidden = createHidden()
  const headers = Object.entries(sent.headers).map(([name, value]) => {
    const kind = sensitiveHeaders[name.toLowerCase()]
    if (kind === undefined) return [name, value]
    hide(value, kind, hidden)
    return [name, `<${kind}>`]
  })
  const body =
    sent.body === ''
      ? null
      : redact(JSON.parse(sent.body), placeOf(redaction, operation.id, 'request'), hidden)
  const { envelope } = operation
  const words = Object.fromEntries(envelope.message.map((name) => [name, unknown]))
  const listed = [...Object.keys(document['x-error-codes']), ...envelope.success].map(String)
  const show = (value: unknown) => {
    const [answer] = [value].flat()
    const codes = envelope.code.map((name) => [name, listed.includes(codeIn(answer, name)) ? '' : unknown])
    const more = { ...words, ...Object.fromEntries(codes) }
    return redact(value, placeOf(redaction, operation.id, 'answer', more), hidden)
  }
  const evidence = {
    operation: operation.id,
    check,
    request: {
      url: shownUrl(sent.url, Object.keys(document.paths)),
      headers: Object.fromEntries(headers),
      body,
    },
    ...(heard && { answer: { status: heard.status, body: readable(heard.text, show) } }),
  }
  return { ...mapTexts(evidence, hidden.scrub), operation: operation.id, check }
}

/** A confirmed path and the server are the caller's: only the words of the contract's own paths are shown. */
function shownUrl(url: string, paths: readonly string[]): string {
  const { origin, pathname, search } = new URL(url)
  return origin + createPathMask(paths)(pathname) + (search && `?<${unknown}>`)
}

const codeIn = (answer: unknown, name: string) =>
  typeof answer === 'object' && answer !== null ? String((answer as Record<string, unknown>)[name]) : ''

/** What is no JSON may hold anything: only its length is told. */
function readable(text: string, show: (value: unknown) => unknown): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (!isDeep(text)) return show(value)
  } catch {
    // Said below.
  }
  return `<${text.length} characters that are not JSON>`
}
