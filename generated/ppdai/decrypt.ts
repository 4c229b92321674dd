// Made from spec/ppdai by `npm run generate`. Do not edit.

import { decryptField } from '../../src/crypto/decrypt.ts'
import type { PrivateKeyInput } from '../../src/crypto/keys.ts'
import { getUserNameByOpenId } from './operations.ts'

/**
 * The text of `UserName` in a response of `getUserNameByOpenId`.
 *
 *     const { UserName } = await ppdai.getUserNameByOpenId(parameters)
 *     const text = UserName ? decryptUserName(privateKey, UserName) : undefined
 *
 * Needs `node:crypto` (Node, Bun, Deno): WebCrypto does not decrypt PKCS#1 v1.5. Where a KMS keeps the key, let the KMS
 * decrypt with RSAES-PKCS1-v1_5.
 * @param privateKey the key that signs the calls, in any form that a client takes as text or KeyObject
 * @throws ConfigurationError when the key does not load or is not the one that the text was encrypted for; ContractError
 * when `text` is not base64. Neither contains a part of key or text.
 */
export const decryptUserName = (privateKey: PrivateKeyInput, text: string): string =>
  decryptField(
    { name: 'decryptUserName', operation: getUserNameByOpenId, field: 'UserName' },
    privateKey,
    text,
  )
