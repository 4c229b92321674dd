// A string made of pairs, of which callers leave some out or sign more than is declared.

import { isPairs, type PairString } from '../signing/grammar.ts'
import type { Row } from '../signing/message.ts'
import { holdsSignature, namesIn } from '../signing/names.ts'
import { type Maker, makerOf } from './pair-maker.ts'
import type { DeclaredMistake, Signed } from './style.ts'

/** Fields of an envelope that are left out or added. */
export function envelopeSelection(
  { scheme, message }: Signed,
  rule: PairString,
  make: Maker,
): DeclaredMistake[] {
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
export function sentSelection(
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
