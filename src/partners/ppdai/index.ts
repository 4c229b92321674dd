import { signature } from '../../../generated/ppdai/signature.ts'
import { createVerifier } from '../../../generated/ppdai/verify.ts'
import { createKeySigner } from '../../crypto/keys.ts'
import type { SignedRequest } from '../../signing/scheme.ts'
import type { PartnerCode } from '../code.ts'
import { oldTimestamp, otherSignature, withoutHeader } from '../violation.ts'
import { createPpdaiClient } from './client.ts'
import { canonicalText, createPpdaiSigner, declaredTypes } from './signing.ts'

const names = signature.headers

export const code: PartnerCode<'ppdai'> = {
  createClient: ({ credential, ...rest }) => createPpdaiClient({ privateKey: credential, ...rest }),
  createSigner: ({ appId, credential, timestamp }) =>
    createPpdaiSigner({
      appId,
      signer: createKeySigner(credential),
      ...(timestamp !== undefined && {
        timestampForm: /^\d+$/.test(timestamp) ? 'epoch-seconds' : 'utc-text',
      }),
    }),
  createVerifier,
  violations: [
    withoutHeader('app-missing', names.appId),
    withoutHeader('timestamp-missing', names.timestamp),
    withoutHeader('signature-missing', names.timestampSignature),
    withoutHeader('signature-missing', names.signature),
    withoutHeader('token-missing', names.accessToken),
    otherSignature(swapSignatures),
    oldTimestamp,
  ],
  describe: ({ operation, headers, body }) => [
    ['body', body],
    ['string to sign', canonicalText(body, declaredTypes(operation.id))],
    ['and time', `${headers.get(names.appId)}${headers.get(names.timestamp)}`],
  ],
}

/** Both are signatures of the right key, of one another's text. */
function swapSignatures(signed: SignedRequest): SignedRequest {
  const { signature, timestampSignature } = names
  const { [signature]: one = '', [timestampSignature]: other = '' } = signed.headers
  return { ...signed, headers: { ...signed.headers, [signature]: other, [timestampSignature]: one } }
}
