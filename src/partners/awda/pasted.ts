import { signature as scheme } from '../../../generated/awda/signature.ts'
import { readHexSignature } from '../../doctor/shape.ts'
import type { Inputs, PartnerPaste, Pasted, PastedRequest } from '../playground-model.ts'
import { envelopeMembers, signedEnvelope } from './signing.ts'

const names = scheme.envelope

export const paste: PartnerPaste = {
  signature: {
    read: readHexSignature,
    right: '32 upper-case hexadecimal digits.',
    describe: () => '32 upper-case hexadecimal digits.',
    keyIsRight: 'MD5 mixes secret and text: the secret is right when the text is.',
  },
  marks: {
    body: [/"(?:signature|appId)"\s*:/i, /"body"\s*:/],
    signature: /^[\dA-F]{28,40}$/i,
  },
  bodyName: 'Envelope',
  complete,
}

function complete({ body, signature }: Pasted, inputs: Inputs): PastedRequest {
  const envelope =
    signature === undefined
      ? (body ?? '')
      : signedEnvelope(envelopeMembers(inputs.appId, Number(inputs.timestamp), inputs.body), signature)
  const members = parse(envelope)
  const read = (name: string) => {
    const value = members[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const value = signature ?? read(names.signature)
  return {
    headers: new Headers(),
    body: envelope,
    appId: read(names.appId) || inputs.appId,
    timestamp: read(names.timestamp),
    // An envelope without its signature is for the doctor: the member may be misspelt.
    signatures: envelope === '' ? [] : [{ name: names.signature, value }],
    isPasted: { appId: signature === undefined, timestamp: signature === undefined },
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
