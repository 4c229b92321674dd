// Fields that a partner encrypts for the caller (`x-encrypted`): base64 of one RSA block, PKCS#1 v1.5, UTF-8.

import { decodeBase64 } from '../core/bytes.ts'
import { ContractError } from '../core/answer-error.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { loadPrivateKey, type PrivateKeyInput } from './keys.ts'
import { requireNodeCrypto } from '../core/node-crypto.ts'

/** Where a field is, and what its function is called. */
export interface EncryptedField {
  /** Of the function. */
  readonly name: string
  readonly operation: ConstructorParameters<typeof ContractError>[0]
  readonly field: string
}

/**
 * The text of a field that was encrypted for the key.
 * @throws ConfigurationError when the key does not load or is not the one that the text was encrypted for; ContractError
 * when `text` is not base64. Neither contains a part of key or text.
 */
export function decryptField(
  { name, operation, field }: EncryptedField,
  privateKey: PrivateKeyInput,
  text: string,
): string {
  requireNodeCrypto(`WebCrypto does not decrypt RSA with PKCS#1 v1.5: decrypt ${field} on Node`)
  refuseSigner(name, privateKey)
  const key = loadPrivateKey(privateKey)
  // Some base64 writers break lines.
  const block = typeof text === 'string' ? decodeBase64(text.replaceAll(/\s/g, '')) : undefined
  if (!block) {
    throw new ContractError(operation, `${field} must be base64 of an encrypted text`)
  }
  const { modulusLength: bits = 0 } = key.asymmetricKeyDetails ?? {}
  const size = Math.ceil(bits / 8)
  if (block.length !== size) {
    throw new ConfigurationError(
      `${name}: ${field} is encrypted in ${block.length} bytes, and this key of ${bits} bits decrypts ${size}. ` +
        'Give the private key of the app that made the call.',
    )
  }
  const plain = decodeUtf8(decryptBlock(key, block))
  if (plain !== undefined) return plain
  throw new ConfigurationError(
    `${name}: this key does not decrypt ${field}. Give the private key of the app that made the call.`,
  )
}

function refuseSigner(name: string, key: unknown): void {
  if (typeof key === 'function' || (typeof key === 'object' && key !== null && 'sign' in key)) {
    throw new ConfigurationError(
      `${name}: found a Signer or a function, which only signs. Give the private key itself, or decrypt where ` +
        'the key is kept.',
    )
  }
}

/**
 * The text of a block, or undefined for every fault alike. Node refuses to take PKCS#1 v1.5 padding off
 * (CVE-2023-46809) or, for a wrong key, gives random bytes in its place. So the padding is checked here: RFC 8017, 7.2.2.
 */
function decryptBlock(key: ReturnType<typeof loadPrivateKey>, block: Uint8Array): Uint8Array | undefined {
  const { constants, privateDecrypt } = requireNodeCrypto('a field is decrypted with it')
  try {
    const padded = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block)
    const end = padded.indexOf(0, 2)
    return padded[0] === 0 && padded[1] === 2 && end >= 10 ? padded.subarray(end + 1) : undefined
  } catch {
    return undefined
  }
}

function decodeUtf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
