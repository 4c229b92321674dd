import { describe, expect, it } from 'vitest'
import type { Mistake } from '../../src/doctor/mistake.ts'
import type { Signed } from '../../src/doctor/style.ts'
import { textMistakes } from '../../src/doctor/text-mistakes.ts'
import { timeMistakes } from '../../src/doctor/time-mistakes.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'

// What callers make of a template by mistake: every template, written out.

const time = '1800000000'

/** A request of a scheme that signs this template. */
function signed(message: string, more: object = {}, url = 'https://h.example/a/B%20c/?b=2&a=%C3%A9'): Signed {
  const nonce = message.includes('{nonce}')
  const scheme = readScheme(
    {
      credentials: { app: 'id', user: { kind: 'id', title: 'User' }, secret: 'secret' },
      time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
      ...(nonce && { nonce: { bytes: 8, encoding: 'hex' } }),
      strings: { message },
      signatures: { s: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'secret' } },
      send: {
        headers: {
          'X-App': '{app}',
          'X-User': '{user}',
          'X-Time': '{time}',
          ...(nonce && { 'X-Nonce': '{nonce}' }),
          'X-Sign': '{signature.s}',
        },
      },
      ...more,
    },
    'own',
  )
  const credentials = { app: 'App1', user: 'U', secret: 's3cret' }
  return { scheme, of: 'message', message: { method: 'POST', url, time, credentials } } as unknown as Signed
}

const detailOf = ({ facts }: Mistake) => [facts?.detail, facts?.field].filter(Boolean).join(', ')
/** What a style replaces; of a part of the request, the template with it. */
function styleOf({ scheme }: Signed, { style }: Mistake): string {
  const [path = '', value = ''] = Object.entries(style)[0] ?? []
  const [, part] = /^given\.parts\.(.*)$/.exec(path) ?? []
  const { text = '' } = scheme.strings['message'] as { text?: string }
  return part === undefined ? Object.values(style).join(' ') : text.replace(`{${part}}`, () => String(value))
}

/** Details and templates of the mistakes of a cause. A star for those that may come together with another mistake. */
const rows = (of: Signed, cause: string): string[] =>
  textMistakes(of, 'message')
    .filter((one) => one.cause === cause)
    .map((one) => `${one.pairs ? '* ' : ''}${detailOf(one)}: ${styleOf(of, one)}`)

const lines = '{method}\n{target}\n{time}\n{body}'
const marks: readonly (readonly [name: string, mark: string])[] = [
  ['nothing', ''],
  ['a line break', '\n'],
  ['a line break (CR LF)', '\r\n'],
  ['an &', '&'],
  ['a comma', ','],
  ['a space', ' '],
  ['a bar', '|'],
  ['a colon', ':'],
  ['a point', '.'],
  ['a semicolon', ';'],
  ['a hyphen', '-'],
  ['an underscore', '_'],
]

describe('the parts of a template with other separators', () => {
  it('of lines', () => {
    const others = marks.filter(([, mark]) => mark !== '\n')
    expect(rows(signed(lines), 'separator-differs')).toEqual([
      `* a line break at the end: ${lines}\n`,
      ...others.map(
        ([name, mark]) => `${mark ? '' : '* '}${name} between them: ${lines.replaceAll('\n', mark)}`,
      ),
    ])
  })

  it('of points, also at the end', () => {
    const inner = '{nonce}.{time}.{body}'
    const between = marks.flatMap(([name, mark]) => {
      const one = inner.replaceAll('.', mark)
      if (mark === '.') return []
      const all = mark ? [one + mark, one, `${one}.`] : [one, `${one}.`]
      return all.map((text, at) => `${mark || at ? '' : '* '}${name} between them: ${text}`)
    })
    const [first = '', ...others] = between
    expect(rows(signed(`${inner}.`), 'separator-differs')).toEqual([
      `* no point at the end: ${inner}`,
      first,
      ...others,
    ])
  })

  it('of parts without one', () => {
    expect(rows(signed('{method}{time}{body}'), 'separator-differs')).toEqual(
      marks
        .slice(1)
        .map(
          ([name, mark]) =>
            `${mark === '\n' ? '* ' : ''}${name} between them: {method}${mark}{time}${mark}{body}`,
        ),
    )
  })

  it('of the mark that is there most often', () => {
    const texts = rows(signed('{method}.{time}-{path}-{body}'), 'separator-differs')
    expect(texts.slice(0, 3)).toEqual([
      '* a hyphen at the end: {method}.{time}-{path}-{body}-',
      '* nothing between them: {method}.{time}{path}{body}',
      'a line break between them: {method}.{time}\n{path}\n{body}',
    ])
  })

  it('of lines with fixed words', () => {
    expect(rows(signed('Method: {method}\nTime: {time}\nBody: {body}'), 'separator-differs')).toEqual([
      '* nothing between the lines: Method: {method}Time: {time}Body: {body}',
      'a line break (CR LF) between the lines: Method: {method}\r\nTime: {time}\r\nBody: {body}',
      'a space between the lines: Method: {method} Time: {time} Body: {body}',
      'a comma and a space between the lines: Method: {method}, Time: {time}, Body: {body}',
    ])
    expect(rows(signed('on {time} by {method} of {body}'), 'separator-differs')).toEqual([])
    expect(rows(signed('{time}'), 'separator-differs')).toEqual([])
  })
})

describe('the parts of a template', () => {
  it.each<[cause: string, ...templates: string[]]>([
    [
      'part-missing',
      '* method: {target}\n{time}\n{body}',
      'method: \n{target}\n{time}\n{body}',
      '* path with query: {method}\n{time}\n{body}',
      'path with query: {method}\n\n{time}\n{body}',
      '* body: {method}\n{target}\n{time}\n',
      'body: {method}\n{target}\n{time}',
    ],
    [
      'timestamp-not-signed',
      '* timestamp: {method}\n{target}\n{body}',
      'timestamp: {method}\n{target}\n\n{body}',
    ],
    [
      'parts-swapped',
      'method and path with query: {target}\n{method}\n{time}\n{body}',
      'method and timestamp: {time}\n{target}\n{method}\n{body}',
      'method and body: {body}\n{target}\n{time}\n{method}',
      'path with query and timestamp: {method}\n{time}\n{target}\n{body}',
      'path with query and body: {method}\n{body}\n{time}\n{target}',
      'timestamp and body: {method}\n{target}\n{body}\n{time}',
    ],
    [
      'only-part-signed',
      'method: {method}',
      'path with query: {target}',
      'timestamp: {time}',
      'body: {body}',
    ],
    [
      'part-doubled',
      'method: {method}{method}\n{target}\n{time}\n{body}',
      'path with query: {method}\n{target}{target}\n{time}\n{body}',
      'timestamp: {method}\n{target}\n{time}{time}\n{body}',
      'body: {method}\n{target}\n{time}\n{body}{body}',
    ],
    ['method-case', ': post'],
    ['constant-differs'],
  ])('%s', (cause, ...templates) => {
    expect(rows(signed(lines), cause)).toEqual(templates)
  })

  it('an app id that is left out of several', () => {
    expect(rows(signed('{app}\n{time}\n{body}'), 'app-id-missing')).toEqual([
      '* app id: {time}\n{body}',
      'app id: \n{time}\n{body}',
    ])
  })

  it('fixed words', () => {
    expect(rows(signed('Post {path}\nX: {body}\n{time}'), 'constant-differs')).toEqual([
      'left out: {path}\nX: {body}\n{time}',
      'in lower case: post {path}\nX: {body}\n{time}',
      'in upper case: POST {path}\nX: {body}\n{time}',
      'left out: Post {path}{body}\n{time}',
      'in lower case: Post {path}\nx: {body}\n{time}',
    ])
    expect(rows(signed('V1\nAlgo\n{time}\n{body}'), 'constant-differs')).toContain(
      'left out: Algo\n{time}\n{body}',
    )
  })

  it('a hash', () => {
    const of = signed('{time}\n{bodyHash}', {
      hashes: { bodyHash: { of: 'body', algorithm: 'sha256', encoding: 'hex' } },
    })
    expect(rows(of, 'not-hashed-first')).toEqual(['* hash of body: {time}\n{body}'])
    expect(rows(of, 'hash-written')).toEqual([
      'upper-case hexadecimal digits: HEX',
      'base64: base64',
      'base64url: base64url',
    ])
    expect(rows(of, 'hash-algorithm')).toEqual(['MD5: md5', 'SHA-1: sha1', 'SHA-512: sha512'])
  })

  it('a hash of the body in its place', () => {
    const hashed = '{time}.{bodyDigest} body'
    expect(rows(signed('{time}.{body}'), 'body-hashed')).toEqual(
      ['md5', 'sha1', 'sha256'].flatMap((algorithm) =>
        ['hex', 'base64'].map(
          (encoding) => `${algorithm} in ${encoding}: ${hashed} ${algorithm} ${encoding}`,
        ),
      ),
    )
  })

  it.each<[string, string[]]>([
    ['{time}{secret}', ['timestamp: {time}']],
    ['{time}.{body}&key={secret}', ['timestamp: {time}', 'body: {body}']],
  ])('%s before a secret are left out, and nothing else', (template, only) => {
    const of = signed(template)
    expect(rows(of, 'only-part-signed')).toEqual(only)
    expect(rows(of, 'parts-swapped')).toEqual([])
    expect(rows(of, 'timestamp-not-signed')).toHaveLength(only.length > 1 ? 2 : 0)
  })
})

describe('the address in a template', () => {
  const put = (text: string) => `{method}\n${text}\n{time}\n{body}`
  it.each<[cause: string, ...rows: string[]]>([
    ['query-missing', `* path with query: ${put('{path}')}`],
    [
      'full-url-signed',
      `path with query: ${put('https://h.example/a/B%20c/?b=2&a=%C3%A9')}`,
      `path with query: ${put('http://h.example/a/B%20c/?b=2&a=%C3%A9')}`,
      `path with query: ${put('h.example/a/B%20c/?b=2&a=%C3%A9')}`,
    ],
    ['query-order', `path with query: ${put('/a/B%20c/?a=%C3%A9&b=2')}`],
    [
      'query-encoded',
      `path with query: ${put('/a/B%20c/?b=2&a=é')}`,
      `path with query: ${put('/a/B c/?b=2&a=é')}`,
    ],
    [
      'address-differs',
      `with its slashes encoded, path with query: ${put('%2Fa%2FB%2520c%2F?b=2&a=%C3%A9')}`,
      `without the slash at its end, path with query: ${put('/a/B%20c?b=2&a=%C3%A9')}`,
      `with a slash at its end, path with query: ${put('/a/B%20c//?b=2&a=%C3%A9')}`,
      `without the slash at its start, path with query: ${put('a/B%20c/?b=2&a=%C3%A9')}`,
      `in lower case, path with query: ${put('/a/b%20c/?b=2&a=%c3%a9')}`,
      `without its first part, path with query: ${put('/B%20c/?b=2&a=%C3%A9')}`,
    ],
  ])('path and query: %s', (cause, ...texts) => {
    expect(rows(signed(lines), cause)).toEqual(texts)
  })

  it.each<[cause: string, ...rows: string[]]>([
    ['query-included', '* path: {target}'],
    [
      'full-url-signed',
      'path: https://h.example/a/B%20c/',
      'path: http://h.example/a/B%20c/',
      'path: h.example/a/B%20c/',
    ],
    ['query-encoded', 'path: /a/B c/'],
    ['query-missing'],
    ['query-order'],
    [
      'address-differs',
      'with its slashes encoded, path: %2Fa%2FB%2520c%2F',
      'without the slash at its end, path: /a/B%20c',
      'with a slash at its end, path: /a/B%20c//',
      'without the slash at its start, path: a/B%20c/',
      'in lower case, path: /a/b%20c/',
      'without its first part, path: /B%20c/',
    ],
  ])('the path alone: %s', (cause, ...texts) => {
    const found = rows(signed('{time}\n{path}\n{body}'), cause)
    expect(found).toEqual(texts.map((text) => text.replace(/: (.*)$/, ': {time}\n$1\n{body}')))
  })

  it.each<[cause: string, ...rows: string[]]>([
    ['query-order', 'query: a=%C3%A9&b=2'],
    ['query-encoded', 'query: b=2&a=é'],
    ['address-differs', 'with its question mark, query: ?b=2&a=%C3%A9'],
    ['full-url-signed'],
  ])('the query alone: %s', (cause, ...texts) => {
    const found = rows(signed('{time}\n{query}\n{body}'), cause)
    expect(found).toEqual(texts.map((text) => text.replace(/: (.*)$/, ': {time}\n$1\n{body}')))
  })

  it('without a query has no mistakes of one', () => {
    const causes = textMistakes(signed(lines, {}, '/orders'), 'message').map(({ cause }) => cause)
    expect(causes.filter((cause) => /^query-(missing|included|order)$/.test(cause))).toEqual([])
    expect(rows(signed(lines, {}, '/orders'), 'full-url-signed')[0]).toContain('https://localhost/orders\n')
  })

  it('with braces is not a template', () => {
    const of = signed(lines, {}, '/{time}/x?b=1&a={body}')
    const put = (text: string) => [`path with query: {method}\n${text}\n{time}\n{body}`]
    expect(rows(of, 'query-order')).toEqual(put('/%7Btime%7D/x?a={body}&b=1'))
    expect(rows(of, 'query-encoded')).toEqual([
      ...put('/%7Btime%7D/x?b=1&a={body}'),
      ...put('/{time}/x?b=1&a={body}'),
    ])
  })
})

describe('a text of app id and time', () => {
  const of = signed('{app}{time}')
  it.each<[cause: string, ...rows: string[]]>([
    ['app-id-missing', ': {time}', ': undefined{time}', ': null{time}', ': None{time}'],
    ['timestamp-not-signed', ': {app}', ': {app}undefined', ': {app}null', ': {app}None'],
    [
      'timestamp-joined',
      'timestamp before app id: {time}{app}',
      'an & between them: {app}&{time}',
      'a space between them: {app} {time}',
      'a colon between them: {app}:{time}',
      'a comma between them: {app},{time}',
      'a bar between them: {app}|{time}',
      'a line break between them: {app}\n{time}',
      'a line break (CR LF) between them: {app}\r\n{time}',
      'a semicolon between them: {app};{time}',
      'an equals sign between them: {app}={time}',
      'a hyphen between them: {app}-{time}',
      'a point between them: {app}.{time}',
      'an underscore between them: {app}_{time}',
      'names in front of them: appid{app}timestamp{time}',
      'names in front of them: AppId{app}Timestamp{time}',
      'names in front of them: appid={app}&timestamp={time}',
      'as JSON: {"appid":"{app}","timestamp":"{time}"}',
      `the timestamp URL-encoded: ${time}`,
      `the timestamp URL-encoded: ${time}`,
      `the timestamp without its space: ${time}`,
    ],
  ])('%s', (cause, ...texts) => {
    expect(rows(of, cause)).toEqual(texts)
  })

  it('is one of these two alone', () => {
    const causes = (template: string) => textMistakes(signed(template), 'message').map(({ cause }) => cause)
    expect(causes('{app}{time}')).toContain('timestamp-joined')
    for (const template of ['{app}{time}{body}', '{time}{body}', '{time}'])
      expect(causes(template)).not.toContain('timestamp-joined')
  })

  it('has its nothing between them where a mark is declared', () => {
    expect(rows(signed('{app}&{time}'), 'timestamp-joined')).toContain('nothing between them: {app}{time}')
  })
})

describe('another time than the one that is sent', () => {
  const texts = (sent: string, forms: string[]) => {
    const of = signed('{app}{time}', { time: { forms, window: { past: 60, future: 60 } } })
    const all = timeMistakes({ ...of, message: { ...of.message, time: sent } })
    return all.map((one) => `${one.cause} ${detailOf(one)}: ${styleOf(of, one)}`)
  }
  const differs = (rows: readonly string[]) => rows.map((row) => `timestamp-differs ${row}`)

  it('is in another form', () => {
    expect(texts(time, ['epoch-seconds']).slice(0, 14)).toEqual([
      `timestamp-quoted : "${time}"`,
      ...differs([
        'text in UTC: 2027-01-15 08:00:00',
        'milliseconds: 1800000000000',
        'a number with .0: 1800000000.0',
        'text with milliseconds: 2027-01-15 08:00:00.000',
        'ISO 8601: 2027-01-15T08:00:00',
        'ISO 8601: 2027-01-15T08:00:00Z',
        'ISO 8601: 2027-01-15T08:00:00.000Z',
        'digits alone: 20270115080000',
        'ISO 8601 without separators: 20270115T080000Z',
        'text with / in the date: 2027/01/15 08:00:00',
        'text without its seconds: 2027-01-15 08:00',
        'the date alone: 2027-01-15',
        'the date of HTTP: Fri, 15 Jan 2027 08:00:00 GMT',
      ]),
    ])
  })

  it('is in another zone, or some seconds away', () => {
    const zones = [8, 7, -8, -7, 5.5, 9, 1, -5].flatMap((hours) => {
      const seconds = 1_800_000_000 + hours * 3600
      const text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
      return [`local time, ${hours} h away: ${seconds}`, `local time, ${hours} h away: ${text}`]
    })
    expect(texts(time, ['epoch-seconds']).slice(14, 30)).toEqual(differs(zones))
    expect(texts(time, ['epoch-seconds']).slice(30)).toEqual(
      differs(
        [1, 2, 3, 4, 5].flatMap((delta) => [
          `+${delta} s: ${1_800_000_000 + delta}`,
          `+${delta} s: 2027-01-15 08:00:0${delta}`,
          `-${delta} s: ${1_800_000_000 - delta}`,
          `-${delta} s: 2027-01-15 07:59:${60 - delta}`,
        ]),
      ),
    )
  })

  it('has the milliseconds of the one that is sent', () => {
    const found = texts('1800000000123', ['epoch-milliseconds'])
    expect(found).toContain('timestamp-differs +1 s: 1800000001123')
    expect(found).toContain('timestamp-differs local time, 8 h away: 1800028800123')
  })

  it.each([
    ['no time', 'epoch-seconds'],
    ['1969-12-31 23:59:59', 'utc-text'],
  ])('is none where %s was sent', (sent, form) => {
    expect(texts(sent, [form])).toEqual([`timestamp-quoted : "${sent}"`])
  })

  it('is between the years 1970 and 9999', () => {
    expect(texts('9999-12-31T23:59:59Z', ['iso-text'])).toContain(
      'timestamp-differs local time, 8 h away: 9999-12-31 23:59:59',
    )
    expect(texts('1970-01-01T00:00:00Z', ['iso-text'])).toContain(
      'timestamp-differs local time, -8 h away: 1970-01-01 00:00:00',
    )
  })
})
