// What algorithms and encodings are called in a sentence.

const algorithmNames: Readonly<Record<string, string>> = {
  'rsa-sha1': 'RSASSA-PKCS1-v1_5 with SHA-1',
  'rsa-sha256': 'RSASSA-PKCS1-v1_5 with SHA-256',
  'rsa-sha512': 'RSASSA-PKCS1-v1_5 with SHA-512',
  'rsa-pss-sha256': 'RSASSA-PSS with SHA-256',
  'rsa-pss-sha512': 'RSASSA-PSS with SHA-512',
  'ecdsa-p256-sha256': 'ECDSA on P-256 with SHA-256, r and s one after the other',
  ed25519: 'Ed25519',
  'hmac-sha1': 'HMAC with SHA-1',
  'hmac-sha256': 'HMAC with SHA-256',
  'hmac-sha512': 'HMAC with SHA-512',
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
}
const encodingNames: Readonly<Record<string, string>> = {
  base64: 'base64 on one line',
  base64url: 'base64url without padding',
  hex: 'lower-case hexadecimal digits',
  HEX: 'upper-case hexadecimal digits',
}
export const algorithmName = (algorithm: string) => algorithmNames[algorithm] ?? algorithm
export const encodingName = (encoding: string) => encodingNames[encoding] ?? encoding
