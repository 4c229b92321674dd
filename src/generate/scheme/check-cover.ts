// Cover: all that is sent and can be changed is signed, and all that is declared is used.

import type { Report } from './fault.ts'
import { isPairs, type Scheme } from '../../signing/grammar.ts'
import {
  expand,
  isDate,
  leavesOf,
  namesIn,
  namesOf,
  needs,
  placesOf,
  sentPairs,
  signedNames,
  unsigned,
} from '../../signing/names.ts'

export function checkCover(scheme: Scheme, report: Report): void {
  const places = placesOf(scheme)
  const placed = places.flatMap(({ placed }) => namesOf(expand(scheme, placed.text)))
  const sent = new Set(
    places.flatMap(({ placed }) => namesIn(placed.text)).flatMap((name) => [name, ...leavesOf(scheme, name)]),
  )
  const fields = Object.values(scheme.send.envelope).map(({ text }) => text)
  if (fields.length && sent.has('body') && !fields.includes('{body}'))
    report(
      'send.envelope',
      'has no field that is the body, and the body is signed: a receiver cannot verify that. Add one: { json: "{body}" }.',
    )
  const signed = signedNames(scheme)
  const covered = coveredNames(scheme)
  for (const name of Object.keys(scheme.signatures)) {
    const count = placed.filter((one) => one === `signature.${name}`).length
    if (count === 0)
      report(`signatures.${name}`, `is made, and sent nowhere. Put {signature.${name}} into send.`)
    if (count > 1) report(`signatures.${name}`, 'is sent twice: a receiver would read one of them only.')
  }
  for (const name of ['time', 'nonce'] as const) {
    if (!scheme[name]) continue
    if (!placed.includes(name))
      report(name, `is sent nowhere, so a receiver cannot know it. Put {${name}} into send.`)
    if (!covered.has(name))
      report(
        name,
        `is not signed: an old request could be sent with a new ${name}. Put {${name}} into a string to sign.`,
      )
  }
  if (!scheme.time)
    report(
      'signature.yaml',
      'there is no "time": a request that was seen once can be sent again for ever.',
      'warning',
    )
  checkUsed(scheme, signed, sent, placed, report)
  checkStrength(scheme, signed, report)
}

/** All that a signature covers whole: the day alone is not the time, and a pair that is left out is nothing. */
function coveredNames(scheme: Scheme): Set<string> {
  const seen = new Set<string>()
  const walk = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const rule = scheme.strings[name]
    if (isPairs(rule) && !Array.isArray(rule.each) && rule.each !== 'body') {
      const sent = rule.each === 'envelope' ? unsigned(scheme.send.envelope) : sentPairs(scheme, rule.each)
      for (const [key, { text }] of sent) if (!rule.skip.includes(key)) namesIn(text).forEach(walk)
    } else if (!isDate(name)) needs(scheme, name).forEach(walk)
  }
  for (const name of Object.keys(scheme.signatures)) walk(`signature.${name}`)
  return seen
}

function checkUsed(
  scheme: Scheme,
  signed: ReadonlySet<string>,
  sent: ReadonlySet<string>,
  placed: readonly string[],
  report: Report,
): void {
  const { credentials, strings, hashes, keys, options } = scheme
  for (const [group, members] of Object.entries({ strings, hashes, keys }))
    for (const name of Object.keys(members))
      if (!signed.has(name) && !sent.has(name))
        report(`${group}.${name}`, 'is used by no signature, and by nothing that is sent. Remove it.')
  for (const name of Object.keys(options))
    if (!signed.has(name))
      report(`options.${name}`, 'decides nothing that is signed. Name it under "if" of a string.')
  for (const [name, { kind }] of Object.entries(credentials)) {
    const at = `credentials.${name}`
    if (kind === 'token' || kind === 'key-id') {
      if (!placed.includes(name)) report(at, `is sent nowhere. Put {${name}} into send.`)
    } else if (!placed.includes(name) && !signed.has(name))
      report(at, 'is neither sent nor signed with. Remove it.')
  }
}

function checkStrength(scheme: Scheme, signed: ReadonlySet<string>, report: Report): void {
  const { strings, credentials, signatures, hashes } = scheme
  if (![...signed].some((name) => name === 'body' || /^pairs:(form|parameters)$/.test(name)))
    report('signatures', 'no signature covers the body: it can be changed on the way.', 'warning')
  for (const [name, rule] of Object.entries(strings)) {
    if (isPairs(rule)) continue
    const pieces = expand(scheme, rule.text)
    const isSecret = (at: number) => credentials[pieces[at]?.name ?? '']?.kind === 'secret'
    const digested = Object.values(signatures).some(
      ({ of, algorithm }) => of === name && /^(md5|sha)/.test(algorithm),
    )
    if (digested && isSecret(0))
      report(
        `strings.${name}`,
        'a digest of secret and text can be made longer by a stranger. Declare this only if the partner does so.',
        'warning',
      )
    const varies = (at: number) => {
      const one = pieces[at]?.name
      return (
        one !== undefined && !/^(time|date|isoDate|status)$/.test(one) && !(one in hashes) && !isSecret(at)
      )
    }
    for (let at = 0; at + 1 < pieces.length; at++)
      if (varies(at) && varies(at + 1))
        report(
          `strings.${name}`,
          `{${pieces[at]?.name}} and {${pieces[at + 1]?.name}} touch: two requests may have one string to sign. Declare this only if the partner does so.`,
          'warning',
        )
  }
}
