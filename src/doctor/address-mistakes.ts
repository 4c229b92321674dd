import { decodeUri } from '../core/parse.ts'
import { urlEncode } from './value-texts.ts'
import type { CauseId } from './causes.ts'
import type { Mistake } from './mistake.ts'
import type { Signed } from './style.ts'

/** The address, which programs take apart, encode and sort. */
export function addressMistakes(
  { message }: Signed,
  name: string,
  put: (cause: CauseId, text: string, detail?: string, pairs?: boolean) => Mistake[],
): Mistake[] {
  const address = new URL(message.url ?? '', 'http://localhost')
  const { pathname, search, host } = address
  const query = search.slice(1)
  const sorted = query.split('&').sort().join('&')
  // What is written into a template must not look like a name of it.
  const plain = (text: string) => text.replaceAll('{', '%7B').replaceAll('}', '%7D')
  const literal = (cause: CauseId, text: string, detail = '') => put(cause, plain(text), detail)
  if (name === 'query')
    return [
      ...literal('query-order', sorted),
      ...literal('query-encoded', decodeUri(query)),
      ...literal('address-differs', `?${query}`, 'with its question mark'),
    ]
  const more = name === 'target' ? search : ''
  return [
    ...(name === 'target' && search ? put('query-missing', '{path}', '', true) : []),
    ...(name === 'path' && search ? put('query-included', '{target}', '', true) : []),
    ...literal('full-url-signed', `https://${host}${pathname}${more}`),
    ...literal('full-url-signed', `http://${host}${pathname}${more}`),
    ...literal('full-url-signed', `${host}${pathname}${more}`),
    ...(name === 'target' && search ? literal('query-order', `${pathname}?${sorted}`) : []),
    ...(name === 'target' && search ? literal('query-encoded', `${pathname}?${decodeUri(query)}`) : []),
    ...literal('query-encoded', decodeUri(pathname + more)),
    ...literal('address-differs', urlEncode(pathname) + more, 'with its slashes encoded'),
    ...literal('address-differs', pathname.replace(/\/$/, '') + more, 'without the slash at its end'),
    ...literal('address-differs', `${pathname}/${more}`, 'with a slash at its end'),
    ...literal('address-differs', pathname.slice(1) + more, 'without the slash at its start'),
    ...literal('address-differs', (pathname + more).toLowerCase(), 'in lower case'),
    ...literal('address-differs', pathname.replace(/^\/[^/]+/, '') + more, 'without its first part'),
  ]
}
