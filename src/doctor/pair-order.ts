// A string made of pairs in another order than declared, or with other separators.

import type { PairString } from '../signing/grammar.ts'
import type { Message, Row } from '../signing/message.ts'
import { bucketOf } from './body-order.ts'
import { byName, compare, type Maker } from './pair-maker.ts'
import { type Mistake, rarely, when } from './mistake.ts'
import type { Signed } from './style.ts'
import { separatorName } from './rule-words.ts'

const culture = new Intl.Collator('en')

export function orderMistakes({ scheme, message }: Signed, rule: PairString, make: Maker): Mistake[] {
  const by = (key: (row: Row) => string | number) => ({
    compare: (a: Row, b: Row) => compare(key(a), key(b)),
  })
  const listed = Object.keys(scheme.send.envelope)
  const reversed = make('order-reversed', { compare: (a: Row, b: Row) => compare(b.key, a.key) })
  if (rule.order === 'sent' && !Array.isArray(rule.each))
    return [make('order-sorted', { order: 'name' }, {}, true), reversed]
  const written = make('order-as-written', { order: 'sent', compare: undefined }, {}, true)
  const other = (key: (row: Row) => string | number, detail: string) => make('order-other', by(key), detail)
  if (rule.each === 'envelope')
    return [written, reversed, other(({ name }) => listed.indexOf(name), 'as the document lists them')]
  return [
    written,
    ...when(rule.name === 'lower', [make('order-original-case', { compare: byName }, {}, true)]),
    ...when(rule.name === 'keep', [other(({ key }) => key.toLowerCase(), 'without regard to case')]),
    make('order-culture', { compare: (a: Row, b: Row) => culture.compare(a.key, b.key) }),
    reversed,
    other(({ raw }) => raw, 'by value'),
    ...when(rule.each === 'body', rarely(bodyOrders(message, other))),
  ]
}

/** Orders of parameters that programs do not ask for, and get from a map, a class or two lists. */
function bodyOrders(
  { types = {} }: Message,
  other: (key: (row: Row) => string | number, detail: string) => Mistake,
): Mistake[] {
  const listed = Object.keys(types)
  const buckets = (key: (row: Row) => string) =>
    [16, 32].map((size) => other((row) => bucketOf(key(row), size), 'as a Java HashMap orders them'))
  return [
    ...buckets(({ name }) => name),
    ...buckets(({ key }) => key),
    other(({ name }) => listed.indexOf(name), 'as the document lists them'),
    other(({ key }) => String(key.length).padStart(3, '0') + key, 'by length'),
    other(({ raw, key }) => Number(!raw.startsWith('"')) + key, 'with text first'),
    other(({ raw, key }) => Number(raw.startsWith('"')) + key, 'with text last'),
  ]
}

type Written = (colon: string, comma: string, detail: string) => Mistake[]

/** Any usual mark between name and value with any between pairs, and what programs print of a map or a form. */
function formMistakes(make: Maker, written: Written): Mistake[] {
  const whole = (cause: 'joined' | 'form-signed', change: Readonly<Record<string, unknown>>, detail = '') =>
    make(cause, change, detail)
  const form = { pair: '{name}={value}', join: '&' }
  const asWritten = { ...form, rename: ({ name }: Row) => name, order: 'sent', compare: undefined }
  return [
    ...['=', ':', ',', ' ', '\n'].flatMap((colon) =>
      ['&', ',', ', ', ';', '|', ' ', '\n'].flatMap((comma) =>
        written(
          colon,
          comma,
          `${separatorName(colon)} after each name, ${separatorName(comma)} between the parameters`,
        ),
      ),
    ),
    whole('joined', { pair: '{name}={value}&', join: '' }, 'name=value& with an & at the end'),
    whole('form-signed', asWritten),
    whole('form-signed', { ...asWritten, encoding: 'rfc3986' }, ', percent-encoded'),
  ]
}

/** What is written between name and value, and between pairs. */
export function joinMistakes({ pair, join, each }: PairString, make: Maker): Mistake[] {
  // A pair may have no name: then nothing is between that and the value.
  const [, before = '', own, after = ''] = /^([^{}]*)(?:\{name\}([^{}]*))?\{value\}([^{}]*)$/.exec(pair) ?? []
  const parts = each === 'envelope' ? 'fields' : 'parameters'
  const written = (colon: string | undefined, comma: string, detail: string) =>
    colon === own && comma === join
      ? []
      : [
          make(
            'joined',
            { pair: colon === undefined ? pair : `${before}{name}${colon}{value}${after}`, join: comma },
            detail,
          ),
        ]
  const [bare, last] = [pair.slice(0, -after.length), join || '\n']
  const all = [
    ...written('=', '&', 'name=value&name=value'),
    ...written(own, '&', own ? `name${own}value&name${own}value` : `an & between the ${parts}`),
    ...written('=', '', 'name=value'),
    ...written('', '', 'nothing between name and value'),
    ...written(':', '', 'name:value'),
    ...written(':', ',', 'name:value,name:value'),
    ...['', ',', ' ', '\n', '|', ';'].flatMap((mark) =>
      written(own, mark, `${separatorName(mark)} between the ${parts}`),
    ),
    ...(own === undefined
      ? []
      : written(`${own} `, join, `a space after each ${own ? bareName(own) : 'name'}`)),
    ...when(each === 'body', rarely(formMistakes(make, written))),
    ...(after
      ? [
          make('joined', { pair: bare }, `no ${bareName(after)} after them`),
          make('joined', { pair: bare, join: after }, `no ${bareName(after)} after the last one`),
        ]
      : [make('joined', { pair: pair + last, join: '' }, `${separatorName(last)} after the last one`)]),
  ]
  return all.map((one, at) => ({ ...one, pairs: at < (own ? 4 : 1) }))
}

const bareName = (mark: string) => separatorName(mark).replace(/^an? /, '')
