// Random declarations that make sense, and requests that fit them.
import { asymmetric, digests, macs, timeForms } from '../../../src/signing/grammar.ts'
import { publicName, reserved } from '../../../src/signing/names.ts'
import { codePoint, fc } from '../../property.ts'

/** Marks of a request: each is changed alone. */
export const marks = { body: 'bodymark', path: 'pathmark', query: 'querymark', header: 'headermark' }

const encoding = fc.constantFrom('hex', 'HEX', 'base64', 'base64url')
const digest = fc.constantFrom(...digests)
const textAround = fc.constantFrom(
  '\n',
  '.',
  ':',
  '&',
  '',
  '`',
  '${',
  '\\',
  '\\n',
  '"',
  "'",
  '{}',
  '/',
  '*/',
  '//',
  '|;',
  '李',
  '\t',
)
const anyName = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/),
  fc.constantFrom(
    'await',
    'class',
    'key',
    'found',
    'latest',
    'caller',
    'rule',
    'fields',
    'list',
    'name',
    'value',
    'raw',
  ),
  fc.constantFrom(
    'expected',
    'bytes',
    'step',
    'pieces',
    'digest',
    'hmac',
    'hex',
    'options',
    'apps',
    'sentForm',
    'undefined',
  ),
)
const names = fc
  .uniqueArray(anyName, { minLength: 9, maxLength: 9, selector: (name) => publicName(name).toLowerCase() })
  .filter((all) => all.every((name) => !reserved.has(name)))

const shape = fc.record({
  names,
  algorithm: fc.constantFrom(...asymmetric, ...macs, ...digests),
  encoding,
  keyFrom: fc.constantFrom('plain', 'decoded', 'derived'),
  place: fc.constantFrom('headers', 'fields', 'query', 'form', 'parameters', 'envelope', 'envelope pairs'),
  forms: fc.subarray(
    timeForms.filter((form) => form !== 'utc+8-text'),
    { minLength: 1 },
  ),
  nonce: fc.option(
    fc.record({ bytes: fc.integer({ min: 8, max: 20 }), encoding, prefix: fc.constantFrom('', 'n_', 'a$`') }),
  ),
  several: fc.boolean(),
  hashed: fc.option(fc.record({ algorithm: digest, encoding })),
  bodyHash: fc.option(fc.record({ algorithm: digest, encoding })),
  order: fc.constantFrom('name', 'sent'),
  pairs: fc.record({
    skipEmpty: fc.boolean(),
    encoding: fc.constantFrom('none', 'rfc3986'),
    value: fc.constantFrom('text', 'trim', 'raw'),
    name: fc.constantFrom('keep', 'lower'),
    twice: fc.constantFrom('refused', 'allowed'),
    pair: fc.constantFrom('{name}={value}', '{value}{name}', '"{name}":`{value}`\n', '{value}'),
    join: fc.constantFrom('&', '', '\n', '${'),
  }),
  skip: fc.constantFrom([], ['Extra']),
  header: fc.boolean(),
  option: fc.boolean(),
  between: fc.array(textAround, { minLength: 12, maxLength: 12 }),
  shuffle: fc.infiniteStream(fc.nat(1000)),
  content: fc.array(codePoint, { maxLength: 8 }).map((letters) => letters.join('')),
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

export interface Case {
  declared: object
  algorithm: string
  /** Names of the id and of the key. */
  appId: string
  key: string
  secret: string
  place: string
  hasNonce: boolean
  signed: (keyof typeof marks)[]
  request: { url: string; body: string; headers: Headers }
}

export const cases: fc.Arbitrary<Case> = shape.map(caseOf)

const eachOf: Partial<Record<string, string>> = {
  query: 'query',
  form: 'form',
  parameters: 'parameters',
  'envelope pairs': 'envelope',
}

function caseOf(one: Shape): Case {
  const [
    appId = '',
    key = '',
    message = '',
    pairs = '',
    part = '',
    hashed = '',
    bodyHash = '',
    made = '',
    option = '',
  ] = one.names
  const { algorithm, place, between, nonce } = one
  const isPair = (asymmetric as readonly string[]).includes(algorithm)
  const isMac = (macs as readonly string[]).includes(algorithm)
  const isForm = place === 'form' || place === 'parameters'
  const isEnvelope = place.startsWith('envelope')
  const each = eachOf[place]
  const ownKey = isMac && one.keyFrom !== 'plain'
  // What is signed, in any order, with any text between.
  const covered = [
    'time',
    'method',
    part,
    ...(nonce ? ['nonce'] : []),
    ...(each === 'query' || place === 'parameters' ? ['path'] : ['target']),
    ...(isForm || place === 'envelope pairs' ? [] : [one.bodyHash ? bodyHash : 'body']),
    ...(each ? [pairs] : []),
    ...(one.header ? ['header:x-Mark'] : []),
    ...(isPair || isMac ? [] : [key]),
  ]
  const order = covered
    .map((name) => [one.shuffle.next().value ?? 0, name] as const)
    .sort(([a], [b]) => a - b)
  const text = order.map(([, name], at) => `{${name}}${between[at] ?? ''}`).join('')
  const { name, pair, join } = one.pairs
  const value = one.pairs.value === 'trim' ? 'trim' : 'text'
  const isQuery = each !== undefined && each !== 'envelope'
  const signature = '{signature.request}'
  const values = { App: `{${appId}}`, Extra: 'x', 'at.time': '{time}', ...(nonce && { nonce: '{nonce}' }) }
  const several = one.several && { several: true }
  const send =
    place === 'headers'
      ? { headers: { ...values, Sign: one.several ? { text: `v1 ${signature}`, several: ',' } : signature } }
      : place === 'fields'
        ? {
            headers: {
              A: {
                prefix: 'P ',
                pair: '{name}<{value}>',
                join: '&',
                fields: { ...values, Sign: { text: signature, ...several } },
              },
            },
          }
        : isEnvelope
          ? { envelope: { ...values, Sign: signature, Data: { json: '{body}', empty: '{}' } } }
          : each === 'query'
            ? { query: values, headers: { Sign: signature } }
            : { form: { ...values, Sign: signature } }
  const declared = {
    credentials: { [appId]: 'id', [key]: isPair ? 'private-key' : 'secret' },
    ...(one.option && { options: { [option]: ['plain', 'strip'] } }),
    ...(isEnvelope && { body: { type: 'json-object' } }),
    time: { forms: one.forms, window: { past: 60, future: 30 } },
    ...(nonce && { nonce }),
    strings: {
      [message]: one.option ? { text, delete: ' \t-]^\\', if: { [option]: 'strip' } } : text,
      [part]: `{${appId}}${between[11] ?? ''}{time}`,
      ...(each && {
        [pairs]: {
          each,
          order: one.order,
          ...(isQuery ? { ...one.pairs, skip: one.skip } : { name, value, pair, join, skip: one.skip }),
        },
      }),
    },
    hashes: {
      ...(one.hashed && { [hashed]: { of: message, ...one.hashed } }),
      ...(one.bodyHash && covered.includes(bodyHash) && { [bodyHash]: { of: 'body', ...one.bodyHash } }),
    },
    ...(ownKey && {
      keys: {
        [made]:
          one.keyFrom === 'decoded'
            ? { from: key, strip: 'k_', decode: 'base64' }
            : {
                derive: {
                  algorithm: 'hmac-sha256',
                  seed: `S{${key}}`,
                  steps: ['{date}', '{isoDate}', `{${appId}}`, 'end'],
                },
              },
      },
    }),
    signatures: {
      request: {
        of: one.hashed ? hashed : message,
        algorithm,
        encoding: one.encoding,
        ...((isPair || isMac) && { key: ownKey ? made : key }),
      },
    },
    send,
  }
  const content = encodeURIComponent(one.content)
  return {
    declared,
    algorithm,
    appId,
    key,
    secret: 'k_c2VjcmV0',
    place,
    hasNonce: nonce !== null,
    signed: [
      'path',
      'body',
      ...(place === 'form' ? [] : ['query' as const]),
      ...(one.header ? ['header' as const] : []),
    ].filter(
      (name): name is keyof typeof marks =>
        !(name === 'query' && place === 'form' && !covered.includes('target')),
    ),
    request: {
      url: `https://host.example/${marks.path}/${content}?q=${content}${marks.query}&e=`,
      body: isForm ? `b=${content}${marks.body}&f=` : JSON.stringify({ text: `${one.content}${marks.body}` }),
      headers: new Headers({ 'X-Mark': marks.header }),
    },
  }
}
