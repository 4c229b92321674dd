// By what a paste is known as one partner's: the names and forms of what its requests carry.

import { type Declaration, isAsymmetric, isComposite } from '../../signing/grammar.ts'

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** The start that the names of several headers share, for one that is misspelt: `X-PPD-`. */
function sharedStart(names: readonly string[]): string | undefined {
  const [first = '', ...rest] = names
  if (!rest.length) return undefined
  const parts = first.split(/(?<=-)/)
  const starts = parts.map((_, at) => parts.slice(0, at + 1).join('')).filter((start) => start.endsWith('-'))
  return starts.findLast((start) => start.length > 2 && rest.every((name) => name.startsWith(start)))
}

/** Patterns of the names of a scheme's own headers, in any case. */
function headerNames({ send }: Declaration): string[] {
  const names = Object.keys(send.headers)
  const start = sharedStart(names)
  return start === undefined ? names.map(escape) : [`${escape(start)}[a-z-]+`]
}

/** Headers by their names, wherever they are. */
export function headersIn(text: string, schemes: readonly Declaration[]) {
  const all = schemes.flatMap(headerNames)
  const named = new RegExp(String.raw`["']?\b(${all.join('|')})["']?\s*(?::|=>?)\s*`, 'gi')
  return all.length ? text.matchAll(named) : []
}

/** Whether one of the headers is of the scheme; one of several fields by what it begins with. */
export function hasHeader(
  { send, ...scheme }: Declaration,
  headers: readonly (readonly [string, string])[],
): boolean {
  const name = new RegExp(`^(?:${headerNames({ send, ...scheme }).join('|')})$`, 'i')
  return headers.some(([header, value]) => {
    const placed = Object.entries(send.headers).find(
      ([own]) => own.toLowerCase() === header.toLowerCase(),
    )?.[1]
    if (placed && isComposite(placed)) return value.startsWith(placed.prefix.trim())
    return Object.keys(send.headers).length > 0 && name.test(header)
  })
}

/** Whether two or more names of an envelope or form are in a body. */
export function hasFields({ send }: Declaration, body: string): boolean {
  const names = [...Object.keys(send.envelope), ...Object.keys(send.form)].map(escape)
  const found = names.filter((name) => new RegExp(`"${name}"\\s*:|(?:^|&)${name}=`, 'i').test(body))
  return found.length > 1
}

const sizes: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }

/** Bytes of a signature; of RSA at least. */
export function bytesOf(algorithm: string): number {
  if (algorithm.startsWith('rsa')) return 64
  return isAsymmetric(algorithm) ? 64 : (sizes[/(?:md5|sha\d+)$/.exec(algorithm)?.[0] ?? ''] ?? 0)
}

/** Whether a text has about the length and the letters of a signature of the scheme. */
export const isLikeSignature = ({ signatures }: Declaration, text: string): boolean =>
  Object.values(signatures).some(({ algorithm, encoding }) => {
    const bytes = bytesOf(algorithm)
    const isHex = /^[\dA-F]+$/i.test(text)
    if (/hex/i.test(encoding)) return isHex && text.length >= 2 * bytes - 4 && text.length <= 2 * bytes + 8
    const length = Math.ceil((bytes * 4) / 3) - 4
    return text.length >= length && (algorithm.startsWith('rsa') || text.length <= length + 24)
  })
