// Parts of the request that are signed though the rule does not sign them, and other texts of the same request.

import { isPairs } from '../signing/grammar.ts'
import { namesOfKind } from '../signing/credentials.ts'
import { leavesOf, placesOf } from '../signing/names.ts'
import type { CauseId } from './causes.ts'
import type { Claims } from '../signing/received.ts'
import { type Mistake, mistake, rarely, when } from './mistake.ts'
import type { Signed } from './style.ts'
import { type Piece, plain, type Text } from './text.ts'

export interface Around {
  readonly claims: Claims
  readonly headers: Pick<Headers, 'get'>
  /** The path of the request, as it may be shown. */
  readonly way: Text
  /** Strings of other signatures, by how they are called. */
  readonly others: readonly { readonly cause: CauseId; readonly detail: string; readonly text: Text }[]
}

export function aroundMistakes(
  { scheme, of, message }: Signed,
  { claims, headers, way, others }: Around,
): Mistake[] {
  const signed = leavesOf(scheme, of)
  const [idName = ''] = namesOfKind(scheme, 'id')
  const [tokenName = ''] = namesOfKind(scheme, 'token')
  const appId = { text: message.credentials[idName] ?? '' }
  const timestamp = { text: message.time ?? '', hide: 'hidden' }
  const time = /^[\d :.,/+TZ-]{1,40}$/.test(timestamp.text) ? { text: timestamp.text } : timestamp
  const token = { text: message.credentials[tokenName] ?? '', hide: 'token' }
  const method = message.method ?? ''
  const instead = (cause: CauseId, text: Text, detail = '') =>
    mistake(cause, { [`whole.${of}`]: () => text }, detail)
  const front = (cause: CauseId, ...pieces: Text) => mistake(cause, { wrap: (text) => [...pieces, ...text] })
  const behind = (cause: CauseId, ...pieces: Text) => mistake(cause, { wrap: (text) => [...text, ...pieces] })
  const hasId = idName !== '' && !signed.has(idName)
  const hasTime = scheme.time !== undefined && !signed.has('time')
  const hasToken = token.text !== '' && !signed.has(tokenName)
  const hasWay = !['path', 'target', 'query'].some((name) => signed.has(name)) && message.url !== undefined
  return [
    ...others.map(({ cause, detail, text }) => instead(cause, text, detail)),
    ...when(hasId, [
      { ...front('app-id-included', appId), pairs: true },
      behind('app-id-included', appId),
      front('app-id-included', { text: `appid${appId.text}` }),
    ]),
    ...when(hasTime, [
      behind('timestamp-included', time),
      front('timestamp-included', time),
      behind('timestamp-included', { text: 'timestamp' }, time),
      front('timestamp-included', appId, time),
      behind('timestamp-included', appId, time),
      front('timestamp-included', time, appId),
    ]),
    ...when(hasToken, [
      front('token-included', token),
      behind('token-included', token),
      front('token-included', { text: 'accesstoken' }, token),
      behind('token-included', { text: 'accesstoken' }, token),
      ...when(hasId, [front('token-included', appId, time, token)]),
      ...when(signed.has(idName) && signed.has('time'), [instead('token-included', [appId, token, time])]),
    ]),
    ...when(hasWay, [
      front('path-included', ...way),
      front('path-included', { text: method }, ...way),
      front('path-included', { text: `${method}\n` }, ...way, { text: '\n' }),
      instead('path-signed', way),
    ]),
    ...when(
      isPairs(scheme.strings[of]),
      rarely(addedClaims(of, hasId ? appId.text : '', hasTime ? time : undefined)),
    ),
    ...headerTexts(scheme, claims, headers).map((text) => instead('headers-signed', plain(text))),
    ...when(hasId, [instead('app-id-signed', [appId])]),
    ...when(signed.size > 0 && !hasId, [instead('empty-text', [])]),
  ]
}

/** App id and timestamp among the parameters, in their order. */
function addedClaims(of: string, appId: string, time: Piece | undefined): Mistake[] {
  const add = (cause: CauseId, ...pairs: (readonly [string, string])[]) =>
    mistake(cause, { [`strings.${of}.add`]: pairs })
  const timed =
    time !== undefined && time.hide === undefined ? (['timestamp', time.text] as const) : undefined
  return [
    ...(timed ? [add('timestamp-included', timed)] : []),
    ...(appId ? ['appid', 'app_id', 'appkey'] : []).flatMap((name) => [
      add('app-id-included', [name, appId]),
      ...(timed ? [add('app-id-included', [name, appId], timed)] : []),
    ]),
  ]
}

/** The headers that say who calls and when, as texts of names and values. */
function headerTexts(scheme: Signed['scheme'], { values }: Claims, headers: Pick<Headers, 'get'>): string[] {
  const tokens = namesOfKind(scheme, 'token')
  const unsigned = placesOf(scheme).filter(
    ({ in: place, field, placed }) =>
      place === 'headers' &&
      field === undefined &&
      !/\{signature\./.test(placed.text) &&
      !tokens.some((name) => placed.text.includes(`{${name}}`)),
  )
  const present = unsigned.filter(({ name }) => headers.get(name))
  const claims = present.filter(({ placed }) => values.has(placed.text.slice(1, -1)))
  if (present.length < 2) return []
  const pair = (between: string) => (one: { name: string }) =>
    `${one.name}${between}${headers.get(one.name) ?? ''}`
  const sorted = present
    .map(({ name }) => ({ name: name.toLowerCase() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return [sorted.map(pair('')).join(''), claims.map(pair('')).join(''), claims.map(pair(':')).join('\n')]
}
