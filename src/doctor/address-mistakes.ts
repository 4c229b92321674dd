import { decodeUri } from '../core/parse.ts'
import { urlEncode } from './value-texts.ts'
import type { CauseId } from './causes.ts'
import type { Mistake } from './mistake.ts'
import type { Signed } from './style.ts'

/**
 * The address, which programs take apart, encode and sort.
 * @param put another template in the place of this name
 * @param write this name with another text
 */
export function addressMistakes(
  { message }: Signed,
  name: string,
  put: (cause: CauseId, text: string, detail?: string, pairs?: boolean) => Mistake[],
  write: (cause: CauseId, text: string, detail?: string) => Mistake[],
): Mistake[] {
  const address = new URL(message.url ?? '', 'http://localhost')
  const { pathname, search, host } = address
  const query = search.slice(1)
  const sorted = query.split('&').sort().join('&')
  if (name === 'query')
    return [
      ...write('query-order', sorted),
      ...write('query-encoded', decodeUri(query)),
      ...write('address-differs', `?${query}`, 'with its question mark'),
    ]
  const more = name === 'target' ? search : ''
  return [
    ...(name === 'target' && search ? put('query-missing', '{path}', '', true) : []),
    ...(name === 'path' && search ? put('query-included', '{target}', '', true) : []),
    ...write('full-url-signed', `https://${host}${pathname}${more}`),
    ...write('full-url-signed', `http://${host}${pathname}${more}`),
    ...write('full-url-signed', `${host}${pathname}${more}`),
    ...(name === 'target' && search ? write('query-order', `${pathname}?${sorted}`) : []),
    ...(name === 'target' && search ? write('query-encoded', `${pathname}?${decodeUri(query)}`) : []),
    ...write('query-encoded', decodeUri(pathname + more)),
    ...write('address-differs', urlEncode(pathname) + more, 'with its slashes encoded'),
    ...write('address-differs', pathname.replace(/\/$/, '') + more, 'without the slash at its end'),
    ...write('address-differs', `${pathname}/${more}`, 'with a slash at its end'),
    ...write('address-differs', pathname.slice(1) + more, 'without the slash at its start'),
    ...write('address-differs', (pathname + more).toLowerCase(), 'in lower case'),
    ...write('address-differs', pathname.replace(/^\/[^/]+/, '') + more, 'without its first part'),
  ]
}
