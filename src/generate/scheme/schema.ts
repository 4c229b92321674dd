// The shape of signature.yaml as a JSON Schema: for editors, and for the check that comes before any other.

import { grades, reasons } from '../../core/contract.ts'
import { asymmetric, digests, macs, timeForms } from '../../signing/grammar.ts'
import {
  filled,
  header,
  kind,
  mapped,
  named,
  object,
  oneOf,
  ref,
  type Schema,
  several,
  source,
  pairKeys,
  textKeys,
  titled,
  text,
  textOr,
} from './schema-parts.ts'

const about = {
  as: text,
  description: text,
  schema: { type: 'object' },
  required: { type: 'boolean' },
  example: {},
  'x-source': ref('source'),
}

/** Seconds: a longer window is one in milliseconds. */
const day = 86_400
const refusal = object({ 'code!': { type: ['string', 'integer'] }, 'grade!': oneOf(...grades) })
const encoding = oneOf('hex', 'HEX', 'base64', 'base64url')

const scheme = object({
  scheme: text,
  // Sentences that the reference words differently.
  algorithm: text,
  canonical: mapped(text),
  mistakes: {
    type: 'array',
    items: object({ 'mistake!': filled, 'remedy!': filled, 'grade!': oneOf(...grades) }),
  },
  'x-source': ref('source'),
  'credentials!': { ...named(textOr(ref('credential'), kind)), minProperties: 1 },
  options: named({ type: 'array', minItems: 2, uniqueItems: true, items: filled }),
  hooks: named(
    object({ 'from!': { type: 'string', pattern: String.raw`^\./[\w-]+\.ts$` }, 'rule!': filled }),
  ),
  body: object({
    type: { const: 'json-object' },
    empty: oneOf('allowed', 'refused'),
    blank: oneOf('empty', 'refused'),
    names: oneOf('declared', 'any'),
  }),
  time: object({
    'forms!': {
      if: { type: 'array' },
      then: { type: 'array', minItems: 1, uniqueItems: true, items: oneOf(...timeForms) },
      else: {
        type: ['array', 'object'],
        minProperties: 1,
        propertyNames: { enum: timeForms },
        additionalProperties: object({
          digits: { type: ['integer', 'string'], pattern: String.raw`^\d{1,2}(-\d{1,2})?$` },
          fraction: { type: 'integer', minimum: 1, maximum: 9 },
        }),
      },
    },
    'window!': object({
      'past!': { type: 'integer', minimum: 1, maximum: day },
      'future!': { type: 'integer', minimum: 0, maximum: day },
    }),
    'x-source': ref('source'),
    'x-unconfirmed': { const: true },
  }),
  nonce: object({
    'bytes!': { type: 'integer', minimum: 8, maximum: 64 },
    'encoding!': encoding,
    prefix: text,
  }),
  'strings!': {
    ...named(
      textOr({ if: { type: 'object', required: ['each'] }, then: object(pairKeys), else: object(textKeys) }),
    ),
    minProperties: 1,
  },
  hashes: named(object({ 'of!': filled, 'algorithm!': oneOf(...digests), 'encoding!': encoding, ...titled })),
  keys: named(
    object(
      {
        from: filled,
        strip: filled,
        decode: oneOf('base64', 'base64url', 'hex'),
        derive: object({
          'algorithm!': oneOf(...macs),
          seed: filled,
          'steps!': { type: 'array', minItems: 1, items: filled },
          encoding,
        }),
        ...titled,
      },
      { minProperties: 1 },
    ),
  ),
  'signatures!': {
    ...named(
      object({
        'of!': filled,
        'algorithm!': oneOf(...asymmetric, ...macs, ...digests),
        'encoding!': encoding,
        key: filled,
        ...titled,
      }),
    ),
    minProperties: 1,
  },
  'send!': object(
    {
      headers: {
        ...mapped(
          textOr({
            if: { type: 'object', required: ['fields'] },
            then: ref('composite'),
            else: ref('placed'),
          }),
        ),
        propertyNames: header,
      },
      query: mapped(textOr(ref('placed'))),
      form: mapped(textOr(ref('placed'))),
      envelope: mapped(
        textOr({ if: { type: 'object', required: ['json'] }, then: ref('json'), else: ref('placed') }),
      ),
    },
    { minProperties: 1 },
  ),
  types: mapped(filled),
  memberNames: object({
    'case!': { const: 'ignored' },
    'x-source': ref('source'),
  }),
  refusals: {
    type: 'object',
    properties: Object.fromEntries(reasons.map((reason) => [reason, refusal])),
    additionalProperties: false,
  },
  response: ref('scheme'),
  events: mapped({
    if: { type: 'object', required: ['like'] },
    then: object({ 'like!': { const: 'requests' }, 'x-source!': ref('source') }),
    else: ref('scheme'),
  }),
})

export const signatureSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'signature.yaml: how the requests of a partner are signed',
  $ref: '#/$defs/scheme',
  $defs: {
    scheme,
    source,
    credential: object({
      'kind!': kind,
      optional: { type: 'boolean' },
      title: text,
      example: text,
      placeholders: { type: 'array', items: filled },
    }),
    placed: object({ 'text!': filled, several, ...about }),
    json: object({ 'json!': filled, empty: text, ...about }),
    composite: object({
      prefix: text,
      'pair!': filled,
      'join!': filled,
      'fields!': {
        ...mapped(textOr(ref('placed'))),
        minProperties: 1,
        propertyNames: { pattern: String.raw`^[\w.-]+$` },
      },
      ...about,
    }),
  },
} as const satisfies Schema
