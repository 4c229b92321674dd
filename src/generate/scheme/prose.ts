// One sentence for each step of a scheme: comments of the compiled code, and the steps of the documentation.

import { isPairs, type Key, type PairString, type Scheme } from '../../signing/grammar.ts'
import { needs, piecesOf, type Piece, signatureName, signatureOf } from '../../signing/names.ts'
import { upperFirst as sentence } from './module.ts'
import { algorithmName, encodingName } from './words.ts'

export { algorithmName, encodingName, sentence }

const requestWords: Readonly<Record<string, string>> = {
  time: 'the time',
  nonce: 'the nonce',
  body: 'the body',
  method: 'the method',
  target: 'path and query',
  path: 'the path',
  query: 'the query',
  authority: 'the host',
  status: 'the status',
  date: 'the date as yyyyMMdd in UTC',
  isoDate: 'the date as yyyy-MM-dd in UTC',
}
const glueWords: Readonly<Record<string, string>> = { '': 'nothing', '\n': 'a line feed' }
export const say = (text: string) =>
  glueWords[text] ?? `\`${text.replaceAll('\n', String.raw`\n`).replaceAll('\t', String.raw`\t`)}\``
export const joinedWith = (text: string) =>
  text === '' ? 'joined without a separator' : `joined with ${say(text)}`
export const list = (all: readonly string[]) =>
  all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`

export function word(scheme: Scheme, name: string): string {
  if (name.startsWith('header:')) return `the header \`${name.slice('header:'.length)}\``
  const signature = signatureName(name)
  if (signature !== undefined) return `the signature \`${signature}\``
  return requestWords[name] ?? (scheme.credentials[name]?.kind === 'secret' ? 'the secret' : `\`${name}\``)
}

/** The parts of a template, and what is between them where that is always the same. */
function templateWords(scheme: Scheme, text: string): string {
  const pieces = piecesOf(text)
  const names = pieces.flatMap(({ name }) => (name === undefined ? [] : [word(scheme, name)]))
  if (names.length === 0) return `the text ${say(text)}`
  const whole = pieces.map(({ name, text: fixed = '' }) =>
    name === undefined ? say(fixed) : word(scheme, name),
  )
  const between = glueOf(pieces)
  if (names.length === 1 && pieces.length === 1) return names[0]!
  if (between === undefined) return whole.join(' + ')
  if (names.length === 1) return whole.join(' + ')
  return pieces.at(-1)?.name === undefined
    ? `${list(names)}, each followed by ${say(between)}`
    : `${list(names)}, ${joinedWith(between)}`
}

function glueOf(pieces: readonly Piece[]): string | undefined {
  if (pieces[0]?.name === undefined) return undefined
  const glues = new Set<string>()
  for (const [at, { name, text }] of pieces.entries()) {
    if (text !== undefined) glues.add(text)
    else if (name !== undefined && pieces[at + 1]?.name !== undefined) glues.add('')
  }
  return glues.size === 1 ? [...glues][0] : undefined
}

const sources: Readonly<Record<string, string>> = {
  body: 'top-level parameter of the body',
  envelope: 'field of the envelope except the signature',
  query: 'parameter of the query',
  form: 'field of the form',
  parameters: 'parameter of query and form',
}

/** How a pair is written. */
export const shapeWords = ({ pair, name }: PairString) =>
  piecesOf(pair)
    .map((piece) => {
      if (piece.name === 'name') return name === 'lower' ? 'lower-cased name' : 'name'
      return piece.text === undefined ? 'value' : say(piece.text)
    })
    .join(' + ')

export const sentences = (all: readonly string[]) => all.filter((one) => one !== '').join(' ')

/** What is said of a string of pairs: of each pair, of the values, and of how they are joined. */
function pairParts(scheme: Scheme, rule: PairString) {
  const { each, join, order, skip, skipEmpty, encoding, value } = rule
  const what = Array.isArray(each) ? `of the headers ${list(each.map((one) => `\`${one}\``))}` : sources[each]
  const name = rule.name === 'lower' ? 'lower-cased name' : 'name'
  const hook = scheme.hooks[value]
  return {
    pairs: `Each ${what} as ${shapeWords(rule)}, ${order === 'sent' ? 'in the order they are sent' : `ordered by ${name}`}`,
    left: sentences([
      skip.length ? `Left out: ${list(skip.map((one) => `\`${one}\``))}.` : '',
      skipEmpty ? 'Empty values are left out.' : '',
    ]),
    values: sentences([
      encoding === 'rfc3986' ? 'Names and values are percent-encoded (RFC 3986).' : '',
      value === 'trim' ? 'Whitespace around a value is dropped; inside it becomes one space.' : '',
      value === 'raw' ? 'Values are signed as they are written.' : '',
      hook ? `Values: ${hook.rule}` : '',
    ]),
    joined: joinedWith(join),
    empty:
      each === 'body' && scheme.body?.empty !== 'refused'
        ? 'Without parameters the empty text is signed.'
        : '',
  }
}

function pairWords(scheme: Scheme, rule: PairString): string {
  const { pairs, left, values, joined, empty } = pairParts(scheme, rule)
  return sentences([`${pairs}, ${joined}.`, left, values, empty])
}

/** The same in three steps; `values` is empty where they are signed as they are. */
export function pairRules(scheme: Scheme, rule: PairString) {
  const { pairs, left, values, joined, empty } = pairParts(scheme, rule)
  return {
    values,
    pairs: sentences([`${pairs}.`, left]),
    joined: sentences([`${sentence(joined)}.`, empty]),
  }
}

function keyWords(scheme: Scheme, { from, strip, decode, derive }: Key): string {
  const bytes = `${word(scheme, from ?? '')}${strip === undefined ? '' : ` without \`${strip}\``}${decode ? `, decoded from ${decode}` : ''}`
  if (!derive) return `${sentence(bytes)}.`
  const { algorithm, seed, encoding } = derive
  const steps = list(derive.steps.map((one) => templateWords(scheme, one)))
  const first = seed === undefined ? bytes : templateWords(scheme, seed)
  return `${algorithmName(algorithm)} in a chain: the first key is ${first}, the texts are ${steps}, and each result${encoding ? `, written in ${encodingName(encoding)},` : ''} is the next key.`
}

const deleted: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\t': 'tab',
  '\r': 'carriage return',
  '\n': 'line feed',
}

/** What is done to make a string, hash, key or signature. */
export function ruleOf(scheme: Scheme, name: string): string {
  const rule = scheme.strings[name]
  if (isPairs(rule)) return pairWords(scheme, rule)
  if (rule) {
    const whole = `${sentence(templateWords(scheme, rule.text))}.`
    if (rule.delete === undefined) return whole
    const [option] = Object.entries(rule.if ?? {})
    const characters = list([...rule.delete].map((one) => deleted[one] ?? say(one)))
    return `${whole} ${option ? `With the option \`${option[0]}: ${option[1]}\`, every` : 'Every'} ${characters} is deleted first.`
  }
  const hash = scheme.hashes[name]
  if (hash)
    return `${algorithmName(hash.algorithm)} of ${word(scheme, hash.of)} in UTF-8, ${encodingName(hash.encoding)}.`
  const key = scheme.keys[name]
  if (key) return keyWords(scheme, key)
  const signature = signatureOf(scheme, name)
  if (!signature) return ''
  const kind = scheme.credentials[signature.key ?? '']?.kind
  const by =
    signature.key === undefined
      ? ''
      : ` with ${kind === 'private-key' ? 'your private key' : kind === 'secret' ? 'the secret' : `the key \`${signature.key}\``}`
  return `${algorithmName(signature.algorithm)} over ${word(scheme, signature.of)} in UTF-8${by}; ${encodingName(signature.encoding)}.`
}

/** The names of all steps, in the order of the work. */
export function stepNames(scheme: Scheme): string[] {
  const order: string[] = []
  const visit = (name: string): void => {
    if (order.includes(name)) return
    for (const one of needs(scheme, name)) visit(one)
    if (ruleOf(scheme, name) !== '' && !order.includes(name)) order.push(name)
  }
  for (const name of Object.keys(scheme.signatures)) visit(`signature.${name}`)
  return order
}

export const titleOf = (scheme: Scheme, name: string): string => {
  const signature = signatureOf(scheme, name)
  if (signature) {
    const { title, of } = signature
    const isOnly = Object.keys(scheme.signatures).length === 1
    return title ?? (isOnly ? 'Sign it' : `Sign: ${titleOf(scheme, of)}`)
  }
  const own = scheme.strings[name] ?? scheme.hashes[name] ?? scheme.keys[name]
  if (own?.title !== undefined) return own.title
  if (name in scheme.hashes) return `Hash: ${name}`
  return `${name in scheme.keys ? 'Key' : 'String'}: ${name}`
}
