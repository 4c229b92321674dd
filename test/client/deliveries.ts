import type { Member } from '../../src/core/json.ts'
import { canonicalText, envelopeMembers, signedEnvelope } from '../partners/awda/strings.ts'
import { digest } from '../digest.ts'
import { loadSecret } from '../../src/crypto/secret.ts'
import { notifications } from '../../generated/awda/examples.ts'
import * as nobody from '../support.ts'

/** A notification as AWDA would sign it, by the rule that is assumed. The body may be what no signer of ours signs. */
export async function push(
  body: string = notifications.loanStatusChanged.parameters.ok,
  { appId = nobody.appId, secret = nobody.secret, timestamp = nobody.seconds, more = 0 } = {},
): Promise<Uint8Array> {
  const extra = Array.from({ length: more }, (_, index): Member => ({
    name: `x${index}`,
    raw: String(index),
  }))
  const members = [...envelopeMembers(appId, timestamp, body), ...extra]
  return Buffer.from(signedEnvelope(members, digest(canonicalText(members), loadSecret(secret))))
}
