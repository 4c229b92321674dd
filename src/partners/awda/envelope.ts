// What the receiver of notifications reads of an envelope.

import type { KeyObject } from 'node:crypto'
import { signature as scheme } from '../../../generated/awda/signature.ts'
import { readTime } from '../../../generated/awda/verify.ts'
import type { Blanks } from '../../core/blanks.ts'
import type { Member } from '../../core/json.ts'
import { cryptoWithMd5 } from '../../crypto/secret.ts'
import { fieldText } from '../../signing/read.ts'
import { type ClaimReason, identify, refuse, type Refused } from '../../signing/scheme.ts'
import { digest as digestWith } from './signing.ts'

const names = scheme.envelope

const md5 = (text: string) => cryptoWithMd5().createHash('md5').update(text, 'utf8').digest('hex')

/** The signature by Node's MD5, and a secret that is kept out of sight. */
export const digest = (canonical: string, secret: KeyObject, blanks: Blanks = 'keep') =>
  digestWith(canonical, secret.export().toString('utf8'), md5, blanks)

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
