// One request, signed by the compiled signer, and every text on the way, as the declaration gives it.

import { createHash } from 'node:crypto'
import type { DigestName } from '../../signing/digest.ts'
import { isPairs, type Scheme, type TimeForm } from '../../signing/grammar.ts'
import { interpret, type Interpretation, joinPieces } from '../../signing/interpret.ts'
import { encode } from '../../signing/mac.ts'
import type { Message, Row, Rules, WriteValue } from '../../signing/message.ts'
import { unsigned } from '../../signing/names.ts'
import { printTime } from '../../signing/time-forms.ts'
import type { Compiled, Signed } from '../scheme/run.ts'
import { formsOf } from '../scheme/times.ts'
import type { Credentials, Input, SignedPair } from './input.ts'
import { readSignature } from './read.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { digest, nonceOf, signerOptions } from './signing.ts'
import { mapValues } from '../node.ts'

export type * from './input.ts'

type Texts = ReadonlyMap<string, string>

export class Made {
  readonly scheme: Scheme
  readonly input: Input
  readonly form: TimeForm | undefined
  readonly seconds: number
  readonly signed: Signed
  readonly #message: Message
  readonly #hooks: Readonly<Record<string, WriteValue>>

  private constructor(
    { scheme, credentials, compiled }: Sheet,
    input: Input,
    form: TimeForm | undefined,
    nonce: string,
    signed: Signed,
  ) {
    this.scheme = scheme
    this.input = input
    this.form = form
    this.seconds = credentials.timestamp
    this.signed = signed
    this.#hooks = compiled.functions as Readonly<Record<string, WriteValue>>
    const { method, url, headers, body } = input
    this.#message = {
      method,
      url: new URL(url, 'http://localhost').href,
      headers: new Headers(headers),
      body: scheme.body ? body.trim() : body,
      time: form && printTime(form, this.seconds),
      nonce,
      credentials: mapValues(credentials, String),
      types: typesOf(input),
    }
  }

  static async of(sheet: Sheet, input: Input, form?: TimeForm): Promise<Made> {
    const { scheme, credentials, compiled } = sheet
    const nonce = nonceOf(scheme, input.id)
    // An optional token is left out.
    const [token] = namesOfKind(scheme, 'token').filter((name) => !scheme.credentials[name]?.optional)
    const signed = await compiled
      .createSigner({ ...signerOptions(scheme, credentials), timestampForm: form })
      .sign({
        operation: { id: input.id, method: input.method, types: typesOf(input) },
        url: input.url,
        method: input.method,
        body: input.body,
        headers: new Headers(input.headers),
        timestamp: credentials.timestamp,
        nonce,
        ...(token !== undefined && { accessToken: String(credentials[token]) }),
      })
    return new Made(sheet, input, form, nonce, signed)
  }

  /** As vectors.yaml has it. */
  credential = (name: string): string => this.#message.credentials[name] ?? ''

  /** @param changed other texts for some of the names that a text is made of */
  #interpreted(changed: Texts = new Map(), strings: Rules['strings'] = this.scheme.strings): Interpretation {
    const own = <T>(all: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => !changed.has(name)))
    const { hashes, credentials } = this.scheme
    const given = Object.fromEntries([...changed.keys()].map((name) => [name, { kind: 'id' as const }]))
    const rules = {
      ...this.scheme,
      strings: own(strings),
      hashes: own(hashes),
      credentials: { ...credentials, ...given },
    }
    const message = {
      ...this.#message,
      body: changed.get('body') ?? this.#message.body,
      credentials: { ...this.#message.credentials, ...Object.fromEntries(changed) },
    }
    return interpret(rules, message, { digest, hooks: this.#hooks })
  }

  /** The text that a name resolves to. */
  text(name: string, changed?: Texts): string {
    return this.scheme.options[name]?.[0] ?? this.#interpreted(changed).textOf(name)
  }

  keyBytes = (name: string): Uint8Array => this.#interpreted().keyBytes(name)

  /** The pairs that a string is made of, in the order they are sent. */
  pairs(of: string): SignedPair[] {
    const rule = this.scheme.strings[of]
    if (!isPairs(rule) || Array.isArray(rule.each)) return []
    const rows: Row[] = []
    const read = { ...rule, write: (row: Row) => (rows.push(row), row.pieces) }
    const { pieces, fill } = this.#interpreted(undefined, { ...this.scheme.strings, [of]: read })
    if (rule.each === 'envelope')
      return unsigned(this.scheme.send.envelope).map(([name, { text, json, empty = '' }]) => {
        const value = joinPieces(fill(text))
        return { name, json: json ? value || empty : JSON.stringify(value), signed: value }
      })
    pieces(of)
    return rows.map(({ name, type, raw, pieces: signed }) => ({
      name,
      ...(rule.each === 'body' && { ...(type !== undefined && { declared: type }), json: raw }),
      signed: signed ? joinPieces(signed) : null,
    }))
  }

  /** A signature, read from where it is sent. */
  signature = (name: string): string => readSignature(this, name)
}

export interface Sheet {
  readonly scheme: Scheme
  readonly credentials: Credentials
  readonly compiled: Compiled
}

/** The forms of the time, or one request without a time. */
export const formsIn = ({ time }: Scheme): (TimeForm | undefined)[] => (time ? formsOf(time) : [undefined])

/** The digest that a signature is made of, for people who compare. */
export const digestOf = (made: Made, name: string, algorithm: DigestName): string =>
  encode(createHash(algorithm).update(made.text(name)).digest(), 'hex')

/** Declared types of the vector's own parameters. */
const typesOf = ({ parameters = [] }: Input): Record<string, string> =>
  Object.fromEntries(parameters.map(({ name, declared }) => [name, declared]))
