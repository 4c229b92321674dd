// AWDA's envelopes as the public API names them: signing one, and verifying one, by the compiled rule.

import type { KeyObject } from 'node:crypto'
import { createSigner } from '../../../generated/awda/sign.ts'
import { signature as scheme } from '../../../generated/awda/signature.ts'
import { createVerifier, readTime } from '../../../generated/awda/verify.ts'
import type { Blanks } from '../../core/blanks.ts'
import { awaitGiven } from '../../core/given.ts'
import type { Member } from '../../core/json.ts'
import type { KeyHandle } from '../../core/node-crypto.ts'
import { cryptoWithMd5, loadSecret } from '../../crypto/secret.ts'
import { fieldText } from '../../signing/read.ts'
import {
  type ClaimReason,
  identify,
  refuse,
  type Refused,
  type RequestSigner,
  type RequestVerifier,
} from '../../signing/scheme.ts'
import { digest as digestWith } from './signing.ts'

const names = scheme.envelope

const md5 = (text: string) => cryptoWithMd5().createHash('md5').update(text, 'utf8').digest('hex')

/** The signature by Node's MD5, and a secret that is kept out of sight. */
export const digest = (canonical: string, secret: KeyObject, blanks: Blanks = 'keep') =>
  digestWith(canonical, secret.export().toString('utf8'), md5, blanks)

export interface AwdaSignerOptions {
  appId: string
  /** The shared secret, or a function that finds it: asked for every request, so that it may be rotated. */
  secret: string | KeyHandle | (() => string | KeyHandle | Promise<string | KeyHandle>)
  blanks?: Blanks
}

/**
 * Signs calls of one AWDA partner. The body is embedded in the envelope character for character as it was signed.
 * @throws ConfigurationError for an unusable app id or secret
 */
export function createAwdaSigner({ appId, secret, blanks }: AwdaSignerOptions): RequestSigner {
  const signerWith = (found: string | KeyHandle) => createSigner({ appId, secret: found, blanks })
  // The app id is looked at first, whatever finds the secret.
  signerWith('')
  if (typeof secret !== 'function') return signerWith(loadSecret(secret))
  return {
    sign: async (request) => signerWith(loadSecret(await awaitGiven('secret', secret))).sign(request),
  }
}

/** A partner that may call, by app id. */
export type AwdaApps = ReadonlyMap<string, { secret: KeyObject }>

/** Verifies requests as AWDA does: envelope, app, timestamp within 60 s, signature. */
export const createAwdaVerifier = (apps: AwdaApps, blanks: Blanks = scheme.blanks): RequestVerifier =>
  createVerifier(apps, blanks)

/** All that is checked before a secret is needed: who signed, when, and whether the signature is one. */
export function readClaims<App>(
  members: readonly Member[],
  now: number,
  apps: ReadonlyMap<string, App>,
):
  | { ok: true; appId: string; app: App; signedAt: number; signature: string }
  | Refused<ClaimReason | 'signature-missing' | 'signature-malformed'> {
  const read = (name: string) => fieldText(members, name)
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  const rule = { names, parse: readTime, window: scheme.timestamp.windowSeconds }
  const caller = identify({ appId, timestamp }, apps, rule, now)
  if (!caller.ok) return caller
  if (!signature) return refuse('signature-missing', `${names.signature} is missing`)
  if (!/^[0-9A-F]{32}$/.test(signature)) {
    return refuse('signature-malformed', `${names.signature} is not 32 upper-case hexadecimal digits`)
  }
  return { ...caller, appId, signature }
}

/** @param signature one that `readClaims` accepted */
export function isSignedWith(canonical: string, signature: string, secret: KeyObject, blanks: Blanks) {
  const expected = digest(canonical, secret, blanks)
  return cryptoWithMd5().timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
}
