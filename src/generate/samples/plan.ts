// What one sample does, in no language yet: the values that it makes one after the other, and what it sends. All that is
// known of the example, as its path, is text already.

import { byName, readPairs, rfc3986 } from '../../signing/read.ts'
import {
  type Composite,
  isAsymmetric,
  isComposite,
  isMac,
  isPairs,
  type PairString,
  type Placed,
  type Scheme,
} from '../scheme/grammar.ts'
import {
  headerName,
  headerTemplate,
  namesIn,
  ownHeader,
  piecesOf,
  readsForm,
  signatureName,
} from '../scheme/names.ts'
import { ruleOf, stepNames } from '../scheme/prose.ts'
import { formsOf } from '../scheme/times.ts'
import type { Call } from './language.ts'
import type { Digest, Step, Template } from './steps.ts'

/** A call as it is signed and sent. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly headers: readonly (readonly [name: string, value: Template])[]
  /** `json` of the parameters, `fields` of a form that the scheme adds to, the text of an `envelope`, or as in the call. */
  readonly content: 'json' | 'fields' | 'envelope' | 'given' | 'none'
  /** The scheme adds to the query. */
  readonly addsQuery: boolean
  /** The content type is signed, and must be sent as it is here. */
  readonly signsType: boolean
}

/** Words of the languages, and names that a sample has anyway. */
const reserved = new Set(
  (
    'abstract and as assert async await base break case catch chan char checked class const continue def default defer del do ' +
    'double elif else enum event except extends false final finally fixed float for foreach from func function global go goto ' +
    'if implements import in int interface internal is lambda lock long map namespace new none nonlocal not null object ' +
    'operator or out package params pass private protected public raise range readonly ref return sealed select short static ' +
    'string struct super switch this throw throws true try type using var virtual void volatile while with yield ' +
    'address answer args base64 body bytes client content crypto date day declared der digest encode envelope err fields file ' +
    'form fmt hash hashlib headers hex hmac http io json list log mac md5 method must name names now one open os pairs ' +
    'parameters path pem print query rand random re read request response rsa search secrets self sha1 sha256 sha512 sign ' +
    'signed signer sort step strconv strings success sys text time timestamp url value x509'
  ).split(' '),
)

export function planOf(scheme: Scheme, call: Call): Plan {
  return new Planner(scheme, call).plan()
}

class Planner {
  readonly #scheme: Scheme
  readonly #call: Call
  readonly #steps: Step[] = []
  readonly #done = new Set<string>()

  constructor(scheme: Scheme, call: Call) {
    this.#scheme = scheme
    this.#call = call
  }

  plan(): Plan {
    const { send } = this.#scheme
    const call = this.#call
    const { body } = call
    const hasEnvelope = Object.keys(send.envelope).length > 0
    const content = hasEnvelope
      ? 'envelope'
      : readsForm(this.#scheme) && this.#hasFields
        ? 'fields'
        : body.kind
    if (content === 'json' || (hasEnvelope && body.kind === 'json')) this.#steps.push({ do: 'body' })
    for (const name of stepNames(this.#scheme)) {
      // A string that stands in one place alone is written there.
      if (name in this.#scheme.strings && this.#isInline(name)) continue
      this.#make(name)
    }
    if (content === 'fields') this.#makeFields('fields', 'form')
    if (Object.keys(send.query).length) this.#makeFields('query', 'query')
    const sent = Object.entries(send.headers).filter(([, placed]) => call.token || !this.#holdsToken(placed))
    const headers = sent.map(([name, placed]): [string, Template] => [
      name,
      isComposite(placed)
        ? Object.entries(placed.fields).flatMap(([field, { text }], at) => [
            { text: at ? placed.join : placed.prefix },
            ...this.#pair(placed.pair, field, this.#fill(text)),
          ])
        : this.#fill(placed.text),
    ])
    const others = this.#signedHeaders().filter(
      (name) => name !== 'content-type' || call.contentType === null,
    )
    const given = others.map((name): [string, Template] => [name, this.#part(`header:${name}`)])
    if (hasEnvelope) this.#steps.push({ do: 'text', name: 'envelope', template: this.#envelope() })
    const add = (to: 'fields' | 'query', place: Readonly<Record<string, Placed>>) => {
      const late = Object.entries(place).filter(([, { text }]) => namesIn(text).some(signatureName))
      if (late.length)
        this.#steps.push({ do: 'add', to, entries: late.map(([name, { text }]) => [name, this.#fill(text)]) })
    }
    add('fields', send.form)
    add('query', send.query)
    return {
      steps: this.#steps,
      headers: [...given, ...headers].map(([name, value]) => [name, merge(value)]),
      content,
      addsQuery: Object.keys(send.query).length > 0,
      signsType: this.#signedHeaders().includes('content-type'),
    }
  }

  #holdsToken = (placed: Placed | Composite) =>
    !isComposite(placed) &&
    namesIn(placed.text).some((name) => this.#scheme.credentials[name]?.kind === 'token')

  get #hasFields(): boolean {
    return Object.keys(this.#scheme.send.form).length > 0 || this.#call.fields.length > 0
  }

  /** Headers that the scheme signs and the caller gives. */
  #signedHeaders(): string[] {
    const signed = Object.values(this.#scheme.strings).flatMap((rule) =>
      isPairs(rule)
        ? Array.isArray(rule.each)
          ? rule.each.flatMap((header) => namesIn(headerTemplate(this.#scheme, header)))
          : []
        : namesIn(rule.text),
    )
    const names = signed.flatMap((name) => headerName(name) ?? [])
    return [...new Set(names)].filter((name) => ownHeader(this.#scheme, name) === undefined)
  }

  /** How often a name stands in the declaration, and whether a template is the only place. */
  #isInline(name: string): boolean {
    const { strings, hashes, signatures, keys, send } = this.#scheme
    const rule = strings[name]!
    if (isPairs(rule) ? !this.#isFixed(rule) : rule.delete !== undefined && !rule.if) return false
    if ([...Object.values(hashes), ...Object.values(signatures)].some(({ of }) => of === name)) return false
    const placed = [...Object.values(send.headers), ...Object.values(send.form)].flatMap((one) =>
      isComposite(one) ? Object.values(one.fields) : [one],
    )
    const templates = [
      ...Object.values(strings).flatMap((one) => (isPairs(one) ? [] : [one.text])),
      ...Object.values(keys).flatMap(({ derive }) => (derive ? [derive.seed, ...derive.steps] : [])),
      ...placed.map(({ text }) => text),
    ]
    return templates.flatMap(namesIn).filter((one) => one === name).length === 1
  }

  /** Pairs that are known but for values the sample makes: of headers, of an envelope, of a query as it is. */
  #isFixed = ({ each }: PairString) =>
    Array.isArray(each) ||
    each === 'envelope' ||
    (each === 'query' && Object.keys(this.#scheme.send.query).length === 0)

  #push(step: Step): void {
    this.#steps.push(step)
  }

  /** Makes the value of a name, and all that it needs before. */
  #make(name: string): void {
    if (this.#done.has(name)) return
    this.#done.add(name)
    const { credentials, strings, hashes, keys, signatures, nonce, time } = this.#scheme
    const credential = credentials[name]
    if (credential) return this.#makeCredential(name)
    if (name === 'time' && time) return this.#push({ do: 'time', form: formsOf(time)[0]! })
    if (name === 'date' || name === 'isoDate') return this.#push({ do: 'date', iso: name === 'isoDate' })
    if (name === 'nonce' && nonce) return this.#push({ do: 'nonce', ...nonce, prefix: nonce.prefix ?? '' })
    if (name === 'header:date') return this.#push({ do: 'httpDate' })
    const rule = strings[name]
    if (rule && isPairs(rule) && !this.#isFixed(rule)) return this.#makePairs(name, rule)
    if (rule) {
      const deleted = isPairs(rule) || rule.if ? undefined : rule.delete
      const template = merge(this.#stringTemplate(name))
      return this.#push({
        do: 'text',
        name: this.#local(name),
        template,
        ...(deleted !== undefined && { delete: deleted }),
      })
    }
    const hash = hashes[name]
    if (hash)
      return this.#push({ ...hash, do: 'digest', name: this.#local(name), of: merge(this.#part(hash.of)) })
    const key = keys[name]
    if (key?.derive) {
      const { algorithm, seed, steps } = key.derive
      return this.#push({
        do: 'derive',
        name: this.#local(name),
        algorithm: digestOf(algorithm),
        seed: merge(this.#fill(seed)),
        steps: steps.map((step) => merge(this.#fill(step))),
      })
    }
    if (key) {
      this.#make(key.from ?? '')
      const { strip = '', decode } = key
      return this.#push({
        do: 'bytes',
        name: this.#local(name),
        from: this.#local(key.from ?? ''),
        strip,
        decode,
      })
    }
    const signature = signatures[signatureName(name) ?? '']
    if (!signature) return
    const { algorithm, encoding, key: by } = signature
    const of = merge(this.#part(signature.of))
    if (by !== undefined) this.#make(by)
    const as = this.#local(name)
    if (isAsymmetric(algorithm))
      return this.#push({ do: 'sign', name: as, of, algorithm, encoding, key: this.#local(by ?? '') })
    if (!isMac(algorithm))
      return this.#push({ do: 'digest', name: as, of, algorithm: algorithm as Digest, encoding })
    const isBytes = by !== undefined && by in keys
    return this.#push({
      do: 'hmac',
      name: as,
      of,
      algorithm: digestOf(algorithm),
      encoding,
      key: this.#local(by ?? ''),
      isBytes,
    })
  }

  #makeCredential(name: string): void {
    const { kind, text } = this.#call.credentials[name]!
    const as = this.#local(name)
    if (kind === 'id' || kind === 'key-id') return this.#push({ do: 'id', name: as, text })
    if (kind !== 'private-key') return this.#push({ do: 'read', name: as, file: text })
    const { algorithm = '' } = Object.values(this.#scheme.signatures).find(({ key }) => key === name) ?? {}
    this.#push({ do: 'key', name: as, file: text, algorithm })
  }

  #makePairs(name: string, rule: PairString): void {
    const each = rule.each as 'body' | 'query' | 'form' | 'parameters'
    const of = each === 'body' ? 'parameters' : each === 'query' ? 'query' : 'fields'
    if (of !== 'parameters') this.#makeFields(of, each)
    this.#push({
      do: 'pairs',
      name: this.#local(name),
      of,
      rule,
      hook: rule.value in this.#scheme.hooks ? rule.value : undefined,
      isText:
        of !== 'parameters' || Object.values(this.#call.parameters).every((one) => typeof one === 'string'),
      note: ruleOf(this.#scheme, name),
    })
  }

  #makeFields(of: 'fields' | 'query', each: string): void {
    if (this.#done.has(`pairs:${of}`)) return
    this.#done.add(`pairs:${of}`)
    const own = (place: Readonly<Record<string, Placed>>) =>
      Object.entries(place)
        .filter(([, { text }]) => !namesIn(text).some(signatureName))
        .map(([name, { text }]): [string, Template] => [name, merge(this.#fill(text))])
    const literal = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([name, value]): [string, Template] => [name, [{ text: value }]])
    const search = readPairs(new URL(this.#call.url).search.slice(1))
    const { send } = this.#scheme
    const entries = [
      ...(each === 'form' ? [] : [...literal(search), ...own(send.query)]),
      ...(of === 'query' ? [] : [...literal(this.#call.fields), ...own(send.form)]),
    ]
    // What stands in the query is signed with the form, and not sent in it.
    const elsewhere = of === 'query' ? [] : search.map(([name]) => name)
    this.#push({ do: 'fields', name: of, entries, elsewhere: each === 'parameters' ? elsewhere : [] })
  }

  /** What a name is in the sample. */
  #local(name: string): string {
    const signature = signatureName(name)
    if (signature !== undefined)
      return Object.keys(this.#scheme.signatures).length === 1 ? 'signature' : `${signature}Signature`
    return reserved.has(name) ? `${name}Text` : name
  }

  #stringTemplate(name: string): Template {
    const rule = this.#scheme.strings[name]!
    return isPairs(rule) ? this.#fixedPairs(rule) : this.#fill(rule.text)
  }

  #fixedPairs(rule: PairString): Template {
    const { send } = this.#scheme
    const rows = (
      rule.each === 'query'
        ? this.#queryPairs(rule)
        : Array.isArray(rule.each)
          ? rule.each.map((header): [string, Template] => [
              header.toLowerCase(),
              this.#fill(headerTemplate(this.#scheme, header)),
            ])
          : Object.entries(send.envelope)
              .filter(([, { text }]) => !namesIn(text).some(signatureName))
              .map(([name, { text }]): [string, Template] => [name, this.#fill(text)])
    ).filter(([name]) => !rule.skip.includes(name))
    if (rule.order === 'name' && rule.each !== 'query') rows.sort(([a], [b]) => (a < b ? -1 : 1))
    return rows.flatMap(([name, value], at) => [
      { text: at ? rule.join : '' },
      ...this.#pair(rule.pair, rule.name === 'lower' ? name.toLowerCase() : name, value),
    ])
  }

  #queryPairs(rule: PairString): [string, Template][] {
    const search = new URL(this.#call.url).search.slice(1)
    const pairs = readPairs(search, rule.value === 'raw' ? 'raw' : 'decoded')
    const encode = rule.encoding === 'rfc3986' ? rfc3986 : (text: string) => text
    const written = pairs
      .filter(([, value]) => !rule.skipEmpty || value !== '')
      .map(([name, value]) => [encode(name), encode(value)] as const)
    return (rule.order === 'name' ? written.sort(byName) : written).map(([name, value]) => [
      name,
      [{ text: value }],
    ])
  }

  #pair = (pair: string, name: string, value: Template): Template =>
    piecesOf(pair).flatMap((piece) =>
      piece.name === 'name'
        ? [{ text: name }]
        : piece.name === 'value'
          ? value
          : [{ text: piece.text ?? '' }],
    )

  #fill = (template: string): Template =>
    piecesOf(template).flatMap(({ name, text = '' }) => (name === undefined ? [{ text }] : this.#part(name)))

  /** A name in a template: text that is known, or what the sample calls it. */
  #part(name: string): Template {
    const { pathname, search, host } = new URL(this.#call.url)
    const { method, body } = this.#call
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
      const own = ownHeader(this.#scheme, header)
      if (own !== undefined) return this.#fill(own)
      if (header !== 'date')
        return [
          { text: header === 'content-type' ? (this.#call.contentType ?? 'application/json') : 'example' },
        ]
      this.#make('header:date')
      return [{ name: 'httpDate' }]
    }
    if (name in this.#scheme.strings && this.#isInline(name)) return this.#stringTemplate(name)
    this.#make(name)
    const locals: Readonly<Record<string, string>> = {
      time: 'timestamp',
      isoDate: 'isoDay',
      date: 'day',
      nonce: 'nonce',
    }
    return [{ name: locals[name] ?? this.#local(name) }]
  }

  #envelope(): Template {
    const { envelope } = this.#scheme.send
    const fields = Object.entries(envelope).flatMap(([name, { text, json, empty = '' }], at): Template => {
      const value = merge(this.#fill(text))
      const written = json && !value.length ? [{ text: empty }] : value
      const quote = json ? '' : '"'
      return [{ text: `${at ? ',' : '{'}${JSON.stringify(name)}:${quote}` }, ...written, { text: quote }]
    })
    return merge([...fields, { text: '}' }])
  }
}

const digestOf = (algorithm: string) => algorithm.replace('hmac-', '') as Digest

/** Neighbouring texts as one. */
export function merge(template: Template): Template {
  const merged: { text?: string; name?: string }[] = []
  for (const part of template) {
    const last = merged.at(-1)
    if (part.text === '') continue
    if (part.text !== undefined && last?.text !== undefined)
      merged[merged.length - 1] = { text: last.text + part.text }
    else merged.push(part)
  }
  return merged
}
