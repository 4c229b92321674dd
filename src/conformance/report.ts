import { parseJson } from '../core/parse.ts'
import { isDeep } from '../core/depth.ts'
import { hide, placeOf, redact, type Tables, unknown } from '../core/redact.ts'
import { createHidden, mapTexts } from '../core/scrub.ts'
import { createPathMask } from '../core/shown-path.ts'
import type { Planned } from './plan.ts'
import { isFailed, type Result } from './result.ts'
import type { Document } from './schema.ts'

/** A result as JSON. Contains no value of a request or a response. */
export const summarize = (result: Result) => ({
  operation: result.operation.id,
  check: result.check,
  ok: verdictOf(result) === 'ok',
  verdict: verdictOf(result),
  saw: result.saw,
  ...(result.unanswered !== undefined && { unanswered: result.unanswered }),
  drifts: result.drifts,
})

/** `warning`: rules of weak evidence are broken. `error`: no response came. */
export const verdictOf = (result: Result) =>
  result.unanswered !== undefined
    ? 'error'
    : isFailed(result)
      ? 'drift'
      : result.drifts.length
        ? 'warning'
        : 'ok'

/**
 * JUnit XML, as CI systems read it: a test suite for each operation, a test case for each check.
 * @param skipped the operations that were not called
 */
export function toJUnit(api: string, results: readonly Result[], skipped: readonly Planned[] = []): string {
  const ids = [...new Set(results.map(({ operation }) => operation.id))]
  const called = ids.map((id) =>
    suite(
      `${api}.${id}`,
      results
        .filter(({ operation }) => operation.id === id)
        .map((result) => testCase(`${api}.${id}`, result)),
    ),
  )
  const left = skipped.map(({ operation: { id }, why }) =>
    suite(`${api}.${id}`, [{ is: 'skipped', xml: element(`${api}.${id}`, 'response', 'skipped', '', why) }]),
  )
  return suites(api, [...called, ...left])
}

/** The JUnit XML of a run whose server cannot be reached. */
export const toErrorJUnit = (api: string, why: string) =>
  suites(api, [
    suite(api, [{ is: 'errors', xml: element(api, 'reach the server', 'error', 'unreachable', why) }]),
  ])

interface Case {
  is: 'passed' | 'failures' | 'errors' | 'skipped'
  xml: string
}
interface Suite {
  cases: readonly Case[]
  xml: string
}

function suites(api: string, all: readonly Suite[]): string {
  const counts = countsOf(all.flatMap(({ cases }) => cases))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lendspec ${escape(api)}" ${counts}>\n${all.map(({ xml }) => xml).join('')}</testsuites>\n`
}

const suite = (name: string, cases: readonly Case[]): Suite => ({
  cases,
  xml: `  <testsuite name="${escape(name)}" ${countsOf(cases)}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`,
})

function countsOf(cases: readonly Case[]): string {
  const count = (is: Case['is']) => cases.filter((one) => one.is === is).length
  const more = (['errors', 'skipped'] as const).filter((is) => count(is)).map((is) => ` ${is}="${count(is)}"`)
  return `tests="${cases.length}" failures="${count('failures')}"${more.join('')}`
}

function testCase(suite: string, result: Result): Case {
  const { check, drifts, unanswered } = result
  const lines = drifts.map(({ kind, path, detail }) => `${kind} ${path}: ${detail}`).join('\n')
  switch (verdictOf(result)) {
    case 'error':
      return { is: 'errors', xml: element(suite, check, 'error', 'unanswered', `no response: ${unanswered}`) }
    case 'drift':
      return { is: 'failures', xml: element(suite, check, 'failure', 'drift', lines) }
    case 'warning':
      return { is: 'passed', xml: open(suite, check, `<system-out>warning: ${escape(lines)}</system-out>`) }
    default:
      return { is: 'passed', xml: open(suite, check) }
  }
}

const element = (suite: string, check: string, name: string, type: string, message: string) =>
  open(suite, check, `<${name}${type && ` type="${type}"`} message="${escape(message)}"/>`)

const open = (suite: string, check: string, inside = '') =>
  `    <testcase classname="${escape(suite)}" name="${escape(check)}"${inside ? `>\n      ${inside}\n    </testcase>` : '/>'}\n`

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
  const showSent = (value: unknown) => redact(value, placeOf(redaction, operation.id, 'request'), hidden)
  const body = sent.body === '' ? null : readable(sent.body, showSent)
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

/** A body that is not JSON may hold anything, so report only its length. */
function readable(text: string, show: (value: unknown) => unknown): unknown {
  const value = parseJson(text)
  if (value !== undefined && !isDeep(text)) return show(value)
  return `<${text.length} characters that are not JSON>`
}
