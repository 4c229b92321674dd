// A string made of pairs, as callers make it by mistake: its names, its order, its separators, and what is in it.

import { isPairs, type PairString } from '../signing/grammar.ts'
import type { Row, SignedPiece } from '../signing/message.ts'
import { holdsSignature, namesIn } from '../signing/names.ts'
import type { CauseId } from './causes.ts'
import type { DeclaredMistake, Path, Signed } from './style.ts'
import { separatorName } from './words.ts'

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byName = (a: Row, b: Row) => compare(a.name, b.name)
const culture = new Intl.Collator('en')

/** How a mistake in this string is made. */
function makerOf(string: string) {
  return (
    cause: CauseId,
    change: Readonly<Record<string, unknown>>,
    detail?: string,
    pairs = false,
  ): DeclaredMistake => ({
    cause,
    facts: { detail },
    style: Object.fromEntries(
      Object.entries(change).map(([key, value]) => [`strings.${string}.${key}` satisfies Path, value]),
    ),
    pairs,
  })
}
type Maker = ReturnType<typeof makerOf>

/** @param rows what is signed by the rule */
export function pairMistakes(signed: Signed, string: string, rows: readonly Row[]): DeclaredMistake[] {
  const rule = signed.scheme.strings[string]
  if (!isPairs(rule)) return []
  const make = makerOf(string)
  const isEnvelope = rule.each === 'envelope'
  const selection = isEnvelope
    ? envelopeSelection(signed, rule, make)
    : rule.each === 'body'
      ? []
      : sentSelection(signed, rule, rows, make)
  return [
    ...(isEnvelope ? selection : []),
    ...(isEnvelope ? [] : nameMistakes(rule, make)),
    ...orderMistakes(signed, rule, make),
    ...joinMistakes(rule, make),
    ...(rule.each === 'body' ? [] : writtenMistakes(rule, make)),
    ...(isEnvelope ? nameMistakes(rule, make) : selection),
  ]
}

const camel = ({ name }: Row) => name.slice(0, 1).toLowerCase() + name.slice(1)
const snake = ({ name }: Row) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

function nameMistakes(rule: PairString, make: Maker): DeclaredMistake[] {
  const missing = make('names-missing', { pair: rule.pair.replace(/^[^]*\{value\}/, '{value}') })
  const lower = (row: Row) => row.name.toLowerCase()
  if (Array.isArray(rule.each))
    return [make('names-lowered', { rename: (row: Row) => row.name.toUpperCase() })]
  if (rule.name === 'keep')
    return [
      make('names-lowered', { rename: lower }, undefined, true),
      make('names-lowered', { rename: lower, compare: (a: Row, b: Row) => compare(lower(a), lower(b)) }),
      missing,
    ]
  return [
    make('names-not-lowered', { rename: (row: Row) => row.name }, undefined, true),
    make('names-not-lowered', { rename: (row: Row) => row.name, compare: byName }, undefined, true),
    make('names-not-lowered', { rename: camel }),
    make('names-not-lowered', { rename: (row: Row) => row.key.toUpperCase() }),
    make('names-respelled', { rename: snake }),
    missing,
  ]
}

function orderMistakes({ scheme }: Signed, rule: PairString, make: Maker): DeclaredMistake[] {
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
function joinMistakes({ pair, join, each }: PairString, make: Maker): DeclaredMistake[] {
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

/** Values as they are written in the request. */
function writtenMistakes(rule: PairString, make: Maker): DeclaredMistake[] {
  if (rule.each === 'envelope') return [make('values-quoted', { value: 'raw' })]
  if (Array.isArray(rule.each)) return rule.value === 'trim' ? [make('values-kept', { value: 'text' })] : []
  const encode = (text: string) => encodeURIComponent(text)
  return [
    make(
      'pairs-encoded',
      { encoding: rule.encoding === 'none' ? 'rfc3986' : 'none' },
      rule.encoding === 'none' ? '' : 'not ',
      true,
    ),
    make(
      'pairs-encoded',
      {
        write: ({ pieces = [] }: Row) =>
          pieces.map((piece): SignedPiece => ({ ...piece, text: encode(piece.text).replaceAll('%20', '+') })),
      },
      'as a form writes them, ',
    ),
    make('values-trimmed', {
      write: ({ pieces = [] }: Row) =>
        pieces.map((piece): SignedPiece => ({ ...piece, text: piece.text.trim() })),
    }),
    make('all-lowered', {
      write: ({ pieces = [] }: Row) =>
        pieces.map((piece): SignedPiece => ({ ...piece, text: piece.text.toLowerCase() })),
    }),
  ]
}

/** Fields of an envelope that are left out or added. */
function envelopeSelection({ scheme, message }: Signed, rule: PairString, make: Maker): DeclaredMistake[] {
  const fields = Object.entries(scheme.send.envelope)
  const sent = new Set(message.envelope?.map(({ name }) => name))
  const signatures = fields.filter(([, { text }]) => holdsSignature(text)).map(([name]) => name)
  const constants = fields.filter(([, { text }]) => namesIn(text).length === 0)
  const claims = fields
    .filter(([, { text }]) => namesIn(text).length > 0 && !holdsSignature(text))
    .map(([name]) => name)
  const without = (name: string) => ({ skip: [...rule.skip, name] })
  const about = (one: DeclaredMistake, field: string): DeclaredMistake => ({
    ...one,
    facts: { ...one.facts, field },
  })
  return [
    ...constants.map(([name, { text }]) =>
      sent.has(name)
        ? about(make('version-left-out', without(name), undefined, true), name)
        : about(make('version-added', { add: [[name, text]] }, undefined, true), name),
    ),
    ...constants.flatMap(([name]) =>
      ['1', '1.0', '1.0.0', '2.0'].map((text) =>
        about(make('version-differs', { ...without(name), add: [[name, text]] }), name),
      ),
    ),
    ...signatures.flatMap((name) =>
      ['', 'null'].map((text) => about(make('signature-included', { add: [[name, text]] }), name)),
    ),
    ...claims.toReversed().map((name) => about(make('member-left-out', without(name)), name)),
  ]
}

/** Parameters that are left out, signed though they are skipped, or signed alone. */
function sentSelection(
  { scheme, classOf }: Signed,
  rule: PairString,
  rows: readonly Row[],
  make: Maker,
): DeclaredMistake[] {
  const shown = rows.slice(0, 12)
  const about = (one: DeclaredMistake, { name }: { name: string }): DeclaredMistake => ({
    ...one,
    facts: { ...one.facts, field: classOf.ofName(name) === undefined ? name : 'A parameter' },
  })
  const { send } = scheme
  const signatures = Object.entries({ ...send.query, ...send.form }).filter(([, { text }]) =>
    holdsSignature(text),
  )
  return [
    ...(rule.skipEmpty
      ? [make('empty-signed', { skipEmpty: false }, undefined, true)]
      : [make('empty-dropped', { skipEmpty: true }, undefined, true)]),
    ...rule.skip
      .filter((name) => !signatures.some(([other]) => other === name))
      .map((name) =>
        about(make('skipped-signed', { skip: rule.skip.filter((one) => one !== name) }, undefined, true), {
          name,
        }),
      ),
    ...signatures.flatMap(([name]) =>
      about(
        make('signature-included', {
          add: [[name, '']],
          skip: rule.skip.filter((one) => one !== name),
          skipEmpty: false,
        }),
        { name },
      ),
    ),
    ...shown.map((row) =>
      about(make('parameter-missing', { skip: [...rule.skip, row.name] }, undefined, true), row),
    ),
    ...shown.map((row) =>
      about(make('only-one-parameter', { keep: (one: Row) => one.name === row.name }), row),
    ),
  ]
}

/** Parameters of a body: those of the operation that are not sent may have been signed. */
export function bodySelection(
  signed: Signed,
  string: string,
  rows: readonly Row[],
  declared: readonly string[],
): DeclaredMistake[] {
  const rule = signed.scheme.strings[string]
  if (!isPairs(rule)) return []
  const make = makerOf(string)
  const present = new Set(rows.map(({ key }) => key))
  const about = (one: DeclaredMistake, field: string): DeclaredMistake => ({ ...one, facts: { field } })
  const only = (keep: (row: Row) => boolean) => ({ keep })
  return [
    ...rows.map(({ name }) =>
      about(make('parameter-missing', { skip: [...rule.skip, name] }, undefined, true), name),
    ),
    ...rows.map(({ name }) =>
      about(
        make(
          'only-one-parameter',
          only((row) => row.name === name),
        ),
        name,
      ),
    ),
    ...declared
      .filter((name) => !present.has(name))
      .flatMap((name) =>
        ['', 'null', '0'].map((text) => about(make('parameter-extra', { add: [[name, text]] }), name)),
      ),
  ]
}
