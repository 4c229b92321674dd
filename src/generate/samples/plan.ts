// What one sample does, in no language yet: the values that it makes one after the other, and what it sends. All that is
// known of the example, as its path, is text already.

import { readPairs } from '../../signing/read.ts'
import {
  isAsymmetric,
  isComposite,
  isMac,
  isPairs,
  type Key,
  type PairString,
  type Placed,
  type Scheme,
} from '../../signing/grammar.ts'
import { digestOf } from '../../signing/mac.ts'
import { namesIn, readsForm, signatureName, signatureOf, unsigned } from '../../signing/names.ts'
import { ruleOf, stepNames } from '../scheme/prose.ts'
import { formsOf } from '../scheme/times.ts'
import type { Call } from './language.ts'
import { type Digest, merge, type Step, type Template } from './steps.ts'
import { Templates } from './templates.ts'

/** A call as it is signed and sent. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly headers: readonly (readonly [name: string, value: Template])[]
  /** `json` of the parameters, `fields` of a form that the scheme adds to, the text of an `envelope`, or as in the call. */
  readonly content: 'json' | 'fields' | 'envelope' | 'given' | 'none'
  /** The body is JSON text of the parameters, or has it in an envelope. */
  readonly isJson: boolean
  /** What is sent as the body, by its name in the sample; undefined where there is none. */
  readonly sent: 'envelope' | 'body' | undefined
  /** The scheme adds to the query. */
  readonly addsQuery: boolean
  /** The content type is signed, and must be sent as it is here. */
  readonly signsType: boolean
}

export const planOf = (scheme: Scheme, call: Call): Plan => new Planner(scheme, call).plan()

export const unsignedPlan = ({ body: { kind } }: Call): Plan => ({
  ...{ steps: [], headers: [], addsQuery: false, signsType: false },
  ...sentAs(kind),
})

const sentAs = (content: Plan['content']) => ({
  content,
  isJson: content === 'json' || content === 'envelope',
  sent: content === 'none' ? undefined : content === 'envelope' ? content : ('body' as const),
})

class Planner extends Templates {
  readonly steps: Step[] = []
  readonly done = new Set<string>()

  plan(): Plan {
    const { send } = this.scheme
    const { body, contentType, token } = this.call
    const hasEnvelope = Object.keys(send.envelope).length > 0
    const content = hasEnvelope ? 'envelope' : readsForm(this.scheme) && this.hasFields ? 'fields' : body.kind
    for (const name of stepNames(this.scheme)) {
      // A string that is used once is written inline.
      if (name in this.scheme.strings && this.isInline(name)) continue
      this.make(name)
    }
    if (content === 'fields') this.makeFields('fields', 'form')
    if (Object.keys(send.query).length) this.makeFields('query', 'query')
    const sent = Object.entries(send.headers).filter(([, placed]) => token || !this.holdsToken(placed))
    const headers = sent.map(([name, placed]): [string, Template] => [
      name,
      isComposite(placed)
        ? Object.entries(placed.fields).flatMap(([field, { text }], at) => [
            { text: at ? placed.join : placed.prefix },
            ...this.pair(placed.pair, field, this.fill(text)),
          ])
        : this.fill(placed.text),
    ])
    const others = this.signedHeaders().filter((name) => name !== 'content-type' || contentType === null)
    const given = others.map((name): [string, Template] => [name, this.part(`header:${name}`)])
    if (hasEnvelope) this.steps.push({ do: 'text', name: 'envelope', template: this.envelope() })
    const add = (to: 'fields' | 'query', place: Readonly<Record<string, Placed>>) => {
      const late = Object.entries(place).filter(([, { text }]) => namesIn(text).some(signatureName))
      if (late.length)
        this.steps.push({ do: 'add', to, entries: late.map(([name, { text }]) => [name, this.fill(text)]) })
    }
    add('fields', send.form)
    add('query', send.query)
    return {
      steps: this.steps,
      headers: [...given, ...headers].map(([name, value]) => [name, merge(value)]),
      ...sentAs(content),
      addsQuery: Object.keys(send.query).length > 0,
      signsType: this.signedHeaders().includes('content-type'),
    }
  }

  makeKey(name: string, { from, strip = '', decode, derive }: Key): void {
    const as = this.local(name)
    if (from !== undefined) {
      this.make(from)
      this.push({ do: 'bytes', name: as, from: this.local(from), strip, decode })
    }
    if (!derive) return
    const { algorithm, seed, steps, encoding } = derive
    this.push({
      do: 'derive',
      name: as,
      algorithm: digestOf(algorithm),
      ...(seed !== undefined && { seed: merge(this.fill(seed)) }),
      steps: steps.map((step) => merge(this.fill(step))),
      ...(encoding && { encoding }),
    })
  }

  push(step: Step): void {
    this.steps.push(step)
  }

  /** Makes the value of a name, and all that it needs before. */
  make(name: string): void {
    if (this.done.has(name)) return
    this.done.add(name)
    const { credentials, strings, hashes, keys, signatures, nonce, time } = this.scheme
    if (credentials[name]) return this.makeCredential(name)
    if (name === 'time' && time) return this.push({ do: 'time', form: formsOf(time)[0]! })
    if (name === 'date' || name === 'isoDate') return this.push({ do: 'date', iso: name === 'isoDate' })
    if (name === 'nonce' && nonce) return this.push({ do: 'nonce', ...nonce, prefix: nonce.prefix ?? '' })
    if (name === 'header:date') return this.push({ do: 'httpDate' })
    const rule = strings[name]
    if (rule && isPairs(rule) && !this.isFixed(rule)) return this.makePairs(name, rule)
    if (rule) {
      const deleted = isPairs(rule) || rule.if ? undefined : rule.delete
      const template = merge(this.stringTemplate(name))
      return this.push({
        do: 'text',
        name: this.local(name),
        template,
        ...(deleted !== undefined && { delete: deleted }),
      })
    }
    const hash = hashes[name]
    if (hash)
      return this.push({ ...hash, do: 'digest', name: this.local(name), of: merge(this.part(hash.of)) })
    if (keys[name]) return this.makeKey(name, keys[name])
    const signature = signatureOf({ signatures }, name)
    if (!signature) return
    const { algorithm, encoding, key: by } = signature
    const of = merge(this.part(signature.of))
    if (by !== undefined) this.make(by)
    const made = { name: this.local(name), of, encoding }
    const key = this.local(by ?? '')
    if (isAsymmetric(algorithm)) return this.push({ ...made, do: 'sign', algorithm, key })
    if (!isMac(algorithm)) return this.push({ ...made, do: 'digest', algorithm: algorithm as Digest })
    const isBytes = by !== undefined && by in keys
    this.push({ ...made, do: 'hmac', algorithm: digestOf(algorithm), key, isBytes })
  }

  makeCredential(name: string): void {
    const { kind, text } = this.call.credentials[name]!
    const as = this.local(name)
    if (kind === 'id' || kind === 'key-id') return this.push({ do: 'id', name: as, text })
    if (kind !== 'private-key') return this.push({ do: 'read', name: as, file: text })
    const { algorithm = '' } = Object.values(this.scheme.signatures).find(({ key }) => key === name) ?? {}
    this.push({ do: 'key', name: as, file: text, algorithm })
  }

  makePairs(name: string, rule: PairString): void {
    const each = rule.each as 'body' | 'query' | 'form' | 'parameters'
    const of = each === 'body' ? 'parameters' : each === 'query' ? 'query' : 'fields'
    if (of !== 'parameters') this.makeFields(of, each)
    this.push({
      do: 'pairs',
      name: this.local(name),
      of,
      rule,
      hook: rule.value in this.scheme.hooks ? rule.value : undefined,
      isText:
        of !== 'parameters' || Object.values(this.call.parameters).every((one) => typeof one === 'string'),
      note: ruleOf(this.scheme, name),
    })
  }

  makeFields(of: 'fields' | 'query', each: string): void {
    if (this.done.has(`pairs:${of}`)) return
    this.done.add(`pairs:${of}`)
    const own = (place: Readonly<Record<string, Placed>>) =>
      unsigned(place).map(([name, { text }]): [string, Template] => [name, merge(this.fill(text))])
    const literal = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([name, value]): [string, Template] => [name, [{ text: value }]])
    const search = readPairs(new URL(this.call.url).search.slice(1))
    const { send } = this.scheme
    const entries = [
      ...(each === 'form' ? [] : [...literal(search), ...own(send.query)]),
      ...(of === 'query' ? [] : [...literal(this.call.fields), ...own(send.form)]),
    ]
    // The signature covers the query together with the form, but the form does not send it.
    const elsewhere = of === 'query' ? [] : search.map(([name]) => name)
    this.push({ do: 'fields', name: of, entries, elsewhere: each === 'parameters' ? elsewhere : [] })
  }
}
