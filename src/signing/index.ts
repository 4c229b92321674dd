// What compiled signers and verifiers import; nothing here knows a partner.

export { decodeBase64, encodeBase64, encodeTexts, joinTexts } from '../core/bytes.ts'
export * from './declared.ts'
export * from './digest.ts'
export * from './keys.ts'
export * from './read.ts'
export * from './scheme.ts'
export * from './times.ts'
export * from './hook.ts'
export type { KeyHandle } from '../core/node-crypto.ts'
