import type { PartnerName } from '../../../../generated/index.ts'
import type { RsaPublicKey } from '../../../doctor/index.ts'
import { readHexSignature, readRsaSignature } from '../../../doctor/shape.ts'
import type { Shared } from '../shared.ts'
import type { Step } from './steps.ts'

export interface MissingKey {
  readonly missing: string
}
export interface FoundKey {
  readonly publicKey?: RsaPublicKey
  /** The private key of the inputs, where it is not that of the public one. */
  readonly otherKey?: RsaPublicKey
  readonly secret?: string
}

/** What the request is checked with. */
export function keyOf(
  api: PartnerName,
  own: string,
  registered: string,
  { readPublicKey }: Shared,
): FoundKey | MissingKey {
  if (api === 'awda') return own === '' ? { missing: 'Give the secret in the inputs.' } : { secret: own }
  const ownKey = own.trim() === '' ? undefined : readPublicKey(own)
  if (registered.trim() === '') {
    const missing =
      'Give the private key you sign with in the inputs, or the public key registered for the app id.'
    return ownKey ? { publicKey: ownKey } : { missing }
  }
  const publicKey = readPublicKey(registered)
  if (!publicKey) return { missing: 'The public key cannot be read: SPKI or PKCS#1, as PEM or bare base64.' }
  return ownKey && ownKey.n.toString() !== publicKey.n.toString()
    ? { publicKey, otherKey: ownKey }
    : { publicKey }
}

/** Sizes that RSA keys have, where no key says which. */
const lengths = [128, 256, 384, 512]

/** Without a key only the shape can be looked at. */
export function explainMissing(api: PartnerName, signatures: readonly string[], missing: string): Step[] {
  const shapes = signatures.map((one) =>
    api === 'awda' ? readHexSignature(one) : readRsaSignature(one, lengths),
  )
  const bytes = shapes.map((shape) => shape.bytes?.length)
  const isRight = shapes.every(({ bytes, causes }) => bytes && !causes.length)
  const bits = (bytes[0] ?? 0) * 8
  const words = isRight
    ? api === 'awda'
      ? '32 upper-case hexadecimal digits.'
      : `${bytes[0]} bytes of base64, as a key of ${bits} bits makes.`
    : 'Not the shape of a signature of this API; what exactly, a key tells.'
  return [
    { name: 'shape', state: isRight ? 'right' : 'unknown', words },
    { name: 'key', state: 'asked', words: missing },
    { name: 'time', state: 'not looked at', words: 'Waits for the step above.' },
    { name: 'text', state: 'not looked at', words: 'Waits for the step above.' },
  ]
}
