// The layout of a published vector: its fields and what each one is. vectors.yaml may change it under `layout`.

import { isDeterministic, type Scheme } from '../../signing/grammar.ts'
import { stepNames } from '../scheme/prose.ts'
import type { DigestName } from '../../signing/digest.ts'
import { digestOf, type Made } from './made.ts'
import { mapValues } from '../node.ts'

/**
 * A name of the declaration, or `seconds`, `form`, `pairs.<string>`, `signature.<name>`, `<digest>.<string>`, `sent.body`,
 * `sent.url`, `sent.headers` and `sent.<field of the envelope>`; an object of such; in a list once for each form of the time.
 */
export type Layout = string | { readonly [member: string]: Layout } | readonly [Layout]

/** @param forms the same request with each form of the time */
export function layOut(layout: Layout, made: Made, forms: readonly Made[]): unknown {
  if (Array.isArray(layout)) return forms.map((one) => layOut((layout as readonly [Layout])[0], one, forms))
  if (typeof layout === 'object')
    return mapValues(layout as Readonly<Record<string, Layout>>, (one) => layOut(one, made, forms))
  const [kind = '', ...rest] = String(layout).split('.')
  const name = rest.join('.')
  // A string may be called as a part of the layout is.
  const { strings, hashes } = made.scheme
  if (!name && (kind in strings || kind in hashes)) return made.text(kind)
  if (kind === 'seconds') return made.seconds
  if (kind === 'form') return made.form
  if (kind === 'url') return made.input.url
  if (kind === 'body') return made.input.body
  if (kind === 'pairs') return made.pairs(name)
  if (kind === 'signature') return made.signature(name)
  if (kind === 'sent') return sent(made, name)
  if (/^(md5|sha\d+)$/.test(kind) && name) return digestOf(made, name, kind as DigestName)
  return made.text(String(layout))
}

function sent({ signed, scheme, ...made }: Made, name: string): unknown {
  if (name === 'body') return signed.body
  if (name === 'url') return signed.url ?? made.input.url
  if (name === 'headers') return signed.headers
  const field = scheme.send.envelope[name]
  if (!field) throw new Error(`vectors.yaml: layout: sent.${name} is not a part of what is sent`)
  return field.text
}

/** Whether every signature is the same each time it is made. */
export const isRepeatable = ({ signatures }: Scheme) =>
  Object.values(signatures).every(({ algorithm }) => isDeterministic(algorithm))

/** Every step of a scheme whose vectors.yaml has no layout. What changes each time it is made is left out. */
export function usualLayout(scheme: Scheme): Layout {
  const steps = stepNames(scheme)
  const some = (all: Readonly<Record<string, unknown>>): Layout =>
    Object.fromEntries(steps.filter((name) => name in all).map((name) => [name, name]))
  const { headers, query, form, envelope } = scheme.send
  const has = (place: object) => Object.keys(place).length > 0
  const isFixed = isRepeatable(scheme)
  return {
    method: 'method',
    url: 'url',
    body: 'body',
    ...(scheme.time && { seconds: 'seconds', time: 'time' }),
    ...(scheme.nonce && { nonce: 'nonce' }),
    strings: some(scheme.strings),
    ...(has(scheme.hashes) && { hashes: some(scheme.hashes) }),
    ...(isFixed && {
      signatures: Object.fromEntries(
        Object.keys(scheme.signatures).map((name) => [name, `signature.${name}`]),
      ),
      sent: {
        ...(has(headers) && { headers: 'sent.headers' }),
        ...(has(query) && { url: 'sent.url' }),
        ...((has(form) || has(envelope)) && { body: 'sent.body' }),
      },
    }),
  }
}
