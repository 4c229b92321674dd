import { redact, type Sensitive } from '../redact.ts'
import type { Result } from './run.ts'
import { AnswerShape, type Document } from './schema.ts'

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

export interface Redaction {
  document: Document
  /** Sensitive members by operation id and side. */
  sensitive: Readonly<Record<string, { request: Sensitive; answer: Sensitive }>>
  sensitiveHeaders: Sensitive
  /** Names of request members that may be shown. */
  harmless: readonly string[]
}

/**
 * What was sent and answered, fit to be shown. Members that the contract calls sensitive are replaced by their class;
 * text and numbers of members it does not know by their type, because nobody can say what they hold.
 */
export function toEvidence(
  { operation, check, sent, heard }: Result,
  { document, sensitive, sensitiveHeaders, harmless }: Redaction,
) {
  const { request = {}, answer = {} } = sensitive[operation.id] ?? {}
  const messages = new Set(operation.envelope.message)
  const shape = new AnswerShape(document, operation.id)
  const mask = (value: unknown, name: string, declared: boolean) =>
    declared && !messages.has(name) ? value : value === null ? null : `<${typeof value}>`
  return {
    operation: operation.id,
    check,
    request: {
      url: sent.url,
      headers: Object.fromEntries(
        Object.entries(sent.headers).map(([name, value]) => {
          const kind = sensitiveHeaders[name.toLowerCase()]
          return [name, kind ? `<${kind}>` : value]
        }),
      ),
      body: sent.body === '' ? null : redact(JSON.parse(sent.body), request, harmless),
    },
    ...(heard && {
      answer: {
        status: heard.status,
        body: readable(heard.text, (value) => redact(shape.map(value, mask), answer)),
      },
    }),
  }
}

/** What is no JSON may hold anything: only its length is told. */
function readable(text: string, show: (value: unknown) => unknown): unknown {
  try {
    return show(JSON.parse(text))
  } catch {
    return `<${text.length} characters that are not JSON>`
  }
}
