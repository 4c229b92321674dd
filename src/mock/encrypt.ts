import { constants, createHash, type KeyObject, publicEncrypt } from 'node:crypto'

/** A response with these texts in its fields, each encrypted: one RSA block with PKCS#1 v1.5 padding, in base64. */
export function encryptFields(body: string, texts: Readonly<Record<string, string>>, key: KeyObject): string {
  const fields = Object.entries(texts).map(([name, text]) => [name, encrypt(Buffer.from(text, 'utf8'), key)])
  return JSON.stringify({ ...(JSON.parse(body) as object), ...Object.fromEntries(fields) })
}

/** Its padding is not random, so that the mock gives the same response to the same call. */
function encrypt(text: Buffer, key: KeyObject): string {
  const size = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)
  const padding = createHash('shake256', { outputLength: size - 3 - text.length })
    .update(key.export({ type: 'spki', format: 'der' }))
    .update(text)
    .digest()
    .map((byte) => byte || 1)
  const block = Buffer.concat([Buffer.of(0, 2), padding, Buffer.of(0), text])
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, block).toString('base64')
}
