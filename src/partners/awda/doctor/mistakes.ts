// The texts that AWDA callers sign by mistake in place of the right one.

import { signature as scheme } from '../../../../generated/awda/signature.ts'
import type { Member } from '../../../core/json.ts'
import { timestampText } from '../../../core/time.ts'
import { bodyMistakes } from './body.ts'
import { type Body, compare, type EnvelopeMistake, isSigned, valueOf } from './texts.ts'
import { hmac, secretMistakes } from './secret.ts'
import { asIs, type Finish, finishMistakes } from '../../../doctor/search.ts'
import type { Text } from '../../../doctor/text.ts'

const names = scheme.envelope

/** What the search needs to know beside the envelope. */
export interface EnvelopeFacts {
  readonly members: readonly Member[]
  readonly body: Body
  /** The envelope as it came. */
  readonly asWritten: () => Text
  readonly secret: string
  readonly otherSecrets: readonly string[]
  readonly hash: Finish['hash']
}

/** Mistakes in the text of an envelope, the most frequent first. */
export function envelopeMistakes(facts: EnvelopeFacts): EnvelopeMistake[] {
  const body = bodyMistakes(facts.body)
  const frequent = body.filter(({ pairs }) => pairs)
  return [
    ...secretMistakes(facts.secret, facts.otherSecrets),
    ...memberMistakes(facts),
    ...frequent,
    ...timestampMistakes(facts),
    hmac(facts.secret, facts.hash),
    { cause: 'blanks-kept', style: { spell: asIs } },
    ...finishMistakes(facts.hash),
    // These are many, so they are the first that do not fit.
    ...body.filter(({ pairs }) => !pairs),
  ]
}

const joins: readonly [colon: string, comma: string, detail: string][] = [
  ['=', '&', 'name=value&name=value'],
  [':', '&', 'name:value&name:value'],
  ['=', '', 'name=value'],
  ['', '', 'nothing between name and value'],
  [':', ',', 'name:value,name:value'],
  [':', '\n', 'a line break between the fields'],
  [':', ' ', 'a space between the fields'],
  [': ', '', 'a space after each colon'],
  [':', ';', 'a semicolon between the fields'],
  [':', '|', 'a bar between the fields'],
]

function memberMistakes({ members, asWritten, body }: EnvelopeFacts): EnvelopeMistake[] {
  const without = (left: string) => (all: readonly Member[]) =>
    all.filter((member) => isSigned(member) && member.name !== left)
  const plus = (name: string, raw: string) => (all: readonly Member[]) => [
    ...all.filter((member) => isSigned(member) && member.name !== name),
    { name, raw },
  ]
  const hasVersion = members.some(({ name }) => name === names.version)
  const documentOrder = [
    names.appId,
    names.timestamp,
    names.version,
    names.body,
    names.signature,
  ] as readonly string[]
  return [
    ...(hasVersion
      ? [{ cause: 'version-left-out', style: { select: without(names.version) }, pairs: true } as const]
      : [{ cause: 'version-added', style: { select: plus(names.version, '"1.0"') }, pairs: true } as const]),
    ...['1', '1.0', '1.0.0', '"2.0"'].map((raw): EnvelopeMistake => ({
      cause: 'version-differs',
      style: { select: plus(names.version, raw) },
    })),
    ...['""', 'null'].map((raw): EnvelopeMistake => ({
      cause: 'signature-included',
      style: { select: plus(names.signature, raw) },
    })),
    ...[names.body, names.timestamp, names.appId].map((name): EnvelopeMistake => ({
      cause: 'member-left-out',
      facts: { field: name },
      style: { select: without(name) },
    })),
    { cause: 'order-as-written', style: { order: undefined }, pairs: true },
    { cause: 'order-reversed', style: { order: (a, b) => compare(b.name, a.name) } },
    {
      cause: 'order-other',
      facts: { detail: 'as the document lists them' },
      style: { order: (a, b) => documentOrder.indexOf(a.name) - documentOrder.indexOf(b.name) },
    },
    ...joins.map(([colon, comma, detail], index): EnvelopeMistake => ({
      cause: 'joined',
      facts: { detail },
      style: { colon, comma },
      pairs: index < 4,
    })),
    { cause: 'values-quoted', style: { value: ({ raw }) => raw } },
    {
      cause: 'timestamp-quoted',
      style: {
        value: (member) => (member.name === names.timestamp ? `"${valueOf(member)}"` : valueOf(member)),
      },
    },
    { cause: 'names-lowered', style: { name: (name) => name.toLowerCase() }, pairs: true },
    {
      cause: 'names-lowered',
      style: {
        name: (name) => name.toLowerCase(),
        order: (a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()),
      },
    },
    { cause: 'names-missing', style: { name: () => '', colon: '' } },
    ...['toLowerCase', 'toUpperCase'].map((change): EnvelopeMistake => ({
      cause: 'app-id-case',
      style: {
        value: (member) =>
          member.name === names.appId ? valueOf(member)[change as 'toLowerCase']() : valueOf(member),
      },
    })),
    { cause: 'only-body-signed', style: { whole: () => body.text } },
    { cause: 'whole-envelope-signed', style: { whole: asWritten } },
  ]
}

function timestampMistakes({ members }: EnvelopeFacts): EnvelopeMistake[] {
  const member = members.find(({ name }) => name === names.timestamp)
  const seconds = Number(member ? valueOf(member) : Number.NaN)
  if (!Number.isSafeInteger(seconds)) return []
  const other = (text: string, detail: string): EnvelopeMistake => ({
    cause: 'timestamp-differs',
    facts: { detail },
    style: { value: (one) => (one.name === names.timestamp ? text : valueOf(one)) },
  })
  return [
    other(`${seconds}000`, 'milliseconds'),
    other(`${seconds}.0`, 'a number with .0'),
    ...(seconds >= 0 && seconds <= 253402300799
      ? [other(timestampText(seconds, 'utc-text'), 'text in UTC')]
      : []),
    ...[1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((delta) =>
      other(String(seconds + delta), `${delta > 0 ? '+' : ''}${delta} s`),
    ),
    ...[8, 7].flatMap((hours) =>
      [hours, -hours].map((shift) => other(String(seconds + shift * 3600), `local time, ${shift} h away`)),
    ),
  ]
}
