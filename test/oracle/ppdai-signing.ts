// PPDAI's request signature: RSA PKCS#1 v1.5 with SHA-1 over the top-level parameters, and over app id + timestamp.
// The rule is that of the partner's published Java and C# SDKs (spec/ppdai/signature.yaml); names, declared types and
// windows come from the contract. Nothing here needs Node: the key is behind a Signer.

import { parameters } from '../../generated/ppdai/scheme.ts'
import { ConfigurationError, SignatureError } from '../../src/core/errors.ts'
import { unknownField } from '../../src/core/field-name.ts'
import { isShortName } from '../../src/core/short-name.ts'
import { encodeBase64, encodeTexts, isHeaderValue, joinTexts } from '../../src/core/bytes.ts'
import { readMembers, readObject } from '../../src/core/json.ts'
import { ppdai } from './names.ts'
import type { RequestSigner, Signer, UnsignedRequest } from './scheme.ts'
import { signedText, type TimestampForm, timestampText } from './ppdai-values.ts'

/** A parameter that may be signed: its lower-cased name, its declared type, and its place in the string to sign. */
interface Declared {
  readonly key: string
  readonly type: string
  readonly place: number
}

/**
 * Declared parameters by their name as written and lower-cased. The type decides the signed text: 150 as Int32 is `150`,
 * as Double 16 hex digits.
 */
export type DeclaredTypes = ReadonlyMap<string, Declared>

export function declareTypes(types: Readonly<Record<string, string>>): DeclaredTypes {
  const names = Object.keys(types)
  const byKey = new Map(names.map((name) => [lowerCase(name), types[name] ?? '']))
  // The order is the same for every request, so it is found once.
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))
  const declared = new Map(sorted.map(([key, type], place) => [key, { key, type, place }]))
  for (const name of names) declared.set(name, declared.get(lowerCase(name))!)
  return declared
}

const declared = new Map(
  Object.entries(parameters).map(([operationId, types]) => [operationId, declareTypes(types)]),
)

/** Declared types of an operation of the contract. */
export const declaredTypes = (operationId: string): DeclaredTypes => declared.get(operationId) ?? new Map()

/** The declaration of a parameter, whose name may come in any case. */
export const findDeclared = (name: string, types: DeclaredTypes) =>
  types.get(name) ?? types.get(lowerCase(name))

/** Step 2: the string to sign of a body: its parts, joined with nothing. */
export const canonicalText = (body: string, types: DeclaredTypes): string =>
  joinTexts(canonicalParts(body, types))

/**
 * The parts of the string to sign of a body. Of each signed parameter the lower-cased name and the value, in ordinal
 * order of the lower-cased names; nothing when nothing is signed.
 * @param body JSON text of the parameters, or the empty text
 * @throws SignatureError for no JSON object, a name not declared or given twice, or a value of another type
 */
export function canonicalParts(body: string, types: DeclaredTypes): string[] {
  if (body === '') return []
  // Name and value stay apart: a value is a part of the body's own text, and joining would copy it.
  const parts: string[] = []
  const members = readMembers(body)
  for (const { name, raw } of members) {
    const known = findDeclared(name, types)
    if (known === undefined) {
      // A long name may hold anything: the place finds it too.
      const isKnown = isShortName(name)
      const number = members.findIndex((member) => member.name === name) + 1
      const shown = isKnown ? name : `parameter ${number} of ${members.length}`
      const what = `${shown} is not in the contract, so its declared type and signed text are not known`
      throw new SignatureError('undeclared', what, isKnown ? name : unknownField)
    }
    const { key, type, place } = known
    if (parts[2 * place] !== undefined) {
      // The same name, and not only in another case, is a fault of the JSON.
      readObject(body)
      throw new SignatureError('same-name', `${key} appears twice, in another case`, key)
    }
    const text = signedText(name, raw, type)
    parts[2 * place] = text === undefined ? '' : key
    parts[2 * place + 1] = text ?? ''
  }
  // Gaps, of what was not given, are skipped too.
  return parts.filter((part) => part !== '')
}

/** Names are ASCII; a locale must not turn I into ı. */
function lowerCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

export interface PpdaiSignerOptions {
  appId: string
  /** What signs, or a function that finds it: asked for every request, so that a key may be rotated. */
  signer: Signer | (() => Signer | Promise<Signer>)
  timestampForm?: TimestampForm
}

/**
 * Signs calls of one PPDAI app.
 * @throws ConfigurationError when the app id cannot stand in a header
 */
export function createPpdaiSigner(options: PpdaiSignerOptions): RequestSigner {
  const { appId, signer, timestampForm = 'utc-text' } = options
  if (!isHeaderValue(appId)) {
    throw new ConfigurationError('appId must be 1 to 512 visible ASCII characters without whitespace.')
  }
  const signTimestamp = cacheLatest()
  return {
    async sign({ operation, body, timestamp, accessToken }: UnsignedRequest) {
      const time = timestampText(timestamp, timestampForm)
      const parameters = canonicalParts(body, declaredTypes(operation.id))
      const canonical = { parameters: joinTexts(parameters), timestamp: appId + time }
      // One key for both signatures, also while it is being rotated.
      const key = typeof signer === 'function' ? await signer() : signer
      const [parameterSignature, timestampSignature] = await Promise.all([
        signTexts(key, parameters),
        signTimestamp(key, canonical.timestamp),
      ])
      const { headers, versions } = ppdai
      return {
        body,
        canonical,
        headers: {
          [headers.appId]: appId,
          [headers.timestamp]: time,
          [headers.timestampSignature]: timestampSignature,
          [headers.signVersion]: versions.signVersion,
          [headers.serviceVersion]: versions.serviceVersion,
          [headers.signature]: parameterSignature,
          ...(accessToken !== undefined && { [headers.accessToken]: accessToken }),
        },
      }
    },
  }
}

async function signTexts(signer: Signer, texts: readonly string[]): Promise<string> {
  return encodeBase64(await signer.sign(encodeTexts(texts)))
}

/** The signature is deterministic and its text changes once a second, so concurrent calls share one. */
function cacheLatest(): (signer: Signer, text: string) => Promise<string> {
  // Two entries: calls signed on either side of a second's turn, or of a rotation.
  let latest: { signer: Signer; keyId: string | undefined; text: string; signature: Promise<string> }[] = []
  return (signer, text) => {
    const { keyId } = signer
    const known = latest.find(
      (entry) => entry.signer === signer && entry.keyId === keyId && entry.text === text,
    )
    if (known) return known.signature
    const entry = { signer, keyId, text, signature: signTexts(signer, [text]) }
    entry.signature.catch(() => (latest = latest.filter((other) => other !== entry)))
    latest = [entry, ...latest.slice(0, 1)]
    return entry.signature
  }
}
