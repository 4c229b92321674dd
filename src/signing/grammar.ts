// The grammar of signature.yaml. `Declared…` is what a person writes; `Scheme` is its long form, where every short form
// is spelled out and every default is present. All other modules read the long form only.

import type { Grade, Source } from '../core/contract.ts'
import type { macs } from './algorithms.ts'
export { asymmetric, macs, digests, isAsymmetric, isMac, isDeterministic } from './algorithms.ts'

export type Kind = 'id' | 'key-id' | 'secret' | 'private-key' | 'token'

export interface Credential {
  kind: Kind
  /** A token that only some operations need. */
  optional?: boolean
  title?: string
  example?: string
  /** Values of the partner's own examples, which callers copy. */
  placeholders?: string[]
}

export interface Hook {
  from: string
  rule: string
}

export interface BodyRule {
  type: 'json-object'
  empty: 'allowed' | 'refused'
  blank: 'empty' | 'refused'
  names: 'declared' | 'any'
}

export type TimeForm = (typeof timeForms)[number]
export const timeForms = [
  'epoch-seconds',
  'epoch-milliseconds',
  'utc-text',
  'utc+8-text',
  'iso-text',
  'iso-basic',
  'http-date',
] as const

export interface FormOptions {
  /** Of epoch seconds: `10`, or `1-12`. */
  digits?: number | string
  /** Of a text: so many digits of a fraction are read, and ignored. */
  fraction?: number
}

export interface Time {
  /** The first form is sent; all of them are read. */
  forms: Partial<Record<TimeForm, FormOptions>>
  window: { past: number; future: number }
  'x-source'?: Source
  'x-unconfirmed'?: true
}

export interface Nonce {
  bytes: number
  encoding: Encoding
  prefix?: string
}

interface Titled {
  title?: string
  'x-source'?: Source
}

/** A string to sign that a template says. */
export interface TextString extends Titled {
  text: string
  /** Characters that are deleted, always or `if` an option has a value. */
  delete?: string
  if?: Record<string, string>
}

/** A string to sign made of pairs of a name and a value. */
export interface PairString extends Titled {
  each: PairSource | string[]
  skip: string[]
  skipEmpty: boolean
  name: 'keep' | 'lower'
  /** `text`, `raw`, `trim`, or the name of a hook. */
  value: string
  encoding: 'none' | 'rfc3986'
  order: 'name' | 'sent'
  twice: 'refused' | 'allowed'
  pair: string
  join: string
}

export type PairSource = 'body' | 'query' | 'form' | 'parameters' | 'envelope'
export type SignedString = TextString | PairString

export type Encoding = 'hex' | 'HEX' | 'base64' | 'base64url'
export type Digest = 'md5' | 'sha1' | 'sha256' | 'sha512'

export interface Hash extends Titled {
  of: string
  algorithm: Digest
  encoding: Encoding
}

/** The bytes of an HMAC key: of a credential, or the end of a chain of HMACs that begins with one or with a seed. */
export interface Key extends Titled {
  from?: string
  strip?: string
  decode?: 'base64' | 'base64url' | 'hex'
  derive?: {
    algorithm: (typeof macs)[number]
    seed?: string
    steps: string[]
    /** How a result is written before it is the next key; as bytes where it is absent. */
    encoding?: Encoding
  }
}

export interface Signature extends Titled {
  of: string
  algorithm: string
  encoding: Encoding
  key?: string
}

/** What only the documentation needs of a header or field. */
export interface About {
  as?: string
  description?: string
  schema?: unknown
  required?: boolean
  example?: unknown
  'x-source'?: Source
}

/** A value that is sent: a template, or in an envelope a JSON text. */
export interface Placed extends About {
  text: string
  /** The text is written into the envelope as it is, without quotes. */
  json?: boolean
  /** What an empty JSON text becomes. */
  empty?: string
  /** One of several is enough: what separates them, or `true` for a field that occurs several times in a composite. */
  several?: string | true
}

/** A header of several named values: `t=1,v1=abc`. */
export interface Composite extends About {
  prefix: string
  pair: string
  join: string
  fields: Record<string, Placed>
}

export interface Send {
  headers: Record<string, Placed | Composite>
  query: Record<string, Placed>
  form: Record<string, Placed>
  envelope: Record<string, Placed>
}

/** What a program that runs needs of a scheme (generated/<api>/scheme.ts). */
export interface Declaration {
  name: string
  credentials: Record<string, Credential>
  options: Record<string, string[]>
  hooks: Record<string, Hook>
  body?: BodyRule
  time?: Time
  nonce?: Nonce
  strings: Record<string, SignedString>
  hashes: Record<string, Hash>
  keys: Record<string, Key>
  signatures: Record<string, Signature>
  send: Send
  response?: Declaration
  events: Record<string, Declaration>
  /** Of an event that is signed as requests are. */
  like?: 'requests'
  'x-source'?: Source
}

export interface Scheme extends Declaration {
  /** Declared types by `type` or `type/format` of the contract, for hooks. */
  types: Record<string, string>
  refusals: Record<string, { code: string | number; grade: string }>
  /** The gateway takes names of parameters in any case. */
  memberNames?: { case: 'ignored'; 'x-source': Source }
  /** What one partner's callers get wrong, besides what follows from the declaration. */
  mistakes: { mistake: string; remedy: string; grade: Grade }[]
  response?: Scheme
  events: Record<string, Scheme>
}

export const isPairs = (rule: SignedString | undefined): rule is PairString =>
  rule !== undefined && 'each' in rule
/** Whether a string has a pair for each value there. */
export const isEach = (rule: SignedString | undefined, source: PairSource): rule is PairString =>
  isPairs(rule) && rule.each === source
export const isComposite = (placed: Placed | Composite): placed is Composite => 'fields' in placed

/** Parts of a request that a template may name, besides `header:<name>`, `time`, `date`, `isoDate` and `nonce`. */
export const requestParts = ['method', 'path', 'target', 'query', 'authority', 'body', 'status'] as const
