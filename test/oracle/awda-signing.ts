// AWDA's request signature: MD5 over the envelope members and a shared secret. The rule is the partner document's page
// "Parameters Instructions" (spec/awda/signature.yaml); names, version and window come from the contract. Nothing here
// needs Node: the MD5 is passed in.

import { awda } from './names.ts'
import { joinTexts } from '../../src/core/bytes.ts'
import { kindOf, type Member, readString } from '../../src/core/json.ts'

const names = awda.envelope

/**
 * `keep` is the documented rule. `strip` deletes every blank, tab, CR and LF from the signed text first, as a later
 * program of the same company does (grade hint); the two differ as soon as a value holds a blank.
 */
export type Blanks = 'keep' | 'strip'

/** Stair 1: the value of a member as it is signed. Text loses its quotes; all else is its JSON text as written. */
export function signedValue(raw: string): string {
  return kindOf(raw) === 'string' ? readString(raw) : raw
}

/** Seconds since 1970 as the verifier reads a timestamp, or undefined. */
export const parseSeconds = (text: string): number | undefined =>
  /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** The envelope of a call before it is signed. The empty body, and a blank one, stands for no parameters. */
export const envelopeMembers = (appId: string, timestamp: number, body: string): Member[] => [
  { name: names.appId, raw: JSON.stringify(appId) },
  { name: names.timestamp, raw: String(timestamp) },
  { name: names.version, raw: JSON.stringify(awda.version) },
  // Blanks around it are no part of the member that is read back.
  { name: names.body, raw: body.trim() || '""' },
]

/**
 * Stair 2: what the canonical text is made of. Every member but the signature, in order of UTF-16 code units, each as
 * name + ":" + value.
 */
export function canonicalParts(members: readonly Member[]): { name: string; text: string }[] {
  return members
    .filter(({ name }) => name !== names.signature)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, raw }) => ({ name, text: `${name}:${signedValue(raw)}` }))
}

/** The canonical text, without the secret: the parts, joined with nothing. */
export const canonicalText = (members: readonly Member[]): string =>
  joinTexts(canonicalParts(members).map(({ text }) => text))

/**
 * Stair 3: MD5 of canonical text and secret, 32 upper-case hexadecimal digits.
 * @param md5 hexadecimal digits of the MD5 of a text in UTF-8
 */
export function digest(canonical: string, secret: string, md5: (text: string) => string, blanks: Blanks) {
  const text = canonical + secret
  return md5(blanks === 'strip' ? stripBlanks(text) : text).toUpperCase()
}

export const stripBlanks = (text: string): string => text.replaceAll(/[ \t\r\n]/g, '')

/** Stair 4: the envelope as it is sent, each member character for character as it was signed. */
export const signedEnvelope = (members: readonly Member[], signature: string): string =>
  printMembers([...members, { name: names.signature, raw: JSON.stringify(signature) }])

/** A JSON object with its values as they are written. */
export const printMembers = (members: readonly Member[]): string =>
  `{${members.map(({ name, raw }) => `${JSON.stringify(name)}:${raw}`).join(',')}}`
