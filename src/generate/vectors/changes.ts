// Frequent mistakes: each is one change of the declaration.

import { createHmac } from 'node:crypto'
import { isAsymmetric, isMac, isPairs, type PairString } from '../../signing/grammar.ts'
import { leavesOf, piecesOf } from '../../signing/names.ts'
import { algorithmName, encodingName, titleOf } from '../scheme/prose.ts'
import { encode } from '../../signing/mac.ts'
import { signOver } from './signing.ts'
import { type Make, mistaken, rewritten, secretBehind, type Subject } from './subject.ts'

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

/** Pairs written with another value of one key of their rule; nothing where the rule has that value. */
const unless = <Key extends keyof PairString>(
  subject: Subject,
  key: Key,
  value: PairString[Key],
  row: { id: string; note: string },
) => (subject.rule?.[key] === value ? undefined : rewritten(subject, { [key]: value }, row))

/** By the names that vectors.yaml uses. */
export const changes: Readonly<Record<string, Make>> = {
  'names-as-written': (subject) =>
    unless(subject, 'name', 'keep', { id: 'names-as-written', note: 'Names not lower-cased.' }),
  'order-as-sent': (subject) =>
    unless(subject, 'order', 'sent', { id: 'order-as-sent', note: 'Parameters not ordered by name.' }),
  'pairs-without-separator'(subject) {
    const separator = /\{name\}(.+)\{value\}/s.exec(subject.rule?.pair ?? '')?.[1]
    if (separator === undefined) return undefined
    const [id, word] = signs[separator] ?? ['pairs-without-separator', `\`${separator}\``]
    return unless(subject, 'pair', '{name}{value}', { id, note: `Name and value joined without ${word}.` })
  },
  'nothing-between-pairs': (subject) =>
    unless(subject, 'join', '', { id: 'nothing-between-pairs', note: 'Nothing between the pairs.' }),
  'body-signed'(subject) {
    const { made, main, rule } = subject
    if (rule?.each !== 'body') return undefined
    const note = 'The JSON body signed in place of the canonical text.'
    const { body } = made.input
    return { id: 'body-signed', note, canonical: body, signature: signOver(made, main, body) }
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
    return { id: 'secret-first', note, signature: signOver(made, main, parts.secret + parts.text) }
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
    const signature = signOver(made, main, made.text(of), { algorithm: algorithm.replace(digest, other) })
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
    return { ...row, signature: signOver(made, main, made.text(of), { encoding: other }) }
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
    // A form is not printed again.
    if (!/^[[{]/.test(made.input.body)) return undefined
    const body = JSON.stringify(JSON.parse(made.input.body))
    const text = made.text(pairs, new Map([['body', body]]))
    return mistaken(subject, [pairs, text], { id: 'reprinted', note: 'The body printed again.' })
  },
  'empty-left-out': (subject) =>
    unless(subject, 'skipEmpty', true, {
      id: 'empty-left-out',
      note: 'A member with an empty value left out.',
    }),
  'values-as-written'(subject) {
    if (subject.rule?.each !== 'body') return undefined
    const row = { id: 'values-as-written', note: 'Values signed as they are in the JSON text.' }
    return rewritten(subject, {}, row, ({ json = '' }) => json.replaceAll(/^"|"$/g, ''))
  },
}
