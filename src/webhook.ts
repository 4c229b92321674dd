// What AWDA sends. How it signs its pushes is not documented; assumed is the envelope of requests (grade inferred), and
// the contract marks it so.

import { notifications } from '../generated/awda/examples.ts'
import { signature as scheme } from '../generated/awda/signature.ts'
import type { LoanStatusChangedNotification } from '../generated/awda/types.ts'
import { ConfigurationError, SignatureError } from './errors.ts'
import { kindOf, readObject } from './json.ts'
import type { KeyHandle } from './node-crypto.ts'
import { createReplayCache } from './replay.ts'
import { type Blanks } from './signing/awda.ts'
import { loadSecret } from './secret.ts'
import { verifyEnvelope } from './signing/awda-envelope.ts'
import { lastTaken } from './signing/scheme.ts'

declare const verified: unique symbol

/** A value whose signature was checked. Only `receive` makes one, so a handler that asks for it cannot be given less. */
export type Verified<T> = T & { readonly [verified]: true }

export interface AwdaReceiverOptions {
  appId: string
  secret: string | KeyHandle
  /** How AWDA makes the text it signs. Default `keep`, the documented rule. */
  blanks?: Blanks
  /** Milliseconds since 1970. */
  now?: () => number
}

export interface Notification<T> {
  /** False for a delivery that was received before: acknowledge it, and do nothing. */
  isNew: boolean
  body: Verified<T>
}

/** What AWDA is answered when a notification was taken, as JSON text. */
export const acknowledgement: string = notifications.loanStatusChanged.response.ok

const maxBytes = 1024 * 1024

/**
 * Receives the notifications of one AWDA partner.
 *
 *     const receive = createAwdaReceiver({ appId, secret })
 *     const { isNew, body } = receive(rawBytes)
 *
 * @throws ConfigurationError for an unusable app id or secret, and where there is no `node:crypto`
 */
export function createAwdaReceiver({
  appId,
  secret,
  blanks = scheme.blanks,
  now = Date.now,
}: AwdaReceiverOptions) {
  if (typeof appId !== 'string' || appId === '')
    throw new ConfigurationError('appId: found no text. Wanted: the appId AWDA issued.')
  const apps = new Map([[appId, { secret: loadSecret(secret) }]])
  const seen = createReplayCache()
  /**
   * @param raw the bytes of the request as they came: a parsed and re-printed body is another text
   * @throws SignatureError with one reason, whatever is wrong: a sender who guesses learns nothing
   * @throws TypeError for anything but bytes
   */
  return (raw: Uint8Array): Notification<LoanStatusChangedNotification> => {
    if (!(raw instanceof Uint8Array)) {
      throw new TypeError('give the raw bytes of the request: a body parser has already changed them')
    }
    if (raw.byteLength > maxBytes) throw refused()
    const text = decode(raw)
    const verdict = verifyEnvelope(text, now(), apps, blanks)
    if (!verdict.ok) throw refused()
    const body = readObject(text).find(({ name }) => name === scheme.envelope.body)?.raw ?? ''
    if (kindOf(body) !== 'object') throw refused()
    const expiresAt = lastTaken(verdict.signedAt, scheme.timestamp.windowSeconds)
    return {
      isNew: seen.isNew(verdict.signature, verdict.signedAt, 'loanStatusChanged', expiresAt, now()),
      body: JSON.parse(body) as Verified<LoanStatusChangedNotification>,
    }
  }
}

function decode(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    throw refused()
  }
}

const refused = () =>
  new SignatureError('refused', 'the notification is not what AWDA signed, or it is too old')
