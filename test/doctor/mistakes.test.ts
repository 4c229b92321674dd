import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { subjects } from '../../generated/subjects.ts'
import { aroundMistakes } from '../../src/doctor/around-mistakes.ts'
import { bodyMistakes, lostFromBody } from '../../src/doctor/body-mistakes.ts'
import { bodyText, readBody } from '../../src/doctor/body-text.ts'
import { finishMistakes } from '../../src/doctor/finish-mistakes.ts'
import { asIs, type Mistake } from '../../src/doctor/mistake.ts'
import { hashes } from '../../src/doctor/node.ts'
import type { Signed, Style } from '../../src/doctor/style.ts'
import { type ClassOf, plain, type Text, textOf } from '../../src/doctor/text.ts'
import { concerning, padded, rewrittenTexts } from '../../src/doctor/value-choice.ts'
import { rawBodyMistakes, valueMistakes } from '../../src/doctor/value-mistakes.ts'
import type { Row } from '../../src/signing/message.ts'

// What callers sign around a text, of a body and of its values by mistake: every text, written out.

const open: ClassOf = Object.assign(() => undefined, {
  inside: () => open,
  whole: () => undefined,
  ofName: () => undefined,
})
const mark = ({ pairs, rare }: Mistake) => (pairs ? '* ' : rare ? '- ' : '')
const detailOf = ({ facts }: Mistake) => facts?.detail ?? ''
/** Details and texts of the mistakes of a cause. A star for those that come in pairs, a minus for rare ones. */
const lines = (mistakes: readonly Mistake[], cause: string, textFor: (style: Style) => string): string[] =>
  mistakes
    .filter((one) => one.cause === cause)
    .map((one) => `${mark(one)}${detailOf(one)}: ${textFor(one.style as Style)}`)

describe('a body', () => {
  const sent = '{"b":"x é","a":[1, {}]}'
  const body = readBody(sent, sent, open, true)
  const written = (style: Style) => textOf(bodyText(body, style))

  it.each<[cause: string, ...rows: string[]]>([
    ['blanks-stripped', ': {"b":"xé","a":[1,{}]}'],
    [
      'body-twice',
      String.raw`* : "{\"b\":\"x é\",\"a\":[1, {}]}"`,
      String.raw`: {\"b\":\"x é\",\"a\":[1, {}]}`,
      String.raw`: "{\"b\":\"x é\",\"a\":[1,{}]}"`,
      String.raw`: "\"{\\\"b\\\":\\\"x é\\\",\\\"a\\\":[1, {}]}\""`,
    ],
    ['body-flattened', ': a:[1,{}]b:x é', ': a[1,{}]bx é', ': a=[1,{}]&b=x é', ': [1,{}]x é'],
    ['empty-body', '{}: {}', '"": ""', 'null: null', '[]: []', 'nothing: '],
  ])('%s', (cause, ...rows) => {
    expect(lines(bodyMistakes(body), cause, written)).toEqual(rows)
  })

  it('with something around it', () => {
    const around = bodyMistakes(body).filter(({ style }) => style.body && !style.layout)
    expect(lines(around, 'body-respelled', written)).toEqual([
      `with a line break at its end: ${sent}\n`,
      `with a line break at its end: ${sent}\r\n`,
      `with a byte order mark: \ufeff${sent}`,
      `with a space before it:  ${sent}`,
      `with a space behind it: ${sent} `,
    ])
  })

  it('in another layout, with other values or in another order', () => {
    const all = bodyMistakes(body)
    const texts = (step: 'layout' | 'fieldOrder' | 'numbers') =>
      all.filter(({ style }) => style[step]).map((one) => mark(one) + written(one.style as Style))
    expect(texts('layout').slice(0, 2)).toEqual(['* {"b":"x é","a":[1,{}]}', '* {"b": "x é", "a": [1, {}]}'])
    expect(texts('numbers').slice(0, 2)).toEqual([
      '* {"b":"x é","a":[1.0,{}]}',
      '* {"b":"x é","a":[1.00,{}]}',
    ])
    expect(texts('fieldOrder')).toEqual([
      '* {"a":[1,{}],"b":"x é"}',
      '* {"a":[1,{}],"b":"x é"}',
      '* {"a":[1,{}],"b":"x é"}',
      '* {"b":"x é","a":[1,{}]}',
      '* {"a":[1,{}],"b":"x é"}',
      '{"a":[1,{}],"b":"x é"}',
      '{"b":"x é","a":[1,{}]}',
    ])
    expect(all.filter(({ usesTree }) => usesTree).every(({ style }) => !style.body)).toBe(true)
    expect(
      all.filter(({ style }) => style.layout || style.fieldOrder).every(({ usesTree }) => usesTree),
    ).toBe(true)
  })

  it('that is empty', () => {
    const empty = readBody('""', '', open, true)
    const all = bodyMistakes(empty)
    expect(
      all.map((one) => `${mark(one)}${one.cause} ${textOf(bodyText(empty, one.style as Style))}`),
    ).toEqual([
      'empty-body {}',
      'empty-body ""',
      'empty-body null',
      'empty-body []',
      'empty-body ',
      '* body-twice ""',
    ])
  })

  it.each<[raw: string, text: string, isWhole: boolean, hasTree: boolean]>([
    ['{"a":1}', '{"a":1}', true, true],
    ['[1]', '[1]', true, true],
    ['{"a":1}', '{"a":1}', false, false],
    ['{"a":1', '{"a":1', true, false],
    ['"{\\"a\\":1}"', '{"a":1}', true, true],
    ['"text"', 'text', true, false],
    ['12', '12', true, true],
  ])('%s is read as JSON where it can be', (raw, text, isWhole, hasTree) => {
    const found = readBody(raw, text, open, isWhole)
    expect([found.tree !== undefined, textOf(found.text)]).toEqual([hasTree, text])
    if (!hasTree) expect(found.text).toEqual([{ text, hide: 'body' }])
  })

  it('keeps its layout when its values change', () => {
    const spaced = '{"a": 1, "b": [2]}'
    const read = readBody(spaced, spaced, open, true)
    const [one] = bodyMistakes(read).filter(({ facts }) => facts?.detail === 'with whole numbers with .0')
    expect(textOf(bodyText(read, one!.style as Style))).toBe('{"a": 1.0, "b": [2.0]}')
    expect(bodyText(read, {} as Style)).toBe(read.text)
  })

  it('that lost a field or digits', () => {
    const texts = (text: string, fields: object | undefined) => {
      const read = readBody(text, text, open, true)
      return [...lostFromBody(read, 'op', fields as never)].map(
        (one) => `${one.cause}, ${detailOf(one)}: ${textOf(bodyText(read, one.style as Style))}`,
      )
    }
    const rounded = 'number-rounded, the exact number was signed, and a rounded one was sent'
    expect(texts('{"id":9007199254740992}', undefined).slice(0, 2)).toEqual([
      `${rounded}: {"id":9007199254740993}`,
      `${rounded}: {"id":"9007199254740993"}`,
    ])
    expect(texts('{"ids":["9007199254740992"]}', undefined)).toEqual([
      `${rounded}: {"ids":["9007199254740993"]}`,
    ])
    const four = '[9007199254740992,9007199254740994,9007199254740996,9007199254740998]'
    expect(texts(four, undefined).some((one) => one.includes('8999,') || one.endsWith('8999]'))).toBe(false)
    expect(texts('{"b":1}', { op: { request: { body: { a: '', b: '' } } } }).slice(0, 2)).toEqual([
      'body-fields, with a field that holds null and is not sent: {"b":1,"a":null}',
      'body-fields, with a field that holds null and is not sent: {"a":null,"b":1}',
    ])
    expect(texts('{"b":1}', undefined)).toEqual([])
    expect(texts('text', {})).toEqual([])
  })
})

describe('the last steps of a text', () => {
  const all = finishMistakes((bytes) => createHash('md5').update(bytes).digest(), hashes)
  const text = "Aé ﬁ/'\n"
  const digits = Buffer.from(text).toString('hex')
  const finished = (style: Style) =>
    (style.spell ?? asIs)(textOf((style.wrap ?? ((one: Text) => one))(plain(text))))

  it.each<[cause: string, ...rows: string[]]>([
    [
      'stray-characters',
      `* a line break at its end: ${text}\n`,
      `a line break (CR LF) at its end: ${text}\r\n`,
      `a space at its end: ${text} `,
      `a space at its start:  ${text}`,
      `a NUL at its end: ${text}\0`,
      `a byte order mark at its start: \ufeff${text}`,
      `quotes around it: "${text}"`,
      `quotes around it: '${text}'`,
      `- a line break at its start: \n${text}`,
      `- two line breaks at its end: ${text}\n\n`,
      `- a tab at its end: ${text}\t`,
    ],
    ['all-lowered', "* : aé ﬁ/'\n"],
    ['all-uppered', ": AÉ FI/'\n"],
    [
      'url-encoded',
      "* : A%C3%A9%20%EF%AC%81%2F'%0A",
      ": A%C3%A9+%EF%AC%81%2F'%0A",
      ': A%C3%A9+%EF%AC%81%2F%27%0A',
    ],
    ['blanks-stripped', "* : Aéﬁ/'"],
    ['unicode-form', `NFC: ${text}`, "NFD: Ae\u0301 ﬁ/'\n", "- NFKC: Aé fi/'\n"],
    ['json-string', String.raw`: "Aé ﬁ/'\n"`],
    [
      'text-encoded',
      `- base64: ${Buffer.from(text).toString('base64')}`,
      `- lower-case hexadecimal digits: ${digits}`,
      `- upper-case hexadecimal digits: ${digits.toUpperCase()}`,
    ],
  ])('%s', (cause, ...rows) => {
    expect(lines(all, cause, finished)).toEqual(rows)
  })

  it('its charset, of which the first two come in pairs', () => {
    const names = lines(all, 'charset', () => '')
    expect(names.slice(0, 3)).toEqual(['* GBK: ', '* ISO-8859-1: ', 'US-ASCII: '])
    expect(names.slice(8)).toHaveLength(8)
    expect(names.slice(8).every((name) => name.startsWith('- '))).toBe(true)
  })

  it('a hash of a hash', () => {
    const hash = (name: string, bytes: string | Buffer) => createHash(name).update(bytes).digest()
    const first = hash('md5', 'x')
    const twice = (bytes: string | Buffer) => hash('md5', bytes).toString('hex')
    const made = lines(all, 'hashed-twice', (style) =>
      Buffer.from(style.hash(Buffer.from('x'), style)).toString('hex'),
    )
    const others = [
      ['MD5', 'md5'],
      ['SHA-1', 'sha1'],
      ['SHA-256', 'sha256'],
    ] as const
    expect(made).toEqual([
      `as lower-case hexadecimal digits: ${twice(first.toString('hex'))}`,
      `as upper-case hexadecimal digits: ${twice(first.toString('hex').toUpperCase())}`,
      `as base64: ${twice(first.toString('base64'))}`,
      `as bytes: ${twice(first)}`,
      ...others.flatMap(([label, name]) => [
        `- with ${label}, as lower-case hexadecimal digits: ${twice(hash(name, 'x').toString('hex'))}`,
        `- with ${label}, as upper-case hexadecimal digits: ${twice(hash(name, 'x').toString('hex').toUpperCase())}`,
      ]),
    ])
  })
})

describe('what is signed besides the parameters, or in their place', () => {
  const time = '2026-11-21 12:00:00'
  const headers = { 'X-PPD-APPID': 'App1', 'X-PPD-TIMESTAMP': time, 'X-PPD-SIGNVERSION': '1' }
  const around = (message: object = {}, sent: Record<string, string> = headers, of = 'parameters') =>
    aroundMistakes(
      {
        scheme: subjects.ppdai.scheme,
        of,
        message: {
          url: '/a',
          method: 'POST',
          time,
          credentials: { appId: 'App1', accessToken: 'Tok' },
          ...message,
        },
      } as unknown as Signed,
      {
        claims: { values: new Map(Object.entries({ appId: 'App1', time })) } as never,
        headers: new Headers(sent),
        way: plain('/a'),
        others: [{ cause: 'timestamp-text-signed', detail: 'that', text: plain('other') }],
      },
    )
  /** `~` means the right text. */
  const textFor = (style: Style) => {
    const [[path, value]] = Object.entries(style as object) as [[string, unknown]]
    if (path === 'wrap') return textOf((value as (text: Text) => Text)(plain('~')))
    return typeof value === 'function' ? textOf((value as () => Text)()) : JSON.stringify(value)
  }

  it.each<[cause: string, ...rows: string[]]>([
    ['timestamp-text-signed', 'that: other'],
    [
      'app-id-included',
      '* : App1~',
      ': ~App1',
      ': appidApp1~',
      '- : [["appid","App1"]]',
      `- : [["appid","App1"],["timestamp","${time}"]]`,
      '- : [["app_id","App1"]]',
      `- : [["app_id","App1"],["timestamp","${time}"]]`,
      '- : [["appkey","App1"]]',
      `- : [["appkey","App1"],["timestamp","${time}"]]`,
    ],
    [
      'timestamp-included',
      `: ~${time}`,
      `: ${time}~`,
      `: ~timestamp${time}`,
      `: App1${time}~`,
      `: ~App1${time}`,
      `: ${time}App1~`,
      `- : [["timestamp","${time}"]]`,
    ],
    ['token-included', ': Tok~', ': ~Tok', ': accesstokenTok~', ': ~accesstokenTok', `: App1${time}Tok~`],
    ['path-included', ': /a~', ': POST/a~', ': POST\n/a\n~'],
    ['path-signed', ': /a'],
    [
      'headers-signed',
      `: x-ppd-appidApp1x-ppd-signversion1x-ppd-timestamp${time}`,
      `: X-PPD-APPIDApp1X-PPD-TIMESTAMP${time}`,
      `: X-PPD-APPID:App1\nX-PPD-TIMESTAMP:${time}`,
    ],
    ['app-id-signed', ': App1'],
    ['empty-text'],
  ])('%s', (cause, ...rows) => {
    expect(lines(around(), cause, textFor)).toEqual(rows)
  })

  it.each<[what: string, mistakes: Mistake[], absent: RegExp]>([
    ['a token', around({ credentials: { appId: 'App1' } }), /^token/],
    ['an address', around({ url: undefined }), /^path/],
    ['two headers', around({}, { 'X-PPD-APPID': 'App1' }), /^headers/],
  ])('is nothing of %s that is not there', (_, mistakes, absent) => {
    expect(around().some(({ cause }) => absent.test(cause))).toBe(true)
    expect(mistakes.filter(({ cause }) => absent.test(cause))).toEqual([])
  })

  it('is the token between app id and time, where these are signed', () => {
    const found = around({}, headers, 'timestamp')
    expect(lines(found, 'token-included', textFor)).toEqual([
      ': Tok~',
      ': ~Tok',
      ': accesstokenTok~',
      ': ~accesstokenTok',
      `: App1Tok${time}`,
    ])
    expect(lines(found, 'empty-text', textFor)).toEqual([': '])
    expect(found.filter(({ cause }) => /^(app-id|timestamp-included)/.test(cause))).toEqual([])
  })

  it('hides a time that may hold anything', () => {
    const hidden = around({ time: 'a secret' })
    const [first] = hidden.filter(({ cause }) => cause === 'timestamp-included')
    expect(first?.style.wrap?.([])).toEqual([{ text: 'a secret', hide: 'hidden' }])
    expect(hidden.filter(({ cause, rare }) => cause === 'timestamp-included' && rare)).toEqual([])
    const [shown] = around().filter(({ cause }) => cause === 'timestamp-included')
    expect(shown?.style.wrap?.([])).toEqual([{ text: time }])
  })
})

describe('the values of parameters', () => {
  const row = (name: string, raw: string, text: string | undefined, type?: string): Row =>
    ({
      name,
      key: name.toLowerCase(),
      raw,
      type,
      ...(text !== undefined && { pieces: [{ text }] }),
    }) as unknown as Row
  const rows = [
    row('Name', String.raw`" A é+\"/ "`, ' A é+"/ ', 'String'),
    row('Rate', '2.5', '40', 'Double'),
    row('Count', '3', '3', 'Int32'),
    row('Yes', 'true', '1', 'Boolean'),
    row('No', 'false', '0', 'Boolean'),
    row('Nil', 'null', undefined),
    row('List', '["a",1.0]', undefined),
    row('At', '"2024-03-05 09:07:08"', '2024-03-05 09:07:08', 'String'),
    row('Info', '"{\\"x\\": 1}"', '{"x": 1}', 'String'),
  ]
  const body = String.raw`{"Name":" A é+\"/ ","Rate":2.5,"Count":3,"Yes":true,"No":false,"Nil":null,"List":["a",1.0]}`
  const signed = {
    scheme: subjects.ppdai.scheme,
    of: 'parameters',
    message: { types: {} },
    classOf: open,
  } as unknown as Signed
  const all = valueMistakes(signed, 'parameters', readBody(body, body, open, true), rows)
  const write = (style: Style) => {
    const show = (value: string | Text | undefined) =>
      value === undefined ? 'left out' : typeof value === 'string' ? value : textOf(value)
    const [name, rate, , yes, no, nil, list] = rows
    const parts = [
      style.text && show(style.text(name!)),
      style.number && show(style.number(rate!)),
      style.boolean && `${show(style.boolean(yes!))}/${show(style.boolean(no!))}`,
      style.empty && show(style.empty(nil!)),
      style.nested && show(style.nested(list!)),
    ]
    return parts.filter((part) => part !== undefined).join(', ')
  }

  it.each<[cause: string, ...rows: string[]]>([
    [
      'boolean-text',
      '* true or false: true/false',
      '* True or False: True/False',
      'TRUE or FALSE: TRUE/FALSE',
      '"true" or "false": "true"/"false"',
      '1 or nothing: 1/',
      'Y or N: Y/N',
    ],
    [
      'null-included',
      '* its name alone: ',
      '* null: null',
      'None: None',
      'NULL: NULL',
      'nil: nil',
      'undefined: undefined',
      '"": ""',
    ],
    [
      'nested-included',
      '* JSON text: ["a",1.0]',
      'JSON text: ["a", 1.0]',
      "Python text: ['a', 1.0]",
      'its name alone: ',
      'Array: Array',
      'System.String[]: System.String[]',
      'System.Int32[]: System.Int32[]',
      'System.Int64[]: System.Int64[]',
      ...['String', 'Int32', 'Int64']
        .map((type) => `System.Collections.Generic.List\`1[System.${type}]`)
        .map((text) => `${text}: ${text}`),
      '[object Object]: [object Object]',
      'its elements: a,1.0',
      'its elements with nothing between them: a1.0',
      'its elements with spaces: a, 1.0',
      'Java text: [a, 1.0]',
      'Go text: [a 1.0]',
      'its first element: a',
    ],
    ['values-trimmed', ': A é+"/', ': A é+"/'],
    [
      'values-url-encoded',
      '* : %20A%20%C3%A9%2B%22%2F%20',
      ': +A+%C3%A9%2B%22%2F+',
      ': +A+%C3%A9%2B%22%2F+',
      ': %20A%20%c3%a9%2b%22%2f%20',
      ': +A+%c3%a9%2b%22%2f+',
    ],
    ['python-values', "* : 2.5, True/False, None, ['a', 1.0]"],
    ['php-values', '* : 2.5, 1/, '],
    ['json-values', ': 2.5, true/false, null, ["a",1.0]', '* : 2.5, true/false'],
    ['values-missing', ': , , /'],
  ])('%s', (cause, ...rows) => {
    const alone = all.filter(({ rare, facts }) => !rare && !facts?.field)
    expect(lines(alone, cause, write)).toEqual(rows)
  })

  it('with quotes and escapes', () => {
    expect(lines(all, 'values-quoted', write)).toContain(String.raw`: " A é+\"/ "`)
    const escaped = lines(all, 'values-escaped', write)
    for (const text of [String.raw` A é+\"/ `, String.raw` A \u00e9+\"/ `, String.raw` A \u00e9+\"\/ `])
      expect(escaped).toContain(`: ${text}`)
  })

  it('of which only text is signed', () => {
    const [only] = all.filter(({ cause }) => cause === 'only-text-signed')
    const keep = Object.values(only!.style)[0] as (row: Row) => boolean
    expect(rows.filter(keep).map(({ name }) => name)).toEqual(['Name', 'At', 'Info'])
    expect(only?.pairs).toBe(true)
  })

  it('are those that the request has', () => {
    const few = [row('Count', '3', '3', 'Int32')]
    const causes = valueMistakes(
      signed,
      'parameters',
      readBody('{"Count":3}', '{"Count":3}', open, true),
      few,
    )
    const named = new Set(causes.map(({ cause }) => cause))
    for (const cause of [
      'boolean-text',
      'null-included',
      'nested-included',
      'values-url-encoded',
      'values-quoted',
    ])
      expect(named).not.toContain(cause)
    expect(named).toContain('values-missing')
  })

  it('have whitespace around them', () => {
    const found = padded(rows.slice(0, 3))
    expect(
      found.map(({ cause, facts, style }) => [cause, facts?.field, facts?.detail, style.text?.(rows[0]!)]),
    ).toEqual([
      ['values-padded', 'Name', 'a space at its end', ' A é+"/  '],
      ['values-padded', 'Name', 'a line break at its end', ' A é+"/ \n'],
    ])
    expect(found[0]?.style.text?.(rows[7]!)).toBe('2024-03-05 09:07:08')
    const many = Array.from({ length: 10 }, (_, at) => row(`P${at}`, '"x"', 'x', 'String'))
    expect(padded(many)).toHaveLength(8 * 2)
  })

  it('are times and JSON, written again', () => {
    const found = rewrittenTexts(rows, open)
    const times = found.filter(({ cause }) => cause === 'time-respelled')
    expect(times.map(({ style }) => style.text?.(rows[7]!))).toContain('2024-03-05T09:07:08Z')
    expect(times.every(({ style }) => style.text?.(rows[8]!) === '{"x": 1}')).toBe(true)
    const json = found.filter(({ cause }) => cause === 'values-respelled')
    expect(`${detailOf(json[0]!)}: ${json[0]?.style.text?.(rows[8]!)}`).toBe('without whitespace: {"x":1}')
    expect(json.every(({ style }) => style.text?.(rows[7]!) === '2024-03-05 09:07:08')).toBe(true)
    expect(rewrittenTexts(rows.slice(0, 3), open)).toEqual([])
    expect(
      rewrittenTexts([row('Info', '"{x"', '{x', 'String'), row('Info', '"{}"', '{}', 'Guid')], open),
    ).toEqual([])
  })

  it('are changed in all texts, and in each alone', () => {
    const upper: Mistake = {
      cause: 'values-case',
      style: { text: ({ pieces }) => pieces?.[0]?.text.toUpperCase() },
      pairs: true,
    }
    const texts = (all: readonly Row[], many = [upper]) =>
      concerning(many, all, new Set()).map(
        (one) => mark(one) + all.map((each) => one.style.text?.(each)).join(' '),
      )
    const [a, b, c] = ['a', 'b', 'C'].map((text) => row(text, `"${text}"`, text, 'String'))
    expect(texts([a!, b!, c!])).toEqual(['* A B C', '- A b C', '- a B C'])
    expect(texts([a!, c!])).toEqual(['* A C'])
    expect(texts([c!])).toEqual([])
    const nine = Array.from({ length: 9 }, (_, at) => row(`p${at}`, '"p"', 'p', 'String'))
    expect(texts(nine)).toHaveLength(1)
    expect(texts(nine.slice(1))).toHaveLength(9)
    expect(texts([row('long', `"${'x'.repeat(2047)}"`, 'X', 'String')])).toHaveLength(1)
    expect(texts([row('long', `"${'x'.repeat(2046)}"`, 'X', 'String')])).toHaveLength(0)
    const failing: Mistake = {
      cause: 'values-case',
      style: {
        text: () => {
          throw new Error('no text')
        },
      },
    }
    expect(concerning([failing], [a!], new Set())).toEqual([])
    expect(
      concerning([{ cause: 'null-included', style: { empty: () => '' } }], [a!], new Set(['empty'])),
    ).toHaveLength(1)
  })
})

it('the JSON text of the body in place of its parameters', () => {
  const text = '{"a":"x"}'
  const of = { of: 'parameters' } as Signed
  const texts = (body: ReturnType<typeof readBody>) =>
    rawBodyMistakes(of, body).map(
      (one) => `${mark(one)}${one.cause}: ${textOf((Object.values(one.style)[0] as () => Text)())}`,
    )
  const found = texts(readBody(text, text, open, true))
  expect(found.slice(0, 4)).toEqual([
    'empty-text: ',
    `* raw-body: ${text}`,
    `raw-body-respelled: ${text}`,
    'raw-body-respelled: {"a": "x"}',
  ])
  expect(found.slice(-5)).toEqual([
    `raw-body-list: [${text}]`,
    `raw-body-list: [${text}]`,
    'raw-body-list: [{"a": "x"}]',
    String.raw`body-twice: "{\"a\":\"x\"}"`,
    'raw-body: {}',
  ])
  expect(texts(readBody('{', '{', open, true))).toEqual(['empty-text: ', '* raw-body: {', 'raw-body: {}'])
})
