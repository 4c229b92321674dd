// PPDAI in a page, step by step: the client's own functions, called one after another.

import { operations } from '../../../generated/ppdai/operations.ts'
import { signature as scheme } from '../../../generated/ppdai/signature.ts'
import { SignatureError } from '../../core/errors.ts'
import { kindOf } from '../../core/json.ts'
import { decodeBase64 } from '../../core/bytes.ts'
import { parseTimestamp } from '../../core/time.ts'
import {
  type Call,
  digits,
  hexOf,
  lines,
  type Outcome,
  type Part,
  type PartnerPlayground,
  plain,
  type Row,
  type Signed,
} from '../playground-model.ts'
import { createSigner } from '../../../generated/ppdai/sign.ts'
import { canonicalText, declaredTypes, findDeclared } from './signing.ts'
import { declared as signedText } from '../../../generated/ppdai/hooks.ts'

export const playground: PartnerPlayground = {
  operations,
  kind: 'private-key',
  timestamp: {
    forms: scheme.timestamp.forms,
    window: scheme.timestamp.windowSeconds,
    parse: parseTimestamp,
  },
  sign,
  rowsOf,
}

interface Parameter extends Row {
  readonly key: string
  readonly place: number
}

/** Stands for the token of a user, which this page does not ask for. */
const tokenPlace = '<access token of the user>'

/**
 * @throws SignatureError where a value has no signed text: `rowsOf` says at which row
 */
async function sign(call: Call): Promise<Signed> {
  const { operation, body, appId, timestamp, signer, hashes } = call
  const token = operation.accessToken ? { [scheme.headers.accessToken]: tokenPlace } : {}
  const rows = rowsOf(call)
  if (!operation.signed) return { rows, outcomes: {}, sent: { headers: {}, body } }
  const signed = rows.filter(({ number }) => number !== undefined)
  const written = signed.map(partOf(({ signed = '' }) => signed))
  const lowered = signed.map(partOf(({ key, signed = '' }) => key + signed))
  const ordered = [...lowered].sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  const canonical = canonicalText(body, declaredTypes(operation.id))
  const joined = ordered.map(({ text }) => text).join('')
  if (joined !== canonical) throw new Error('the parts are not the canonical text')
  const timeParts: Part[] = [
    { text: appId, field: 'app id', number: 1 },
    { text: timestamp, field: 'timestamp', number: 2 },
  ]
  const texts = {
    values: lines(written),
    names: lines(lowered),
    order: lines(ordered),
    canonical: { parts: ordered },
    digest: digits(hexOf(hashes.sha1, canonical)),
    'time-canonical': { parts: timeParts },
    'time-digest': digits(hexOf(hashes.sha1, appId + timestamp)),
  }
  const seconds = parseTimestamp(timestamp)
  const missing =
    typeof signer === 'string' ? signer : seconds === undefined ? 'The timestamp is in no known form.' : ''
  if (typeof signer === 'string' || seconds === undefined) {
    const later = ['signature', 'time-signature', 'headers', 'request', 'curl']
    return { rows, outcomes: { ...texts, ...Object.fromEntries(later.map((id) => [id, missing])) } }
  }
  const { headers } = await createSigner({
    appId,
    privateKey: signer,
    timestampForm: /^\d+$/.test(timestamp) ? 'epoch-seconds' : 'utc-text',
  }).sign({ operation, body, timestamp: seconds })
  const all = { ...headers, ...token }
  return {
    rows,
    outcomes: {
      ...texts,
      signature: base64(headers[scheme.headers.signature]),
      'time-signature': base64(headers[scheme.headers.timestampSignature]),
      headers: plain(
        Object.entries(all)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
      ),
    },
    sent: { headers: all, body },
  }
}

/** The parameters as they stand in the body, then what is never signed. */
function rowsOf({ operation, members }: Pick<Call, 'operation' | 'members'>): Parameter[] {
  const types = declaredTypes(operation.id)
  const found = members.map(({ name, raw }): Parameter => {
    const known = findDeclared(name, types)
    if (!operation.signed) return unsigned(name, known?.type ?? '', 'this operation carries no signature')
    if (!known) return { ...unsigned(name, 'not declared', 'not in the contract'), isWrong: true }
    const { key, type, place } = known
    try {
      const text = signedText(name, raw, type)
      if (text === undefined) return unsigned(name, type, reasons[kindOf(raw)] ?? '')
      return { name, declared: type, key, place, signed: text }
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error
      return { ...unsigned(name, type, error.message), isWrong: true }
    }
  })
  const places = found.map(({ place }) => place).filter((place) => place >= 0)
  places.sort((a, b) => a - b)
  const numbered = found.map((row) =>
    row.place < 0 ? row : { ...row, number: places.indexOf(row.place) + 1 },
  )
  const token = operation.accessToken
    ? [unsigned(scheme.headers.accessToken, '', 'the token is never signed')]
    : []
  return [...numbered, unsigned('URL', '', 'the address is never signed'), ...token]
}

const unsigned = (name: string, declared: string, why: string): Parameter => ({
  name,
  declared,
  why,
  key: '',
  place: -1,
})

const reasons: Readonly<Record<string, string>> = {
  null: 'null is left out',
  array: 'a list is left out',
  object: 'an object is left out',
}

const partOf =
  (text: (row: Parameter) => string) =>
  (row: Parameter): Part => ({
    text: text(row),
    field: row.name,
    ...(row.number !== undefined && { number: row.number }),
  })

function base64(text = ''): Outcome {
  return { parts: [{ text }], bytes: decodeBase64(text)?.length ?? 0 }
}
