// Runs a declaration as data: the strings to sign as pieces that know where they come from, hashes, keys and expected
// signatures. For the doctor and the documentation; clients and mock run what is compiled. Needs no Node.

import { SignatureError } from '../core/unsent-error.ts'
import { bytesOf, type DigestName, secretBytes } from './digest.ts'
import { type Declaration, isAsymmetric, isMac, type TextString } from './grammar.ts'
import { digestOf, encode, hmacWith } from './mac.ts'
import {
  literal,
  type Means,
  type Message,
  type Origin,
  type PairRule,
  type Rules,
  type SignedPiece,
} from './message.ts'
import { headerName, isDate, ownHeader, piecesOf, signatureName } from './names.ts'
import { pairPieces } from './pairs.ts'
import { readUrl, requireGiven } from './read.ts'
import { readTime } from './time-forms.ts'
import { utcDate, utcIsoDate } from './times.ts'

export const joinPieces = (pieces: readonly SignedPiece[]): string =>
  pieces.reduce((all, { text }) => all + text, '')

export type Interpretation = ReturnType<typeof interpret>

/**
 * What a declaration makes of a message. Nothing is computed before it is asked for.
 *
 *     const { pieces, expected } = interpret(scheme, message, { digest, hooks })
 *     pieces('request') // [{ text: 'POST', of: { kind: 'part', name: 'method' } }, …]
 *
 * @throws SignatureError, when asked, for what has no string to sign
 */
export function interpret(scheme: Rules, message: Message, { digest, hooks = {} }: Means = {}) {
  const strings = new Map<string, readonly SignedPiece[]>()
  const texts = new Map<string, string>()
  const declaration = scheme as Declaration

  /** The pieces of a string to sign; a string in it is one piece. */
  function pieces(name: string): readonly SignedPiece[] {
    let found = strings.get(name)
    if (!found) strings.set(name, (found = make(scheme.strings[name]!)))
    return found
  }

  function make(rule: TextString | PairRule): readonly SignedPiece[] {
    if ('each' in rule) return pairPieces(declaration, rule, message, { fill, hooks })
    const all = fill(rule.text)
    const cut = cutter(rule)
    return cut ? all.map((piece) => ({ ...piece, text: cut(piece.text) })) : all
  }

  /** What deletes characters from a string, where its rule does. */
  function cutter({
    delete: deleted,
    if: condition = {},
  }: TextString): ((text: string) => string) | undefined {
    const [option, value] = Object.entries(condition)[0] ?? []
    if (deleted === undefined || (option !== undefined && chosen(option) !== value)) return undefined
    const characters = new RegExp(`[${deleted.replaceAll(/[\]^\\-]/g, String.raw`\$&`)}]`, 'g')
    return (text) => text.replaceAll(characters, '')
  }

  const chosen = (option: string) => message.options?.[option] ?? scheme.options[option]?.[0]

  /** A template with its values. @param field whose value it is */
  const fill = (template: string, field?: string): SignedPiece[] =>
    piecesOf(template).map(({ name, text }) => {
      if (name === undefined) return literal(text, field)
      const of = { kind: kindOf(name), name, ...(field !== undefined && { field }) }
      return { text: textOf(name), of }
    })

  function kindOf(name: string): Origin['kind'] {
    if (name in scheme.strings) return 'string'
    if (name in scheme.hashes) return 'hash'
    return name in scheme.credentials ? 'credential' : 'part'
  }

  /** The text of a name of the grammar: of a string, a hash, a credential, a part of the request, a signature. */
  function textOf(name: string): string {
    let found = texts.get(name)
    if (found === undefined) texts.set(name, (found = find(name)))
    return found
  }

  function find(name: string): string {
    const changed = message.parts?.[name]
    if (changed !== undefined) return changed
    if (name in scheme.strings) return joinPieces(pieces(name))
    const hash = scheme.hashes[name]
    if (hash) return encode(hashOf(hash.algorithm, hash.of), hash.encoding)
    if (name in scheme.credentials) return message.credentials[name] ?? ''
    const signature = signatureName(name)
    if (signature !== undefined) return expected(signature) ?? ''
    const header = headerName(name)
    if (header !== undefined) {
      const own = ownHeader(declaration, header)
      return own === undefined
        ? requireGiven(`header ${header}`, message.headers?.get(header) ?? undefined)
        : joinPieces(fill(own))
    }
    if (isDate(name)) {
      const seconds = readTime(scheme.time?.forms ?? {}, message.time ?? '')
      return seconds === undefined ? '' : (name === 'date' ? utcDate : utcIsoDate)(seconds)
    }
    return partOf(message, name)
  }

  /** Of the body once for a message: the doctor signs one in a thousand ways. */
  function hashOf(algorithm: DigestName, of: string): Uint8Array {
    if (of !== 'body') return hashed(algorithm, bytesOf(textOf(of)))
    if (latest.body !== message.body || latest.digest !== digest)
      latest = { body: message.body, digest, hashes: new Map() }
    const known = latest.hashes
    const found = known.get(algorithm) ?? hashed(algorithm, bytesOf(message.body))
    known.set(algorithm, found)
    return found
  }

  const hashed = (name: DigestName, bytes: Uint8Array) => {
    if (!digest) throw new SignatureError('part-missing', `nothing here computes ${name}`, name)
    return digest(name, bytes)
  }

  /** The bytes of an HMAC key: of one in `keys`, or of a secret. */
  function keyBytes(name: string): Uint8Array {
    const key = scheme.keys[name]
    if (!key) return bytesOf(textOf(name))
    const { from = '', strip, decode, derive } = key
    const text = derive?.seed === undefined ? textOf(from) : joinPieces(fill(derive.seed))
    const bare = strip !== undefined && text.startsWith(strip) ? text.slice(strip.length) : text
    const first = decode ? secretBytes(decode, from, bare) : bytesOf(bare)
    const { algorithm = '', steps = [], encoding } = derive ?? {}
    return steps.reduce((bytes, step) => {
      const made = hmac(digestOf(algorithm), bytes, bytesOf(joinPieces(fill(step))))
      return encoding ? bytesOf(encode(made, encoding)) : made
    }, first)
  }

  const hmac = (name: DigestName, key: Uint8Array, bytes: Uint8Array) =>
    hmacWith((all) => hashed(name, all), name === 'sha512' ? 128 : 64, key, bytes)

  /** The bytes of a signature that needs no private key. */
  function expectedBytes(name: string): Uint8Array | undefined {
    const { of, algorithm, key = '' } = scheme.signatures[name]!
    if (isAsymmetric(algorithm)) return undefined
    const bytes = bytesOf(textOf(of))
    return isMac(algorithm)
      ? hmac(digestOf(algorithm), keyBytes(key), bytes)
      : hashed(digestOf(algorithm), bytes)
  }

  /** The same as it is written; undefined where a private key signs. */
  function expected(name: string): string | undefined {
    const bytes = expectedBytes(name)
    return bytes && encode(bytes, scheme.signatures[name]!.encoding)
  }

  return { pieces, textOf, fill, cutter, keyBytes, expectedBytes, expected }
}

/** Hashes of the body that was looked at last. */
let latest: { body: string; digest: Means['digest']; hashes: Map<string, Uint8Array> } = {
  body: '',
  digest: undefined,
  hashes: new Map(),
}

/** The address of a message, parsed once. */
const addresses = new WeakMap<Message, URL>()
function addressOf(message: Message): URL {
  const address = addresses.get(message) ?? readUrl(message.url)
  addresses.set(message, address)
  return address
}

function partOf(message: Message, name: string): string {
  const { method, body, status, time, nonce } = message
  switch (name) {
    case 'method':
      return requireGiven('method', method)
    case 'path':
      return addressOf(message).pathname
    case 'target':
      return addressOf(message).pathname + addressOf(message).search
    case 'query':
      return addressOf(message).search.slice(1)
    case 'authority':
      return addressOf(message).host
    case 'body':
      return body
    case 'status':
      return String(requireGiven('status', status))
    default:
      return (name === 'time' ? time : name === 'nonce' ? nonce : undefined) ?? ''
  }
}
