// Words for what is signed: the parts of a string, and how it is made.

import { namesOfKind } from '../signing/credentials.ts'
import { type Declaration, isPairs, type PairString, type TextString } from '../signing/grammar.ts'
import { expand, holdsSignature, namesIn, piecesOf, placesOf } from '../signing/names.ts'

const parts: Readonly<Record<string, string>> = {
  time: 'timestamp',
  target: 'path with query',
  authority: 'host',
  isoDate: 'date',
}

/** What a name of a template is called in a sentence. */
export function wordOf({ credentials, hashes, strings }: Declaration, name: string): string {
  const credential = credentials[name]
  if (credential && namesOfKind({ credentials }, 'id')[0] === name) return 'app id'
  if (credential?.kind === 'secret') return 'secret'
  if (credential) return (credential.title ?? name).toLowerCase()
  const hash = hashes[name]
  if (hash) return `hash of ${hash.of}`
  if (strings[name]) return (strings[name].title ?? name).toLowerCase()
  return parts[name] ?? name.replace('header:', '')
}

const marks: Readonly<Record<string, string>> = {
  '': 'nothing',
  '\n': 'a line break',
  '\r\n': 'a line break (CR LF)',
  ' ': 'a space',
  '&': 'an &',
  ',': 'a comma',
  ', ': 'a comma and a space',
  ':': 'a colon',
  ': ': 'a colon and a space',
  ';': 'a semicolon',
  '|': 'a bar',
  '.': 'a point',
  '=': 'an equals sign',
  '-': 'a hyphen',
  _: 'an underscore',
}
export const separatorName = (mark: string) => marks[mark] ?? 'a text'

function pairWords({ pair, name, each }: PairString): string {
  const between = /\{name\}([^]*?)\{value\}/.exec(pair)?.[1]
  const named = name === 'lower' ? 'lower-cased name' : 'name'
  if (between === undefined) return 'value'
  if (between === '' || each === 'body')
    return `${named} + ${between === '' ? '' : `${separatorName(between)} + `}value`
  return /^[\x21-\x7e]+$/.test(between)
    ? `${named}${between}value`
    : `${named}, ${separatorName(between)}, value`
}

const joinWords = (join: string) =>
  join === '' ? 'with no separator' : `with ${separatorName(join)} between them`

function pairRule({ send }: Declaration, rule: PairString): string {
  const order = rule.order === 'name' ? `, sorted by ${rule.name === 'lower' ? 'lower-cased ' : ''}name` : ''
  if (rule.each !== 'envelope') {
    const what = {
      body: 'top-level parameter',
      query: 'parameter of the query',
      form: 'parameter of the form',
      parameters: 'parameter of query and form',
    }
    const one = Array.isArray(rule.each) ? 'listed header' : what[rule.each]
    return `Sign each ${one} as ${pairWords(rule)}${order}, ${joinWords(rule.join)}`
  }
  const signature = Object.keys(send.envelope).find((name) => holdsSignature(send.envelope[name]!.text))
  return `Sign ${pairWords(rule)} of every field except ${signature ?? 'the signature'}${order}, ${joinWords(rule.join)}`
}

function textRule(scheme: Declaration, { text }: TextString): string {
  const pieces = piecesOf(text)
  const names = namesIn(text)
  const [first = ''] = names
  const opened = scheme.strings[first]
  const isSecret = (name: string | undefined) => scheme.credentials[name ?? '']?.kind === 'secret'
  if (isPairs(opened) && names.length === 2 && isSecret(names[1])) {
    const between = pieces.find(({ text: literal }) => literal !== undefined)?.text
    return `${pairRule(scheme, opened)}, then ${between === undefined ? '' : `${between} and `}the secret`
  }
  const literals = pieces.flatMap(({ text: literal }) => (literal === undefined ? [] : [literal]))
  const isPlain = literals.every((one) => one === literals[0])
  const listed = names.map((name) => wordOf(scheme, name)).join(' + ')
  const ends = pieces.at(-1)?.name === undefined && literals.length ? ' and at the end' : ''
  const joined =
    literals.length === 0
      ? 'with no separator'
      : isPlain
        ? `${joinWords(literals[0]!)}${ends}`
        : 'with the fixed text of the contract between them'
  const time = names.includes('time') ? `, the timestamp exactly as in its ${timePlace(scheme)}` : ''
  return `Sign ${listed} ${joined}${names.length === 2 || time === '' ? time : ''}`
}

const timePlace = (scheme: Declaration) =>
  placesOf(scheme).find(({ placed }) => expand(scheme, placed.text).some(({ name }) => name === 'time'))
    ?.in === 'headers'
    ? 'header'
    : 'field'

/** How a string is made, as an imperative. */
export function signRule(scheme: Declaration, string: string): string {
  const rule = scheme.strings[string]
  if (!rule) return `Sign ${wordOf(scheme, string)}`
  return isPairs(rule) ? pairRule(scheme, rule) : textRule(scheme, rule)
}

/** What a string is called beside another one. */
export function stringWords(scheme: Declaration, string: string): string {
  const rule = scheme.strings[string]
  if (!rule || isPairs(rule)) return 'the parameters'
  return namesIn(rule.text)
    .map((name) => wordOf(scheme, name))
    .join(' + ')
}
