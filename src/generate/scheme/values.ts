// The lines that give each name its value, in the order in which one needs the other. Signer and verifier differ in
// where values come from, and whether digests are waited for.

import { type Code, digestOf } from './code.ts'
import { inPattern, inTemplate, quote } from './module.ts'
import { isMac, type Signature } from '../../signing/grammar.ts'
import { headerName, needs, ownHeader } from '../../signing/names.ts'

export interface Side {
  /** The lines of a name that comes from outside; none where it is already there; undefined for all others. */
  given(name: string): readonly string[] | undefined
  /** The expression that finds a secret as text, or a private or public key. */
  key(credential: string): string
  /** The fields of a form were read before, to know who calls. */
  readonly hasForm: boolean
  /** Digests are made with WebCrypto where there is nothing else. */
  readonly later: boolean
}

/** Parts of a request, by where its address has them. */
const parts: Readonly<Record<string, string>> = {
  target: 'pathname + address.search',
  path: 'pathname',
  query: 'search.slice(1)',
  authority: 'host',
}

/** Items of a list as the list: of one spread, what is spread. */
export const listOf = (items: string) => (items.lastIndexOf('...') === 0 ? items.slice(3) : `[${items}]`)

export class Values {
  readonly #code: Code
  readonly #side: Side
  readonly #done = new Set<string>()
  #lines: string[] = []

  constructor(code: Code, side: Side) {
    this.#code = code
    this.#side = side
  }

  /** Whether the code has a name already. */
  has = (name: string): boolean => this.#done.has(name)

  /** The lines since the last call. */
  take(): string[] {
    const lines = this.#lines
    this.#lines = []
    return lines
  }

  need(name: string): void {
    if (this.#done.has(name)) return
    this.#done.add(name)
    const given = this.#side.given(name)
    if (given) return void this.#lines.push(...given)
    for (const one of needs(this.#code.scheme, name)) this.need(one)
    const line = this.#line(name)
    if (line !== undefined) this.#lines.push(line)
  }

  #address(): string {
    // No name of a declaration begins with a colon.
    if (!this.#done.has(':address')) {
      this.#done.add(':address')
      this.#lines.push(`const address = ${this.#code.use('readUrl')}(${this.#code.field('url')})`)
    }
    return 'address'
  }

  #line(name: string): string | undefined {
    const { scheme, local, use } = this.#code
    const set = (value: string) => `const ${local(name)} = ${value}`
    if (name in scheme.strings) {
      const values = needs(scheme, name).map((one) => this.#code.text(one))
      return set(`${this.#code.stringFunction(name)}(${values.join(', ')})`)
    }
    const hash = scheme.hashes[name]
    if (hash) {
      const bytes = this.digest(hash.algorithm, `${quote(hash.algorithm)}, ${this.#code.text(hash.of)}`)
      return set(this.#code.encoded(bytes, hash.encoding))
    }
    if (name in scheme.keys) return this.#keyLine(name)
    const header = headerName(name)
    if (header !== undefined) {
      const own = ownHeader(scheme, header)
      return set(
        own === undefined
          ? `${use('requireHeader')}(${this.#code.field('headers')}, ${quote(header)})`
          : this.#code.fill(own),
      )
    }
    const kind = scheme.credentials[name]?.kind
    if (kind === 'secret' || kind === 'private-key') return set(this.#side.key(name))
    if (parts[name] !== undefined) return set(`${this.#address()}.${parts[name]}`)
    return name === 'types' ? `const types = declarations.of(${this.#code.field('operation')})` : undefined
  }

  /** Pairs of the query, the form or both as they are in the request, as items of a list. */
  pairs(name: string, isRaw: boolean): string {
    const raw = isRaw ? ", 'raw'" : ''
    const read = this.#code.use('readPairs')
    const query = () => `...${read}(${this.#address()}.search.slice(1)${raw})`
    const sent = this.#side.hasForm && !isRaw
    const form = () => (sent ? '...sentForm' : `...${read}(${this.#code.field('body')}${raw})`)
    if (name === 'pairs:query') return query()
    return name === 'pairs:form' ? form() : `${query()}, ${form()}`
  }

  digest(algorithm: string, args: string): string {
    if (algorithm === 'md5' || !this.#side.later) return `${this.#code.use('digest')}(${args})`
    return `await ${this.#code.use('digestLater')}(${args})`
  }

  hmac(algorithm: string, key: string, text: string): string {
    const args = `${quote(digestOf(algorithm))}, ${key}, ${text}`
    return this.#side.later
      ? `await ${this.#code.use('hmacLater')}(${args})`
      : `${this.#code.use('hmac')}(${args})`
  }

  /** A signature that no key pair makes. */
  made({ algorithm, encoding, key = '' }: Signature, text: string): string {
    const code = this.#code
    const bytes = () => (key in code.scheme.keys ? code.local(key) : code.bytes(key))
    if (isMac(algorithm)) return code.encoded(this.hmac(algorithm, bytes(), text), encoding)
    if (algorithm === 'md5' && /^hex$/i.test(encoding))
      return `${code.use('digestHex')}('md5', ${text})${encoding === 'HEX' ? '.toUpperCase()' : ''}`
    return code.encoded(this.digest(algorithm, `${quote(algorithm)}, ${text}`), encoding)
  }

  #keyLine(name: string): string {
    const { scheme, local } = this.#code
    const { from = '', strip, decode, derive } = scheme.keys[name]!
    const text = `${local(from)}${strip === undefined ? '' : `.replace(/^${inPattern(inTemplate(strip))}/, '')`}`
    const bytes = decode
      ? `${this.#code.use('secretBytes')}(${quote(decode)}, ${quote(from)}, ${text})`
      : `${this.#code.use('bytesOf')}(${derive?.seed === undefined ? text : this.#code.fill(derive.seed)})`
    if (!derive) return `const ${local(name)} = ${bytes}`
    const steps = derive.steps.map((step) => this.#code.fill(step)).join(', ')
    const made = this.hmac(derive.algorithm, local(name), 'step')
    const next = derive.encoding
      ? `${this.#code.use('bytesOf')}(${this.#code.encoded(made, derive.encoding)})`
      : made
    return `let ${local(name)} = ${bytes}
      for (const step of [${steps}]) ${local(name)} = ${next}`
  }
}
