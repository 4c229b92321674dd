import { createHash, createPrivateKey, sign } from 'node:crypto'

// Signing vectors of PPDAI: inputs chosen by hand, and a plain implementation of the rule. It works from the list of
// parameters, never from the body; Java and Python read the body, so a body that says something else is found out.

type Parameter = readonly [name: string, declared: string, json: string]

export interface PpdaiCase {
  id: string
  /** In the order they are sent; the value as it stands in the body. */
  parameters: readonly Parameter[]
  /** The body, where it is not the parameters in compact JSON. */
  body?: string
  /** The operation of the contract that takes these parameters, for the whole request. */
  operation?: string
  /** Seconds since 1970, where it is not the time of the credentials. */
  time?: number
}

/** One parameter named Value: declared type, id, JSON text. */
const values: Record<string, Record<string, string>> = {
  String: {
    plain: '"15200000001"',
    empty: '""',
    'one-blank': '" "',
    'blanks-at-both-ends': '"  a b  "',
    'case-kept': '"AbCdEF"',
    'leading-zeros': '"007"',
    'word-null': '"null"',
    'word-true': '"true"',
    'number-text': '"1.50"',
    cjk: '"孙小美，住在蚌埠"',
    'cjk-beyond-bmp': '"𠮷野家𪚥"',
    kana: '"かな カナ ｶﾅ"',
    hangul: '"김철수"',
    fullwidth: '"ＡＢＣ１２３"',
    emoji: '"😀👍"',
    'emoji-family': '"👨\u200d👩\u200d👧"',
    'emoji-skin-tone': '"👍🏽"',
    flag: '"🇮🇩🇨🇳"',
    'emoji-escaped': '"\\ud83d\\ude00"',
    'emoji-escaped-upper-case': '"\\uD83D\\uDE00"',
    precomposed: '"caf\u00e9"',
    decomposed: '"cafe\u0301"',
    'many-combining-marks': '"a\u0300\u0301\u0302\u0323"',
    turkish: '"Iğdır İstanbul ılık i"',
    'sharp-s-and-sigma': '"Straße ẞ ΟΔΟΣ οδος"',
    'kelvin-sign': '"\u212a k K"',
    ligature: '"ﬁ ﬀ"',
    arabic: '"مرحبا ١٢٣"',
    hebrew: '"שלום"',
    thai: '"สวัสดี"',
    vietnamese: '"Nguyễn Thị Ánh"',
    'no-break-blanks': '"\u00a0a\u3000b\u2003"',
    'zero-width': '"a\u200bb\u200cc\u2060d"',
    'byte-order-mark': '"\ufeffa"',
    'line-separators': '"a\u2028b\u2029c"',
    'right-to-left-mark': '"a\u202eb\u200fc"',
    'delete-and-c1': '"\u007f\u0085"',
    'private-use': '"\ue000\uf8ff"',
    'highest-code-point': '"\u{10ffff}"',
    'replacement-character': '"\ufffd"',
    'escaped-quotes': '"she said \\"no\\""',
    'escaped-backslash': '"C:\\\\new\\\\table"',
    'escaped-slashes': '"http:\\/\\/www.ppdai.com\\/"',
    'plain-slashes': '"http://www.ppdai.com/"',
    'escaped-controls': '"\\b\\f\\n\\r\\t"',
    'escaped-nul': '"a\\u0000b"',
    'escaped-ascii': '"\\u0041\\u0062\\u0043"',
    'escaped-either-case': '"\\u00e9\\u00E9"',
    'escaped-cjk': '"\\u5b59\\u5c0f\\u7f8e"',
    'backslash-u-in-words': '"\\\\u0041"',
    'json-inside': '"{\\"name\\":\\"孙XX\\",\\"money\\":\\"3000\\"}"',
    'single-quotes': "\"{'name':'孙XX'}\"",
    'closing-brackets': '"}],{[\\"}"',
    'colon-and-comma': '"a:1,b:2"',
    query: '"a=1&b=2+3%20%2B"',
    html: '"<b>&amp;</b>"',
    'trailing-line-break': '"a\\n"',
    long: `"${'0123456789'.repeat(80)}"`,
  },
  Char: {
    letter: '"A"',
    'small-letter': '"z"',
    digit: '"0"',
    blank: '" "',
    quote: '"\\""',
    cjk: '"男"',
    escaped: '"\\u0041"',
  },
  Guid: {
    'upper-case': '"F1F55E34-1A12-41C1-BD51-00341F3EACB8"',
    'lower-case': '"f1f55e34-1a12-41c1-bd51-00341f3eacb8"',
    'mixed-case': '"F1f55e34-1A12-41c1-bD51-00341F3eacb8"',
    nil: '"00000000-0000-0000-0000-000000000000"',
    highest: '"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"',
  },
  SByte: { lowest: '-128', 'minus-one': '-1', zero: '0', highest: '127' },
  Byte: { lowest: '0', highest: '255' },
  Int16: { lowest: '-32768', highest: '32767' },
  UInt16: { lowest: '0', highest: '65535' },
  Int32: { lowest: '-2147483648', 'minus-42': '-42', zero: '0', '150': '150', highest: '2147483647' },
  UInt32: { lowest: '0', highest: '4294967295' },
  Int64: {
    lowest: '-9223372036854775808',
    'beyond-a-double': '9007199254740993',
    '17-digits': '12365478958745487',
    highest: '9223372036854775807',
  },
  UInt64: { lowest: '0', 'beyond-int64': '9223372036854775808', highest: '18446744073709551615' },
  Boolean: { true: 'true', false: 'false' },
  Double: {
    zero: '0',
    'zero-with-fraction': '0.0',
    '150': '150',
    'one-with-fraction': '1.0',
    'trailing-zero': '1.50',
    negative: '-42.5',
    'sdk-sample': '154.254',
    pi: '3.14159265358979',
    tenth: '0.1',
    '17-digits': '0.30000000000000004',
    'small-exponent-letter': '1e3',
    'capital-exponent-letter': '1E+3',
    'negative-exponent': '2.5e-7',
    'least-subnormal': '5e-324',
    'least-normal': '2.2250738585072014e-308',
    highest: '1.7976931348623157e308',
    'tie-to-even': '9007199254740993',
    'thirty-digits': '123456789012345678901234567890',
  },
  Decimal: {
    zero: '0',
    amount: '25.10',
    cent: '-0.01',
    large: '1234567890123456.78',
    'many-digits': '3.1415926535897932384626433832',
    highest: '79228162514264337593543950335',
  },
  Single: {
    zero: '0',
    one: '1',
    'sdk-sample': '25.5687',
    negative: '-1.5',
    tenth: '0.1',
    exponent: '1e3',
    'tie-to-even': '16777217',
    'least-subnormal': '1.4e-45',
    'least-normal': '1.17549435e-38',
    highest: '3.4028235e38',
  },
  DateTime: {
    'sdk-sample': '"2016-03-14 19:15:22"',
    epoch: '"1970-01-01 00:00:00"',
    'before-the-epoch': '"1969-12-31 23:59:59"',
    'leap-day': '"2000-02-29 12:00:00"',
    'hour-that-summer-time-skips': '"2016-03-13 02:30:00"',
    'beyond-32-bits': '"2038-01-19 03:14:08"',
    'least-of-net': '"0001-01-01 00:00:00"',
    'last-second': '"9999-12-31 23:59:59"',
  },
  Other: {
    'empty-list': '[]',
    numbers: '[23886149,23886150]',
    'empty-object': '{}',
    object: '{"a":1,"b":"x"}',
    nested: '[{"a":[{"b":{"c":[]}}]}]',
    'brackets-in-text': '[{"a":"}]\\"{["},"]"]',
  },
}

/** Several parameters: what is left out, and in which order the rest stands. */
const several: PpdaiCase[] = [
  { id: 'null-alone', parameters: [['Mobile', 'String', 'null']] },
  {
    id: 'null-of-every-type',
    parameters: Object.keys(values).map((declared) => [`${declared}Value`, declared, 'null']),
  },
  {
    id: 'null-beside-values',
    parameters: [
      ['Mobile', 'String', '"1"'],
      ['Email', 'String', 'null'],
      ['Role', 'Int32', '0'],
    ],
  },
  {
    id: 'empty-beside-null',
    parameters: [
      ['B', 'String', '""'],
      ['A', 'String', 'null'],
      ['C', 'String', '""'],
    ],
  },
  {
    id: 'list-beside-values',
    parameters: [
      ['ListingIds', 'Other', '[1, 2, 3]'],
      ['PageIndex', 'Int32', '1'],
      ['Filter', 'Other', '{"PageIndex":2}'],
    ],
  },
  {
    id: 'every-type-at-once',
    parameters: [
      ['UInt64Value', 'UInt64', '18446744073709551615'],
      ['StringValue', 'String', '"孙XX"'],
      ['SingleValue', 'Single', '25.5687'],
      ['SByteValue', 'SByte', '-128'],
      ['OtherValue', 'Other', '[1]'],
      ['Int64Value', 'Int64', '9007199254740993'],
      ['Int32Value', 'Int32', '-42'],
      ['Int16Value', 'Int16', '-32768'],
      ['GuidValue', 'Guid', '"F1F55E34-1A12-41C1-BD51-00341F3EACB8"'],
      ['DoubleValue', 'Double', '154.254'],
      ['DecimalValue', 'Decimal', '150'],
      ['DateTimeValue', 'DateTime', '"2016-03-14 19:15:22"'],
      ['CharValue', 'Char', '"x"'],
      ['ByteValue', 'Byte', '255'],
      ['BooleanValue', 'Boolean', 'true'],
      ['UInt32Value', 'UInt32', '4294967295'],
      ['UInt16Value', 'UInt16', '65535'],
    ],
  },
  {
    id: 'one-number-in-five-types',
    parameters: [
      ['E', 'Int32', '150'],
      ['D', 'Double', '150'],
      ['C', 'Decimal', '150'],
      ['B', 'Single', '150'],
      ['A', 'UInt64', '150'],
    ],
  },
  ordered('prefixes', 'abc', 'a', 'ab'),
  ordered('digits-in-names', 'a2', 'a10', 'a1', 'a'),
  ordered('numeric-names', '9', '10', '1'),
  ordered('underscore-before-letter', 'ab', 'a_b', 'aa'),
  ordered('underscore-behind-digit', 'a_1', 'a1', 'a9_'),
  ordered('hyphen-before-digit', 'a_b', 'ab', 'a0', 'a-c'),
  // In upper case the letter would stand before the underscore, in lower case behind it.
  ordered('lower-cased-before-ordering', 'AB', 'A_B'),
  ordered('case-does-not-order', 'Zeta', 'alpha', 'BETA', 'gamma'),
  // A Turkish locale would turn I into a dotless i.
  ordered('capital-i-in-any-locale', 'ID', 'Info', 'IDENTITY', 'id_2'),
  ordered('dots-and-dollars', 'a.b', 'a$b', 'a', 'ab'),
  ordered('names-of-javascript', 'toString', '__proto__', 'constructor', 'hasOwnProperty'),
  ordered('signed-already-in-order', 'a', 'b', 'c', 'd'),
  ordered('fifty-names', ...Array.from({ length: 50 }, (_, index) => `Field${(index * 37) % 50}`)),
  // Nothing separates name and value, so these two are signed alike. The rule cannot tell them apart.
  { id: 'shifted-1', parameters: [['ab', 'String', '"c"']] },
  { id: 'shifted-2', parameters: [['a', 'String', '"bc"']] },
  {
    id: 'value-like-the-next-name',
    parameters: [
      ['a', 'String', '"b1"'],
      ['b', 'String', '"1"'],
    ],
  },
]

/** The same two parameters, written in other ways, and bodies that say nothing. */
const sms: Parameter[] = [
  ['Mobile', 'String', '"15200000001"'],
  ['DeviceFP', 'String', '"1234567890"'],
]
const sendSmsAuthCode = { operation: 'sendSmsAuthCode', parameters: sms }
const written: PpdaiCase[] = [
  { id: 'body-compact', ...sendSmsAuthCode },
  { id: 'body-in-the-other-order', operation: 'sendSmsAuthCode', parameters: [...sms].reverse() },
  {
    id: 'body-with-blanks',
    ...sendSmsAuthCode,
    body: '{ "Mobile" : "15200000001" , "DeviceFP" : "1234567890" }',
  },
  {
    id: 'body-indented',
    ...sendSmsAuthCode,
    body: '{\n  "Mobile": "15200000001",\n  "DeviceFP": "1234567890"\n}\n',
  },
  {
    id: 'body-with-tabs-and-crlf',
    ...sendSmsAuthCode,
    body: '\r\n{\r\n\t"Mobile"\t:\t"15200000001"\r\n,\r\n\t"DeviceFP":"1234567890"}\t\r\n',
  },
  {
    id: 'body-with-escaped-names',
    ...sendSmsAuthCode,
    body: '{"\\u004dobile":"15200000001","Device\\u0046\\u0050":"1234567890"}',
  },
  {
    id: 'body-with-names-in-other-case',
    operation: 'sendSmsAuthCode',
    parameters: [
      ['MOBILE', 'String', '"15200000001"'],
      ['deviceFp', 'String', '"1234567890"'],
    ],
  },
  {
    id: 'blanks-around-every-kind-of-value',
    parameters: [
      ['N', 'Int32', '1'],
      ['T', 'Boolean', 'true'],
      ['Z', 'String', 'null'],
      ['L', 'Other', '[ 1 , 2 ]'],
      ['O', 'Other', '{ "a" : { } }'],
      ['D', 'Double', '-0.5e1'],
    ],
    body: '{"N" :1 ,"T": true\n,"Z":\tnull ,"L": [ 1 , 2 ] ,"O": { "a" : { } } ,"D": -0.5e1 }',
  },
  { id: 'body-empty', parameters: [], body: '', operation: 'sendSmsAuthCode' },
  { id: 'body-without-members', parameters: [], operation: 'sendSmsAuthCode' },
  { id: 'body-of-blanks-in-braces', parameters: [], body: ' { \r\n\t } ', operation: 'sendSmsAuthCode' },
]

/** Whole requests of the contract, at times that matter. */
const requests: PpdaiCase[] = [
  {
    id: 'request-of-new-year',
    operation: 'smsAuthCodeLogin',
    parameters: [...sms, ['SMSAuthCode', 'String', '"012345"']],
    time: Date.UTC(2017, 0, 1) / 1000,
  },
  {
    id: 'request-of-a-leap-day',
    operation: 'registerAccount',
    parameters: [
      ['Mobile', 'String', '"15200000001"'],
      ['Email', 'String', '"someone@example.com"'],
      ['Role', 'Int32', '12'],
    ],
    time: Date.UTC(2024, 1, 29, 23, 59, 59) / 1000,
  },
  {
    id: 'request-of-ten-digits',
    operation: 'registerBySmsCode',
    parameters: [...sms, ['Code', 'String', '"99"'], ['Role', 'Int32', '-1']],
    time: 1_000_000_000,
  },
  {
    id: 'request-beyond-32-bits',
    operation: 'accountExists',
    parameters: [['AccountName', 'String', '"İsim 孙小美 😀"']],
    time: 2 ** 31,
  },
  {
    id: 'request-of-the-last-ten-digits',
    operation: 'autoLogin',
    parameters: [['Timestamp', 'String', '"2017-03-20 08:53:20"']],
    time: 9_999_999_999,
  },
  {
    id: 'request-of-midnight',
    operation: 'userInfoAdd',
    parameters: [
      ['PlatformType', 'Int32', '2'],
      ['Info', 'String', '"{\\"name\\":\\"孙XX\\",\\"fangchan\\":\\"有房，目前无房贷\\"}"'],
      ['OrderId', 'String', '"5765465456423465"'],
      ['SourceId', 'Int32', '0'],
    ],
    time: Date.UTC(2026, 10, 21) / 1000,
  },
]

/** Text parameters of these names, in this order; each holds its place. */
function ordered(id: string, ...names: string[]): PpdaiCase {
  return { id, parameters: names.map((name, index) => [name, 'String', `"${index}"`]) }
}

export const ppdaiCases: readonly PpdaiCase[] = [
  ...Object.entries(values).flatMap(([declared, group]) =>
    Object.entries(group).map(([name, json]): PpdaiCase => {
      return { id: `${declared.toLowerCase()}-${name}`, parameters: [['Value', declared, json]] }
    }),
  ),
  ...several,
  ...written,
  ...requests,
]

export interface PpdaiCredentials {
  appId: string
  timestamp: number
  privateKey: string
}

export function ppdaiVectors(
  { appId, timestamp, privateKey }: PpdaiCredentials,
  list: readonly PpdaiCase[] = ppdaiCases,
) {
  const key = createPrivateKey(privateKey)
  const signText = (text: string) => sign('sha1', Buffer.from(text, 'utf8'), key).toString('base64')
  return list.map(({ id, operation, parameters, body, time = timestamp }) => {
    const signed = parameters.map(([name, declared, json]) => {
      return { name, declared, json, signed: signedText(declared, json) }
    })
    const canonical = signed
      .filter((parameter) => parameter.signed !== null)
      .map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }))
      .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
      .map((parameter) => `${parameter.name}${parameter.signed}`)
      .join('')
    const utc = new Date(time * 1000).toISOString().slice(0, 19).replace('T', ' ')
    const timestamps = Object.entries({ 'utc-text': utc, 'epoch-seconds': String(time) })
    return {
      id,
      ...(operation && { operation }),
      parameters: signed,
      body: body ?? `{${parameters.map(([name, , json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`,
      canonical,
      sha1: createHash('sha1').update(canonical, 'utf8').digest('hex'),
      signature: signText(canonical),
      time,
      timestamps: timestamps.map(([form, text]) => {
        return { form, timestamp: text, canonical: appId + text, signature: signText(appId + text) }
      }),
    }
  })
}

function signedText(declared: string, json: string): string | null {
  if (json === 'null' || declared === 'Other') return null
  const value: unknown = JSON.parse(json)
  switch (declared) {
    case 'String':
    case 'Char':
      return String(value)
    case 'Guid':
      return String(value).toLowerCase()
    case 'DateTime':
      return String(Date.parse(`${String(value).replace(' ', 'T')}Z`) / 1000)
    case 'Boolean':
      return value ? '1' : '0'
    case 'Single': {
      const bytes = Buffer.alloc(4)
      bytes.writeFloatBE(Number(value))
      return bytes.toString('hex').toUpperCase()
    }
    case 'Double':
    case 'Decimal': {
      const bytes = Buffer.alloc(8)
      bytes.writeDoubleBE(Number(value))
      return bytes.toString('hex').toUpperCase()
    }
  }
  return BigInt(json).toString()
}
