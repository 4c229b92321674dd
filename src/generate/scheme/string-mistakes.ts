// What people get wrong with the strings to sign of a scheme.

import { isPairs, type PairString, type Scheme, type SignedString } from '../../signing/grammar.ts'
import { holdsSignature, leavesOf, namesIn, piecesOf } from '../../signing/names.ts'
import { joinedWith, list, sentence, shapeWords, word } from './prose.ts'
import { algorithmName } from './words.ts'

export type Slip = readonly [mistake: string, remedy: string]

export const stringSlips = (scheme: Scheme, rule: SignedString): Slip[] =>
  isPairs(rule) ? pairSlips(scheme, rule) : templateSlips(scheme, rule.text)

function templateSlips(scheme: Scheme, text: string): Slip[] {
  const pieces = piecesOf(text)
  const names = namesIn(text)
  const glue = pieces.filter((piece) => piece.name === undefined).map((piece) => piece.text)
  const isLines = glue.length > 1 && glue.every((one) => one === '\n')
  const first = names[0] ?? ''
  const isBare = names.length === 2 && glue.length === 0
  return [
    ...(isBare && scheme.credentials[first]?.kind === 'id'
      ? [
          [
            `${sentence(word(scheme, first))} is missing in front of ${word(scheme, names[1] ?? '')}`,
            'Both, joined without a separator.',
          ] as const,
        ]
      : []),
    ...(isLines
      ? [
          pieces.at(-1)?.name === undefined
            ? (['The last line feed is left out', 'Each line ends with one, the last line too.'] as const)
            : ([
                'A line feed at the end, or CR LF',
                'A line feed between two lines, none at the end.',
              ] as const),
        ]
      : []),
    ...(names.includes('target')
      ? [['The path without its query, or the whole URL', 'Path and query as they are sent.'] as const]
      : []),
    ...(names.includes('path') ? [['The whole URL', 'The path alone.'] as const] : []),
  ]
}

function pairSlips(scheme: Scheme, rule: PairString): Slip[] {
  const { each, name, order, value, skipEmpty, encoding, join, pair } = rule
  const names = name === 'lower' ? 'lower-cased names' : 'names'
  const hook = scheme.hooks[value]
  const shape = shapeWords(rule)
  const isBare = !/[&=]/.test(pair + join)
  return [
    ...(each === 'body'
      ? [['The JSON text of the body is signed', `Each parameter as ${shape}.`] as const]
      : []),
    ...(each === 'envelope' ? envelopeSlips(scheme) : []),
    ...(typeof each === 'string' && each !== 'body' && sendsSignature(scheme, each)
      ? [['The signature itself is signed', 'Leave it out.'] as const]
      : []),
    ...(name === 'lower'
      ? [['Names as they are written, or values in lower case too', 'Lower-case the names only.'] as const]
      : []),
    ...(order === 'name'
      ? [
          [
            'Pairs in the order of the request',
            `Ordered by the ${names}, by the codes of their characters.`,
          ] as const,
        ]
      : [['Sorted by name', 'In the order in which they are sent.'] as const]),
    [
      isBare ? 'Joined with `&` or `=`' : 'Joined with other characters',
      `${sentence(shape)}, ${joinedWith(join)}.`,
    ],
    ...(hook ? [['A value is written by its JSON type', `By its declared type: ${hook.rule}`] as const] : []),
    ...(skipEmpty ? [['An empty value is signed', 'Leave out its name too.'] as const] : []),
    ...(encoding === 'rfc3986'
      ? [['A space is written as `+`', 'As `%20`: RFC 3986.'] as const]
      : /^(query|form|parameters)$/.test(String(each)) && value !== 'raw'
        ? [['Values are signed with their percent-encoding', 'Decode them first.'] as const]
        : []),
  ]
}

function envelopeSlips({ send }: Scheme): Slip[] {
  const fixed = Object.entries(send.envelope).filter(([, { text }]) => namesIn(text).length === 0)
  const names = list(fixed.map(([name]) => `\`${name}\``))
  return fixed.length ? [[`${names} left out`, 'Every field except the signature is signed.']] : []
}

const sendsSignature = ({ send }: Scheme, each: string) =>
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
    ...(hash ? [['The body in place of its hash', `${algorithmName(hash.algorithm)} of it.`] as const] : []),
    ['The body is serialised again after signing', 'Send the text that was signed.'],
    ['Whitespace in the body added or removed', 'Sign it as it is sent.'],
    ...slips,
  ]
}
