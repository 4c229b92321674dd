// PPDAI's request signature: RSA PKCS#1 v1.5 with SHA-1 over the top-level parameters, and over app id + timestamp.
// The rule is that of the partner's published Java and C# SDKs (spec/ppdai/signature.yaml); names, declared types and
// windows come from the contract.

import { type KeyObject, verify } from 'node:crypto'
import { signature as scheme } from '../../generated/ppdai/signature.ts'
import { ConfigurationError, SignatureError } from '../errors.ts'
import { decodeBase64, isHeaderValue } from './bytes.ts'
import { JsonError, readObject } from './json.ts'
import { createKeySigner, type PrivateKeyInput, type Signer } from './keys.ts'
import { parseTimestamp, signedText, type TimestampForm, timestampText } from './ppdai-values.ts'
import {
  checkWindow,
  refuse,
  type ReceivedRequest,
  type RequestSigner,
  type RequestVerifier,
  type UnsignedRequest,
  type Verdict,
} from './scheme.ts'

/** Declared types by parameter name. They decide the signed text: 150 as Int32 is `150`, as Double 16 hex digits. */
export type DeclaredTypes = Readonly<Record<string, string>>

/** Declared types of an operation, by name. */
export function declaredTypes(operationId: string): DeclaredTypes {
  const all: Readonly<Record<string, DeclaredTypes>> = scheme.parameters
  return all[operationId] ?? {}
}

/**
 * Stair 2: the canonical text of a body. Each signed parameter as lower-cased name + value, in ordinal order of the
 * lower-cased names, joined with nothing; the empty text when nothing is signed.
 * @param body JSON text of the parameters, or the empty text
 * @throws SignatureError for an undeclared name, two names that differ only in case, or a value of another type
 */
export function canonicalText(body: string, types: DeclaredTypes): string {
  if (body === '') return ''
  const declared = new Map(Object.entries(types).map(([name, type]) => [lowerCase(name), type]))
  const pairs = new Map<string, string | undefined>()
  for (const { name, raw } of readObject(body)) {
    const key = lowerCase(name)
    const type = declared.get(key)
    if (!type) {
      throw new SignatureError(
        'undeclared',
        'a parameter is not in the contract, so its declared type is not known',
      )
    }
    if (pairs.has(key)) throw new SignatureError('same-name', `${key} stands twice, in another case`, key)
    pairs.set(key, signedText(name, raw, type))
  }
  return [...pairs]
    .filter(([, text]) => text !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => key + text)
    .join('')
}

/** Names are ASCII; a locale must not turn I into ı. */
const lowerCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

export interface PpdaiSignerOptions {
  appId: string
  /** RSA private key, or a Signer that keeps it elsewhere. */
  privateKey: PrivateKeyInput | Signer
  timestampForm?: TimestampForm
}

/**
 * Signs calls of one PPDAI app.
 * @throws ConfigurationError when the app id cannot stand in a header, or the key does not load
 */
export function createPpdaiSigner(options: PpdaiSignerOptions): RequestSigner {
  const { appId, privateKey, timestampForm = scheme.timestamp.default } = options
  if (!isHeaderValue(appId)) {
    throw new ConfigurationError('appId: wanted 1 to 512 visible ASCII characters without blanks.')
  }
  const signer = isSigner(privateKey) ? privateKey : createKeySigner(privateKey)
  const signText = async (text: string) =>
    Buffer.from(await signer.sign(Buffer.from(text, 'utf8'))).toString('base64')
  const signTimestamp = cacheLatest(signText)
  return {
    async sign({ operation, body, timestamp, accessToken }: UnsignedRequest) {
      const time = timestampText(timestamp, timestampForm)
      const canonical = {
        parameters: canonicalText(body, declaredTypes(operation.id)),
        timestamp: appId + time,
      }
      const [parameterSignature, timestampSignature] = await Promise.all([
        signText(canonical.parameters),
        signTimestamp(canonical.timestamp),
      ])
      const { headers } = scheme
      return {
        body,
        canonical,
        headers: {
          [headers.appId]: appId,
          [headers.timestamp]: time,
          [headers.timestampSignature]: timestampSignature,
          [headers.signVersion]: scheme.versions.signVersion,
          [headers.serviceVersion]: scheme.versions.serviceVersion,
          [headers.signature]: parameterSignature,
          ...(accessToken !== undefined && { [headers.accessToken]: accessToken }),
        },
      }
    },
  }
}

const isSigner = (key: PrivateKeyInput | Signer): key is Signer => typeof key === 'object' && 'sign' in key

/** The signature is deterministic and its text changes once a second, so concurrent calls share one. */
function cacheLatest(signText: (text: string) => Promise<string>): (text: string) => Promise<string> {
  const latest = new Map<string, Promise<string>>()
  return (text) => {
    const known = latest.get(text)
    if (known) return known
    const signature = signText(text)
    signature.catch(() => latest.delete(text))
    latest.set(text, signature)
    // Two entries: calls signed on either side of a second's turn.
    if (latest.size > 2) latest.delete(latest.keys().next().value!)
    return signature
  }
}

/** An app that may call, by app id. */
export type PpdaiApps = ReadonlyMap<string, { publicKey: KeyObject }>

/** Verifies requests as PPDAI's gateway does. Its window is not documented; the contract gives the one assumed here. */
export function createPpdaiVerifier(apps: PpdaiApps): RequestVerifier {
  return { verify: (request) => verifyRequest(request, apps) }
}

function verifyRequest({ operation, headers, body, now }: ReceivedRequest, apps: PpdaiApps): Verdict {
  const names = scheme.headers
  const appId = headers.get(names.appId)
  if (!appId) return refuse('app-missing', `${names.appId} is missing`)
  const app = apps.get(appId)
  if (!app) return refuse('app-unknown', `${names.appId} names no app known here`)

  const time = headers.get(names.timestamp)
  if (!time) return refuse('timestamp-missing', `${names.timestamp} is missing`)
  const signedAt = parseTimestamp(time)
  if (signedAt === undefined) {
    return refuse(
      'timestamp-malformed',
      `${names.timestamp} is neither yyyy-MM-dd HH:mm:ss nor epoch seconds`,
    )
  }
  const late = checkWindow(signedAt, now, scheme.timestamp.windowSeconds)
  if (late) return late

  const timeRefusal = verifyText(
    headers.get(names.timestampSignature),
    names.timestampSignature,
    appId + time,
    app.publicKey,
  )
  if (timeRefusal) return timeRefusal
  const signature = headers.get(names.signature)
  if (!signature) return refuse('signature-missing', `${names.signature} is missing`)

  try {
    const canonical = canonicalText(body, declaredTypes(operation.id))
    const refusal = verifyText(signature, names.signature, canonical, app.publicKey)
    if (refusal) return refusal
  } catch (error) {
    if (error instanceof JsonError) return refuse('malformed', error.message)
    if (error instanceof SignatureError) {
      return { ok: false, reason: 'parameter', field: error.field ?? '', detail: error.message }
    }
    throw error
  }
  if (operation.accessToken && !headers.get(names.accessToken)) {
    return refuse('token-missing', `${names.accessToken} is missing`)
  }
  return { ok: true, appId, signedAt, signature }
}

function verifyText(
  base64: string | null,
  name: string,
  text: string,
  publicKey: KeyObject,
): Verdict | undefined {
  if (!base64) return refuse('signature-missing', `${name} is missing`)
  const bytes = decodeBase64(base64)
  if (!bytes) return refuse('signature-malformed', `${name} is not strict base64 on one line`)
  if (verify('sha1', Buffer.from(text, 'utf8'), publicKey, bytes)) return undefined
  return refuse(
    'signature-mismatch',
    `${name} does not match the canonical text, or was made with another key`,
  )
}
