// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.
//
// RSASSA-PKCS1-v1_5 with SHA-1 over `timestamp` in UTF-8 with your private key; base64 on one line.
// RSASSA-PKCS1-v1_5 with SHA-1 over `parameters` in UTF-8 with your private key; base64 on one line.
// Source: sdk, signing, all four SDKs (sdk).

import { declared } from './hooks.ts'
import { encodeBase64, encodeTexts, joinTexts } from '../../src/core/bytes.ts'
import { declareAll, type DeclaredTypes, lowerCase, sameName } from '../../src/signing/declared.ts'
import { findSigner, requireHeaderValue, shareLatest, type Source } from '../../src/signing/keys.ts'
import { readMembers } from '../../src/signing/read.ts'
import type { RequestSigner, Signer } from '../../src/signing/scheme.ts'
import { epochSeconds, utcText } from '../../src/signing/times.ts'

/** Parameters of each operation, by the names that are signed. */
export const declarations = declareAll(lowerCase)

/**
 * Parameters. Each top-level parameter of the body as lower-cased name + value, ordered by lower-cased
 * name, joined without a separator. Values: text as it is, integers in decimal digits, Boolean as 1 or 0,
 * Double and Decimal as 16 hexadecimal digits of the IEEE number. Null, lists and objects are left out.
 * Without parameters the empty text is signed.
 */
export function parametersString(body: string, types: DeclaredTypes): string[] {
  if (body === '') return []
  const pieces: string[] = []
  const seen: boolean[] = []
  const members = readMembers(body)
  for (const { name, raw } of members) {
    const { key, type, place } = declarations.find(name, types, members)
    if (seen[place]) throw sameName(body, key, true)
    seen[place] = true
    const value = declared(name, raw, type)
    if (value === undefined) continue
    pieces[2 * place] = key
    pieces[2 * place + 1] = value
  }
  // Places of what was not given stay empty.
  return pieces.filter((piece) => piece !== undefined)
}

/** App id and time. `appId` and the time, joined without a separator. */
export const timestampString = (appId: string, time: string): string => `${appId}${time}`

/** The time as it is sent and signed. */
export const timeText = (timestamp: number, timestampForm: 'utc-text' | 'epoch-seconds'): string =>
  timestampForm === 'epoch-seconds' ? epochSeconds(timestamp) : utcText(timestamp)

export interface SignerOptions {
  /** App id. */
  appId: string
  /** RSA private key. */
  privateKey: Source<Signer<'RSA-SHA1'>>
  /** How the time is written. */
  timestampForm?: 'utc-text' | 'epoch-seconds' | undefined
}

/** Signs requests of one app. */
export function createSigner(
  options: SignerOptions,
): RequestSigner<'operation' | 'body' | 'accessToken' | 'timestamp'> {
  const { appId, timestampForm = 'utc-text' } = options
  requireHeaderValue('appId', appId)
  const signTimestamp = shareLatest(encodeBase64)
  return {
    async sign({ operation, body, accessToken, timestamp }) {
      const time = timeText(timestamp, timestampForm)
      const timestampValue = timestampString(appId, time)
      const types = declarations.of(operation)
      const parameters = parametersString(body, types)
      const privateKey = await findSigner(options.privateKey)
      const [timestampSignature, parametersSignature] = await Promise.all([
        signTimestamp(privateKey, timestampValue),
        privateKey.sign(encodeTexts(parameters)).then(encodeBase64),
      ])
      return {
        headers: {
          'X-PPD-APPID': appId,
          'X-PPD-TIMESTAMP': time,
          'X-PPD-TIMESTAMP-SIGN': timestampSignature,
          'X-PPD-SIGNVERSION': '1',
          'X-PPD-SERVICEVERSION': '1',
          'X-PPD-SIGN': parametersSignature,
          ...(accessToken !== undefined && { 'X-PPD-ACCESSTOKEN': accessToken }),
        },
        body,
        canonical: { parameters: joinTexts(parameters), timestamp: timestampValue },
      }
    },
  }
}
