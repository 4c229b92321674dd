import { type KeyObject, verify } from 'node:crypto'
import { SignatureError } from '../../src/core/errors.ts'
import { decodeBase64 } from '../../src/core/bytes.ts'
import { JsonError } from '../../src/core/json.ts'
import { canonicalText, declaredTypes } from './ppdai-signing.ts'
import { ppdai } from './names.ts'
import { identify, type ReceivedRequest, refuse, type RequestVerifier, type Verdict } from './scheme.ts'
import { parseTimestamp } from './ppdai-values.ts'

/** An app that may call, by app id. Without a list of access tokens every token counts as one of its users'. */
export type PpdaiApps = ReadonlyMap<
  string,
  { publicKey: KeyObject; accessTokens?: ReadonlySet<string> | undefined }
>

/** Verifies requests as PPDAI's gateway does. Its window is not documented; the contract gives the one assumed here. */
export function createPpdaiVerifier(apps: PpdaiApps): RequestVerifier {
  const latest: LatestTimes = new WeakMap()
  return { verify: (request) => verifyRequest(request, apps, latest) }
}

/** The last good signature of a time, by key: calls of one second share it, and verifying it is half of the work. */
type LatestTimes = WeakMap<KeyObject, string>

function verifyRequest(
  { operation, headers, body, now }: ReceivedRequest,
  apps: PpdaiApps,
  latest: LatestTimes,
): Verdict {
  const names = ppdai.headers
  const read = (name: string) => headers.get(name) ?? ''
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  const rule = { names, parse: parseTimestamp, window: ppdai.window }
  const caller = identify({ appId, timestamp }, apps, rule, now)
  if (!caller.ok) return caller
  const check = (name: string, text: string) => verifyText(read(name), name, text, caller.app.publicKey)

  const time = `${appId}${timestamp}\n${read(names.timestampSignature)}`
  if (latest.get(caller.app.publicKey) !== time) {
    const refused = check(names.timestampSignature, appId + timestamp)
    if (refused) return refused
    latest.set(caller.app.publicKey, time)
  }
  if (!signature) return refuse('signature-missing', `${names.signature} is missing`)
  try {
    const refused = check(names.signature, canonicalText(body, declaredTypes(operation.id)))
    if (refused) return refused
  } catch (error) {
    if (error instanceof JsonError) return refuse('malformed', error.message)
    if (!(error instanceof SignatureError)) throw error
    return { ok: false, reason: 'parameter', field: error.field ?? '', detail: error.message }
  }
  if (operation.accessToken) {
    const token = read(names.accessToken)
    if (!token) return refuse('token-missing', `${names.accessToken} is missing`)
    if (caller.app.accessTokens?.has(token) === false) {
      return refuse('token-unknown', `${names.accessToken} names no user of this app`)
    }
  }
  return { ok: true, appId, signedAt: caller.signedAt, signature }
}

function verifyText(base64: string, name: string, text: string, publicKey: KeyObject) {
  if (!base64) return refuse('signature-missing', `${name} is missing`)
  const bytes = decodeBase64(base64)
  if (!bytes) return refuse('signature-malformed', `${name} is not strict base64 on one line`)
  if (verify('sha1', Buffer.from(text, 'utf8'), publicKey, bytes)) return undefined
  return refuse(
    'signature-mismatch',
    `${name} does not match the string to sign, or was made with another key`,
  )
}
