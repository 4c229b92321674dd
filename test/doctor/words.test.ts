import { expect, it } from 'vitest'
import { subjects } from '../../generated/subjects.ts'
import { signRule, stringWords } from '../../src/doctor/rule-words.ts'
import { wordsOf } from '../../src/doctor/words.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

// What the doctor advises of each declaration, in words: whole sentences.

const schemeOf = (name: Preset) => readScheme(declarationOf(name), name)

/** A declaration of one string and one signature. */
const own = (more: Readonly<Record<string, unknown>>, signature: object = {}) =>
  readScheme(
    {
      credentials: { app: 'id', key: { kind: 'secret', title: 'API key' } },
      time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
      strings: { message: '{time}{body}' },
      signatures: {
        s: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'key', ...signature },
      },
      send: { headers: { 'X-App': '{app}', 'X-Time': '{time}', 'X-Sign': '{signature.s}' } },
      ...more,
    },
    'own',
  )
const pairs = (rule: object) =>
  own({
    strings: { fields: { each: 'body', ...rule }, message: '{time}{fields}' },
    signatures: {
      s: { of: 'fields', algorithm: 'hmac-sha256', encoding: 'hex', key: 'key' },
      t: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'key' },
    },
    send: {
      headers: { 'X-App': '{app}', 'X-Time': '{time}', 'X-Sign': '{signature.s}', 'X-T': '{signature.t}' },
    },
  })
const envelope = own({
  strings: { fields: { each: 'envelope', pair: '{name}: {value}\n', join: '' }, message: '{fields}{key}' },
  signatures: { s: { of: 'message', algorithm: 'md5', encoding: 'hex' } },
  send: { envelope: { id: '{app}', at: '{time}', sign: '{signature.s}', data: '{body}' } },
})

it('all words of AWDA', () => {
  expect(wordsOf(subjects.awda.scheme)).toEqual({
    rule: 'Sign name:value of every field except signature, sorted by name, with no separator, then the secret.',
    joinRule: 'Put a colon between name and value, and no other separator.',
    lowerRule: 'Keep the case of names, values and secret.',
    upperRule: 'Keep the case of the text; only the digits of the MD5 are in upper case.',
    bodyRule: 'Serialise the body once, and sign exactly the text that is sent.',
    hash: 'MD5',
    digits: '32 hexadecimal digits',
    signatureRule: 'Write the MD5 as exactly 32 upper-case hexadecimal digits.',
    keyRule: 'Sign with RSA PKCS#1 v1.5 and MD5 (MD5withRSA), and pass that function the text itself.',
    secretRule: 'Append the secret once, at the end, with nothing before or after it.',
    timeForms: 'whole seconds since 1970-01-01 UTC',
    timeForm: 'Send whole seconds since 1970-01-01 UTC',
    timeUnit: 'whole seconds since 1970-01-01 UTC',
    envelope: 'Put the parameters into the field body, beside appId, timestamp, v and signature.',
    appId: 'appId',
    timeSignature: 'Leave it out: it is signed in signature.',
  })
})

const parameters =
  'Sign each top-level parameter as lower-cased name + value, sorted by lower-cased name, with no separator.'

it.each([
  [
    'timestamp',
    'Sign app id + timestamp with no separator, the timestamp exactly as in its header.',
    'Keep the case of the text.',
    'Keep the case of the text.',
    'Sign app id + timestamp with no separator, the timestamp exactly as in its header.',
  ],
  [
    'parameters',
    parameters,
    'Lower-case only the names of the parameters.',
    'Keep the case of the values, and lower-case the names.',
    'Join all with no separator.',
  ],
])('the words of %s of PPDAI', (signature, rule, lowerRule, upperRule, joinRule) => {
  expect(wordsOf(subjects.ppdai.scheme, signature)).toMatchObject({
    rule,
    lowerRule,
    upperRule,
    joinRule,
    bodyRule: rule,
    hash: 'SHA-1',
    digits: 'base64 of 20 bytes',
    signatureRule: 'Send the signature as standard base64 with padding, on one line.',
    keyRule: 'Sign with RSA PKCS#1 v1.5 and SHA-1 (SHA1withRSA), and pass that function the text itself.',
    timeForms: 'yyyy-MM-dd HH:mm:ss in UTC, or whole seconds since 1970-01-01 UTC',
    timeForm: 'Write yyyy-MM-dd HH:mm:ss in UTC',
    timeUnit: 'whole seconds since 1970-01-01 UTC',
    appId: 'app id',
    timeSignature: 'Leave it out: it is signed in X-PPD-TIMESTAMP-SIGN.',
  })
})

it.each<[name: Preset, rule: string, signature: string, secret: string, time: string, at: string]>([
  [
    'ed25519',
    'Sign timestamp + method + path with query + body with a point between them.',
    'Send the signature as base64url without padding.',
    'Use the secret exactly as it was issued, as the key of ED25519.',
    'whole milliseconds since 1970-01-01 UTC',
    'X-Signature',
  ],
  [
    'hmac-header',
    'Sign method + path with query + timestamp + hash of body with a line break between them.',
    'Write the HMAC-SHA256 as exactly 64 lower-case hexadecimal digits.',
    'Use the secret exactly as it was issued, as the key of HMAC-SHA256.',
    'whole seconds since 1970-01-01 UTC',
    'X-Signature',
  ],
  [
    'wechatpay-v3',
    'Sign method + path with query + timestamp + nonce + body with a line break between them and at the end.',
    'Send the signature as standard base64 with padding, on one line.',
    'Use the secret exactly as it was issued, as the key of RSA-SHA256.',
    'whole seconds since 1970-01-01 UTC',
    'signature of Authorization',
  ],
  [
    'sigv4',
    'Sign timestamp + scope + hash of canonical with the fixed text of the contract between them.',
    'Write the HMAC-SHA256 as exactly 64 lower-case hexadecimal digits.',
    'Use the secret exactly as it was issued, as the key of HMAC-SHA256.',
    'yyyyMMddTHHmmssZ in UTC',
    'Signature of Authorization',
  ],
  [
    'rfc9421-ed25519',
    'Sign method + path + query + host + content-type + content-digest + params with the fixed text of the contract between them.',
    'Send the signature as standard base64 with padding, on one line.',
    'Use the secret exactly as it was issued, as the key of ED25519.',
    'whole seconds since 1970-01-01 UTC',
    'Signature',
  ],
  [
    'form-hmac',
    'Sign each parameter of the form as name=value, sorted by name, with an & between them, then &key= and the secret.',
    'Write the HMAC-SHA256 as exactly 64 upper-case hexadecimal digits.',
    'Append &key= and the secret once, at the end, with nothing after it.',
    'whole seconds since 1970-01-01 UTC',
    'sign',
  ],
  [
    'params-rsa',
    'Sign each parameter of query and form as name=value, sorted by name, with an & between them.',
    'Send the signature as standard base64 with padding, on one line.',
    'Use the secret exactly as it was issued, as the key of RSA-SHA256.',
    'yyyy-MM-dd HH:mm:ss in UTC+8',
    'sign',
  ],
  [
    'stripe-webhook',
    'Sign timestamp + body with a point between them, the timestamp exactly as in its header.',
    'Write the HMAC-SHA256 as exactly 64 lower-case hexadecimal digits.',
    'Use the secret exactly as it was issued, as the key of HMAC-SHA256.',
    'whole seconds since 1970-01-01 UTC',
    'v1 of Stripe-Signature',
  ],
  [
    'signature-list',
    'Sign timestamp + method + path with query + body with a line break between them.',
    'Send the signature as standard base64 with padding, on one line.',
    'Use the secret exactly as it was issued, as the key of HMAC-SHA512.',
    'yyyy-MM-ddTHH:mm:ssZ in UTC',
    'X-Sign',
  ],
])('the words of %s', (name, rule, signatureRule, secretRule, timeUnit, at) => {
  expect(wordsOf(schemeOf(name))).toMatchObject({
    rule,
    signatureRule,
    secretRule,
    timeUnit,
    timeForms: timeUnit,
    timeForm: `${timeUnit.startsWith('whole') ? 'Send' : 'Write'} ${timeUnit}`,
    timeSignature: `Leave it out: it is signed in ${at}.`,
  })
})

it.each<[name: Preset, words: Readonly<Record<string, string>>]>([
  ['ed25519', { hash: 'SHA-512', digits: 'base64url of 64 bytes' }],
  ['hmac-header', { hash: 'HMAC-SHA256', digits: '64 hexadecimal digits' }],
  ['wechatpay-v3', { hash: 'SHA-256', digits: 'base64 of 32 bytes' }],
  [
    'wechatpay-v3',
    {
      bodyRule: 'Serialise the body once, and sign exactly the text that is sent.',
      lowerRule: 'Keep the case of the text.',
    },
  ],
  ['sigv4', { joinRule: 'Put an equals sign between name and value, and an & between the pairs.' }],
  [
    'form-hmac',
    { upperRule: 'Keep the case of the text; only the digits of the HMAC-SHA256 are in upper case.' },
  ],
  [
    'form-hmac',
    {
      bodyRule:
        'Sign each parameter of the form as name=value, sorted by name, with an & between them, then &key= and the secret.',
    },
  ],
])('the words of %s beside them', (name, words) => {
  expect(wordsOf(schemeOf(name))).toMatchObject(words)
})

it.each<[text: string, secretRule: string]>([
  ['{time}{body}{key}', 'Append the secret once, at the end, with nothing before or after it.'],
  ['{time}{body}.{key}', 'Append . and the secret once, at the end, with nothing after it.'],
  ['{key}{time}{body}', 'Sign secret + timestamp + body with no separator.'],
  ['{key}{time}{body}{key}', 'Sign secret + timestamp + body + secret with no separator.'],
  [
    '{time}{key}.',
    'Sign timestamp + secret with a point between them and at the end, the timestamp exactly as in its header.',
  ],
])('where the secret of %s belongs', (message, secretRule) => {
  const scheme = own({ strings: { message } }, { algorithm: 'md5', key: undefined })
  expect(wordsOf(scheme)).toMatchObject({
    secretRule,
    lowerRule: 'Keep the case of names, values and secret.',
  })
})

it.each([
  [
    pairs({ pair: '{name}{value}', join: '' }),
    'Sign each top-level parameter as name + value, sorted by name, with no separator',
  ],
  [
    pairs({ pair: '{name}={value}', join: '&', name: 'lower', order: 'sent' }),
    'Sign each top-level parameter as lower-cased name + an equals sign + value, with an & between them',
  ],
  [
    pairs({ pair: '{value}', join: '|' }),
    'Sign each top-level parameter as value, sorted by name, with a bar between them',
  ],
  [
    pairs({ pair: '{value}', join: '#' }),
    'Sign each top-level parameter as value, sorted by name, with a text between them',
  ],
  [
    envelope,
    'Sign name, a colon and a space, value of every field except sign, sorted by name, with no separator, then the secret',
  ],
])('a rule of pairs in words: %#', (scheme, rule) => {
  expect(wordsOf(scheme).rule).toBe(`${rule}.`)
})

it('an envelope whose body is the last of its fields', () => {
  expect(wordsOf(envelope)).toMatchObject({
    envelope: 'Put the parameters into the field data, beside id, at and sign.',
    appId: 'id',
    timeSignature: 'Leave it out: it is signed in sign.',
  })
})

it('what a signature is made of that has no string', () => {
  expect(signRule(own({}), 'body')).toBe('Sign body')
  expect([stringWords(subjects.ppdai.scheme, 'parameters'), stringWords(own({}), 'nothing')]).toEqual([
    'the parameters',
    'the parameters',
  ])
  expect(stringWords(schemeOf('hmac-header'), schemeOf('hmac-header').signatures.request!.of)).toBe(
    'method + path with query + timestamp + hash of body',
  )
})

it.each<[signature: object, keyRule: string]>([
  [
    { algorithm: 'rsa-pss-sha512' },
    'Sign with RSASSA-PSS and SHA-512, and pass that function the text itself.',
  ],
  [
    { algorithm: 'rsa-sha256' },
    'Sign with RSA PKCS#1 v1.5 and SHA-256 (SHA256withRSA), and pass that function the text itself.',
  ],
])('how a key of RSA signs: %j', (signature, keyRule) => {
  const scheme = own({ credentials: { app: 'id', key: 'private-key' } }, { encoding: 'hex', ...signature })
  expect(wordsOf(scheme)).toMatchObject({
    keyRule,
    signatureRule: expect.stringMatching(
      /^Send the signature as exactly \d+ lower-case hexadecimal digits\.$/,
    ),
  })
})
