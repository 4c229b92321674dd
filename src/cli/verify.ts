import type { PartnerName } from '../../generated/index.ts'
import { subjects } from '../../generated/subjects.ts'
import { escapeControls } from '../core/escape.ts'
import type { Diagnosis, Span } from '../doctor/index.ts'
import { createDoctor } from '../doctor/node.ts'
import { loadApps } from '../mock/apps.ts'
import { profiles } from '../mock/profiles.ts'
import type { Verdict } from '../signing/scheme.ts'
import { readGivenTime } from '../signing/time-forms.ts'
import { demoFolder, findDemoApp } from './credentials.ts'
import { readCaptured } from './captured.ts'
import { asUsage, print, say, UsageError } from './io.ts'
import { endWith } from './terminal.ts'

export interface VerifyOptions {
  request: string
  operation?: string
  config?: string
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
  const [apps, verifier] = await asUsage(async () => {
    const loaded = await loadApps(options.config ?? (await demoConfig()))
    return [loaded, profiles[api].createVerifier(loaded)] as const
  })
  const request = { ...(await readCaptured(api, options.request, options.operation)), now }
  const { operation } = request
  const verdict: Verdict = operation.signed
    ? verifier.verify(request)
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
