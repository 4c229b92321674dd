// Templates of a declaration as a sample writes them: known text, and names of values that were made before.

import { interpret } from '../../signing/interpret.ts'
import {
  type Composite,
  isComposite,
  isPairs,
  type PairString,
  type Placed,
  type Scheme,
} from '../../signing/grammar.ts'
import {
  chainOf,
  headerName,
  namesIn,
  ownHeader,
  piecesOf,
  signatureName,
  signedHeaderNames,
} from '../../signing/names.ts'
import type { Call } from './language.ts'
import { merge, type Template } from './steps.ts'

/** Words of the languages, and names that a sample has anyway. */
const reserved = new Set(
  (
    'abstract and as assert async await base break case catch chan char checked class const continue def default defer del do ' +
    'double elif else enum event except extends false final finally fixed float for foreach from func function global go goto ' +
    'if implements import in int interface internal is lambda lock long map namespace new none nonlocal not null object ' +
    'operator or out package params pass private protected public raise range readonly ref return sealed select short static ' +
    'string struct super switch this throw throws true try type using var virtual void volatile while with yield ' +
    'address args base64 body bytes client content crypto date day declared der digest encode envelope err fields file ' +
    'form fmt hash hashlib headers hex hmac http io json list log mac md5 method must name names now one open os pairs ' +
    'parameters path pem print query rand random re read request response result rsa search secrets self sha1 sha256 sha512 sign ' +
    'signed signer sort step strconv strings success sys text time timestamp url value x509'
  ).split(' '),
)

export abstract class Templates {
  protected readonly scheme: Scheme
  protected readonly call: Call

  constructor(scheme: Scheme, call: Call) {
    this.scheme = scheme
    this.call = call
  }

  /** Makes the value of a name, and all that it needs before. */
  protected abstract make(name: string): void

  protected holdsToken = (placed: Placed | Composite) =>
    !isComposite(placed) &&
    namesIn(placed.text).some((name) => this.scheme.credentials[name]?.kind === 'token')

  protected get hasFields(): boolean {
    return Object.keys(this.scheme.send.form).length > 0 || this.call.fields.length > 0
  }

  /** Headers that the scheme signs and the caller gives. */
  protected signedHeaders = () => signedHeaderNames(this.scheme)

  /** How often a name occurs in the declaration, and whether only in a template. */
  protected isInline(name: string): boolean {
    const { strings, hashes, signatures, keys, send } = this.scheme
    const rule = strings[name]!
    if (isPairs(rule) ? !this.isFixed(rule) : rule.delete !== undefined && !rule.if) return false
    if ([...Object.values(hashes), ...Object.values(signatures)].some(({ of }) => of === name)) return false
    const placed = [...Object.values(send.headers), ...Object.values(send.form)].flatMap((one) =>
      isComposite(one) ? Object.values(one.fields) : [one],
    )
    const templates = [
      ...Object.values(strings).flatMap((one) => (isPairs(one) ? [] : [one.text])),
      ...Object.values(keys).flatMap(chainOf),
      ...placed.map(({ text }) => text),
    ]
    return templates.flatMap(namesIn).filter((one) => one === name).length === 1
  }

  /** Pairs that are known but for values the sample makes: of headers, of an envelope, of a query as it is. */
  protected isFixed = ({ each }: PairString) =>
    Array.isArray(each) ||
    each === 'envelope' ||
    (each === 'query' && Object.keys(this.scheme.send.query).length === 0)

  /** What a name is in the sample. */
  protected local(name: string): string {
    const signature = signatureName(name)
    if (signature !== undefined)
      return Object.keys(this.scheme.signatures).length === 1 ? 'signature' : `${signature}Signature`
    return reserved.has(name) ? `${name}Text` : name
  }

  protected stringTemplate(name: string): Template {
    const rule = this.scheme.strings[name]!
    if (!isPairs(rule)) return this.fill(rule.text)
    const { method, url } = this.call
    // The values are not known here: only where each piece comes from is read.
    const message = { method, url, body: '', headers: { get: () => '' }, credentials: {} }
    return interpret(this.scheme, message, { digest: () => new Uint8Array() })
      .pieces(name)
      .flatMap(({ text, of: { kind, name: from } }): Template =>
        /^(literal|name|value)$/.test(kind) ? [{ text }] : this.part(from),
      )
  }

  protected pair = (pair: string, name: string, value: Template): Template =>
    piecesOf(pair).flatMap((piece) =>
      piece.name === 'name'
        ? [{ text: name }]
        : piece.name === 'value'
          ? value
          : [{ text: piece.text ?? '' }],
    )

  protected fill = (template: string): Template =>
    piecesOf(template).flatMap(({ name, text = '' }) => (name === undefined ? [{ text }] : this.part(name)))

  /** A name in a template: text that is known, or what the sample calls it. */
  protected part(name: string): Template {
    const { pathname, search, host } = new URL(this.call.url)
    const { method, body } = this.call
    const known: Readonly<Record<string, string>> = {
      method,
      path: pathname,
      target: pathname + search,
      query: search.slice(1),
      authority: host,
      ...(body.kind === 'none' && { body: '' }),
    }
    if (name in known) return [{ text: known[name]! }]
    if (name === 'body') return [{ name: 'body' }]
    const header = headerName(name)
    if (header !== undefined) {
      const own = ownHeader(this.scheme, header)
      if (own !== undefined) return this.fill(own)
      if (header !== 'date')
        return [
          { text: header === 'content-type' ? (this.call.contentType ?? 'application/json') : 'example' },
        ]
      this.make('header:date')
      return [{ name: 'httpDate' }]
    }
    if (name in this.scheme.strings && this.isInline(name)) return this.stringTemplate(name)
    this.make(name)
    const locals: Readonly<Record<string, string>> = {
      time: 'timestamp',
      isoDate: 'isoDay',
      date: 'day',
      nonce: 'nonce',
    }
    return [{ name: locals[name] ?? this.local(name) }]
  }

  protected envelope(): Template {
    const { envelope } = this.scheme.send
    const fields = Object.entries(envelope).flatMap(([name, { text, json, empty = '' }], at): Template => {
      const value = merge(this.fill(text))
      const written = json && !value.length ? [{ text: empty }] : value
      const quote = json ? '' : '"'
      return [{ text: `${at ? ',' : '{'}${JSON.stringify(name)}:${quote}` }, ...written, { text: quote }]
    })
    return merge([...fields, { text: '}' }])
  }
}
