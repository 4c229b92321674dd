// The checks of one signature: missing, string to sign, malformed, mismatch.

import { type Claims, listName, tryRefusing } from './claims.ts'
import { algOf, type Code, digestOf, digestSize } from './code.ts'
import {
  type Encoding,
  isAsymmetric,
  isPairs,
  type Signature,
  type SignedString,
} from '../../signing/grammar.ts'
import { quote } from './module.ts'
import { isShared } from './shared.ts'
import type { Values } from './values.ts'
import { encodingName } from './words.ts'

export function checkSignature(code: Code, name: string, values: Values, claims: Claims): string[] {
  const { scheme, use, local, isMessage } = code
  const signature = scheme.signatures[name]!
  const { of, algorithm, key } = signature
  const isKeyPair = isAsymmetric(algorithm)
  const full = `signature.${name}`
  const where = claims.where.get(full)!
  const refuse = (reason: string, what: string) =>
    `return ${use('refuse')}(${quote(reason)}, ${quote(`${where} ${what}`)})`
  const isList = claims.several.has(full)
  const given = local(full)
  const missing = `if (${isList ? `${listName(code, full)}.length === 0` : `!${given}`}) ${refuse('signature-missing', 'is missing')}`
  const mismatch = refuse(
    'signature-mismatch',
    isKeyPair
      ? 'does not match the string to sign, or was made with another key'
      : 'does not match the string to sign and the secret',
  )
  if (key !== undefined && isKeyPair) values.need(key)
  const keyLines = values.take()
  values.need(of)
  if (key !== undefined) values.need(key)
  const textLines = guarded(code, values.take())
  const [shape, what] = shapeOf(signature)
  const malformed = (test: string) => `if (${test}) ${refuse('signature-malformed', `is not ${what}`)}`
  const test = (one: string) =>
    isKeyPair
      ? `${isMessage ? `await ${use('isSignedByLater')}` : use('isSignedBy')}(${quote(algOf(algorithm))}, ${local(key!)}, ${code.bytes(of)}, ${one})`
      : `${use('isSame')}(${one}, expected)`
  const isMany = Object.keys(scheme.signatures).length > 1
  const expected = isMany ? `${given}Expected` : 'expected'
  const expectedLines = isKeyPair ? [] : [`const ${expected} = ${values.made(signature, code.text(of))}`]
  const own = (one: string) => test(one).replace(/\bexpected\b/, expected)
  if (isList) return [...keyLines, missing, ...textLines, ...expectedLines, ...listLines()]
  if (!isKeyPair) {
    const form = malformed(`!/${shape}/.test(${given})`)
    const lines = [...keyLines, ...textLines]
    // Where no string to sign can fail, no secret is looked at for a signature that is none.
    const ordered = lines.some((line) => line.includes('refusal(')) ? [...lines, form] : [form, ...lines]
    return [missing, ...ordered, ...expectedLines, `if (!${own(given)}) ${mismatch}`]
  }
  const bytes = `${given}Bytes`
  const proof = [
    `const ${bytes} = ${code.decoder(signature.encoding)}(${given})`,
    malformed(`!${bytes}`),
    `if (!${own(bytes)}) ${mismatch}`,
  ]
  if (!isShared(code, name) || isMessage) return [...keyLines, missing, ...textLines, ...proof]
  const text = `${name}Proof`
  return [
    ...keyLines,
    ...textLines,
    `const ${text} = \`\${${code.text(of)}}\\n\${${given}}\``,
    `if (latest.get(${local(key!)}) !== ${text}) {`,
    missing,
    ...proof,
    `latest.set(${local(key!)}, ${text})`,
    '}',
  ]

  /** One of the list is enough. */
  function listLines(): string[] {
    const all = listName(code, full)
    if (!isKeyPair)
      return [
        malformed(`!${all}.some((one) => /${shape}/.test(one))`),
        `const ${given} = ${all}.find((one) => ${own('one')})`,
        `if (${given} === undefined) ${mismatch}`,
      ]
    return [
      malformed(`${all}.every((one) => ${code.decoder(signature.encoding)}(one) === undefined)`),
      `let ${given}: string | undefined`,
      `for (const one of ${all}) {
        const bytes = ${code.decoder(signature.encoding)}(one)
        if (bytes && ${own('bytes')}) ${given} = one
      }`,
      `if (${given} === undefined) ${mismatch}`,
    ]
  }
}

/** Lines of which some may throw for what a stranger sent: from the first of these on they are tried. */
function guarded(code: Code, lines: readonly string[]): string[] {
  const mayThrow = (rule: SignedString) =>
    isPairs(rule) && !Array.isArray(rule.each) && rule.each !== 'envelope'
  const risky = Object.entries(code.scheme.strings).flatMap(([name, rule]) => (mayThrow(rule) ? name : []))
  return lines.map((line) => {
    const name = risky.find((one) => line.startsWith(`const ${code.local(one)} = `))
    if (name === undefined) return line
    const type = code.isPieces(name) ? 'string[]' : 'string'
    return tryRefusing(code, code.local(name), type, line.replace(`const ${code.local(name)} = `, ''))
  })
}

/** The one spelling of a signature: of a digest by its size, of a key pair by what decodes. */
export function shapeOf({ algorithm, encoding }: Signature): [pattern: string, words: string] {
  if (isAsymmetric(algorithm))
    return ['', `${encoding === 'base64' ? 'strict ' : ''}${encodingName(encoding)}`]
  const size = digestSize[digestOf(algorithm)] ?? 0
  const padding = (3 - (size % 3)) % 3
  const letters = Math.ceil((size * 8) / 6)
  const shapes: Record<Encoding, [pattern: string, words: string]> = {
    hex: [`^[0-9a-f]{${size * 2}}$`, `${size * 2} lower-case hexadecimal digits`],
    HEX: [`^[0-9A-F]{${size * 2}}$`, `${size * 2} upper-case hexadecimal digits`],
    base64: [String.raw`^[A-Za-z0-9+\/]{${letters}}${'='.repeat(padding)}$`, `base64 of ${size} bytes`],
    base64url: [`^[A-Za-z0-9_-]{${letters}}$`, `base64url of ${size} bytes`],
  }
  return shapes[encoding]
}
