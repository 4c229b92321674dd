// What people get wrong with a scheme: each mistake is one rule of the declaration, done in the way that is near at hand.

import type { Grade } from '../../core/contract.ts'
import type { Mistake } from '../../core/signing-guide.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { isPairs, type Key, type Scheme, type Signature, type TimeForm } from '../../signing/grammar.ts'
import { namesIn, signedNames } from '../../signing/names.ts'
import { say, sentence } from './prose.ts'
import { bodySlips, type Slip, slip, stringSlips } from './string-mistakes.ts'
import { algorithmName, encodingName } from './words.ts'

/**
 * In the order in which to look: the key first, then the time, then what is signed, then how the signature is written.
 * Behind them the ones that `signature.yaml` lists itself.
 */
export function mistakesOf(scheme: Scheme): Mistake[] {
  const own = scheme['x-source']?.grade ?? 'inferred'
  const graded = (slips: readonly Slip[], grade: string = own) =>
    slips.map(([mistake, remedy]): Mistake => ({ mistake, remedy, grade: grade as Grade }))
  const strings = Object.entries(scheme.strings).filter(([name]) => signedNames(scheme).has(name))
  const found = [
    ...graded(keySlips(scheme)),
    ...Object.values(scheme.signatures).flatMap((one) =>
      graded(algorithmSlips(scheme, one), one['x-source']?.grade),
    ),
    ...graded(timeSlips(scheme)),
    ...graded(windowSlips(scheme), scheme.time?.['x-source']?.grade),
    ...strings.flatMap(([, rule]) => graded(stringSlips(scheme, rule), rule['x-source']?.grade)),
    ...graded(bodySlips(scheme)),
    ...Object.values(scheme.signatures).flatMap((one) => graded(encodingSlips(one), one['x-source']?.grade)),
    ...scheme.mistakes,
  ]
  return found.filter((one, at) => found.findIndex(({ mistake }) => mistake === one.mistake) === at)
}

function keySlips({ credentials, keys, signatures }: Scheme): Slip[] {
  const kinds = Object.values(credentials).map(({ kind }) => kind)
  const isText = Object.values(signatures).some(({ key = '' }) => credentials[key]?.kind === 'secret')
  const check = 'Check the key first: with a wrong key, every string to sign looks wrong.'
  return [
    ...slip(kinds.includes('private-key'), 'The partner has the public key of another private key', check),
    ...slip(
      kinds.includes('secret'),
      'A line break at the end of the secret',
      'Remove it when the file is read.',
    ),
    ...Object.values(keys).flatMap(({ strip, decode, derive }) => [
      ...(strip ? slip(true, `${say(strip)} left in front of the secret`, 'Remove it.') : []),
      ...slip(decode, 'The text of the secret is the key', `Decode it from ${decode} first.`),
      ...(derive ? slip(true, 'The secret is the key', derivedRule(derive)) : []),
    ]),
    ...slip(isText, 'The secret is decoded before it is used', 'Its text in UTF-8 is the key.'),
  ]
}

const derivedRule = ({ algorithm, steps }: NonNullable<Key['derive']>) =>
  `Derive the key: ${algorithmName(algorithm)} in a chain of ${steps.length}.`

function algorithmSlips(scheme: Scheme, { algorithm, of }: Signature): Slip[] {
  const right = `${algorithmName(algorithm)}.`
  const [, family = '', digest = ''] = /^(rsa|rsa-pss|ecdsa-p256|hmac)-(sha\d+)$/.exec(algorithm) ?? []
  if (family === 'rsa')
    return [
      [digest === 'sha1' ? 'SHA-256 instead of SHA-1' : `SHA-1 instead of ${algorithmName(digest)}`, right],
    ]
  if (family === 'rsa-pss') return [['PKCS #1 v1.5 padding instead of PSS', right]]
  if (family === 'ecdsa-p256')
    return [['The signature in DER', 'r and s, 32 bytes each, one after the other.']]
  if (algorithm === 'ed25519')
    return [['The string is hashed before it is signed', 'Ed25519 takes the string itself.']]
  if (family === 'hmac') return [[`${algorithmName(digest)} of secret and string instead of an HMAC`, right]]
  const secret = namesOfKind(scheme, 'secret')[0]
  const rule = scheme.strings[of]
  if (secret === undefined || !rule || isPairs(rule)) return []
  const names = namesIn(rule.text)
  if (names.at(-1) === secret) return [['The secret in front, or at both ends', 'Once, at the end.']]
  return names[0] === secret ? [['The secret at the end, or at both ends', 'Once, in front.']] : []
}

const isText = (form: TimeForm) => !form.startsWith('epoch')

function timeSlips({ time }: Scheme): Slip[] {
  if (!time) return []
  const forms = Object.keys(time.forms) as TimeForm[]
  const wrong = [
    ...(forms.includes('epoch-seconds') ? ['milliseconds'] : []),
    ...(forms.includes('epoch-milliseconds') ? ['seconds'] : []),
    ...(forms.some(isText) ? [forms.includes('utc+8-text') ? 'UTC' : 'local time'] : []),
  ]
  const right = `${forms.map((form) => timeWords[form]).join(', or ')}; sign the text that is sent.`
  return [[sentence(wrong.join(', or ')), sentence(right)]]
}

const timeWords: Readonly<Record<TimeForm, string>> = {
  'epoch-seconds': 'seconds since 1970',
  'epoch-milliseconds': 'milliseconds since 1970',
  'utc-text': 'UTC as `yyyy-MM-dd HH:mm:ss`',
  'utc+8-text': 'UTC+8 as `yyyy-MM-dd HH:mm:ss`',
  'iso-text': 'UTC as `yyyy-MM-ddTHH:mm:ssZ`',
  'iso-basic': 'UTC as `yyyyMMddTHHmmssZ`',
  'http-date': 'UTC as in the header `Date`',
}

function windowSlips({ time, nonce }: Scheme): Slip[] {
  const rule = `A new one for every attempt. A time is valid for ${time?.window.past} s.`
  return [
    ...slip(time, 'An old time, as in a retry', rule),
    ...slip(nonce, 'A nonce that was sent before', 'A new one for every attempt.'),
  ]
}

function encodingSlips({ encoding, algorithm }: Signature): Slip[] {
  const isLong = /^(rsa|ecdsa|ed25519|hmac-sha512)/.test(algorithm)
  if (encoding === 'base64' && isLong) return [['Line breaks in the base64', 'One line.']]
  const mistake = {
    base64: 'Hexadecimal digits',
    base64url: 'Base64 with `+`, `/` or `=`',
    hex: 'Upper-case hexadecimal digits',
    HEX: 'Lower-case hexadecimal digits',
  }[encoding]
  return [[mistake, `${sentence(encodingName(encoding))}.`]]
}
