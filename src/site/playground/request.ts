import type { Operation } from '../../core/contract.ts'
import { curlOf } from '../inspector/texts.ts'
import { type Outcome, plain } from '../../partners/playground-model.ts'

/** The request as it goes over the wire, and as a command for a shell. */
export function requestOutcomes(
  { method, path }: Operation,
  server: string,
  signed: Readonly<Record<string, string>>,
  body: string,
): { request: Outcome; curl: Outcome } {
  const { host, origin, pathname } = new URL(server)
  const base = pathname.replace(/\/$/, '')
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...signed }
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const request = { method, path: base + path, headers, body }
  return {
    request: plain([`${method} ${base}${path} HTTP/1.1`, ...lines, '', body].join('\n')),
    curl: plain(curlOf({ request }, origin)),
  }
}
