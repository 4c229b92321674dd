// What people get wrong with the strings to sign of a scheme.

import { isPairs, type PairString, type Scheme, type SignedString } from '../../signing/grammar.ts'
import { holdsSignature, leavesOf, namesIn, piecesOf } from '../../signing/names.ts'
import { joinedWith, list, sentence, shapeWords, word } from './prose.ts'
import { algorithmName } from './words.ts'

export type Slip = readonly [mistake: string, remedy: string]

export const slip = (isPossible: unknown, mistake: string, remedy: string): Slip[] =>
  isPossible ? [[mistake, remedy]] : []

export const stringSlips = (scheme: Scheme, rule: SignedString): Slip[] =>
  isPairs(rule) ? pairSlips(scheme, rule) : templateSlips(scheme, rule.text)

function templateSlips(scheme: Scheme, text: string): Slip[] {
  const pieces = piecesOf(text)
  const names = namesIn(text)
  const glue = pieces.filter((piece) => piece.name === undefined).map((piece) => piece.text)
  const isLines = glue.length > 1 && glue.every((one) => one === '\n')
  const [first = '', second = ''] = names
  const isAfterId = names.length === 2 && glue.length === 0 && scheme.credentials[first]?.kind === 'id'
  const missing = `${sentence(word(scheme, first))} is missing in front of ${word(scheme, second)}`
  const isEnded = pieces.at(-1)?.name === undefined
  const [end, between] = [
    'Each line ends with one, the last line too.',
    'A line feed between two lines, none at the end.',
  ]
  const [query, alone] = ['The path without its query, or the whole URL', 'The whole URL']
  return [
    ...slip(isAfterId, missing, 'Both, joined without a separator.'),
    ...slip(isLines && isEnded, 'The last line feed is left out', end),
    ...slip(isLines && !isEnded, 'A line feed at the end, or CR LF', between),
    ...slip(names.includes('target'), query, 'Path and query as they are sent.'),
    ...slip(names.includes('path'), alone, 'The path alone.'),
  ]
}

function pairSlips(scheme: Scheme, rule: PairString): Slip[] {
  const { each, name, order, value, skipEmpty, encoding, join, pair } = rule
  const isLower = name === 'lower'
  const hook = scheme.hooks[value]
  const shape = shapeWords(rule)
  const isBare = !/[&=]/.test(pair + join)
  const isSent = sendsSignature(scheme, each)
  const byName = `Ordered by the ${isLower ? 'lower-cased names' : 'names'}, by the codes of their characters.`
  const joined = `${sentence(shape)}, ${joinedWith(join)}.`
  const isEncoded = encoding === 'rfc3986'
  const isDecoded = /^(query|form|parameters)$/.test(String(each)) && value !== 'raw' && !isEncoded
  return [
    ...slip(each === 'body', 'The JSON text of the body is signed', `Each parameter as ${shape}.`),
    ...(each === 'envelope' ? envelopeSlips(scheme) : []),
    ...slip(isSent, 'The signature itself is signed', 'Leave it out.'),
    ...slip(isLower, 'Names as they are written, or values in lower case too', 'Lower-case the names only.'),
    ...slip(order === 'name', 'Pairs in the order of the request', byName),
    ...slip(order === 'sent', 'Sorted by name', 'In the order in which they are sent.'),
    [isBare ? 'Joined with `&` or `=`' : 'Joined with other characters', joined],
    ...slip(hook, 'A value is written by its JSON type', `By its declared type: ${hook?.rule}`),
    ...slip(skipEmpty, 'An empty value is signed', 'Leave out its name too.'),
    ...slip(isEncoded, 'A space is written as `+`', 'As `%20`: RFC 3986.'),
    ...slip(isDecoded, 'Values are signed with their percent-encoding', 'Decode them first.'),
  ]
}

function envelopeSlips({ send }: Scheme): Slip[] {
  const fixed = Object.entries(send.envelope).filter(([, { text }]) => namesIn(text).length === 0)
  const names = list(fixed.map(([name]) => `\`${name}\``))
  return fixed.length ? [[`${names} left out`, 'Every field except the signature is signed.']] : []
}

const sendsSignature = ({ send }: Scheme, each: PairString['each']) =>
  [send.envelope, send.form, send.query].some(
    (place, at) =>
      (each === 'parameters' ? at > 0 : each === ['envelope', 'form', 'query'][at]) &&
      Object.values(place).some(({ text }) => holdsSignature(text)),
  )

/** Of a scheme that signs the text of the body. */
export function bodySlips(scheme: Scheme): Slip[] {
  const covered = Object.keys(scheme.signatures).flatMap((name) => [...leavesOf(scheme, `signature.${name}`)])
  const isParsed = Object.values(scheme.strings).some((rule) => isPairs(rule) && rule.each === 'body')
  const hash = Object.values(scheme.hashes).find(({ of }) => of === 'body')
  const slips: Slip[] = [['Another charset, such as GBK', 'UTF-8 for the string and for the body.']]
  if (isParsed || !covered.includes('body')) return slips
  return [
    ...(hash ? slip(true, 'The body in place of its hash', `${algorithmName(hash.algorithm)} of it.`) : []),
    ['The body is serialised again after signing', 'Send the text that was signed.'],
    ['Whitespace in the body added or removed', 'Sign it as it is sent.'],
    ...slips,
  ]
}
