// What reads the fields that a partner encrypts for the caller.

import { signingKeys } from '../signing/credentials.ts'
import type { Contract } from './contract.ts'
import { namesOf } from './render-signer.ts'
import { encryptedFields } from './render.ts'
import { capitalized } from './samples/language.ts'

/** Functions that decrypt fields, each named after its field; undefined where the partner encrypts none. */
export function renderDecrypt(contract: Contract): string | undefined {
  const { api } = namesOf(contract)
  const rows = Object.entries(encryptedFields(contract.document)).flatMap(([id, fields]) =>
    Object.keys(fields).map((field) => ({ id, field })),
  )
  if (!rows.length) return undefined
  const isOnce = (field: string) => rows.filter((row) => row.field === field).length === 1
  const key = signingKeys(contract.scheme)[0]?.name ?? 'privateKey'
  const functions = rows.map(({ id, field }) => {
    const name = `decrypt${isOnce(field) ? '' : capitalized(id)}${capitalized(field)}`
    return `
/**
 * The text of \`${field}\` in a response of \`${id}\`.
 *
 *     const { ${field} } = await ${api}.${id}(parameters)
 *     const text = ${field} ? ${name}(${key}, ${field}) : undefined
 *
 * Needs \`node:crypto\` (Node, Bun, Deno): WebCrypto does not decrypt PKCS#1 v1.5. Where a KMS keeps the key, let the KMS
 * decrypt with RSAES-PKCS1-v1_5.
 * @param ${key} the key that signs the calls, in any form that a client takes as text or KeyObject
 * @throws ConfigurationError when the key does not load or is not the one that the text was encrypted for; ContractError
 * when \`text\` is not base64. Neither contains a part of key or text.
 */
export const ${name} = (${key}: PrivateKeyInput, text: string): string =>
  decryptField({ name: '${name}', operation: ${id}, field: '${field}' }, ${key}, text)`
  })
  return `
import { decryptField } from '../../src/crypto/decrypt.ts'
import type { PrivateKeyInput } from '../../src/crypto/keys.ts'
import { ${[...new Set(rows.map(({ id }) => id))].join(', ')} } from './operations.ts'
${functions.join('\n')}
`
}
