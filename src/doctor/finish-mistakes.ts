import { stripBlanks } from '../core/blanks.ts'
import { encodeBase64, hex } from '../core/bytes.ts'
import type { CauseId } from './causes.ts'
import { charsets, encodeUtf8, rareCharsets } from './charset.ts'
import { asJsonString } from './json-text.ts'
import { type Finish, type Mistake, mistake, rarely } from './mistake.ts'
import type { Hashes } from './rsa.ts'
import { formEncode, urlEncode } from './value-texts.ts'

type Print = readonly [detail: string, print: (bytes: Uint8Array) => string]
const digits: readonly Print[] = [
  ['lower-case hexadecimal digits', hex],
  ['upper-case hexadecimal digits', (bytes) => hex(bytes).toUpperCase()],
]
const base64: Print = ['base64', encodeBase64]

/** Mistakes of the last steps, the same for every scheme. */
export function finishMistakes(hash: Finish['hash'], hashes: Hashes): Mistake[] {
  const others = [
    ['MD5', hashes.md5],
    ['SHA-1', hashes.sha1],
    ['SHA-256', hashes.sha256],
  ] as const
  const wrapped = (before: string, after: string, detail: string, pairs = false) =>
    mistake(
      'stray-characters',
      { wrap: (text) => [{ text: before }, ...text, { text: after }] },
      detail,
      pairs,
    )
  const spelled = (cause: CauseId, spell: Finish['spell'], detail?: string, pairs = false) =>
    mistake(cause, { spell }, detail, pairs)
  const again = (print: (bytes: Uint8Array) => Uint8Array, detail: string) =>
    mistake('hashed-twice', { hash: (bytes, style) => hash(print(hash(bytes, style)), style) }, detail)
  const before = (print: (bytes: Uint8Array) => Uint8Array, detail: string) =>
    mistake('hashed-twice', { hash: (bytes, style) => hash(print(bytes), style) }, detail)
  return [
    wrapped('', '\n', 'a line break at its end', true),
    wrapped('', '\r\n', 'a line break (CR LF) at its end'),
    wrapped('', ' ', 'a space at its end'),
    wrapped(' ', '', 'a space at its start'),
    wrapped('', '\0', 'a NUL at its end'),
    wrapped('\ufeff', '', 'a byte order mark at its start'),
    wrapped('"', '"', 'quotes around it'),
    wrapped("'", "'", 'quotes around it'),
    spelled('all-lowered', (text) => text.toLowerCase(), '', true),
    spelled('all-uppered', (text) => text.toUpperCase()),
    spelled('url-encoded', urlEncode, '', true),
    spelled('url-encoded', (text) => urlEncode(text).replaceAll('%20', '+')),
    spelled('url-encoded', formEncode),
    spelled('blanks-stripped', stripBlanks, '', true),
    ...['NFC', 'NFD'].map((form) => spelled('unicode-form', (text) => text.normalize(form), form)),
    mistake('json-string', { wrap: asJsonString }),
    ...[...digits, base64].map(([detail, print]) =>
      again((bytes) => encodeUtf8(print(bytes)), `as ${detail}`),
    ),
    again((bytes) => bytes, 'as bytes'),
    ...charsets.map(({ name, encode }, index) => mistake('charset', { encode }, name, index < 2)),
    ...rarely([
      wrapped('\n', '', 'a line break at its start'),
      wrapped('', '\n\n', 'two line breaks at its end'),
      wrapped('', '\t', 'a tab at its end'),
      ...[base64, ...digits].map(([detail, print]) =>
        spelled('text-encoded', (text) => print(encodeUtf8(text)), detail),
      ),
      spelled('unicode-form', (text) => text.normalize('NFKC'), 'NFKC'),
      ...rareCharsets.map(({ name, encode }) => mistake('charset', { encode }, name)),
      ...others.flatMap(([name, other]) =>
        digits.map(([detail, print]) =>
          before((bytes) => encodeUtf8(print(other(bytes))), `with ${name}, as ${detail}`),
        ),
      ),
    ]),
  ]
}
