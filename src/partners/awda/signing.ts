// AWDA's envelope, piece by piece, for the doctor, the playground and the receiver; the rule itself is compiled from
// spec/awda/signature.yaml. Nothing here needs Node: the MD5 is passed in.

import { requestString } from '../../../generated/awda/sign.ts'
import { readTime, receivedEnvelopeString } from '../../../generated/awda/verify.ts'
import { signature as scheme } from '../../../generated/awda/signature.ts'
import type { Blanks } from '../../core/blanks.ts'
import { type Member, printMembers } from '../../core/json.ts'
import { textOf } from '../../signing/read.ts'

const names = scheme.envelope

/** The value of a field as it is signed: text loses its quotes, all else is its JSON text as written. */
export const signedValue = textOf

/** Seconds since 1970 as the verifier reads a timestamp, or undefined. */
export const parseSeconds = readTime

/** The envelope of a call before it is signed. The empty body, and a blank one, stands for no parameters. */
export const envelopeMembers = (appId: string, timestamp: number, body: string): Member[] => [
  { name: names.appId, raw: JSON.stringify(appId) },
  { name: names.timestamp, raw: String(timestamp) },
  { name: names.version, raw: JSON.stringify(scheme.versions.v) },
  // Whitespace around it is no part of the field that is read back.
  { name: names.body, raw: body.trim() || '""' },
]

/** The string to sign without the secret. */
export const canonicalText = receivedEnvelopeString

/** The same field by field, in the order in which they are joined. */
export const canonicalParts = (members: readonly Member[]): { name: string; text: string }[] =>
  members
    .filter(({ name }) => name !== names.signature)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((member) => ({ name: member.name, text: receivedEnvelopeString([member]) }))

/**
 * The signature, 32 upper-case hexadecimal digits.
 * @param md5 hexadecimal digits of the MD5 of a text in UTF-8
 */
export const digest = (canonical: string, secret: string, md5: (text: string) => string, blanks: Blanks) =>
  md5(requestString(canonical, secret, blanks)).toUpperCase()

/** The envelope as it is sent, each field character for character as it was signed. */
export const signedEnvelope = (members: readonly Member[], signature: string): string =>
  printMembers([...members, { name: names.signature, raw: JSON.stringify(signature) }])
