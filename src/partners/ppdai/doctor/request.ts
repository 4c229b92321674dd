// Mistakes that mix the two texts of a PPDAI request, and those of its timestamp.

import { signature as scheme } from '../../../../generated/ppdai/signature.ts'
import { parseTimestamp, timestampText } from '../../../core/time.ts'
import type { Finish, Mistake } from '../../../doctor/search.ts'
import { finishMistakes } from '../../../doctor/search.ts'
import { urlEncode } from '../../../doctor/value-texts.ts'
import { plain, type Text } from '../../../doctor/text.ts'

export interface WholeStyle extends Finish {
  readonly whole: (() => Text) | undefined
}

/** What a request says beside its parameters. */
export interface Surroundings {
  readonly appId: string
  readonly timestamp: string
  readonly accessToken: string
  readonly method: string
  readonly path: string
  /** Another one may hold anything. */
  readonly isKnownPath: boolean
  readonly signVersion: string
}

type WholeMistake = Mistake<WholeStyle>

const instead = (cause: WholeMistake['cause'], whole: Text, facts = {}): WholeMistake => ({
  cause,
  facts,
  style: { whole: () => whole },
})

/** Parts of the request that stand in front of or behind the text of the parameters. */
export function surroundingMistakes(around: Surroundings, otherText: Text): WholeMistake[] {
  const { appId, timestamp, accessToken, method, path, signVersion } = around
  const token = { text: accessToken, hide: 'token' }
  const way = { text: path, hide: around.isKnownPath ? undefined : 'path' }
  const front = (cause: WholeMistake['cause'], ...pieces: Text): WholeMistake => ({
    cause,
    style: { wrap: (text) => [...pieces, ...text] },
  })
  const behind = (cause: WholeMistake['cause'], ...pieces: Text): WholeMistake => ({
    cause,
    style: { wrap: (text) => [...text, ...pieces] },
  })
  return [
    instead('timestamp-text-signed', otherText),
    { ...front('app-id-included', { text: appId }), pairs: true },
    behind('app-id-included', { text: appId }),
    front('app-id-included', { text: `appid${appId}` }),
    behind('timestamp-included', { text: timestamp }),
    front('timestamp-included', { text: timestamp }),
    behind('timestamp-included', { text: `timestamp${timestamp}` }),
    front('timestamp-included', { text: appId + timestamp }),
    behind('timestamp-included', { text: appId + timestamp }),
    front('timestamp-included', { text: timestamp + appId }),
    ...(accessToken
      ? [
          front('token-included', token),
          behind('token-included', token),
          front('token-included', { text: 'accesstoken' }, token),
          behind('token-included', { text: 'accesstoken' }, token),
          front('token-included', { text: appId + timestamp }, token),
        ]
      : []),
    front('path-included', way),
    front('path-included', { text: method }, way),
    front('path-included', { text: `${method}\n` }, way, { text: '\n' }),
    instead('path-signed', [way]),
    instead('headers-signed', [
      { text: `${lower(scheme.headers.appId)}${appId}` },
      { text: `${lower(scheme.headers.signVersion)}${signVersion}` },
      { text: `${lower(scheme.headers.timestamp)}${timestamp}` },
    ]),
    instead(
      'headers-signed',
      plain(`${scheme.headers.appId}${appId}${scheme.headers.timestamp}${timestamp}`),
    ),
    instead(
      'headers-signed',
      plain(`${scheme.headers.appId}:${appId}\n${scheme.headers.timestamp}:${timestamp}`),
    ),
    instead('app-id-signed', plain(appId)),
  ]
}

const lower = (text: string) => text.toLowerCase()

/** Mistakes in the text of app id + timestamp. */
export function timestampMistakes(
  around: Surroundings,
  otherText: Text | undefined,
  hash: Finish['hash'],
): WholeMistake[] {
  const { appId, timestamp, accessToken } = around
  const instant = parseTimestamp(timestamp)
  const joins: readonly [text: string, detail: string][] = [
    [`${timestamp}${appId}`, 'timestamp before app id'],
    [`${appId}&${timestamp}`, 'an & between them'],
    [`${appId} ${timestamp}`, 'a space between them'],
    [`${appId}:${timestamp}`, 'a colon between them'],
    [`${appId},${timestamp}`, 'a comma between them'],
    [`${appId}|${timestamp}`, 'a bar between them'],
    [`${appId}\n${timestamp}`, 'a line break between them'],
    [`appid${appId}timestamp${timestamp}`, 'names in front of them'],
    [`AppId${appId}Timestamp${timestamp}`, 'names in front of them'],
    [`appid=${appId}&timestamp=${timestamp}`, 'names in front of them'],
    [`${appId}${urlEncode(timestamp)}`, 'the timestamp URL-encoded'],
    [`${appId}${urlEncode(timestamp).replace('%20', '+')}`, 'the timestamp URL-encoded'],
    [`${appId}${timestamp.replace(' ', '')}`, 'the timestamp without its space'],
  ]
  return [
    instead('app-id-missing', plain(timestamp)),
    instead('timestamp-not-signed', plain(appId)),
    ...joins.map(([text, detail]) => instead('timestamp-joined', plain(text), { detail })),
    ...(instant === undefined ? [] : otherTimes(timestamp, instant)).map(([text, detail]) =>
      instead('timestamp-differs', plain(appId + text), { detail }),
    ),
    instead('app-id-case', plain(lower(appId) + timestamp)),
    instead('app-id-case', plain(appId.toUpperCase() + timestamp)),
    ...(otherText ? [instead('parameters-text-signed', otherText)] : []),
    instead('empty-text', []),
    instead('token-included', [{ text: appId + timestamp }, { text: accessToken, hide: 'token' }]),
    instead('token-included', [{ text: appId }, { text: accessToken, hide: 'token' }, { text: timestamp }]),
    ...finishMistakes(hash),
  ]
}

/** Other spellings of the instant, and instants nearby: a program that asks the clock twice, or in another zone. */
function otherTimes(timestamp: string, instant: number): [text: string, detail: string][] {
  const text = (seconds: number) => timestampText(seconds, 'utc-text')
  const both = (seconds: number) => [String(seconds), text(seconds)]
  const iso = text(instant).replace(' ', 'T')
  const forms: [string, string][] = [
    [String(instant), 'epoch seconds'],
    [text(instant), 'text in UTC'],
    [`${instant}000`, 'milliseconds'],
    [`${text(instant)}.000`, 'text with milliseconds'],
    [iso, 'ISO 8601'],
    [`${iso}Z`, 'ISO 8601'],
    [`${iso}.000Z`, 'ISO 8601'],
    [text(instant).replaceAll(/\D/g, ''), 'digits alone'],
    [text(instant).replaceAll('-', '/'), 'text with / in the date'],
    [text(instant).slice(0, 16), 'text without its seconds'],
    [text(instant).slice(0, 10), 'the date alone'],
  ]
  const zones = [8, 7, -8, -7, 5.5, 9, 1, -5].flatMap((hours) =>
    both(instant + hours * 3600).map((other): [string, string] => [other, `local time, ${hours} h away`]),
  )
  const near = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5].flatMap((delta) =>
    both(instant + delta).map((other): [string, string] => [other, `${delta > 0 ? '+' : ''}${delta} s`]),
  )
  return [...forms, ...zones, ...near].filter(([other]) => other !== timestamp)
}
