// Signatures that have to be refused: those of frequent mistakes, and true ones that somebody altered. A signer that
// makes one of them makes the mistake that its note names; a verifier that takes one is not safe. Each mistake is one
// change of the declaration.

import { createHmac } from 'node:crypto'
import { lowerCase } from '../../signing/declared.ts'
import { isAsymmetric, isMac, isPairs, type PairString, type Scheme } from '../scheme/grammar.ts'
import { leavesOf, piecesOf } from '../scheme/names.ts'
import { algorithmName, encodingName, titleOf } from '../scheme/prose.ts'
import { encode, type Made, type SignedPair } from './made.ts'

export interface Refused {
  id: string
  /** Id of the vector whose request carries it. */
  of: string
  note: string
  /** The text that was signed by mistake. */
  canonical?: string
  signature: string
}

/** A mistake as vectors.yaml names it; without such a list every mistake that can be made with the first vector. */
export interface Mistake {
  readonly change: string
  /** Default: the first vector. */
  readonly of?: string
  readonly id?: string
  readonly note?: string
}

type Change = Omit<Refused, 'of'>
type Make = (subject: Subject) => Change | undefined

/** What most mistakes are about: the last signature, the string it is over, and the pairs in that. */
interface Subject {
  readonly made: Made
  readonly scheme: Scheme
  readonly main: string
  /** The string that is signed. */
  readonly of: string
  /** The name of a string of pairs in it, and its rule. */
  readonly pairs: string | undefined
  readonly rule: PairString | undefined
  readonly true: string
}

function subjectOf(made: Made): Subject {
  const { scheme } = made
  const main = Object.keys(scheme.signatures).at(-1) ?? ''
  const { of } = scheme.signatures[main]!
  const pairs = [of, ...leavesOf(scheme, of)].find((name) => isPairs(scheme.strings[name]))
  const rule = scheme.strings[pairs ?? '']
  return { made, scheme, main, of, pairs, rule: isPairs(rule) ? rule : undefined, true: made.signature(main) }
}

/** A signature over the main string with another text for one of its parts. */
function mistaken(
  { made, main, of, scheme }: Subject,
  [name, text]: [string, string],
  row: Omit<Change, 'signature'>,
): Change {
  const changed = new Map([[name, text]])
  const holdsSecret = [...leavesOf(scheme, of)].some((leaf) => scheme.credentials[leaf]?.kind === 'secret')
  // A secret is never shown, so of a string that holds it the part is shown.
  const shown = holdsSecret ? (name in scheme.strings ? text : undefined) : made.text(of, changed)
  const signature = made.signOver(main, made.text(of, changed))
  return { id: row.id, note: row.note, ...(shown !== undefined && { canonical: shown }), signature }
}

/** Pairs written by another rule. */
const rewritten = (
  subject: Subject,
  change: Partial<PairString>,
  row: Omit<Change, 'signature'>,
  write: (pair: SignedPair) => string | null = ({ signed }) => signed,
): Change | undefined => {
  const { made, pairs, rule } = subject
  if (!rule || pairs === undefined || Array.isArray(rule.each)) return undefined
  return mistaken(subject, [pairs, joined({ ...rule, ...change }, made.pairs(pairs), write)], row)
}

function joined(rule: PairString, pairs: readonly SignedPair[], write: (pair: SignedPair) => string | null) {
  const rows = pairs.flatMap((pair): [string, string][] => {
    const text = rule.skip.includes(pair.name) ? null : write(pair)
    if (text === null || (rule.skipEmpty && text === '')) return []
    return [[rule.name === 'lower' ? lowerCase(pair.name) : pair.name, text]]
  })
  if (rule.order === 'name') rows.sort(([a], [b]) => (a < b ? -1 : 1))
  const fill = (name: string, value: string) =>
    piecesOf(rule.pair).map((piece) => (piece.name === 'name' ? name : (piece.text ?? value)))
  return rows.map(([name, value]) => fill(name, value).join('')).join(rule.join)
}

const signs: Readonly<Record<string, readonly [id: string, word: string]>> = {
  ':': ['no-colons', 'a colon'],
  '=': ['no-equals-signs', 'an equals sign'],
}
const otherDigest: Readonly<Record<string, string>> = {
  sha1: 'sha256',
  sha256: 'sha1',
  sha512: 'sha256',
  md5: 'sha256',
}
const lowerTitle = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const digestName = (algorithm: string) => algorithmName(/[^-]*$/.exec(algorithm)?.[0] ?? '')
const unit = ({ scheme, main }: Subject) =>
  /^hex$/i.test(scheme.signatures[main]!.encoding) ? 'digit' : 'character'

/** By the names that vectors.yaml uses. */
const changes: Readonly<Record<string, Make>> = {
  'names-as-written': (subject) =>
    subject.rule?.name === 'lower'
      ? rewritten(subject, { name: 'keep' }, { id: 'names-as-written', note: 'Names not lower-cased.' })
      : undefined,
  'order-as-sent': (subject) =>
    subject.rule?.order === 'name'
      ? rewritten(
          subject,
          { order: 'sent' },
          { id: 'order-as-sent', note: 'Parameters not ordered by name.' },
        )
      : undefined,
  'pairs-without-separator'(subject) {
    const separator = /\{name\}(.+)\{value\}/s.exec(subject.rule?.pair ?? '')?.[1]
    if (separator === undefined) return undefined
    const [id, word] = signs[separator] ?? ['pairs-without-separator', `\`${separator}\``]
    return rewritten(
      subject,
      { pair: '{name}{value}' },
      { id, note: `Name and value joined without ${word}.` },
    )
  },
  'nothing-between-pairs': (subject) =>
    subject.rule?.join
      ? rewritten(subject, { join: '' }, { id: 'nothing-between-pairs', note: 'Nothing between the pairs.' })
      : undefined,
  'body-signed'(subject) {
    const { made, scheme, main, rule } = subject
    if (rule?.each !== 'body') return undefined
    const note = 'The JSON body signed in place of the canonical text.'
    const { body } = made.input
    return {
      id: 'body-signed',
      note,
      canonical: body,
      signature: made.signOver(scheme.signatures[main] ? main : '', body),
    }
  },
  'body-as-text'(subject) {
    const { made, rule } = subject
    if (rule?.each !== 'envelope') return undefined
    const note = 'The body as a JSON text with quotation marks in place of its own text.'
    const { pairs = '' } = subject
    const text = made.text(pairs, new Map([['body', JSON.stringify(made.text('body'))]]))
    return mistaken(subject, [pairs, text], { id: 'body-as-text', note })
  },
  'body-for-its-hash'(subject) {
    const { made, scheme, of } = subject
    const hash = [...leavesOf(scheme, of)].find((name) => scheme.hashes[name]?.of === 'body')
    if (hash === undefined) return undefined
    return mistaken(subject, [hash, made.text('body')], {
      id: 'body-for-its-hash',
      note: 'The body in place of its hash.',
    })
  },
  'nothing-between-parts'(subject) {
    const { made, scheme, of } = subject
    const rule = scheme.strings[of]
    if (!rule || isPairs(rule)) return undefined
    const parts = piecesOf(rule.text)
    if (parts.every(({ name }) => name !== undefined)) return undefined
    const text = parts.map(({ name }) => (name === undefined ? '' : made.text(name))).join('')
    return mistaken(subject, [of, text], { id: 'nothing-between-parts', note: 'Nothing between the parts.' })
  },
  'secret-first'(subject) {
    const { made, main } = subject
    const parts = secretBehind(subject)
    if (!parts) return undefined
    const note = 'The secret in front of the canonical text.'
    return { id: 'secret-first', note, signature: made.signOver(main, parts.secret + parts.text) }
  },
  hmac(subject) {
    const { scheme, main } = subject
    const { algorithm, encoding } = scheme.signatures[main]!
    const parts = secretBehind(subject)
    if (!parts || isMac(algorithm) || isAsymmetric(algorithm)) return undefined
    const name = algorithmName(algorithm)
    const bytes = createHmac(algorithm, parts.secret).update(parts.text).digest()
    const note = `HMAC-${name} in place of ${name} over text and secret.`
    return { id: 'hmac', note, signature: encode(bytes, encoding) }
  },
  'other-digest'(subject) {
    const { made, scheme, main, of } = subject
    const { algorithm } = scheme.signatures[main]!
    const digest = /[^-]*$/.exec(algorithm)?.[0] ?? ''
    const other = otherDigest[digest]
    if (other === undefined) return undefined
    const note = `${algorithmName(other)} in place of ${digestName(algorithm)}.`
    const id = algorithmName(other).toLowerCase()
    const signature = made.signOver(main, made.text(of), { algorithm: algorithm.replace(digest, other) })
    return { id, note, signature }
  },
  'other-encoding'(subject) {
    const { made, scheme, main, of } = subject
    const { encoding } = scheme.signatures[main]!
    const row = {
      hex: { id: 'upper-case', note: 'Upper-case digits.' },
      HEX: { id: 'lower-case', note: 'Lower-case digits.' },
      base64: { id: 'hexadecimal', note: 'Hexadecimal digits in place of base64.' },
      base64url: { id: 'hexadecimal', note: `Hexadecimal digits in place of ${encodingName('base64url')}.` },
    }[encoding]
    const other = encoding === 'hex' ? 'HEX' : 'hex'
    return { ...row, signature: made.signOver(main, made.text(of), { encoding: other }) }
  },
  'other-signature'(subject) {
    const { made, scheme, main, of } = subject
    const other = Object.keys(scheme.signatures).find((name) => name !== main)
    if (other === undefined) return undefined
    const [its, own] = [scheme.signatures[other]!.of, of].map((name) => lowerTitle(titleOf(scheme, name)))
    const note = `The signature of ${its} in place of that of the ${own}.`
    return { id: `of-${other}`, note, signature: made.signature(other) }
  },
  altered: (subject) => ({
    id: 'altered',
    note: `One ${unit(subject)} altered.`,
    signature: (subject.true.startsWith('A') ? 'B' : 'A') + subject.true.slice(1),
  }),
  cut: (subject) => ({
    id: 'cut',
    note: `The last four ${unit(subject)}s missing.`,
    signature: subject.true.slice(0, -4),
  }),
  reprinted(subject) {
    const { made, scheme, of, pairs = of } = subject
    if (!leavesOf(scheme, of).has('body') || made.input.body === '') return undefined
    if (subject.rule?.each === 'body') return undefined
    const body = JSON.stringify(JSON.parse(made.input.body))
    const text = made.text(pairs, new Map([['body', body]]))
    return mistaken(subject, [pairs, text], { id: 'reprinted', note: 'The body printed again.' })
  },
  'empty-left-out': (subject) =>
    subject.rule?.skipEmpty === false
      ? rewritten(
          subject,
          { skipEmpty: true },
          { id: 'empty-left-out', note: 'A member with an empty value left out.' },
        )
      : undefined,
  'values-as-written': (subject) =>
    subject.rule?.each === 'body'
      ? rewritten(
          subject,
          {},
          { id: 'values-as-written', note: 'Values signed as they are in the JSON text.' },
          ({ json = '' }) => json.replaceAll(/^"|"$/g, ''),
        )
      : undefined,
}

/** A string that ends with the secret: what is in front of it. */
function secretBehind({ made, scheme, of }: Subject): { text: string; secret: string } | undefined {
  const rule = scheme.strings[of]
  const parts = rule && !isPairs(rule) ? piecesOf(rule.text) : []
  const last = parts.at(-1)?.name ?? ''
  if (parts.length < 2 || scheme.credentials[last]?.kind !== 'secret') return undefined
  const front = parts.slice(0, -1).map(({ name, text = '' }) => (name === undefined ? text : made.text(name)))
  return { text: front.join(''), secret: made.text(last) }
}

/** @param mistakes as vectors.yaml has them; a mistake that makes no difference under the declared rule is left out */
export function refusedOf(vectors: readonly Made[], mistakes: readonly Mistake[] | undefined): Refused[] {
  const [first] = vectors
  const rows = mistakes ?? Object.keys(changes).map((change): Mistake => ({ change }))
  return rows.flatMap(({ change, of = first?.input.id, ...own }): Refused[] => {
    const make = changes[change]
    if (!make)
      throw new Error(
        `vectors.yaml: refused: no change is called ${change}: ${Object.keys(changes).join(', ')}`,
      )
    const vector = vectors.find(({ input }) => input.id === of)
    // A contract of other operations has no such vector, and nothing to refuse in its place.
    if (!vector) return []
    const subject = subjectOf(vector)
    const made = make(subject)
    if (!made || made.signature === subject.true) return []
    const { id, ...rest } = { ...made, ...own }
    return [{ id: `refused.${id}`, of: vector.input.id, ...rest }]
  })
}
