// What every part of the compiler needs to write code: the declaration, the module, the names, and small expressions.

import { type Encoding, isPairs, type Scheme } from '../../signing/grammar.ts'
import { identifiers, inTemplate, type LibraryPath, Module, quote } from './module.ts'
import { needs, type Piece, piecesOf } from '../../signing/names.ts'

const requestFields = [
  'operation',
  'method',
  'url',
  'headers',
  'status',
  'body',
  'accessToken',
  'timestamp',
  'nonce',
  'now',
] as const
type RequestField = (typeof requestFields)[number]

export class Code {
  readonly scheme: Scheme
  readonly module: Module
  readonly #identifiers: (name: string) => string
  /** Names that are something else on this side: a body inside an envelope. */
  readonly renamed = new Map<string, string>()
  /** What the code reads of a request. */
  readonly fields = new Set<RequestField>()

  /** A response or a notification: it belongs to no operation, and its key may be remote. */
  readonly isMessage: boolean

  constructor(scheme: Scheme, library: LibraryPath, isMessage: boolean) {
    this.scheme = scheme
    this.isMessage = isMessage
    this.module = new Module(library)
    this.#identifiers = identifiers(scheme)
  }

  /** A part of the request, which is read by being used. */
  field(name: RequestField): string {
    this.fields.add(name)
    return name
  }

  /** The fields that were read, for the head of a function. */
  fieldList(defaults: Partial<Record<RequestField, string>>): string {
    return requestFields
      .filter((name) => this.fields.has(name))
      .map((name) => defaults[name] ?? name)
      .join(', ')
  }

  /** The type of what reads those fields of a request, and no other. */
  fieldType(name: string): string {
    const read = requestFields.filter((field) => this.fields.has(field))
    return `${this.use(name)}<${read.map(quote).join(' | ') || 'never'}>`
  }

  use = (name: string): string => this.module.use(name)
  local = (name: string): string => this.renamed.get(name) ?? this.#identifiers(name)
  hook = (name: string): string => this.#identifiers(`hook:${name}`)
  stringFunction = (name: string): string => `${name}String`

  /** A string whose parts are kept apart: a value may be a photograph, and joining would copy it. */
  isPieces(name: string): boolean {
    const rule = this.scheme.strings[name]
    return isPairs(rule) && rule.each === 'body' && rule.join === '' && this.readsDeclared(name)
  }

  /** Parameters are looked up in the contract: their names, their types or both. */
  readsDeclared(name: string): boolean {
    return needs(this.scheme, name).includes('types')
  }

  /** A name as text. */
  text = (name: string): string =>
    this.isPieces(name) ? `${this.use('joinTexts')}(${this.local(name)})` : this.local(name)

  /** A name in UTF-8. */
  bytes = (name: string): string =>
    this.isPieces(name)
      ? `${this.use('encodeTexts')}(${this.local(name)})`
      : `${this.use('bytesOf')}(${this.local(name)})`

  /** Texts and names as one expression. */
  join(pieces: readonly Piece[], of: (name: string) => string = this.text): string {
    if (pieces.every(({ name }) => name === undefined)) return quote(pieces.map(({ text }) => text).join(''))
    const [first] = pieces
    if (pieces.length === 1 && first?.name !== undefined) return of(first.name)
    const parts = pieces.map(({ name, text }) => (name === undefined ? inTemplate(text) : `\${${of(name)}}`))
    return `\`${parts.join('')}\``
  }

  fill = (template: string, of?: (name: string) => string): string => this.join(piecesOf(template), of)

  /** @param seconds the expression of the time */
  dateLine = (name: string, seconds: string): string =>
    `const ${name} = ${this.use(name === 'date' ? 'utcDate' : 'utcIsoDate')}(${seconds})`

  encoded(bytes: string, encoding: Encoding): string {
    const plain = `${this.encoder(encoding)}(${bytes})`
    return encoding === 'HEX' ? `${plain}.toUpperCase()` : plain
  }

  /** The function that writes bytes; upper case comes after. */
  encoder = (encoding: Encoding): string =>
    this.use({ base64: 'encodeBase64', base64url: 'encodeBase64Url', hex: 'hex', HEX: 'hex' }[encoding])

  decoder = (encoding: Encoding): string =>
    this.use(
      { base64: 'decodeBase64', base64url: 'decodeBase64Url', hex: 'decodeHex', HEX: 'decodeUpperHex' }[
        encoding
      ],
    )
}

/** The digest of `hmac-sha256` is `sha256`. */
export const digestOf = (algorithm: string) => algorithm.replace(/^hmac-/, '')
/** What a Signer calls its algorithm. */
export const algOf = (algorithm: string) => algorithm.toUpperCase()
export const digestSize: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 }
