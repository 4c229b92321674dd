// The secret as callers add it to a text, or use it as a key, by mistake.

import { bytesOf, type DigestName } from '../signing/digest.ts'
import { isMac, isPairs } from '../signing/grammar.ts'
import { hmacWith } from '../signing/mac.ts'
import { piecesOf } from '../signing/names.ts'
import type { CauseId } from './causes.ts'
import { concat } from './rsa.ts'
import { type Mistake, mistake, when } from './mistake.ts'
import type { Path, Signed } from './style.ts'

export interface Secrets {
  /** The name of the credential. */
  readonly name: string
  readonly own: string
  /** Secrets of other apps. */
  readonly others: readonly string[]
  /** The digest that the signature is made with. */
  readonly digest: (bytes: Uint8Array) => Uint8Array
  readonly algorithm: DigestName
}

/** Names and separators that callers put before a secret. */
const labels = 'secret: secret key: key= &key= &secret= appSecret: secretKey: : & ='.split(' ')

/** Whether a text has the secret once, at its end. */
export const endsWithSecret = (text: string, name: string) =>
  text.indexOf(`{${name}}`) === text.length - name.length - 2

/** A text with the secret in it, most often at its end. */
export function placedMistakes({ scheme }: Signed, string: string, { name }: Secrets): Mistake[] {
  const rule = scheme.strings[string]
  const own = `{${name}}`
  if (!rule || isPairs(rule) || !rule.text.includes(own)) return []
  const before = rule.text.slice(0, rule.text.indexOf(own))
  const bare = piecesOf(before).at(-1)?.text === undefined ? before : before.replace(/[^}]*$/, '')
  const text = (cause: CauseId, template: string, pairs = false): Mistake[] =>
    template === rule.text ? [] : [mistake(cause, { [`strings.${string}.text`]: template }, {}, pairs)]
  // Elsewhere it is a part like the others.
  if (!endsWithSecret(rule.text, name)) return text('secret-missing', rule.text.replaceAll(own, ''), true)
  return [
    ...text('secret-missing', bare, true),
    ...text('secret-missing', before),
    ...text('secret-line-break', `${before}${own}\n`, true),
    ...text('secret-line-break', `${before}${own}\r\n`),
    ...text('secret-blank', `${before}${own} `),
    ...text('secret-blank', `${before} ${own}`),
    ...text('secret-quoted', `${before}"${own}"`),
    ...text('secret-quoted', `${before}'${own}'`),
    ...text('secret-both-ends', `${own}${before}${own}`, true),
    ...text('secret-at-start', `${own}${bare}`, true),
    ...text('secret-doubled', `${before}${own}${own}`),
    ...(bare === before ? [] : text('secret-named', `${bare}${own}`, true)),
    ...labels.flatMap((label) => text('secret-named', `${bare}${label}${own}`, label === '&key=')),
  ]
}

/** Another secret, or the same spelled otherwise. */
export function spelledMistakes({ scheme }: Signed, { name, own, others }: Secrets): Mistake[] {
  const isKey = Object.values(scheme.signatures).some(({ algorithm }) => isMac(algorithm))
  const value = (cause: CauseId, text: string, pairs = false) =>
    mistake(cause, { [`given.credentials.${name}`]: text }, {}, pairs)
  return [
    ...when(isKey, [
      value('secret-line-break', `${own}\n`, true),
      value('secret-line-break', `${own}\r\n`),
      value('secret-blank', `${own} `),
      value('secret-blank', ` ${own}`),
      value('secret-quoted', `"${own}"`),
      value('secret-quoted', `'${own}'`),
      value('secret-missing', ''),
      value('secret-doubled', own + own),
    ]),
    value('secret-case', own.toLowerCase()),
    value('secret-case', own.toUpperCase()),
    ...(scheme.credentials[name]?.placeholders ?? []).map((text, at) =>
      value('secret-of-the-document', text, at === 0),
    ),
    ...others.map((other) => value('secret-of-another-app', other)),
  ]
}

/** The key of an HMAC as callers make it by mistake. */
export function keyMistakes({ scheme }: Signed, key: string, { name, own, digest, algorithm }: Secrets) {
  const rule = scheme.keys[key]
  const hash = (
    cause: CauseId,
    detail: string,
    make: (bytes: Uint8Array, secret: Uint8Array) => Uint8Array,
  ) => mistake(cause, { hash: (bytes) => make(bytes, bytesOf(own)) }, detail)
  const at = (part: string): Path => `keys.${key}.${part}`
  const plain = [
    hash('secret-not-key', 'behind the text', (bytes, secret) => digest(concat(bytes, secret))),
    hash('secret-not-key', 'in front of the text', (bytes, secret) => digest(concat(secret, bytes))),
    hash('secret-not-key', 'not at all', (bytes) => digest(bytes)),
    hash('key-and-text-swapped', '', (bytes, secret) => hmacOf(algorithm, digest, bytes, secret)),
  ]
  if (rule?.derive) {
    const { derive } = rule
    const changed = (detail: string, change: { [Key in keyof typeof derive]?: unknown }) =>
      mistake('key-not-derived', { [at('derive')]: { ...derive, ...change } }, detail)
    return [
      mistake(
        'key-not-derived',
        { [at('derive')]: undefined, [at('from')]: name },
        'the secret itself',
        true,
      ),
      ...derive.steps.map((step, at) =>
        changed(`the step ${shown(step)} was left out`, { steps: derive.steps.toSpliced(at, 1) }),
      ),
      ...derive.steps
        .slice(1)
        .map((_, one) => changed('two steps were swapped', { steps: swap(derive.steps, one, one + 1) })),
      changed('the chain was applied in reverse', { steps: derive.steps.toReversed() }),
      ...when(derive.seed !== undefined, [
        changed('the first key was the secret alone', { seed: `{${name}}` }),
      ]),
      ...when(rule.decode !== undefined, [
        mistake('key-not-decoded', { [at('decode')]: undefined }),
        mistake(
          'key-not-derived',
          { [at('derive')]: undefined, [at('decode')]: undefined },
          'the text of the secret itself',
        ),
      ]),
      derive.encoding
        ? changed('the bytes of a result were the next key', { encoding: undefined })
        : changed('a result was written in hexadecimal digits before it was the next key', {
            encoding: 'hex',
          }),
      ...plain,
    ]
  }
  const [isDecoded, isStripped] = [rule?.decode !== undefined, rule?.strip !== undefined]
  return [
    ...when(isDecoded && isStripped, [
      mistake('key-not-decoded', { [at('decode')]: undefined, [at('strip')]: undefined }, '', true),
    ]),
    ...when(isDecoded, [mistake('key-not-decoded', { [at('decode')]: undefined }, '', true)]),
    ...when(isStripped, [mistake('key-not-stripped', { [at('strip')]: undefined })]),
    ...when(
      !isDecoded,
      (['base64', 'hex'] as const).map((decode) =>
        mistake('key-decoded', { [at('from')]: rule?.from ?? name, [at('decode')]: decode }, decode),
      ),
    ),
    ...plain,
  ]
}

const shown = (step: string) => step.replaceAll(/[{}]/g, '')

export function swap<T>(items: readonly T[], one: number, other: number): T[] {
  const swapped = [...items]
  ;[swapped[one], swapped[other]] = [swapped[other]!, swapped[one]!]
  return swapped
}

export const hmacOf = (
  algorithm: DigestName,
  digest: (bytes: Uint8Array) => Uint8Array,
  key: Uint8Array,
  bytes: Uint8Array,
) => hmacWith(digest, algorithm === 'sha512' ? 128 : 64, key, bytes)

/** The text without the secret, under an HMAC with the secret as its key. */
export function hmacMistakes(
  signed: Signed,
  string: string,
  { name, own, digest, algorithm }: Secrets,
): Mistake[] {
  const [missing] = placedMistakes(signed, string, { name, own, digest, algorithm, others: [] })
  if (!missing) return []
  const hash = (bytes: Uint8Array) => hmacOf(algorithm, digest, bytesOf(own), bytes)
  return [mistake('hmac', { ...missing.style, hash }), mistake('hmac', { hash })]
}
