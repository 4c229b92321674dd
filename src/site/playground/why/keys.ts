import type { RsaPublicKey } from '../../../doctor/index.ts'
import type { Shared } from '../shared.ts'
import type { Step } from './steps.ts'
import type { SignatureWords } from './words.ts'

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
  kind: 'private-key' | 'secret',
  own: string,
  registered: string,
  { readPublicKey }: Shared,
): FoundKey | MissingKey {
  if (kind === 'secret') return own === '' ? { missing: 'Give the secret in the inputs.' } : { secret: own }
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

/** Without a key only the shape can be looked at. */
export function explainMissing(
  { read, describe }: SignatureWords,
  signatures: readonly string[],
  missing: string,
): Step[] {
  const shapes = signatures.map(read)
  const isRight = shapes.every(({ bytes, causes }) => bytes && !causes.length)
  const words = isRight
    ? describe(shapes[0]?.bytes?.length ?? 0)
    : 'This is not the shape of a signature of this API. Give a key to see the reason.'
  return [
    { name: 'shape', state: isRight ? 'right' : 'unknown', words },
    { name: 'key', state: 'asked', words: missing },
    { name: 'time', state: 'not looked at', words: 'Waits for the step above.' },
    { name: 'text', state: 'not looked at', words: 'Waits for the step above.' },
  ]
}
