// AWDA in a page, step by step: the client's own functions, called one after another.

import { operations } from '../../../generated/awda/operations.ts'
import { signature as scheme } from '../../../generated/awda/signature.ts'
import { SignatureError } from '../../core/errors.ts'
import {
  canonicalParts,
  canonicalText,
  digest,
  envelopeMembers,
  parseSeconds,
  signedEnvelope,
  signedValue,
} from './signing.ts'
import {
  byteCount,
  type Call,
  digits,
  hexOf,
  lines,
  type Part,
  type PartnerPlayground,
  plain,
  type Row,
  type Signed,
} from '../playground-model.ts'

const names = scheme.envelope

export const playground: PartnerPlayground = {
  operations,
  kind: 'secret',
  timestamp: {
    forms: scheme.timestamp.forms,
    window: scheme.timestamp.windowSeconds,
    parse: parseSeconds,
  },
  sign,
}

function sign({ body, appId, timestamp, secret, hashes }: Call): Signed {
  const seconds = parseSeconds(timestamp)
  if (seconds === undefined) {
    throw new SignatureError('time-form', 'timestamp wants whole seconds since 1970', names.timestamp)
  }
  const members = envelopeMembers(appId, seconds, body)
  const signed = canonicalParts(members)
  const numberOf = (field: string) => signed.findIndex(({ name }) => name === field) + 1
  const part = (name: string, text: string): Part => ({ text, field: name, number: numberOf(name) })
  const ordered = signed.map(({ name, text }) => part(name, text))
  const canonical = canonicalText(members)
  const rows = members.map(({ name, raw }): Row => ({
    name,
    declared: name === names.body ? 'JSON text' : name === names.timestamp ? 'Number' : 'Text',
    number: numberOf(name),
    signed: signedValue(raw),
  }))
  const texts = {
    fields: lines(members.map(({ name, raw }) => part(name, `${name}:${signedValue(raw)}`))),
    body: {
      parts: [part(names.body, signedValue(members.find(({ name }) => name === names.body)?.raw ?? '""'))],
    },
    order: lines(ordered),
    canonical: { parts: ordered },
  }
  const all = [
    ...rows,
    { name: names.signature, declared: 'Text', why: 'it is what is made here' },
    { name: 'URL', declared: '', why: 'the address is never signed' },
  ]
  if (secret === '') {
    const later = ['secret', 'signature', 'envelope', 'request', 'curl']
    const outcomes = { ...texts, ...Object.fromEntries(later.map((id) => [id, 'Give the secret.'])) }
    return { rows: all, outcomes }
  }
  const signature = digest(canonical, secret, (text) => hexOf(hashes.md5, text), scheme.blanks)
  const envelope = signedEnvelope(members, signature)
  return {
    rows: all,
    outcomes: {
      ...texts,
      secret: {
        parts: [...ordered, { text: '•'.repeat(8) }],
        copy: `${canonical}<secret>`,
        bytes: byteCount(canonical + secret),
      },
      signature: digits(signature),
      envelope: plain(envelope),
    },
    sent: { headers: {}, body: envelope },
  }
}
