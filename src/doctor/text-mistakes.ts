// A string that a template says, as callers make it by mistake: each is one change of the template, or of what fills it.

import { type Declaration, type Encoding, isPairs } from '../signing/grammar.ts'
import { headerName, isDate, piecesOf } from '../signing/names.ts'
import { addressMistakes } from './address-mistakes.ts'
import type { CauseId } from './causes.ts'
import { claimMistakes, type Instead, separatorMistakes } from './joined-mistakes.ts'
import { endsWithSecret, swap } from './secret-mistakes.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Path, Signed } from './style.ts'
import { wordOf } from './rule-words.ts'

const isId = (scheme: Declaration, name: string) => /^(id|key-id)$/.test(scheme.credentials[name]?.kind ?? '')

/** Mistakes in one template, the most frequent first. */
export function textMistakes(signed: Signed, string: string): Mistake[] {
  const { scheme } = signed
  const rule = scheme.strings[string]
  if (!rule || isPairs(rule)) return []
  const template = rule.text
  // What is next to a secret is for the mistakes of the secret.
  const isSecret = (name = '') =>
    scheme.credentials[name]?.kind === 'secret' && endsWithSecret(template, name)
  const pieces = piecesOf(template)
  const texts = pieces.map(({ name, text = '' }) => (name === undefined ? text : `{${name}}`))
  const seen = new Set([template])
  const instead = (cause: CauseId, text: string, facts = {}, pairs = false): Mistake[] => {
    if (seen.has(text)) return []
    seen.add(text)
    return [mistake(cause, { [`strings.${string}.text`]: text }, facts, pairs)]
  }
  const names = pieces.flatMap(({ name }, at) => (name === undefined || isSecret(name) ? [] : [{ name, at }]))
  const isClaim = names.every(({ name }) => name === 'time' || isId(scheme, name)) && names.length === 2
  if (isClaim) return claimMistakes(signed, texts, names, instead)
  const word = (name: string) => wordOf(scheme, name)
  const outer = pieces.some(({ name }) => isSecret(name))
  const left = names.flatMap(({ name, at }) => {
    const cause =
      isId(scheme, name) && names.length > 1
        ? 'app-id-missing'
        : name === 'time'
          ? 'timestamp-not-signed'
          : 'part-missing'
    const without = (...gone: number[]) => texts.filter((_, one) => !gone.includes(one)).join('')
    const facts = { field: word(name) }
    return [
      ...instead(cause, without(at, at + 1), facts, true),
      ...instead(cause, without(at - 1, at), facts),
      ...instead(cause, without(at), facts),
    ]
  })
  const only = names.flatMap(({ name }) => instead('only-part-signed', `{${name}}`, { field: word(name) }))
  const doubled = names.flatMap(({ name, at }) =>
    instead('part-doubled', [...texts.slice(0, at), texts[at], texts.slice(at).join('')].join(''), {
      field: word(name),
    }),
  )
  const swapped = names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) =>
      instead('parts-swapped', swap(texts, one.at, other.at).join(''), {
        detail: `${word(one.name)} and ${word(other.name)}`,
      }),
    ),
  )
  if (outer) return [...only, ...(names.length > 1 ? left : [])]
  return [
    ...separatorMistakes(template, texts, instead),
    ...names.flatMap(({ name }) => replaced(signed, string, template, name, instead)),
    ...left,
    ...swapped,
    ...only,
    ...doubled,
    ...constantMistakes(template, texts, instead),
  ]
}

const encodings: readonly Encoding[] = ['hex', 'HEX', 'base64', 'base64url']
const digestNames = ['md5', 'sha1', 'sha256', 'sha512'] as const

/** One name of a template filled with something else. */
function replaced(
  signed: Signed,
  string: string,
  template: string,
  name: string,
  instead: Instead,
): Mistake[] {
  const { scheme, message } = signed
  const put = (cause: CauseId, text: string, detail = '', pairs = false) =>
    instead(cause, template.replaceAll(`{${name}}`, text), { detail, field: wordOf(scheme, name) }, pairs)
  // A template shows what it says, so no part of the request is written into it.
  const written = new Set<string>()
  const write = (cause: CauseId, text: string, detail = ''): Mistake[] => {
    if (written.has(text)) return []
    written.add(text)
    return [mistake(cause, { [`given.parts.${name}`]: text }, { detail, field: wordOf(scheme, name) })]
  }
  const hash = scheme.hashes[name]
  if (hash) {
    const at = (part: string): Path => `hashes.${name}.${part}`
    return [
      ...put('not-hashed-first', `{${hash.of}}`, '', true),
      ...encodings
        .filter((one) => one !== hash.encoding)
        .map((one) => mistake('hash-written', { [at('encoding')]: one }, encodingNames[one])),
      ...digestNames
        .filter((one) => one !== hash.algorithm)
        .map((one) =>
          mistake('hash-algorithm', { [at('algorithm')]: one }, one.toUpperCase().replace('SHA', 'SHA-')),
        ),
    ]
  }
  if (name === 'method')
    return [mistake('method-case', { 'given.method': (message.method ?? '').toLowerCase() })]
  if (name === 'body') {
    const text = `strings.${string}.text` as const
    return digestNames.slice(0, 3).flatMap((algorithm) =>
      (['hex', 'base64'] as const).map((encoding) =>
        mistake(
          'body-hashed',
          {
            [text]: template.replaceAll('{body}', '{bodyDigest}'),
            'hashes.bodyDigest.of': 'body',
            'hashes.bodyDigest.algorithm': algorithm,
            'hashes.bodyDigest.encoding': encoding,
          },
          `${algorithm} in ${encoding}`,
        ),
      ),
    )
  }
  if (name === 'target' || name === 'path' || name === 'query')
    return addressMistakes(signed, name, put, write)
  if (name === 'authority') return put('address-differs', '{authority}:443', 'the host with its port')
  if (headerName(name) !== undefined) {
    const value = message.headers?.get(headerName(name)!) ?? ''
    return value === '' ? [] : write('part-case', value.toLowerCase())
  }
  if (isDate(name)) return put('time-part', '{time}')
  return []
}

/** Fixed words in a template. */
function constantMistakes(template: string, texts: readonly string[], instead: Instead): Mistake[] {
  const words = texts.filter((text) => !text.startsWith('{') && /[A-Za-z]/.test(text))
  const differs = (from: string, to: string, detail: string) =>
    instead('constant-differs', template.replace(from, to), { detail })
  return words.flatMap((word) => [
    ...differs(word, '', 'left out'),
    ...differs(word, word.toLowerCase(), 'in lower case'),
    ...differs(word, word.toUpperCase(), 'in upper case'),
    ...word
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => differs(`${line}\n`, '', 'left out')),
  ])
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  hex: 'lower-case hexadecimal digits',
  HEX: 'upper-case hexadecimal digits',
  base64: 'base64',
  base64url: 'base64url',
}
