import { signature } from '../../../generated/awda/signature.ts'
import { readObject } from '../../core/json.ts'
import type { SignedRequest } from '../../signing/scheme.ts'
import type { PartnerCode } from '../code.ts'
import { changeFields, oldTimestamp, otherSignature, withoutField } from '../violation.ts'
import { createAwdaClient } from './client.ts'
import { createAwdaSigner, createAwdaVerifier } from './envelope.ts'
import { canonicalText } from './signing.ts'

const names = signature.envelope

export const code: PartnerCode<'awda'> = {
  createClient: ({ credential, accessToken: _, ...rest }) =>
    createAwdaClient({ secret: credential, ...rest }),
  createSigner: ({ appId, credential }) => createAwdaSigner({ appId, secret: credential }),
  createVerifier: (apps) => createAwdaVerifier(apps),
  violations: [
    withoutField('app-missing', names.appId),
    withoutField('timestamp-missing', names.timestamp),
    withoutField('signature-missing', names.signature),
    otherSignature(reverseSignature),
    oldTimestamp,
  ],
  demo: {
    operation: 'registerUser',
    show: ({ body }) => [
      ['string to sign', `${canonicalText(readObject(body))}<secret>`],
      ['envelope', body],
    ],
  },
}

function reverseSignature(signed: SignedRequest): SignedRequest {
  return changeFields(signed, ({ name, raw }) => [
    { name, raw: name === names.signature ? [...raw].reverse().join('') : raw },
  ])
}
