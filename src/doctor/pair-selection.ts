// A string made of pairs, of which callers leave some out or sign more than is declared.

import { isPairs, type PairString } from '../signing/grammar.ts'
import type { Row } from '../signing/message.ts'
import { holdsSignature, namesIn } from '../signing/names.ts'
import { type Maker, makerOf } from './pair-maker.ts'
import { type Mistake, rarely } from './mistake.ts'
import type { Signed } from './style.ts'

/** Fields of an envelope that are left out or added. */
export function envelopeSelection({ scheme, message }: Signed, rule: PairString, make: Maker): Mistake[] {
  const fields = Object.entries(scheme.send.envelope)
  const sent = new Set(message.envelope?.map(({ name }) => name))
  const signatures = fields.filter(([, { text }]) => holdsSignature(text)).map(([name]) => name)
  const constants = fields.filter(([, { text }]) => namesIn(text).length === 0)
  const claims = fields
    .filter(([, { text }]) => namesIn(text).length > 0 && !holdsSignature(text))
    .map(([name]) => name)
  const without = (name: string) => ({ skip: [...rule.skip, name] })
  return [
    ...constants.map(([field, { text }]) =>
      sent.has(field)
        ? make('version-left-out', without(field), { field }, true)
        : make('version-added', { add: [[field, text]] }, { field }, true),
    ),
    ...constants.flatMap(([field]) =>
      ['1', '1.0', '1.0.0', '2.0'].map((text) =>
        make('version-differs', { ...without(field), add: [[field, text]] }, { field }),
      ),
    ),
    ...signatures.flatMap((field) =>
      ['', 'null'].map((text) => make('signature-included', { add: [[field, text]] }, { field })),
    ),
    ...claims.toReversed().map((field) => make('member-left-out', without(field), { field })),
  ]
}

/** Parameters that are left out, signed though they are skipped, or signed alone. */
export function sentSelection(
  { scheme, classOf }: Signed,
  rule: PairString,
  rows: readonly Row[],
  make: Maker,
): Mistake[] {
  const shown = rows.slice(0, 12)
  const about = (name: string) => ({ field: classOf.ofName(name) === undefined ? name : 'A parameter' })
  const unskipped = (name: string) => ({ skip: rule.skip.filter((one) => one !== name) })
  const { send } = scheme
  const signatures = Object.entries({ ...send.query, ...send.form })
    .filter(([, { text }]) => holdsSignature(text))
    .map(([name]) => name)
  return [
    make(rule.skipEmpty ? 'empty-signed' : 'empty-dropped', { skipEmpty: !rule.skipEmpty }, {}, true),
    ...rule.skip
      .filter((name) => !signatures.includes(name))
      .map((name) => make('skipped-signed', unskipped(name), about(name), true)),
    ...signatures.map((name) =>
      make('signature-included', { add: [[name, '']], ...unskipped(name), skipEmpty: false }, about(name)),
    ),
    ...shown.map(({ name }) => make('parameter-missing', { skip: [...rule.skip, name] }, about(name), true)),
    ...shown.map(({ name }) => make('only-one-parameter', only(name), about(name))),
  ]
}

const only = (name: string) => ({ keep: (row: Row) => row.name === name })

/** Parameters that may be left out two at a time. */
const mostPaired = 8

/** Parameters of a body: those of the operation that are not sent may have been signed. */
export function bodySelection(
  signed: Signed,
  string: string,
  rows: readonly Row[],
  declared: readonly string[],
): Mistake[] {
  const rule = signed.scheme.strings[string]
  if (!isPairs(rule)) return []
  const make = makerOf(string)
  const present = new Set(rows.map(({ key }) => key))
  return [
    ...rows.map(({ name: field }) =>
      make('parameter-missing', { skip: [...rule.skip, field] }, { field }, true),
    ),
    ...rarely(
      rows
        .slice(0, mostPaired)
        .flatMap(({ name: first }, at) =>
          rows
            .slice(at + 1, mostPaired)
            .map(({ name: second }) =>
              make(
                'parameter-missing',
                { skip: [...rule.skip, first, second] },
                { field: `Each of ${first} and ${second}` },
              ),
            ),
        ),
    ),
    ...rows.map(({ name: field }) => make('only-one-parameter', only(field), { field })),
    ...declared
      .filter((name) => !present.has(name))
      .flatMap((field) =>
        ['', 'null', '0'].map((text) => make('parameter-extra', { add: [[field, text]] }, { field })),
      ),
  ]
}
