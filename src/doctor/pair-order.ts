// A string made of pairs in another order than declared, or with other separators.

import type { PairString } from '../signing/grammar.ts'
import type { Row } from '../signing/message.ts'
import { compare, type Maker } from './pair-maker.ts'
import type { DeclaredMistake, Signed } from './style.ts'
import { separatorName } from './rule-words.ts'

const byName = (a: Row, b: Row) => compare(a.name, b.name)
const culture = new Intl.Collator('en')

export function orderMistakes({ scheme }: Signed, rule: PairString, make: Maker): DeclaredMistake[] {
  const sorted = (change: (a: Row, b: Row) => number) => ({ compare: change })
  const listed = Object.keys(scheme.send.envelope)
  const reversed = make(
    'order-reversed',
    sorted((a, b) => compare(b.key, a.key)),
  )
  if (rule.order === 'sent' && !Array.isArray(rule.each))
    return [make('order-sorted', { order: 'name' }, undefined, true), reversed]
  const written = make('order-as-written', { order: 'sent', compare: undefined }, undefined, true)
  if (rule.each === 'envelope')
    return [
      written,
      reversed,
      make(
        'order-other',
        sorted((a, b) => listed.indexOf(a.name) - listed.indexOf(b.name)),
        'as the document lists them',
      ),
    ]
  return [
    written,
    ...(rule.name === 'lower' ? [make('order-original-case', sorted(byName), undefined, true)] : []),
    ...(rule.name === 'keep'
      ? [
          make(
            'order-other',
            sorted((a, b) => compare(a.key.toLowerCase(), b.key.toLowerCase())),
            'without regard to case',
          ),
        ]
      : []),
    make(
      'order-culture',
      sorted((a, b) => culture.compare(a.key, b.key)),
    ),
    reversed,
    make(
      'order-other',
      sorted((a, b) => compare(a.raw, b.raw)),
      'by value',
    ),
  ]
}

/** What is written between name and value, and between pairs. */
export function joinMistakes({ pair, join, each }: PairString, make: Maker): DeclaredMistake[] {
  const [before = ''] = pair.split('{name}')
  const after = pair.split('{value}')[1] ?? ''
  const own = /\{name\}([^]*)\{value\}/.exec(pair)?.[1] ?? ''
  const parts = each === 'envelope' ? 'fields' : 'parameters'
  const written = (colon: string, comma: string, detail: string) =>
    colon === own && comma === join
      ? []
      : [make('joined', { pair: `${before}{name}${colon}{value}${after}`, join: comma }, detail)]
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
    ...written(`${own} `, join, `a space after each ${own ? 'colon' : 'name'}`),
    ...(after
      ? [
          make('joined', { pair: pair.slice(0, -after.length) }, 'no line break after them'),
          make(
            'joined',
            { pair: pair.slice(0, -after.length), join: after },
            'no line break after the last one',
          ),
        ]
      : [
          make(
            'joined',
            { pair: pair + (join || '\n'), join: '' },
            `${separatorName(join || '\n')} after the last one`,
          ),
        ]),
  ]
  return all.map((one, at) => ({ ...one, pairs: at < (own === '' ? 1 : 4) }))
}
