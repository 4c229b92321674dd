// AWDA's envelopes: signing one, and verifying one.

import type { KeyObject } from 'node:crypto'
import { ConfigurationError, SignatureError } from '../../src/core/errors.ts'
import { awaitGiven } from '../../src/core/given.ts'
import { JsonError, kindOf, type Member, readObject } from '../../src/core/json.ts'
import type { KeyHandle } from '../../src/core/node-crypto.ts'
import { cryptoWithMd5, loadSecret } from '../../src/crypto/secret.ts'
import {
  type Blanks,
  canonicalText,
  digest as digestWith,
  envelopeMembers,
  parseSeconds,
  signedEnvelope,
  signedValue,
} from './awda-signing.ts'
import {
  type ClaimReason,
  identify,
  refuse,
  type Refused,
  type RequestSigner,
  type RequestVerifier,
  type Verdict,
} from './scheme.ts'
import { awda } from './names.ts'

const names = awda.envelope

const md5 = (text: string) => cryptoWithMd5().createHash('md5').update(text, 'utf8').digest('hex')

/** Step 3 with Node's MD5, and a KeyObject that keeps the secret out of logs. */
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
export function createAwdaSigner({ appId, secret, blanks = 'keep' }: AwdaSignerOptions): RequestSigner {
  if (typeof appId !== 'string' || appId === '')
    throw new ConfigurationError('appId: found no text. Expected: the appId AWDA issued.')
  const key = typeof secret === 'function' ? undefined : loadSecret(secret)
  return {
    async sign({ body, timestamp }) {
      if (body.trim() !== '' && kindOf(body.trim()) !== 'object') {
        throw new SignatureError('not-an-object', 'the parameters are not a JSON object')
      }
      const members = envelopeMembers(appId, timestamp, body)
      const canonical = canonicalText(members)
      const found =
        key ?? loadSecret(typeof secret === 'function' ? await awaitGiven('secret', secret) : secret)
      const text = signedEnvelope(members, digest(canonical, found, blanks))
      return {
        headers: {},
        body: text,
        canonical: { request: `${canonical}<secret>` },
        secret: () => found.export().toString('utf8'),
      }
    },
  }
}

/** A partner that may call, by app id. */
export type AwdaApps = ReadonlyMap<string, { secret: KeyObject }>

/** Verifies requests as AWDA does: envelope, app, timestamp within 60 s, signature. */
export function createAwdaVerifier(apps: AwdaApps, blanks: Blanks = 'keep'): RequestVerifier {
  return { verify: ({ body, now }) => verifyEnvelope(body, now, apps, blanks) }
}

/** Verifies the text of one envelope, a request of a partner or a push of AWDA. `now` in milliseconds since 1970. */
export function verifyEnvelope(body: string, now: number, apps: AwdaApps, blanks: Blanks): Verdict {
  let members: Member[]
  try {
    members = readObject(body)
    // A parameter that is given twice is ambiguous.
    const parameters = members.find(({ name }) => name === names.body)?.raw ?? ''
    if (kindOf(parameters) === 'object') readObject(parameters)
  } catch (error) {
    if (error instanceof JsonError) return refuse('malformed', error.message)
    throw error
  }
  const claims = readClaims(members, now, apps)
  if (!claims.ok) return claims
  const { appId, app, signedAt, signature } = claims
  if (!isSignedWith(canonicalText(members), signature, app.secret, blanks)) {
    return refuse('signature-mismatch', `${names.signature} does not match the string to sign and the secret`)
  }
  return { ok: true, appId, signedAt, signature }
}

/** All that is checked before a secret is needed: who signed, when, and whether the signature is one. */
export function readClaims<App>(
  members: readonly Member[],
  now: number,
  apps: ReadonlyMap<string, App>,
):
  | { ok: true; appId: string; app: App; signedAt: number; signature: string }
  | Refused<ClaimReason | 'signature-missing' | 'signature-malformed'> {
  const read = (name: string) => {
    const raw = members.find((member) => member.name === name)?.raw
    return raw === undefined || raw === 'null' ? '' : signedValue(raw)
  }
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  const rule = { names, parse: parseSeconds, window: awda.window }
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
