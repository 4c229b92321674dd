import { type PartnerName, partnerNames } from '../../generated/index.ts'
import { subjects } from '../../generated/subjects.ts'
import { escapeControls } from '../core/escape.ts'
import type { Diagnosis, Span } from '../doctor/index.ts'
import { createDoctor } from '../doctor/node.ts'
import { loadApps } from '../mock/apps.ts'
import { createPaths } from '../mock/paths.ts'
import { profiles } from '../mock/profiles.ts'
import type { Verdict } from '../signing/scheme.ts'
import { readGivenTime } from '../signing/time-forms.ts'
import { demoFolder, findDemoApp } from './credentials.ts'
import { asUsage, parseBody, print, readBody, say, UsageError } from './io.ts'
import { endWith } from './terminal.ts'

export interface VerifyOptions {
  config?: string
  request: string
  now?: string
  json?: boolean
}

/**
 * `lendspec verify`: checks a captured request as the mock does, and explains a refusal. Exit code 0: accepted, 1: refused,
 * 2: cannot be judged.
 */
export async function verifyRequest(api: PartnerName, options: VerifyOptions): Promise<void> {
  const now = options.now === undefined ? Date.now() : parseTime(options.now)
  // Exit code 1 means that the request was refused, so an unusable file has to end with 2.
  const apps = await asUsage(async () => loadApps(options.config ?? (await demoConfig())))
  const captured = parseBody(await readBody(options.request), options.request, 'captured request')
  const { method, url, path, headers, body } = readRequest(captured, options.request)
  const operation = findByPath(api, method, path)
  const request = { operation, method, url, path, headers, body, now }
  const verdict: Verdict = operation.signed
    ? profiles[api].createVerifier(apps).verify(request)
    : { ok: true, appId: '', signedAt: 0, signature: '' }
  const diagnosis = createDoctor(subjects, apps)(api, request)
  if (!verdict.ok) endWith(1)
  print(
    options.json
      ? JSON.stringify(resultOf(api, verdict, diagnosis), null, 2)
      : report(api, verdict, diagnosis),
  )
}

async function demoConfig(): Promise<string> {
  say(`no --config: verifying with the demonstration app of ${demoFolder}/`)
  return (await findDemoApp()).configFile
}

function parseTime(text: string): number {
  const seconds = readGivenTime(text)
  const milliseconds = seconds === undefined ? Date.parse(text) : seconds * 1000
  if (Number.isFinite(milliseconds)) return milliseconds
  throw new UsageError('--now must be epoch seconds, "yyyy-MM-dd HH:mm:ss" in UTC, or ISO 8601')
}

/** A request as `lendspec sign --json` writes it. */
function readRequest(captured: object, file: string) {
  const { method = 'POST', url, headers = {}, body = '' } = captured as Record<string, unknown>
  const isText = (value: unknown): value is string => typeof value === 'string'
  const isObject = typeof headers === 'object' && headers !== null && !Array.isArray(headers)
  if (!isText(method) || !isText(url) || !isText(body) || !isObject) {
    throw new UsageError(
      `${file} needs { "method", "url", "headers", "body" }: "headers" is an object, the others are text`,
    )
  }
  const received = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    try {
      // A line break cannot be sent; the server receives a space.
      received.append(name, String(value).replaceAll(/\s*[\r\n]+\s*/g, ' '))
    } catch {
      throw new UsageError(
        `${file}: a header has a character that HTTP does not allow. Copy its name and value again`,
      )
    }
  }
  const path = URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#][^]*$/, '')
  const host = received.get('host')
  const whole = URL.canParse(url) || host === null ? url : `http://${host}${url}`
  return { method: method.toUpperCase(), url: whole, path, headers: received, body }
}

/** The server's base path may come before the operation's. */
function lookUp(api: PartnerName, method: string, path: string) {
  const find = createPaths(profiles[api])
  const ends = [...path.matchAll(/\//g)].map(({ index }) => find(path.slice(index), method))
  return ends.find((found) => found !== undefined)?.operation
}

/** @throws UsageError that says which path or method is wanted */
function findByPath(api: PartnerName, method: string, path: string) {
  const operation = lookUp(api, method, path)
  if (!operation) {
    const paths = Object.values(profiles[api].contract.operations)
      .map((one) => one.path)
      .join(', ')
    const other = partnerNames.find((name) => name !== api && lookUp(name, method, path))
    throw new UsageError(
      other
        ? `"url" is a path of ${other}, not of ${api}: run lendspec verify ${other}`
        : `"url" has no path of ${api}. Its paths are ${paths}`,
    )
  }
  if (operation.method !== method)
    throw new UsageError(
      `"method" is ${/^[A-Z]{1,20}$/.test(method) ? method : 'malformed'}: ${operation.id} needs ${operation.method}`,
    )
  return operation
}

function resultOf(api: PartnerName, verdict: Verdict, diagnosis: Diagnosis) {
  if (verdict.ok) return { accepted: true, diagnosis }
  const { reason, detail } = verdict
  const answer = reason === 'parameter' ? undefined : profiles[api].refusals[reason]
  return {
    accepted: false,
    reason,
    detail,
    ...(answer && { answer: { code: answer.code, grade: answer.grade } }),
    diagnosis,
  }
}

function report(api: PartnerName, verdict: Verdict, diagnosis: Diagnosis): string {
  const { answer } = { answer: undefined, ...resultOf(api, verdict, diagnosis) }
  const code = answer ? `, the partner responds with code ${answer.code} (${answer.grade})` : ''
  const { cause, certainty, about, sentence, advice, also, expected, received, textsOf } = diagnosis
  const lines = [verdict.ok ? 'accepted' : `refused: ${verdict.reason}${code}`]
  if (verdict.ok) return [...lines, sentence].join('\n')
  // Refused for a token or as a replay, not for its signature.
  if (cause === 'none') return [...lines, verdict.detail].join('\n')
  lines.push(
    `cause     ${cause}, ${certainty}: ${about}`,
    `          ${sentence}`,
    `change    ${advice}`,
    ...also.flatMap((other) => [
      `also      ${other.cause}, ${other.certainty}: ${other.about}`,
      `          ${other.sentence}`,
      `change    ${other.advice}`,
    ]),
  )
  if (textsOf !== undefined && textsOf !== about) lines.push(`the texts of ${textsOf}:`)
  if (expected !== undefined) lines.push(`expected  ${escapeControls(expected) || '(the empty text)'}`)
  if (received !== undefined) lines.push(`received  ${escapeControls(received) || '(the empty text)'}`)
  return [...lines, ...pointAt(diagnosis)].join('\n')
}

/** Both texts around the first difference, one under the other, and a caret under it. */
function pointAt({ difference }: Diagnosis): string[] {
  if (!difference) return []
  const { expected, received, offset, byteOffset, inside } = difference
  const before = (spans: readonly Span[]) => columns(spans[0]?.text ?? '')
  const column = Math.max(before(expected), before(received))
  const line = (spans: readonly Span[]) =>
    ' '.repeat(column - before(spans)) + spans.map(({ text }) => text).join('')
  return [
    `first difference: character ${offset}, byte ${byteOffset}${inside ? `, inside the hidden <${inside}>` : ''}`,
    `expected  ${line(expected)}`,
    `received  ${line(received)}`,
    `          ${' '.repeat(column)}^`,
  ]
}

/** Chinese and its like take two columns in a terminal. */
const columns = (text: string) =>
  Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{1f300}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  )
