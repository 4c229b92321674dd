// Changes one value of a signed request where it was sent.

import { type Member, printMembers, readObject } from '../core/json.ts'
import type { Place } from '../signing/names.ts'
import type { SignedRequest } from '../signing/scheme.ts'

/**
 * @param change of the text in its place; in an envelope its JSON text. Undefined leaves it out
 */
export function changePlace(
  signed: SignedRequest,
  place: Place,
  change: (text: string) => string | undefined,
): SignedRequest {
  const { name, composite } = place
  if (place.in === 'envelope') {
    const changed = (field: Member): Member[] => {
      const raw = field.name === name ? change(field.raw) : field.raw
      return raw === undefined ? [] : [{ name: field.name, raw }]
    }
    return { ...signed, body: printMembers(readObject(signed.body).flatMap(changed)) }
  }
  if (place.in === 'form') return { ...signed, body: changePair(signed.body, name, change) }
  if (place.in === 'query') {
    const [path = '', query = ''] = (signed.url ?? '').split('?')
    return { ...signed, url: `${path}?${changePair(query, name, change)}` }
  }
  const headers = Object.entries(signed.headers).flatMap(([header, value]): [string, string][] => {
    if (header !== name) return [[header, value]]
    const changed = composite ? changeField(value, place, change) : change(value)
    return changed === undefined ? [] : [[header, changed]]
  })
  return { ...signed, headers: Object.fromEntries(headers) }
}

type Change = (text: string) => string | undefined

function changePair(text: string, name: string, change: Change): string {
  const pairs = text.split('&').flatMap((pair) => {
    const [written = '', value = ''] = pair.split('=')
    if (decodeURIComponent(written) !== name) return [pair]
    const changed = change(decodeURIComponent(value.replaceAll('+', ' ')))
    return changed === undefined ? [] : [`${written}=${encodeURIComponent(changed)}`]
  })
  return pairs.join('&')
}

/** In a header of fields. */
function changeField(header: string, { composite, field = '' }: Place, change: Change): string {
  const { prefix = '', pair = '', join = '' } = composite ?? {}
  const [before = '', after = ''] = pair.replace('{name}', field).split('{value}')
  const parts = header
    .slice(prefix.length)
    .split(join)
    .flatMap((part) => {
      if (!part.startsWith(before)) return [part]
      const changed = change(part.slice(before.length, part.length - after.length))
      return changed === undefined ? [] : [`${before}${changed}${after}`]
    })
  return prefix + parts.join(join)
}
