import { stripBlanks } from '../core/blanks.ts'
import { encodeBase64, hex } from '../core/bytes.ts'
import type { CauseId } from './causes.ts'
import { charsets, encodeUtf8 } from './charset.ts'
import { asJsonString } from './json-text.ts'
import { type Finish, type Mistake, mistake } from './search.ts'
import { formEncode, urlEncode } from './value-texts.ts'

/** Mistakes of the last steps, the same for every scheme. */
export function finishMistakes(hash: Finish['hash']): Mistake[] {
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
    again((bytes) => encodeUtf8(hex(bytes)), 'as lower-case hexadecimal digits'),
    again((bytes) => encodeUtf8(hex(bytes).toUpperCase()), 'as upper-case hexadecimal digits'),
    again((bytes) => encodeUtf8(encodeBase64(bytes)), 'as base64'),
    again((bytes) => bytes, 'as bytes'),
    ...charsets.map(({ name, encode }, index) => mistake('charset', { encode }, name, index < 2)),
  ]
}
