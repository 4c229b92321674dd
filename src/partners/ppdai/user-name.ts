// PPDAI encrypts the user name of getUserNameByOpenId for the caller: base64 of one RSA block, PKCS#1 v1.5, UTF-8.

import { operations } from '../../../generated/ppdai/operations.ts'
import { decodeBase64 } from '../../core/bytes.ts'
import { ConfigurationError, ContractError } from '../../core/errors.ts'
import { loadPrivateKey, type PrivateKeyInput } from '../../crypto/keys.ts'
import { requireNodeCrypto } from '../../core/node-crypto.ts'

/**
 * The user name in a response of `getUserNameByOpenId`.
 *
 *     const { UserName } = await ppdai.getUserNameByOpenId({ OpenID })
 *     const name = UserName ? decryptUserName(privateKey, UserName) : undefined
 *
 * Needs `node:crypto` (Node, Bun, Deno): WebCrypto does not decrypt PKCS#1 v1.5. Where a KMS keeps the key, let the KMS
 * decrypt with RSAES-PKCS1-v1_5.
 * @param privateKey the key that signs the calls, in any form that a client takes as text or KeyObject
 * @param text `UserName` of the response
 * @throws ConfigurationError when the key does not load or is not the one that the name was encrypted for; ContractError
 * when `text` is not base64. Neither contains a part of key, text or name.
 */
export function decryptUserName(privateKey: PrivateKeyInput, text: string): string {
  requireNodeCrypto('WebCrypto does not decrypt RSA with PKCS#1 v1.5: decrypt the user name on Node')
  refuseSigner(privateKey)
  const key = loadPrivateKey(privateKey)
  // Some base64 writers break lines.
  const block = typeof text === 'string' ? decodeBase64(text.replaceAll(/\s/g, '')) : undefined
  if (!block) {
    throw new ContractError(operations.getUserNameByOpenId, 'UserName: wanted base64 of an encrypted name')
  }
  const { modulusLength: bits = 0 } = key.asymmetricKeyDetails ?? {}
  const size = Math.ceil(bits / 8)
  if (block.length !== size) {
    throw new ConfigurationError(
      `decryptUserName: the name is encrypted in ${block.length} bytes, and this key of ${bits} bits decrypts ${size}. ` +
        'Give the private key of the app that made the call.',
    )
  }
  const name = decodeUtf8(decryptBlock(key, block))
  if (name !== undefined) return name
  throw new ConfigurationError(
    'decryptUserName: this key does not decrypt the name. Give the private key of the app that made the call.',
  )
}

function refuseSigner(key: unknown): void {
  if (typeof key === 'function' || (typeof key === 'object' && key !== null && 'sign' in key)) {
    throw new ConfigurationError(
      'decryptUserName: found a Signer or a function, which only signs. Give the private key itself, or decrypt where ' +
        'the key is kept.',
    )
  }
}

/**
 * The text of a block, or undefined for every fault alike. Node refuses to take PKCS#1 v1.5 padding off
 * (CVE-2023-46809) or, for a wrong key, gives random bytes in its place. So the padding is checked here: RFC 8017, 7.2.2.
 */
function decryptBlock(key: ReturnType<typeof loadPrivateKey>, block: Uint8Array): Uint8Array | undefined {
  const { constants, privateDecrypt } = requireNodeCrypto('the user name is decrypted with it')
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
