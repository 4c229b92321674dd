import { createHash } from 'node:crypto'

// Signing vectors of AWDA: inputs chosen by hand, and a plain implementation of the rule. It works from the list of
// members, never from the envelope; Java and Python read the envelope, so one that says something else is found out.

type Blanks = 'keep' | 'strip'
type Member = readonly [name: string, json: string]

export interface AwdaCase {
  id: string
  /** Members but the signature, in the order they are sent; the value as it stands in the envelope. */
  members: readonly Member[]
  /** The envelope, where it is not the members and then the signature in compact JSON. */
  envelope?: (signature: string) => string
  /** The body as it is given to a client that fills the envelope itself. */
  body?: string
  blanks?: Blanks
}

/** Bodies that a client sends: the envelope is always alike, and the body stands in it as it is written. */
const bodies: Record<string, string> = {
  empty: '',
  'no-members': '{}',
  'no-members-with-blank': '{ }',
  'worked-example': '{"orderNo":"1234567"}',
  registration: '{"email":"siti@example.com","mobile":"81234567890","name":"Siti","nik":"3171010101900001"}',
  'two-word-name': '{"name":"Siti Aminah","nik":"3171010101900001"}',
  nested: '{"a":{"b":{"c":{"d":[1,[2,[3,{"e":{}}]]]}}}}',
  'list-of-objects': '{"contacts":[{"name":"Budi","phone":"812"},{"name":"Dewi","phone":"813"}]}',
  'body-in-body': '{"body":{"body":"","signature":"0"},"v":"2.0","timestamp":1}',
  'order-kept': '{"z":1,"a":2,"M":3,"_":4}',
  'numeric-names-in-order': '{"10":"a","9":"b","1":"c"}',
  'names-of-javascript': '{"__proto__":{"x":1},"constructor":"y","toString":"z"}',
  'blanks-between-tokens': '{ "a" : 1 , "b" : [ 1 , 2 ] , "c" : { } }',
  indented: '{\n  "orderNo": "1234567",\n  "tags": [\n    "x"\n  ]\n}',
  'tabs-and-crlf': '{\r\n\t"orderNo":\t"1234567"\r\n}',
  'blanks-in-values': '{"a":"  two  blanks  ","b":" "}',
  'no-break-blanks': '{"a":"\u00a0x\u3000y\u2003z"}',
  cjk: '{"name":"孙小美","city":"蚌埠"}',
  'cjk-escaped': '{"name":"\\u5b59\\u5c0f\\u7f8e"}',
  'cjk-beyond-bmp': '{"name":"𠮷野家"}',
  indonesian: '{"alamat":"Jl. Pangéran Diponegoro № 5, RT 01/RW 02"}',
  emoji: '{"note":"😀👨\u200d👩\u200d👧🇮🇩"}',
  'emoji-escaped': '{"note":"\\ud83d\\ude00"}',
  precomposed: '{"name":"Jos\u00e9"}',
  decomposed: '{"name":"Jose\u0301"}',
  turkish: '{"ad":"Iğdır İstanbul ılık"}',
  'unicode-names': '{"名":"a","é":"b","😀":"c"}',
  'line-separators': '{"a":"x\u2028y\u2029z"}',
  'byte-order-mark': '{"a":"\ufeffx"}',
  'escaped-slashes': '{"url":"https:\\/\\/example.com\\/a"}',
  'plain-slashes': '{"url":"https://example.com/a"}',
  'escaped-quotes': '{"a":"say \\"no\\"","b":"C:\\\\x"}',
  'escaped-controls': '{"a":"\\b\\f\\n\\r\\t\\u0000"}',
  'escapes-in-either-case': '{"a":"\\u00e9\\u00E9","\\u0062":1}',
  'brackets-in-values': '{"a":"}]\\"{[,:","b":["]","}"]}',
  'like-a-signed-text': '{"a":"timestamp:1v:1.0demo-secret","appId":"OTHER"}',
  'integer-as-fraction': '{"n":1.0}',
  integer: '{"n":1}',
  exponent: '{"n":1e3}',
  'exponent-with-sign': '{"n":1E+3,"m":1e-3}',
  'minus-zero': '{"n":-0,"m":-0.0}',
  'trailing-zeros': '{"n":0.10,"m":100.00}',
  'more-digits-than-a-double': '{"n":12345678901234567890.123456789,"m":9007199254740993}',
  'beyond-a-double': '{"n":1e400}',
  'true-false-null': '{"t":true,"f":false,"n":null}',
  'empty-values': '{"s":"","l":[],"o":{},"n":null}',
  long: `{"data":"${'0123456789abcdef'.repeat(50)}"}`,
}

/** Bodies that are signed with blanks deleted too: as they are above, they are signed with blanks kept. */
const stripped = [
  'empty',
  'registration',
  'two-word-name',
  'blanks-between-tokens',
  'indented',
  'tabs-and-crlf',
  'blanks-in-values',
  'no-break-blanks',
  'escaped-controls',
  'emoji',
]

const appId: Member = ['appId', '"DEMO"']
const timestamp: Member = ['timestamp', '1700000000']
const v: Member = ['v', '"1.0"']
const body: Member = ['body', '{"orderNo":"1234567"}']

/** What else may arrive: a verifier signs the members it finds, as they are written. */
const envelopes: AwdaCase[] = [
  { id: 'members-in-reverse', members: [v, timestamp, body, appId] },
  {
    id: 'signature-first',
    members: [appId, timestamp, v, body],
    envelope: (signature) =>
      `{"signature":"${signature}","appId":"DEMO","timestamp":1700000000,"v":"1.0","body":{"orderNo":"1234567"}}`,
  },
  {
    id: 'blanks-around-members',
    members: [appId, timestamp, v, ['body', '{ "orderNo" : "1234567" }']],
    envelope: (signature) =>
      `{ "appId" : "DEMO" , "timestamp" : 1700000000 , "v" : "1.0" ,\t"body" : { "orderNo" : "1234567" } ,\r\n"signature" : "${signature}" }`,
  },
  {
    id: 'indented-envelope',
    members: [appId, timestamp, v, ['body', '{\n    "orderNo": "1234567"\n  }']],
    envelope: (signature) =>
      `{\n  "appId": "DEMO",\n  "timestamp": 1700000000,\n  "v": "1.0",\n  "body": {\n    "orderNo": "1234567"\n  },\n  "signature": "${signature}"\n}\n`,
  },
  {
    id: 'indented-envelope',
    blanks: 'strip',
    members: [appId, timestamp, v, ['body', '{\n    "orderNo": "1234567"\n  }']],
    envelope: (signature) =>
      `{\n  "appId": "DEMO",\n  "timestamp": 1700000000,\n  "v": "1.0",\n  "body": {\n    "orderNo": "1234567"\n  },\n  "signature": "${signature}"\n}\n`,
  },
  {
    id: 'escaped-member-names',
    members: [appId, timestamp, v, body],
    envelope: (signature) =>
      `{"\\u0061ppId":"DEMO","time\\u0073tamp":1700000000,"\\u0076":"1.0","bod\\u0079":{"orderNo":"1234567"},"signatur\\u0065":"${signature}"}`,
  },
  { id: 'escaped-app-id', members: [['appId', '"\\u0044\\u0045MO"'], timestamp, v, body] },
  { id: 'quoted-timestamp', members: [appId, ['timestamp', '"1700000000"'], v, body] },
  { id: 'first-second', members: [appId, ['timestamp', '0'], v, body] },
  { id: 'timestamp-of-nine-digits', members: [appId, ['timestamp', '999999999'], v, body] },
  { id: 'timestamp-of-twelve-digits', members: [appId, ['timestamp', '999999999999'], v, body] },
  { id: 'version-left-out', members: [appId, timestamp, body] },
  { id: 'version-left-out-and-body-empty', members: [appId, timestamp, ['body', '""']] },
  { id: 'version-as-number', members: [appId, timestamp, ['v', '1.0'], body] },
  { id: 'version-2', members: [appId, timestamp, ['v', '"2.0"'], body] },
  { id: 'version-empty', members: [appId, timestamp, ['v', '""'], body] },
  { id: 'body-left-out', members: [appId, timestamp, v] },
  { id: 'body-as-text', members: [appId, timestamp, v, ['body', '"{\\"orderNo\\":\\"1234567\\"}"']] },
  { id: 'body-as-list', members: [appId, timestamp, v, ['body', '[{"orderNo":"1234567"}]']] },
  { id: 'extra-text', members: [appId, timestamp, v, body, ['nonce', '"a b\\n\\u0041"']] },
  { id: 'extra-text', blanks: 'strip', members: [appId, timestamp, v, body, ['nonce', '"a b\\n\\u0041"']] },
  { id: 'extra-empty-text', members: [appId, timestamp, v, body, ['channel', '""']] },
  { id: 'extra-number', members: [appId, timestamp, v, body, ['amount', '1.50']] },
  { id: 'extra-boolean', members: [appId, timestamp, v, body, ['test', 'true']] },
  { id: 'extra-object', members: [['meta', '{"b":1,"a":[2]}'], appId, timestamp, v, body] },
  {
    id: 'extra-names-that-are-prefixes',
    members: [['v1', '1'], ['app', '2'], appId, ['body2', '3'], timestamp, v, body, ['time', '4']],
  },
  {
    id: 'extra-names-in-other-case',
    members: [appId, timestamp, v, body, ['Zone', '"ID"'], ['Signature', '"x"'], ['V', '3'], ['_', '4']],
  },
  {
    // By code point the emoji would stand last, by UTF-16 code unit it stands before the full-width letter.
    id: 'extra-names-beyond-bmp',
    members: [appId, timestamp, v, body, ['ｚ', '"fullwidth"'], ['😀', '"emoji"'], ['é', '"accent"']],
  },
]

const sent = (id: string, blanks: Blanks = 'keep'): AwdaCase => {
  const text = bodies[id]!
  return { id, blanks, body: text, members: [appId, timestamp, v, ['body', text === '' ? '""' : text]] }
}

export const awdaCases: readonly AwdaCase[] = [
  ...Object.keys(bodies).map((id) => sent(id)),
  ...stripped.map((id) => sent(id, 'strip')),
  ...envelopes,
]

export interface AwdaCredentials {
  secret: string
}

export function awdaVectors({ secret }: AwdaCredentials, list: readonly AwdaCase[] = awdaCases) {
  return list.map(({ id, members, envelope = compact(members), body, blanks = 'keep' }) => {
    const signed = members.map(([name, json]) => {
      return { name, json, signed: json.startsWith('"') ? String(JSON.parse(json)) : json }
    })
    const canonical = [...signed]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((member) => `${member.name}:${member.signed}`)
      .join('')
    const text = canonical + secret
    const digested = blanks === 'strip' ? text.split(/[ \t\r\n]/).join('') : text
    const md5 = createHash('md5').update(digested, 'utf8').digest('hex').toUpperCase()
    return {
      id: blanks === 'strip' ? `${id}-stripped` : id,
      blanks,
      ...(body !== undefined && { body }),
      members: signed,
      canonical,
      digested,
      md5,
      envelope: envelope(md5),
    }
  })
}

function compact(members: readonly Member[]): (signature: string) => string {
  const text = members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')
  return (signature) => `{${text},"signature":"${signature}"}`
}
