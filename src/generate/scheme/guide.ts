// steps.ts: what is done to sign a request, step by step, and what people get wrong. Playground and documentation show it.

import type { Grade } from '../../core/contract.ts'
import type { SigningGuide, SigningStep } from '../../core/signing-guide.ts'
import { isComposite, isPairs, type Scheme, type Send } from '../../signing/grammar.ts'
import { digestOf } from '../../signing/algorithms.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { holdsSignature, signatureOf, signedNames } from '../../signing/names.ts'
import { mistakesOf } from './mistakes.ts'
import { algorithmName, list, pairRules, ruleOf, say, sentences, stepNames, titleOf, word } from './prose.ts'
import { sourceOf } from './strings.ts'

export function guideOf(scheme: Scheme): SigningGuide {
  return {
    heading: headingOf(scheme),
    about: aboutOf(scheme),
    steps: [
      ...stepNames(scheme).flatMap((name) => stepsOf(scheme, name)),
      { name: ':send', title: 'Send it', rule: sendRule(scheme), grade: gradeOf(scheme) },
    ],
    mistakes: mistakesOf(scheme),
  }
}

export const renderSteps = (guide: SigningGuide, source: string) =>
  `// Made from ${source} by \`lendspec generate\`. Do not edit.

import type { SigningGuide } from '../../src/core/signing-guide.ts'

/** What is done to sign a request, step by step, and what people get wrong. */
export const guide: SigningGuide = ${JSON.stringify(guide)}
`

const gradeOf = (scheme: Scheme, own?: string) => (own ?? scheme['x-source']?.grade ?? 'inferred') as Grade

/** A string of pairs, and a signature over a hash, are made in steps of their own. */
function stepsOf(scheme: Scheme, name: string): SigningStep[] {
  const signature = signatureOf(scheme, name)
  const rules = scheme.strings[name] ?? scheme.hashes[name] ?? scheme.keys[name] ?? signature
  const source = sourceOf(rules?.['x-source'])
  const title = titleOf(scheme, name)
  const step = (part: string, own: string, rule: string): SigningStep => ({
    name: part === '' ? name : `${name}:${part}`,
    title: own,
    rule: withTitles(
      scheme,
      rule.replace(/^Values: (.)/, (_, first: string) => first.toUpperCase()),
    ),
    grade: gradeOf(scheme, rules?.['x-source']?.grade),
    ...(source !== undefined && { source }),
  })
  const digest = signature && digestOf(signature.algorithm)
  if (digest !== undefined)
    return [
      step(
        'hash',
        title.replace(/^Sign/, 'Hash'),
        `${algorithmName(digest)} over ${word(scheme, signature!.of)} in UTF-8.`,
      ),
      step('', title, ruleOf(scheme, name)),
    ]
  const rule = scheme.strings[name]
  if (!isPairs(rule)) return [step('', title, ruleOf(scheme, name))]
  const { values, pairs, joined } = pairRules(scheme, rule)
  return [
    ...(values === '' ? [] : [step('values', `${title}: the values`, values)]),
    step('pairs', `${title}: the pairs in order`, pairs),
    step('', `${title}: joined`, joined),
  ]
}

/** A reader knows a string by its title; the compiled code, which has the same sentences, by its name. */
const withTitles = ({ strings }: Scheme, rule: string) =>
  rule.replaceAll(/`(\w+)`/g, (whole, name: string) => {
    const title = strings[name]?.title
    return title === undefined ? whole : `“${title}”`
  })

const numbers = ['no', 'one', 'two', 'three', 'four', 'five']

function headingOf({ send, signatures }: Scheme): string {
  const count = Object.keys(signatures).length
  const holds = (place: Send[keyof Send]) =>
    Object.entries(place).filter(([, one]) =>
      isComposite(one)
        ? Object.values(one.fields).some(({ text }) => holdsSignature(text))
        : holdsSignature(one.text),
    )
  const headers = holds(send.headers)
  const places = [
    ...(headers.length === 1 ? [`in the header ${headers[0]![0]}`] : headers.length ? ['in headers'] : []),
    ...(['envelope', 'form', 'query'] as const).flatMap((place) =>
      holds(send[place]).length ? [`in the ${place}`] : [],
    ),
  ]
  return `${numbers[count] ?? count} signature${count === 1 ? '' : 's'} ${list(places)}`
}

function aboutOf(scheme: Scheme): string {
  const signatures = Object.values(scheme.signatures)
  const algorithms = [...new Set(signatures.map(({ algorithm }) => algorithmName(algorithm)))]
  const strings = [...new Set(signatures.map(({ of }) => `“${titleOf(scheme, of)}”`))]
  const kind = strings.length === 1 ? 'string to sign' : 'strings to sign'
  const left = unsignedParts(scheme)
  return sentences([
    `${list(algorithms)} over the ${kind} ${list(strings)}.`,
    left.length ? `Not signed: ${list(left)}.` : '',
  ])
}

/** Parts of a request that no signature covers. */
export function unsignedParts(scheme: Scheme): string[] {
  const covered = signedNames(scheme)
  const isPairsOf = (...places: readonly string[]) =>
    Object.keys(scheme.strings).some((name) => {
      const rule = scheme.strings[name]
      return covered.has(name) && isPairs(rule) && places.includes(String(rule.each))
    })
  const [token] = namesOfKind(scheme, 'token')
  return [
    ...(covered.has('method') ? [] : ['the method']),
    ...(covered.has('path') || covered.has('target') ? [] : ['the path']),
    ...(covered.has('query') || covered.has('target') || isPairsOf('query', 'parameters')
      ? []
      : ['the query']),
    ...(covered.has('body') || isPairsOf('body', 'form', 'parameters') ? [] : ['the body']),
    ...(token === undefined || covered.has(token)
      ? []
      : [`the ${scheme.credentials[token]?.title ?? token}`]),
  ]
}

function sendRule({ send }: Scheme): string {
  const quoted = (names: readonly string[]) => list(names.map((name) => `\`${name}\``))
  const plain = Object.keys(send.headers).filter((name) => !isComposite(send.headers[name]!))
  const has = (place: keyof Send) => Object.keys(send[place]).length > 0
  const names = (place: keyof Send) => quoted(Object.keys(send[place]))
  return sentences([
    plain.length ? `${plain.length === 1 ? 'The header' : 'Headers'} ${quoted(plain)}.` : '',
    ...Object.entries(send.headers).map(([name, one]) => {
      if (!isComposite(one)) return ''
      const start = one.prefix ? ` begins with ${say(one.prefix.trim())} and` : ''
      return `The header \`${name}\`${start} holds ${quoted(Object.keys(one.fields))}, joined with ${say(one.join)}.`
    }),
    has('envelope') ? `The body is a JSON object with the fields ${names('envelope')}.` : '',
    has('query') ? `The query gains ${names('query')}.` : '',
    has('form') ? `The form gains ${names('form')}.` : '',
  ])
}
