// The options of a signer, and what is looked at once when it is made.

import { algOf, type Code } from './code.ts'
import { camel, inTemplate, note, quote, upperFirst } from './module.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { expand, placesOf } from '../../signing/names.ts'
import { isShared, sharedEncoder } from './shared.ts'
import { formsOf } from './times.ts'

export function options(code: Code): string {
  const { scheme, use } = code
  const fields = Object.entries(scheme.credentials).flatMap(([name, { kind, title }]) => {
    if (kind === 'token') return []
    const comment = title === undefined ? '' : `${note(`${upperFirst(title)}.`)}\n`
    const algorithm = Object.values(scheme.signatures).find(({ key }) => key === name)?.algorithm ?? ''
    const type =
      kind === 'secret'
        ? `${use('Source')}<${use('Secret')}>`
        : kind === 'private-key'
          ? `${use('Source')}<${use('Signer')}<${quote(algOf(algorithm))}>>`
          : 'string'
    return [`${comment}${name}: ${type}`]
  })
  for (const [name, choices] of Object.entries(scheme.options))
    fields.push(`${name}?: ${choices.map(quote).join(' | ')} | undefined`)
  if (scheme.time && formsOf(scheme.time).length > 1)
    fields.push(
      `/** How the time is written. */\ntimestampForm?: ${formsOf(scheme.time).map(quote).join(' | ')} | undefined`,
    )
  return `export interface SignerOptions {\n${fields.join('\n')}\n}`
}

export function optionLines(code: Code): string {
  const { scheme, use, local } = code
  const named = (name: string) => (local(name) === name ? name : `${name}: ${local(name)}`)
  const forms = scheme.time ? formsOf(scheme.time) : []
  const chosen = Object.entries({ ...scheme.options, ...(forms.length > 1 && { timestampForm: forms }) })
  const read = [
    ...idsOf(code).map(named),
    ...chosen.map(([name, [first]]) => `${named(name)} = ${quote(first!)}`),
  ]
  const checks = idsOf(code).map((name) => {
    const { check, rest } = idCheck(scheme, name)
    return `${use(check)}(${[quote(name), local(name), ...rest].join(', ')})`
  })
  const shared = Object.keys(scheme.signatures)
    .filter((name) => isShared(code, name))
    .map((name) => `const ${camel(`sign-${name}`)} = ${use('shareLatest')}(${sharedEncoder(code, name)})`)
  return [read.length ? `const { ${read.join(', ')} } = options` : '', ...checks, ...shared].join('\n')
}

/** How an id must be written follows from where it is sent: the function that looks at it, and what else it wants. */
export function idCheck(scheme: Scheme, name: string): { check: string; rest: readonly string[] } {
  const places = placesOf(scheme).filter(({ placed }) =>
    expand(scheme, placed.text).some((piece) => piece.name === name),
  )
  const inHeader = places.filter((place) => place.in === 'headers')
  if (inHeader.some(({ composite, placed }) => composite || expand(scheme, placed.text).length > 1))
    return { check: 'requirePart', rest: endsOf(scheme, name) }
  if (inHeader.length) return { check: 'requireHeaderValue', rest: [] }
  return { check: 'requireText', rest: [quote(scheme.credentials[name]?.title ?? 'an id')] }
}

/** Texts behind an id in its header: an id that holds one could not be read. */
function endsOf(scheme: Scheme, name: string): string[] {
  const ends = placesOf(scheme).flatMap(({ in: place, composite, placed }) => {
    const pieces = expand(scheme, placed.text)
    const found = pieces.findIndex((piece) => piece.name === name)
    if (place !== 'headers' || found < 0) return []
    const behind = pieces[found + 1]?.text
    return [...(behind === undefined ? [] : [behind]), ...(composite ? [composite.join.trim()] : [])]
  })
  return [...new Set(ends)].filter((end) => end !== '' && !/[",;\\\s]/.test(end)).map(quote)
}

export function nonceCode(code: Code): string {
  const { bytes, encoding, prefix = '' } = code.scheme.nonce!
  const made = code.encoded(`${code.use('randomBytes')}(${bytes})`, encoding)
  return prefix === '' ? made : `\`${inTemplate(prefix)}\${${made}}\``
}

export const idsOf = ({ scheme }: Pick<Code, 'scheme'>) => namesOfKind(scheme, 'id', 'key-id')
