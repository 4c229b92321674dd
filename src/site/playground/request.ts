import { curlOf } from '../inspector/texts.ts'
import { type Outcomes, plain, type Sent } from './model/model.ts'

/**
 * The request as it goes over the wire, and as a command for a shell.
 * @param given headers beside those of the signer
 */
export function requestOutcomes(sent: Sent, given: Headers): Outcomes {
  const { method, body } = sent
  const { host, origin, pathname, search } = new URL(sent.url)
  const named = [...given].map(([name, value]) => [name.replaceAll(/(?<=^|-)[a-z]/g, upper), value])
  const headers: Record<string, string> = { ...Object.fromEntries(named), ...sent.headers }
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const path = pathname + search
  return {
    ':request': plain([`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\n')),
    ':curl': plain(curlOf({ request: { method, path, headers, body } }, origin)),
  }
}

const upper = (letter: string) => letter.toUpperCase()
