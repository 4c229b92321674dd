// AWDA's request signature: MD5 over the envelope members and a shared secret. The rule is the partner document's page
// "Parameters Instructions" (spec/awda/signature.yaml); names, version and window come from the contract.

import { createHash, createSecretKey, KeyObject, timingSafeEqual } from 'node:crypto'
import { signature as scheme } from '../../generated/awda/signature.ts'
import { ConfigurationError, SignatureError } from '../errors.ts'
import { JsonError, kindOf, type Member, readObject, readString } from '../json.ts'
import { identify, refuse, type RequestSigner, type RequestVerifier, type Verdict } from './scheme.ts'

const names = scheme.envelope

/**
 * `keep` is the documented rule. `strip` deletes every blank, tab, CR and LF from the signed text first, as a later
 * program of the same company does (grade hint); the two differ as soon as a value holds a blank.
 */
export type Blanks = 'keep' | 'strip'

/** Stair 1: the value of a member as it is signed. Text loses its quotes; all else is its JSON text as written. */
export function signedValue(raw: string): string {
  return kindOf(raw) === 'string' ? readString(raw) : raw
}

/**
 * Stair 2: the canonical text, without the secret. Every member but the signature, in order of UTF-16 code units, each
 * as name + ":" + value, joined with nothing.
 */
export function canonicalText(members: readonly Member[]): string {
  return members
    .filter(({ name }) => name !== names.signature)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, raw }) => `${name}:${signedValue(raw)}`)
    .join('')
}

/** Stair 3: MD5 of canonical text and secret, UTF-8, 32 upper-case hexadecimal digits. */
export function digest(canonical: string, secret: KeyObject, blanks: Blanks = 'keep'): string {
  const text = canonical + secret.export().toString('utf8')
  const signed = blanks === 'strip' ? text.replaceAll(/[ \t\r\n]/g, '') : text
  return createHash('md5').update(signed, 'utf8').digest('hex').toUpperCase()
}

/**
 * Takes a shared secret out of sight: a KeyObject prints nothing of it.
 * @throws ConfigurationError for an empty secret, or one with a blank or line break at either end
 */
export function loadSecret(secret: string | KeyObject): KeyObject {
  if (secret instanceof KeyObject) {
    if (secret.type === 'secret') return secret
    throw new ConfigurationError(
      `secret: found a ${secret.type} key. Wanted: the secret AWDA issued, as text.`,
    )
  }
  if (typeof secret !== 'string')
    throw new ConfigurationError('secret: found no text. Wanted: the secret AWDA issued, as text.')
  if (secret === '')
    throw new ConfigurationError('secret: found an empty text. Wanted: the secret AWDA issued.')
  if (secret !== secret.trim()) {
    throw new ConfigurationError(
      'secret: begins or ends with a blank or a line break. Remove it: it would be signed.',
    )
  }
  return createSecretKey(secret, 'utf8')
}

export interface AwdaSignerOptions {
  appId: string
  /** The shared secret, or a function that finds it: asked for every request, so that it may be rotated. */
  secret: string | KeyObject | (() => string | KeyObject | Promise<string | KeyObject>)
  blanks?: Blanks
}

/**
 * Signs calls of one AWDA partner. The body is embedded in the envelope character for character as it was signed.
 * @throws ConfigurationError for an unusable app id or secret
 */
export function createAwdaSigner({
  appId,
  secret,
  blanks = scheme.blanks,
}: AwdaSignerOptions): RequestSigner {
  if (typeof appId !== 'string' || appId === '')
    throw new ConfigurationError('appId: found no text. Wanted: the appId AWDA issued.')
  const key = typeof secret === 'function' ? undefined : loadSecret(secret)
  return {
    async sign({ body, timestamp }) {
      if (body !== '' && kindOf(body) !== 'object') {
        throw new SignatureError('not-an-object', 'the parameters are not a JSON object')
      }
      const members: Member[] = [
        { name: names.appId, raw: JSON.stringify(appId) },
        { name: names.timestamp, raw: String(timestamp) },
        { name: names.version, raw: JSON.stringify(scheme.versions.v) },
        { name: names.body, raw: body === '' ? '""' : body },
      ]
      const canonical = canonicalText(members)
      const found = key ?? loadSecret(typeof secret === 'function' ? await secret() : secret)
      const signature = { name: names.signature, raw: JSON.stringify(digest(canonical, found, blanks)) }
      const text = [...members, signature].map(({ name, raw }) => `${JSON.stringify(name)}:${raw}`).join(',')
      return { headers: {}, body: `{${text}}`, canonical: { request: `${canonical}<secret>` } }
    },
  }
}

/** A partner that may call, by app id. */
export type AwdaApps = ReadonlyMap<string, { secret: KeyObject }>

/** Verifies requests as AWDA does: envelope, app, timestamp within 60 s, signature. */
export function createAwdaVerifier(apps: AwdaApps, blanks: Blanks = scheme.blanks): RequestVerifier {
  return { verify: ({ body, now }) => verifyEnvelope(body, now, apps, blanks) }
}

/** Verifies the text of one envelope, a request of a partner or a push of AWDA. `now` in milliseconds since 1970. */
export function verifyEnvelope(body: string, now: number, apps: AwdaApps, blanks: Blanks): Verdict {
  let members: Member[]
  try {
    members = readObject(body)
  } catch (error) {
    if (error instanceof JsonError) return refuse('malformed', error.message)
    throw error
  }
  const read = (name: string) => {
    const raw = members.find((member) => member.name === name)?.raw
    return raw === undefined || raw === 'null' ? '' : signedValue(raw)
  }
  const [appId, timestamp, signature] = [read(names.appId), read(names.timestamp), read(names.signature)]
  const caller = identify(
    { appId, timestamp },
    names,
    apps,
    parseSeconds,
    scheme.timestamp.windowSeconds,
    now,
  )
  if (!caller.ok) return caller
  if (!signature) return refuse('signature-missing', `${names.signature} is missing`)
  if (!/^[0-9A-F]{32}$/.test(signature)) {
    return refuse('signature-malformed', `${names.signature} is not 32 upper-case hexadecimal digits`)
  }
  const expected = digest(canonicalText(members), caller.app.secret, blanks)
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) {
    return refuse('signature-mismatch', `${names.signature} does not match the canonical text and the secret`)
  }
  return { ok: true, appId, signedAt: caller.signedAt, signature }
}

const parseSeconds = (text: string) => (/^\d{1,12}$/.test(text) ? Number(text) : undefined)
