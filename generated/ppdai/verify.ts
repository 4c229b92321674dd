// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.
//
// Verifies what sign.ts makes.
// Source: sdk, signing, all four SDKs (sdk).

import { decodeBase64, encodeTexts } from '../../src/core/bytes.ts'
import type { KeyHandle } from '../../src/core/node-crypto.ts'
import { bytesOf } from '../../src/signing/digest.ts'
import { isSignedBy } from '../../src/signing/keys.ts'
import { refusal } from '../../src/signing/read.ts'
import { identify, refuse, type RequestVerifier } from '../../src/signing/scheme.ts'
import { readEpochSeconds, readUtcText } from '../../src/signing/times.ts'
import { declarations, parametersString, timestampString } from './sign.ts'

/** An app that may call. */
export interface App {
  publicKey: KeyHandle
  /** Without a list every token counts. */
  accessTokens?: ReadonlySet<string> | undefined
}

/** Seconds since 1970, or undefined. Source: sibling, timestamp check (hint). */
export const readTime = (text: string): number | undefined =>
  readUtcText(text, 3) ?? readEpochSeconds(text, 10, 10)
const rule = {
  names: { appId: 'X-PPD-APPID', timestamp: 'X-PPD-TIMESTAMP' },
  parse: readTime,
  window: { past: 600, future: 600 },
}

/** Verifies requests: one rule, one result. */
export function createVerifier(
  apps: ReadonlyMap<string, App>,
): RequestVerifier<'operation' | 'headers' | 'body' | 'now'> {
  // Calls of one second share its signature, and verifying it is half of the work.
  const latest = new WeakMap<KeyHandle, string>()
  return {
    verify({ operation, headers, body, now }) {
      const appId = headers.get('X-PPD-APPID') ?? ''
      const time = headers.get('X-PPD-TIMESTAMP') ?? ''
      const timestampSignature = headers.get('X-PPD-TIMESTAMP-SIGN') ?? ''
      const parametersSignature = headers.get('X-PPD-SIGN') ?? ''
      const caller = identify({ appId, timestamp: time }, apps, rule, now)
      if (!caller.ok) return caller
      const publicKey = caller.app.publicKey
      const timestampValue = timestampString(appId, time)
      const timestampProof = `${timestampValue}\n${timestampSignature}`
      if (latest.get(publicKey) !== timestampProof) {
        if (!timestampSignature) return refuse('signature-missing', 'X-PPD-TIMESTAMP-SIGN is missing')
        const timestampSignatureBytes = decodeBase64(timestampSignature)
        if (!timestampSignatureBytes)
          return refuse('signature-malformed', 'X-PPD-TIMESTAMP-SIGN is not strict base64 on one line')
        if (!isSignedBy('RSA-SHA1', publicKey, bytesOf(timestampValue), timestampSignatureBytes))
          return refuse(
            'signature-mismatch',
            'X-PPD-TIMESTAMP-SIGN does not match the string to sign, or was made with another key',
          )
        latest.set(publicKey, timestampProof)
      }
      if (!parametersSignature) return refuse('signature-missing', 'X-PPD-SIGN is missing')
      const types = declarations.of(operation)
      let parameters: string[]
      try {
        parameters = parametersString(body, types)
      } catch (error) {
        return refusal(error)
      }
      const parametersSignatureBytes = decodeBase64(parametersSignature)
      if (!parametersSignatureBytes)
        return refuse('signature-malformed', 'X-PPD-SIGN is not strict base64 on one line')
      if (!isSignedBy('RSA-SHA1', publicKey, encodeTexts(parameters), parametersSignatureBytes))
        return refuse(
          'signature-mismatch',
          'X-PPD-SIGN does not match the string to sign, or was made with another key',
        )
      if (operation.accessToken) {
        const accessToken = headers.get('X-PPD-ACCESSTOKEN') ?? ''
        if (!accessToken) return refuse('token-missing', 'X-PPD-ACCESSTOKEN is missing')
        if (caller.app.accessTokens?.has(accessToken) === false)
          return refuse('token-unknown', 'X-PPD-ACCESSTOKEN names no user of this app')
      }
      return { ok: true, appId, signedAt: caller.signedAt, signature: parametersSignature }
    },
  }
}
