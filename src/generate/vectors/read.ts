import { inPattern } from '../scheme/module.ts'
import { namesIn, piecesOf, placesOf } from '../../signing/names.ts'
import type { Signed } from '../scheme/run.ts'
import type { Made } from './made.ts'

/** A signature, read from where it is sent. */
export function readSignature({ scheme, signed, input }: Made, name: string): string {
  const wanted = `signature.${name}`
  const place = placesOf(scheme).find(({ placed }) => namesIn(placed.text).includes(wanted))
  if (!place) throw new Error(`the signature ${name} is sent nowhere`)
  const { composite } = place
  const template = composite
    ? composite.prefix +
      Object.entries(composite.fields)
        .map(([field, { text }]) => composite.pair.replace('{name}', field).replace('{value}', () => text))
        .join(composite.join)
    : place.placed.text
  const pattern = piecesOf(template).map(({ name: one, text = '' }) =>
    one === undefined ? inPattern(text) : one === wanted ? '(.*?)' : '.*?',
  )
  const sent = sentIn(place.in, place.name, signed, input.url)
  return new RegExp(`^${pattern.join('')}$`, 's').exec(sent)?.[1] ?? ''
}

function sentIn(place: string, name: string, signed: Signed, address: string): string {
  const { headers, body, url = address } = signed
  if (place === 'headers') return headers[name] ?? ''
  if (place === 'envelope') return String((JSON.parse(body) as Record<string, unknown>)[name])
  const text = place === 'form' ? body : url.replace(/^[^?]*\??/, '')
  return new URLSearchParams(text).get(name) ?? ''
}
