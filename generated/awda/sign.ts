// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.
//
// MD5 over `request` in UTF-8; upper-case hexadecimal digits.
// Source: pages, Parameters Instructions (published).

import { digestHex } from '../../src/signing/digest.ts'
import { findSecret, requireText, type Secret, type Source } from '../../src/signing/keys.ts'
import { readParameters } from '../../src/signing/read.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { epochSeconds } from '../../src/signing/times.ts'

/**
 * Envelope. Each field of the envelope except the signature as name + `:` + value, ordered by name, joined
 * without a separator.
 */
export const envelopeString = (appId: string, time: string, body: string): string =>
  `appId:${appId}body:${body}timestamp:${time}v:1.0`

/**
 * Envelope and secret. `envelope` and the secret, joined without a separator. With the option `blanks:
 * strip`, every space, tab, carriage return and line feed is deleted first.
 */
export const requestString = (envelope: string, secret: string, blanks: 'keep' | 'strip'): string =>
  blanks === 'strip' ? `${envelope}${secret}`.replaceAll(/[ \t\r\n]/g, '') : `${envelope}${secret}`

export interface SignerOptions {
  /** The appId AWDA issued. */
  appId: string
  /** The shared secret. */
  secret: Source<Secret>
  blanks?: 'keep' | 'strip' | undefined
}

/** Signs requests of one app. */
export function createSigner(options: SignerOptions): RequestSigner<'body' | 'timestamp'> {
  const { appId, blanks = 'keep' } = options
  requireText('appId', appId, 'the appId AWDA issued')
  return {
    async sign({ body: given, timestamp }) {
      const time = epochSeconds(timestamp)
      const body = readParameters(given, true, true)
      const envelope = envelopeString(appId, time, body)
      const secret = await findSecret('secret', options.secret)
      const request = requestString(envelope, secret, blanks)
      const signature = digestHex('md5', request).toUpperCase()
      return {
        headers: {},
        body: `{"appId":${JSON.stringify(appId)},"timestamp":${time},"v":"1.0","body":${body || '""'},"signature":"${signature}"}`,
        canonical: { request: `${envelope}<secret>` },
        secret: () => secret,
      }
    },
  }
}
