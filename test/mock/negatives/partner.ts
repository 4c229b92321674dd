import type { PartnerName } from '../../../generated/index.ts'
import { SignatureError } from '../../../src/core/errors.ts'
import { JsonError, readObject } from '../../../src/core/json.ts'
import { createKeySigner } from '../../../src/crypto/keys.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { canonicalText } from '../../partners/awda/strings.ts'
import { loadSecret } from '../../../src/crypto/secret.ts'
import { digest } from '../../digest.ts'
import { createPpdaiSigner } from '../../../generated/ppdai/signer.ts'
import type { Wire } from '../spoilt.ts'
import { accessToken, appId, privateKey, seconds, secret } from '../../support.ts'
import { isObject } from './schema.ts'

// Signs any body by the partner's rule, also one that no client would send.

/** Placeholder for the signature of an AWDA envelope. A body with another signature keeps it. */
const unsigned = 'F'.repeat(32)
const awdaSecret = loadSecret(secret)
const ppdaiSigner = createPpdaiSigner({ appId, privateKey: createKeySigner(privateKey) })

/** A body by the contract, made out to the app of the tests and to their time. */
export function addressed(api: PartnerName, body: unknown): unknown {
  if (api === 'ppdai' || !isObject(body)) return body
  const timestamp = typeof body['timestamp'] === 'string' ? String(seconds) : seconds
  return { ...body, appId, timestamp, signature: unsigned }
}

export async function signBody(api: PartnerName, operation: Operation, body: unknown): Promise<Wire> {
  const text = JSON.stringify(body)
  if (!operation.signed) return { headers: {}, body: text }
  return api === 'awda' ? { headers: {}, body: signEnvelope(body, text) } : signParameters(operation, text)
}

function signEnvelope(body: unknown, text: string): string {
  if (!isObject(body) || body['signature'] !== unsigned) return text
  return JSON.stringify({ ...body, signature: digest(canonicalText(readObject(text)), awdaSecret) })
}

async function signParameters(operation: Operation, text: string): Promise<Wire> {
  const sign = (body: string) => ppdaiSigner.sign({ operation, body, timestamp: seconds, accessToken })
  try {
    return await sign(text)
  } catch (error) {
    if (!(error instanceof SignatureError || error instanceof JsonError)) throw error
    // Such a body has no string to sign, so it gets the signature of an empty one.
    return { ...(await sign('')), body: text }
  }
}
