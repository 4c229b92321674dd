// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.
//
// Verifies what sign-loanStatusChanged.ts makes.
// Source: siblings, stored loan and schedule data (inferred).

import { joinTexts } from '../../src/core/bytes.ts'
import { digestHex, isSame } from '../../src/signing/digest.ts'
import { type Secret, secretText } from '../../src/signing/keys.ts'
import { fieldText, type Member, refusal, scanEnvelope, textOf } from '../../src/signing/read.ts'
import { identify, type MessageVerifier, refuse } from '../../src/signing/scheme.ts'
import { readEpochSeconds } from '../../src/signing/times.ts'
import { requestString } from './sign-loanStatusChanged.ts'

/** An app that may call. */
export interface App {
  secret: Secret
}

/** Seconds since 1970, or undefined. Source: overview, 全局状态码说明 1003 (documented). */
export const readTime = (text: string): number | undefined => readEpochSeconds(text, 1, 12)
const rule = {
  names: { appId: 'appId', timestamp: 'timestamp' },
  parse: readTime,
  window: { past: 60, future: 60 },
}
/** Envelope of an envelope that arrived: every field but the signature counts, declared or not. */
export const receivedEnvelopeString = (members: readonly Member[]): string =>
  joinTexts(
    members
      .filter(({ name }) => name !== 'signature')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, raw }) => `${name}:${textOf(raw)}`),
  )

/** Verifies messages: one rule, one result. */
export function createVerifier(
  apps: ReadonlyMap<string, App>,
  blanks: 'keep' | 'strip' = 'keep',
): MessageVerifier<'body' | 'now'> {
  return {
    async verify({ body, now }) {
      let received: Member[]
      try {
        received = scanEnvelope(body)
      } catch (error) {
        return refusal(error)
      }
      const appId = fieldText(received, 'appId')
      const time = fieldText(received, 'timestamp')
      const signature = fieldText(received, 'signature')
      const caller = identify({ appId, timestamp: time }, apps, rule, now)
      if (!caller.ok) return caller
      if (!signature) return refuse('signature-missing', 'signature is missing')
      if (!/^[0-9A-F]{32}$/.test(signature))
        return refuse('signature-malformed', 'signature is not 32 upper-case hexadecimal digits')
      const envelope = receivedEnvelopeString(received)
      const secret = secretText(caller.app.secret)
      const request = requestString(envelope, secret, blanks)
      const expected = digestHex('md5', request).toUpperCase()
      if (!isSame(signature, expected))
        return refuse('signature-mismatch', 'signature does not match the string to sign and the secret')
      return { ok: true, appId, signedAt: caller.signedAt, signature }
    },
  }
}
