// One request, signed by the compiled signer, and every text on the way: a declared string is what the function that is
// compiled for it makes.

import { createHash } from 'node:crypto'
import { readObject } from '../../core/json.ts'
import { declareTypes, lowerCase } from '../../signing/declared.ts'
import type { DigestName } from '../../signing/digest.ts'
import { type Pair, readPairs, textOf } from '../../signing/read.ts'
import * as times from '../../signing/times.ts'
import { isPairs, type Scheme, type TimeForm } from '../../signing/grammar.ts'
import { headerName, needs, ownHeader, piecesOf, readsRaw, sentPairs, unsigned } from '../../signing/names.ts'
import type { Compiled, Signed } from '../scheme/run.ts'
import { formsOf, printerOf } from '../scheme/times.ts'
import type { Credentials, Input, SignedPair } from './input.ts'
import { readSignature } from './read.ts'
import { encode, nonceOf, signerOf } from './signing.ts'

export type * from './input.ts'

type Texts = ReadonlyMap<string, string>
const none: Texts = new Map()

export class Made {
  readonly scheme: Scheme
  readonly input: Input
  readonly form: TimeForm | undefined
  readonly signed: Signed
  readonly #credentials: Credentials
  readonly #compiled: Compiled
  readonly #nonce: string

  private constructor(
    { scheme, credentials, compiled }: Sheet,
    {
      input,
      form,
      nonce,
      signed,
    }: { input: Input; form: TimeForm | undefined; nonce: string; signed: Signed },
  ) {
    this.scheme = scheme
    this.input = input
    this.form = form
    this.signed = signed
    this.#nonce = nonce
    this.#compiled = compiled
    this.#credentials = credentials
  }

  static async of(sheet: Sheet, input: Input, form?: TimeForm): Promise<Made> {
    const { scheme, credentials, compiled } = sheet
    const nonce = nonceOf(scheme, input.id)
    const given = Object.entries(scheme.credentials).filter(([, { kind }]) => kind !== 'token')
    const options = Object.fromEntries(
      given.map(([name, { kind }]) => [
        name,
        kind === 'private-key' ? signerOf(scheme, name, credentials) : credentials[name],
      ]),
    )
    const signed = await compiled.createSigner({ ...options, timestampForm: form }).sign({
      operation: { id: input.id, method: input.method, types: typesOf(input) },
      url: input.url,
      method: input.method,
      body: input.body,
      headers: new Headers(input.headers),
      timestamp: credentials.timestamp,
      nonce,
    })
    return new Made(sheet, { input, form, nonce, signed })
  }

  /** As vectors.yaml has it. */
  credential = (name: string): string => String(this.#credentials[name] ?? '')

  get seconds(): number {
    return this.#credentials.timestamp
  }

  /**
   * The text that a name resolves to.
   * @param changed other texts for some of the names that it is made of
   */
  text(name: string, changed: Texts = none): string {
    const other = changed.get(name)
    if (other !== undefined) return other
    const { scheme } = this
    if (name in scheme.credentials) return this.credential(name)
    const [option] = scheme.options[name] ?? []
    if (option !== undefined) return option
    if (name in scheme.strings) {
      const make = this.#compiled.functions[`${name}String`]
      if (!make) throw new Error(`no function is compiled for the string ${name}`)
      return [make(...needs(scheme, name).map((one) => this.#argument(one, name, changed)))].flat().join('')
    }
    const hash = scheme.hashes[name]
    if (hash)
      return encode(createHash(hash.algorithm).update(this.text(hash.of, changed)).digest(), hash.encoding)
    const header = headerName(name)
    if (header === undefined) return this.#part(name)
    const own = ownHeader(scheme, header)
    return own === undefined ? (new Headers(this.input.headers).get(header) ?? '') : this.fill(own, changed)
  }

  fill = (template: string, changed: Texts = none): string =>
    piecesOf(template)
      .map(({ name, text = '' }) => (name === undefined ? text : this.text(name, changed)))
      .join('')

  #part(name: string): string {
    const { method, url, body } = this.input
    const { pathname, search, host } = new URL(url, 'http://localhost')
    const seconds = this.seconds
    const parts: Readonly<Record<string, string>> = {
      method,
      path: pathname,
      target: pathname + search,
      query: search.slice(1),
      authority: host,
      body: this.scheme.body ? body.trim() : body,
      nonce: this.#nonce,
      date: times.utcDate(seconds),
      isoDate: times.utcIsoDate(seconds),
      time: this.form === undefined ? '' : printerOf(this.form)(seconds),
    }
    const part = parts[name]
    if (part === undefined) throw new Error(`vectors have no ${name}`)
    return part
  }

  #argument(name: string, of: string, changed: Texts): unknown {
    if (name.startsWith('pairs:')) return this.#pairs(name)
    if (name !== 'types') return this.text(name, changed)
    const rule = this.scheme.strings[of]
    const isLower = isPairs(rule) && rule.name === 'lower'
    return declareTypes(typesOf(this.input), isLower ? lowerCase : undefined)
  }

  /** The pairs of a query or form, with those that the scheme adds. */
  #pairs(name: string): Pair[] {
    const kind = name.slice('pairs:'.length)
    const { search } = new URL(this.input.url, 'http://localhost')
    const texts = [
      ...(kind === 'form' ? [] : [search.slice(1)]),
      ...(kind === 'query' ? [] : [this.input.body]),
    ]
    const read = readsRaw(this.scheme, name) ? 'raw' : 'decoded'
    return [
      ...texts.flatMap((text) => readPairs(text, read)),
      ...sentPairs(this.scheme, kind).map(([key, { text }]): Pair => [key, this.fill(text)]),
    ]
  }

  /** The pairs that a string is made of, in the order they are sent. */
  pairs(of: string): SignedPair[] {
    const rule = this.scheme.strings[of]
    if (!isPairs(rule)) return []
    if (rule.each === 'body') {
      const hook = rule.value in this.scheme.hooks ? this.#compiled.functions[rule.value] : undefined
      return this.#bodyParameters().map((one): SignedPair => {
        const { name, declared = '', json } = one
        const signed = hook ? hook(name, json, declared) : textOf(json)
        return { ...one, signed: signed === undefined ? null : String(signed) }
      })
    }
    if (rule.each === 'envelope')
      return unsigned(this.scheme.send.envelope).map(([name, { text, json, empty = '' }]) => {
        const value = this.fill(text)
        const written = json ? value || empty : JSON.stringify(value)
        return { name, json: written, signed: textOf(written) }
      })
    if (Array.isArray(rule.each)) return []
    return this.#pairs(`pairs:${rule.each}`).map(([name, signed]) => ({ name, signed }))
  }

  #bodyParameters(): { name: string; declared?: string; json: string }[] {
    if (this.input.parameters) return [...this.input.parameters]
    return this.input.body === ''
      ? []
      : readObject(this.input.body).map(({ name, raw }) => ({ name, json: raw }))
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
  createHash(algorithm).update(made.text(name)).digest('hex')

/** Declared types of the vector's own parameters. */
const typesOf = ({ parameters = [] }: Input): Record<string, string> =>
  Object.fromEntries(parameters.map(({ name, declared }) => [name, declared]))
