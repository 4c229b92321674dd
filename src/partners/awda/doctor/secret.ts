// The secret as AWDA callers add it by mistake.

import type { EnvelopeMistake } from './texts.ts'
import type { CauseId } from '../../../doctor/causes.ts'
import { encodeUtf8 } from '../../../doctor/charset.ts'
import { concat } from '../../../doctor/rsa.ts'
import type { Finish } from '../../../doctor/search.ts'
import type { Text } from '../../../doctor/text.ts'

export function secretMistakes(secret: string, otherSecrets: readonly string[]): EnvelopeMistake[] {
  const own = { text: secret, hide: 'secret' }
  const placed = (
    cause: CauseId,
    place: (text: Text) => Text,
    pairs = false,
    detail = '',
  ): EnvelopeMistake => ({
    cause,
    facts: { detail },
    style: { secret: place },
    pairs,
  })
  const respelled = (text: string) => ({ text, hide: 'secret' })
  return [
    placed('secret-missing', (text) => text, true),
    placed('secret-line-break', (text) => [...text, own, { text: '\n' }], true),
    placed('secret-line-break', (text) => [...text, own, { text: '\r\n' }]),
    placed('secret-blank', (text) => [...text, own, { text: ' ' }]),
    placed('secret-blank', (text) => [...text, { text: ' ' }, own]),
    placed('secret-quoted', (text) => [...text, { text: '"' }, own, { text: '"' }]),
    placed('secret-quoted', (text) => [...text, { text: "'" }, own, { text: "'" }]),
    placed('secret-both-ends', (text) => [own, ...text, own], true),
    placed('secret-at-start', (text) => [own, ...text], true),
    placed('secret-doubled', (text) => [...text, own, own]),
    ...[
      'secret:',
      'secret',
      'key:',
      'key=',
      '&key=',
      '&secret=',
      'appSecret:',
      'secretKey:',
      ':',
      '&',
      '=',
    ].map((name) => placed('secret-named', (text) => [...text, { text: name }, own], name === '&key=')),
    placed('secret-case', (text) => [...text, respelled(secret.toLowerCase())]),
    placed('secret-case', (text) => [...text, respelled(secret.toUpperCase())]),
    // The partner's own examples.
    ...['yousecret', 'yoursecret'].map((example) =>
      placed('secret-of-the-document', (text) => [...text, { text: example }], example === 'yousecret'),
    ),
    ...otherSecrets.map((other) => placed('secret-of-another-app', (text) => [...text, respelled(other)])),
  ]
}

/** HMAC (RFC 2104) with the secret as its key. */
export function hmac(secret: string, hash: Finish['hash']): EnvelopeMistake {
  return {
    cause: 'hmac',
    style: {
      secret: (text) => text,
      hash: (message) => {
        const bytes = encodeUtf8(secret)
        const key = new Uint8Array(64)
        key.set(bytes.length > 64 ? hash(bytes) : bytes)
        const pad = (byte: number) => key.map((one) => one ^ byte)
        return hash(concat(pad(0x5c), hash(concat(pad(0x36), message))))
      },
    },
  }
}
