// AWDA's request signature: MD5 over the envelope fields and a shared secret. The rule is the partner document's page
// "Parameters Instructions" (spec/awda/signature.yaml); names, version and window come from the contract. Nothing here
// needs Node: the MD5 is passed in.

import { awda } from './names.ts'
import { joinTexts } from '../../src/core/bytes.ts'
import { kindOf, type Member, readString } from '../../src/core/json.ts'

const names = awda.envelope

/**
 * `keep` is the documented rule. `strip` deletes every space, tab, CR and LF from the signed text first, as a later
 * program of the same company does (grade hint); the two differ as soon as a value holds whitespace.
 */
export type Blanks = 'keep' | 'strip'

/** Step 1: the value of a field as it is signed. Text loses its quotes; all else is its JSON text as written. */
export function signedValue(raw: string): string {
  return kindOf(raw) === 'string' ? readString(raw) : raw
}

/** Seconds since 1970 as the verifier reads a timestamp, or undefined. */
export const parseSeconds = (text: string): number | undefined =>
  /^\d{1,12}$/.test(text) ? Number(text) : undefined

/** The envelope of a call before it is signed. A body that is empty or only whitespace means no parameters. */
export const envelopeMembers = (appId: string, timestamp: number, body: string): Member[] => [
  { name: names.appId, raw: JSON.stringify(appId) },
  { name: names.timestamp, raw: String(timestamp) },
  { name: names.version, raw: JSON.stringify(awda.version) },
  // Whitespace around it does not belong to the field that is read back.
  { name: names.body, raw: body.trim() || '""' },
]

/**
 * Step 2: the parts of the string to sign. Every field but the signature, in order of UTF-16 code units, each as
 * name + ":" + value.
 */
export function canonicalParts(members: readonly Member[]): { name: string; text: string }[] {
  return members
    .filter(({ name }) => name !== names.signature)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, raw }) => ({ name, text: `${name}:${signedValue(raw)}` }))
}

/** The string to sign, without the secret: the parts, joined with nothing. */
export const canonicalText = (members: readonly Member[]): string =>
  joinTexts(canonicalParts(members).map(({ text }) => text))

/**
 * Step 3: MD5 of string to sign and secret, 32 upper-case hexadecimal digits.
 * @param md5 hexadecimal digits of the MD5 of a text in UTF-8
 */
export function digest(canonical: string, secret: string, md5: (text: string) => string, blanks: Blanks) {
  const text = canonical + secret
  return md5(blanks === 'strip' ? stripBlanks(text) : text).toUpperCase()
}

export const stripBlanks = (text: string): string => text.replaceAll(/[ \t\r\n]/g, '')

/** Step 4: the envelope as it is sent, each field character for character as it was signed. */
export const signedEnvelope = (members: readonly Member[], signature: string): string =>
  printMembers([...members, { name: names.signature, raw: JSON.stringify(signature) }])

/** A JSON object with its values as they are written. */
export const printMembers = (members: readonly Member[]): string =>
  `{${members.map(({ name, raw }) => `${JSON.stringify(name)}:${raw}`).join(',')}}`
