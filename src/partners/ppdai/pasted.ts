import { signature as scheme } from '../../../generated/ppdai/signature.ts'
import { readRsaSignature } from '../../doctor/shape.ts'
import type { Inputs, PartnerPaste, Pasted, PastedRequest } from '../playground-model.ts'

/** Sizes that RSA keys have, in bytes, where no key says which. */
const lengths = [128, 256, 384, 512]

export const paste: PartnerPaste = {
  signature: {
    read: (text) => readRsaSignature(text, lengths),
    right: 'Base64 on one line.',
    describe: (bytes) => `${bytes} bytes of base64, as a key of ${bytes * 8} bits makes.`,
    keyIsRight: 'The public key opens the signature: padding and SHA-1 are as they should be.',
  },
  marks: { header: /^x-ppd-/i, signature: /^[^]{61,}$/ },
  bodyName: 'Body',
  complete,
}

/** What was refused, completed with what the inputs say. */
function complete({ headers: given, body, signature }: Pasted, inputs: Inputs): PastedRequest {
  const names = scheme.headers
  const headers = new Headers()
  for (const [name, value] of given) append(headers, name, value)
  const isPasted = { appId: headers.has(names.appId), timestamp: headers.has(names.timestamp) }
  // Of a whole request a missing header is the mistake; of a part of one it stands in the inputs.
  const isPart = body === undefined || !given.some(([name]) => /^(?:host|content-type)$/i.test(name))
  if (isPart && !isPasted.appId) append(headers, names.appId, inputs.appId)
  if (isPart && !isPasted.timestamp) append(headers, names.timestamp, inputs.timestamp)
  if (signature !== undefined) append(headers, names.signature, signature)
  const signatures = [names.timestampSignature, names.signature].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [{ name, value }]
  })
  return {
    headers,
    body: body ?? inputs.body,
    appId: headers.get(names.appId) ?? '',
    timestamp: headers.get(names.timestamp) ?? '',
    signatures,
    isPasted,
  }
}

/** A header that cannot be sent did not arrive. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value)
  } catch {
    // Its name or value holds characters that HTTP does not carry.
  }
}
