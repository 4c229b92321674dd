// What signer and verifier decide alike.

import type { Code } from './code.ts'
import { isAsymmetric, isDeterministic } from '../../signing/grammar.ts'
import { quote } from './module.ts'
import { isRequestPart, leavesOf } from '../../signing/names.ts'

/** One signature for all calls of a second: it is always the same, and covers nothing that a request brings. */
export function isShared({ scheme }: Code, name: string): boolean {
  const { algorithm } = scheme.signatures[name]!
  if (!isAsymmetric(algorithm) || !isDeterministic(algorithm)) return false
  const leaves = [...leavesOf(scheme, `signature.${name}`)]
  return !leaves.some(
    (leaf) => isRequestPart(leaf) || leaf === 'nonce' || scheme.credentials[leaf]?.kind === 'token',
  )
}

export function sharedEncoder(code: Code, name: string): string {
  const { encoding } = code.scheme.signatures[name]!
  return encoding === 'HEX' ? `(bytes) => ${code.encoded('bytes', encoding)}` : code.encoder(encoding)
}

/** A part of a message that nobody may leave out; of a request the operation has it. */
export function givenLines(code: Code, part: 'method' | 'status'): string[] {
  code.field(part)
  if (part === 'method' && !code.isMessage) {
    code.field('operation')
    return []
  }
  const name = part === 'method' ? 'sentMethod' : 'sentStatus'
  code.renamed.set(part, name)
  return [`const ${name} = ${code.use('requireGiven')}(${quote(part)}, ${code.field(part)})`]
}
