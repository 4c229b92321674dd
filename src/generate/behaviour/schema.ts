// The shape of behaviour.yaml, for the check and for editors: spec/behaviour.schema.json.

import { grades } from '../../core/contract.ts'
import { filled, mapped, named, object, oneOf, ref, type Schema, source } from '../scheme/schema-parts.ts'
import { keysOf, verbs } from './grammar.ts'

const duration: Schema = { type: 'string', pattern: '^(?!0+\\D)\\d{1,9}(ms|[smhd])$' }
const code: Schema = { type: ['string', 'integer'] }
const names: Schema = { type: 'array', items: filled, minItems: 1, uniqueItems: true }
const oneOrMore = (one: Schema): Schema => ({
  if: { type: 'array' },
  then: { type: 'array', items: one, minItems: 1 },
  else: one,
})
const graded = {
  if: filled,
  grade: oneOf(...grades),
  unknown: filled,
  source: ref('source'),
}
const values = mapped({})

const rule: Schema = object({
  reject: { type: ['string', 'integer', 'object'] },
  create: filled,
  update: filled,
  delete: filled,
  count: filled,
  transition: { type: 'string', pattern: '^\\w+\\.\\w+$' },
  respond: {},
  else: code,
  by: filled,
  add: { type: ['integer', 'string'] },
  copy: names,
  set: values,
  ...graded,
})

const transition: Schema = object({
  'from!': oneOrMore(filled),
  'to!': filled,
  after: filled,
  set: values,
  do: { type: 'array', items: ref('rule'), minItems: 1 },
  notify: filled,
  ...graded,
})

const entity: Schema = object({
  'key!': filled,
  grade: oneOf(...grades),
  unknown: filled,
  ttl: duration,
  initial: filled,
  seed: {
    if: { type: 'string' },
    then: { const: 'accessTokens' },
    else: { type: 'array', items: mapped({}) },
  },
  transitions: named(oneOrMore(ref('transition'))),
})

export const behaviourSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'behaviour.yaml: what the mock remembers, and how that changes its responses',
  ...object({
    'zone!': { type: 'string', pattern: '^[+-](0\\d|1[0-4]):[0-5]\\d$' },
    'source!': ref('source'),
    app: filled,
    names: named(filled),
    hooks: named(object({ 'from!': filled, 'rule!': filled })),
    'entities!': named(ref('entity')),
    before: { type: 'array', items: ref('rule') },
    shared: mapped({ type: 'array', items: ref('rule') }),
    operations: mapped({ type: 'array', items: oneOrMore(ref('rule')) }),
  }),
  $defs: {
    entity,
    transition,
    rule: {
      ...rule,
      description: verbs.map((verb) => `${verb}: ${keysOf[verb].join(', ') || 'nothing else'}`).join('; '),
    },
    source,
  },
} as const satisfies Schema
