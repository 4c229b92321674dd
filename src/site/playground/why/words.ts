// What is said of a signature by its algorithm and encoding.

import { decodeBase64 } from '../../../core/bytes.ts'
import { readHexSignature, readRsaSignature, type Shape } from '../../../doctor/shape.ts'
import { digestOf } from '../../../signing/algorithms.ts'
import { decodeBase64Url, decodeHex, decodeUpperHex } from '../../../signing/digest.ts'
import { isAsymmetric, isMac, type Signature } from '../../../signing/grammar.ts'
import { bytesOf } from '../../../doctor/pasted/marks.ts'

/** Sizes that RSA keys have, in bytes, where no key says which. */
const lengths = [128, 256, 384, 512]

const decoders = { base64: decodeBase64, base64url: decodeBase64Url, hex: decodeHex, HEX: decodeUpperHex }

export interface SignatureWords {
  read(text: string): Shape
  /** Of a right one. */
  readonly right: string
  /** The same where no key is known. */
  describe(bytes: number): string
  /** Said of the key where nothing is wrong with it. */
  readonly keyIsRight: string
}

export function wordsOf({ algorithm, encoding }: Signature): SignatureWords {
  const isRsa = algorithm.startsWith('rsa')
  const size = bytesOf(algorithm)
  const right = {
    base64: 'Base64 on one line.',
    base64url: 'Base64url without padding.',
    hex: `${2 * size} lower-case hexadecimal digits.`,
    HEX: `${2 * size} upper-case hexadecimal digits.`,
  }[encoding]
  return {
    read(text) {
      if (isRsa && encoding === 'base64') return readRsaSignature(text, lengths)
      if (algorithm === 'md5' && encoding === 'HEX') return readHexSignature(text)
      const bytes = decoders[encoding](text)
      return { bytes: isRsa || bytes?.length === size ? bytes : undefined, causes: [] }
    },
    right,
    describe: (bytes) =>
      isRsa ? `${bytes} bytes of ${encoding}, as a key of ${bytes * 8} bits makes.` : right,
    keyIsRight: keyIsRight(algorithm),
  }
}

function keyIsRight(algorithm: string): string {
  const digest = digestOf(algorithm)?.toUpperCase().replace('SHA', 'SHA-')
  if (algorithm.startsWith('rsa'))
    return `The public key opens the signature: padding and ${digest} are as they should be.`
  if (isAsymmetric(algorithm)) return 'The public key accepts the signature.'
  const name = isMac(algorithm) ? 'An HMAC' : algorithm.toUpperCase().replace('SHA', 'SHA-')
  return `${name} mixes secret and text: the secret is right when the text is.`
}
