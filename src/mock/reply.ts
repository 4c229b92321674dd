import type { Grade } from '../contract.ts'

/** What the gateway answers, and why. */
export interface Reply {
  status: number
  body: string
  verdict: string
  evidence: Grade
  source: 'example' | 'refusal' | 'lendspec'
  detail?: string
}

/** An answer of lendspec itself, where no partner has one. */
export function ours(status: number, problem: string, valid: readonly string[]): Reply {
  const body = JSON.stringify({ problem, valid })
  return { status, body, verdict: problem, evidence: 'inferred', source: 'lendspec' }
}

/** @param now milliseconds since 1970, by the clock that timestamps are checked against */
export function respond({ status, body, evidence, source, verdict, detail }: Reply, now: number): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    date: new Date(now).toUTCString(),
    'x-lendspec-evidence': evidence,
    'x-lendspec-source': source,
  })
  if (source === 'refusal') {
    headers.set('x-lendspec-reason', printable(verdict))
    headers.set('x-lendspec-detail', printable(detail ?? ''))
  }
  return new Response(body, { status, headers })
}

/** What came from outside may not break a header or a line of the log. */
export const printable = (text: string) => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 500)
