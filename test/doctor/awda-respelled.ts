import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Bodies that were signed in one spelling and sent in another: [what, one spelling, the other]. Each is tried in both
// directions. Own values, written out by hand after what each program prints.

export type Respelling = readonly [what: string, signed: string, sent: string]

const file: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'awda-respelled.json'), 'utf8'))
const { cases } = file as { cases: { what: string; signedBody: string; sentBody: string }[] }

const plain = '{"name":"O\'Neil <张三> & Söhne/+=","mobile":"81234567890"}'

export const respelled: readonly Respelling[] = [
  ...cases.map(({ what, signedBody, sentBody }): Respelling => [what, signedBody, sentBody]),

  // Numbers.
  ['1.50 and 1.5', '{"mobile":"8","amount":1.50}', '{"mobile":"8","amount":1.5}'],
  ['100 and 1E+2', '{"amount":100,"tenor":"3M"}', '{"amount":1E+2,"tenor":"3M"}'],
  ['15000000.0 and 1.5E7', '{"amount":15000000.0}', '{"amount":1.5E7}'],
  ['2 decimals in one of two numbers', '{"id":7,"amount":1500000.00}', '{"id":7,"amount":1500000}'],
  ['0.0001 and 1.0E-4', '{"rate":0.0001}', '{"rate":1.0E-4}'],
  ['1e-7 and 0.0000001', '{"rate":1e-7}', '{"rate":0.0000001}'],
  ['number and text', '{"mobile":81234567890,"name":"Siti"}', '{"mobile":"81234567890","name":"Siti"}'],
  ['decimal and text', '{"amount":150.00}', '{"amount":"150.00"}'],
  ['text with decimals and number', '{"amount":"150.00"}', '{"amount":150}'],
  ['an id rounded to a double', '{"id":9007199254740993}', '{"id":9007199254740992}'],
  ['an id of 19 digits rounded', '{"id":1234567890123456789}', '{"id":1234567890123456800}'],
  ['an id rounded by Java', '{"id":1234567890123456789}', '{"id":1.23456789012345677E18}'],
  ['an id as text rounded', '{"id":"1234567890123456789"}', '{"id":1234567890123456800}'],

  // Booleans, null and what is empty.
  ['true and "true"', '{"ok":true,"no":false}', '{"ok":"true","no":"false"}'],
  ['true and 1', '{"a":"x","ok":true}', '{"a":"x","ok":1}'],
  ['true and "True"', '{"a":"x","ok":true}', '{"a":"x","ok":"True"}'],
  ['null and empty text', '{"a":"x","note":null}', '{"a":"x","note":""}'],
  ['a null in the middle', '{"mobile":"8","email":null,"name":"S"}', '{"mobile":"8","name":"S"}'],
  ['a null of a usual name', '{"mobile":"8","remark":null}', '{"mobile":"8"}'],
  ['an empty text', '{"mobile":"8","email":""}', '{"mobile":"8"}'],
  ['[] and {}', '{"a":"x","list":[]}', '{"a":"x","list":{}}'],

  // Values decoded and encoded.
  ['%2B and +', '{"e":"a%2Bb@x.id"}', '{"e":"a+b@x.id"}'],
  [
    '+ in one of two values',
    '{"name":"Siti Aminah","e":"a+b@x.id"}',
    '{"name":"Siti Aminah","e":"a b@x.id"}',
  ],
  ['one + of several', '{"e":"a+b c d"}', '{"e":"a b c d"}'],
  ['percent escapes', '{"e":"a%2Fb%3D%26"}', '{"e":"a/b=&"}'],
  ['HTML references', '{"name":"O&#39;Neil &amp; Co"}', '{"name":"O\'Neil & Co"}'],

  // Order of fields.
  ['sorted', '{"amount":"1","mobile":"8","name":"S"}', '{"name":"S","amount":"1","mobile":"8"}'],
  [
    'one of many moved',
    '{"a":"1","b":"2","c":"3","d":"4","e":"5","f":"6","g":"7"}',
    '{"a":"1","f":"6","b":"2","c":"3","d":"4","e":"5","g":"7"}',
  ],
  // The order that Java prints for a HashMap of these names.
  ['a Java HashMap', '{"apple":"1","banana":"2","cherry":"3"}', '{"banana":"2","apple":"1","cherry":"3"}'],

  // Escapes.
  [
    'System.Text.Json',
    String.raw`{"name":"O\u0027Neil \u003C\u5F20\u4E09\u003E \u0026 S\u00F6hne/\u002B=","mobile":"81234567890"}`,
    plain,
  ],
  ['System.Text.Json, quotes', String.raw`{"name":"\u0022Siti\u0022"}`, String.raw`{"name":"\"Siti\""}`],
  ['System.Text.Json (UnsafeRelaxed), emoji', String.raw`{"name":"\uD83D\uDE00"}`, '{"name":"😀"}'],
  [
    'Newtonsoft (EscapeNonAscii)',
    String.raw`{"name":"O'Neil <\u5f20\u4e09> & S\u00f6hne/+=","mobile":"81234567890"}`,
    plain,
  ],
  [
    'Newtonsoft (EscapeHtml)',
    String.raw`{"name":"O\u0027Neil \u003c张三\u003e \u0026 Söhne/+=","mobile":"81234567890"}`,
    plain,
  ],
  [
    'Gson',
    String.raw`{"name":"O\u0027Neil \u003c张三\u003e \u0026 Söhne/+\u003d","mobile":"81234567890"}`,
    plain,
  ],
  [
    'fastjson (BrowserCompatible)',
    String.raw`{"name":"O'Neil <\u5F20\u4E09> & S\u00F6hne/+=","mobile":"81234567890"}`,
    plain,
  ],
  ['Go', String.raw`{"name":"O'Neil \u003c张三\u003e \u0026 Söhne/+=","mobile":"81234567890"}`, plain],
  ['Go, line separator', String.raw`{"name":"a\u2028b"}`, '{"name":"a\u2028b"}'],
  [
    'json_encode',
    String.raw`{"name":"O'Neil <\u5f20\u4e09> & S\u00f6hne\/+=","mobile":"81234567890"}`,
    plain,
  ],
  [
    'json_encode (JSON_UNESCAPED_UNICODE)',
    String.raw`{"name":"O'Neil <张三> & Söhne\/+=","mobile":"81234567890"}`,
    plain,
  ],
  [
    'json.dumps',
    String.raw`{"name": "O'Neil <\u5f20\u4e09> & S\u00f6hne/+=", "mobile": "81234567890"}`,
    plain,
  ],
  [
    'json.dumps (ensure_ascii=False)',
    '{"name": "O\'Neil <张三> & Söhne/+=", "mobile": "81234567890"}',
    plain,
  ],
  ['Rails', String.raw`{"name":"O'Neil \u003c张三\u003e \u0026 Söhne/+=","mobile":"81234567890"}`, plain],
  ['Jackson, control character', String.raw`{"name":"a\u001Bb"}`, String.raw`{"name":"a\u001bb"}`],

  ['long escapes alone', String.raw`{"name":"a\u0009\u0022b\u005c"}`, String.raw`{"name":"a\t\"b\\"}`],

  // Whitespace.
  ['a space after :', '{"a": 1}', '{"a":1}'],
  ['spaces inside brackets', '{ "a": 1, "list": [ 1, 2 ] }', '{"a":1,"list":[1,2]}'],
  ['spaces inside brackets alone', '{ "a":1,"b":"x" }', '{"a":1,"b":"x"}'],
  ['spaces around :', '{ "a" : 1, "b" : "x" }', '{"a":1,"b":"x"}'],
  ['three spaces to a level', '{\n   "a": 1,\n   "b": "x"\n}', '{"a":1,"b":"x"}'],
  [
    'Jackson on several lines',
    '{\n  "a" : 1,\n  "list" : [ 1, 2 ],\n  "o" : {\n    "k" : [ {\n      "x" : 1\n    } ]\n  }\n}',
    '{"a":1,"list":[1,2],"o":{"k":[{"x":1}]}}',
  ],
  ['Jackson on Windows', '{\r\n  "a" : 1\r\n}', '{"a":1}'],

  // Names, times and line breaks inside of texts.
  ['PascalCase', '{"UserName":"1","O":{"Kind":"v"}}', '{"userName":"1","o":{"kind":"v"}}'],
  ['snake_case', '{"user_name":"1","k":"v"}', '{"userName":"1","k":"v"}'],
  ['milliseconds of a time', '{"at":"2026-01-01T00:00:00.000Z"}', '{"at":"2026-01-01T00:00:00Z"}'],
  ['zone of a time', '{"at":"2026-01-01T00:00:00Z"}', '{"at":"2026-01-01T00:00:00+00:00"}'],
  ['CR LF', String.raw`{"note":"a\r\nb"}`, String.raw`{"note":"a\nb"}`],
  ['-0', '{"n":-0,"k":"v"}', '{"n":0,"k":"v"}'],
  ['-0.0', '{"n":-0.0,"k":"v"}', '{"n":0.0,"k":"v"}'],
  ['17 digits', '{"n":0.10000000000000001,"k":"v"}', '{"n":0.1,"k":"v"}'],

  // Two at once.
  ['Go, and a number with .0', String.raw`{"name":"A \u0026 B","amount":1.0}`, '{"name":"A & B","amount":1}'],
  ['json.dumps, and sorted', '{"amount": "1", "name": "S"}', '{"name":"S","amount":"1"}'],
]

/** What is around a body when it is signed, and never sent. */
export const around: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a line break', '', '\n'],
  ['CR LF', '', '\r\n'],
  ['a byte order mark', '\ufeff', ''],
  ['a space before', ' ', ''],
  ['a space behind', '', ' '],
]
