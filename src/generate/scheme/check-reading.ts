// Reading: a receiver finds in a request what was sent, and makes the same strings of it.

import type { Report } from './fault.ts'
import { type Encoding, isPairs, type Scheme, type Time, type TimeForm } from '../../signing/grammar.ts'
import {
  chainOf,
  expand,
  headerName,
  leavesOf,
  namesIn,
  ownHeader,
  type Piece,
  placesOf,
  signatureOf,
} from '../../signing/names.ts'
import { formsOf } from './times.ts'

const encodings: Readonly<Record<Encoding, string>> = {
  hex: '0-9a-f',
  HEX: '0-9A-F',
  base64: 'A-Za-z0-9+/=',
  base64url: String.raw`\w-`,
}
const timeLetters: Readonly<Record<TimeForm, string>> = {
  'epoch-seconds': '0-9',
  'epoch-milliseconds': '0-9',
  'utc-text': '0-9 :.-',
  'utc+8-text': '0-9 :.-',
  'iso-text': '0-9TZ:.-',
  'iso-basic': '0-9TZ',
  'http-date': 'A-Za-z0-9 ,:',
}

export function checkReading(scheme: Scheme, report: Report): void {
  checkAdded(scheme, report)
  checkHeaders(scheme, report)
  for (const { in: place, name, field, composite, placed } of placesOf(scheme)) {
    const at = `send.${place}.${name}${field === undefined ? '' : `.fields.${field}`}`
    const pieces = expand(scheme, placed.text)
    const secret = secretIn(scheme, placed.text)
    if (secret !== undefined && !namesIn(placed.text).includes(secret))
      report(
        at,
        `sends the secret ${secret} itself, which is part of a string. Send a signature or a hash of it.`,
      )
    checkApart(scheme, at, pieces, report)
    if (composite) checkField(scheme, at, pieces, composite.join, report)
    const [only] = namesIn(placed.text)
    if (placed.json && only !== undefined && !isJsonText(scheme, only))
      report(at, `{${only}} is not JSON text. Write it as text: '{${only}}'.`)
  }
}

/** What the signer adds to a query or form is there when the receiver reads it, and was not when it was signed. */
function checkAdded(scheme: Scheme, report: Report): void {
  const { send, signatures } = scheme
  const names = new Set([
    ...Object.keys(signatures).flatMap((name) => [...leavesOf(scheme, `signature.${name}`)]),
    ...placesOf(scheme).flatMap(({ placed }) => namesIn(placed.text)),
  ])
  const say = (name: string, place: 'query' | 'form', instead: string) => {
    if (names.has(name) && Object.keys(send[place]).length)
      report(
        `send.${place}`,
        `adds to {${name}} what is not in it when it is signed. Sign the pairs, with "each: ${place}"${instead}.`,
      )
  }
  say('target', 'query', ', and {path}')
  say('query', 'query', '')
  say('body', 'form', '')
}

/** A header that holds a signature, or fields, is made when all strings are. */
function checkHeaders(scheme: Scheme, report: Report): void {
  const own = Object.keys(scheme.send.headers).map((name) => name.toLowerCase())
  const late = own.filter((header) => ownHeader(scheme, header) === undefined)
  const look = (at: string, headers: readonly (string | undefined)[]) => {
    for (const header of late)
      if (headers.includes(header))
        report(
          at,
          `reads the header ${header}, which is made from the signed strings. Name what is in it instead.`,
        )
  }
  const listed = (template: string) => namesIn(template).map(headerName)
  for (const [name, rule] of Object.entries(scheme.strings))
    if (!isPairs(rule)) look(`strings.${name}`, listed(rule.text))
    else if (Array.isArray(rule.each))
      look(
        `strings.${name}.each`,
        rule.each.map((one) => one.toLowerCase()),
      )
  for (const [name, key] of Object.entries(scheme.keys))
    for (const template of chainOf(key)) look(`keys.${name}.derive`, listed(template))
}

/** The secret that a template writes, by way of strings: none of them needs itself (check-names.ts). */
function secretIn(scheme: Scheme, template: string): string | undefined {
  for (const name of namesIn(template)) {
    if (scheme.credentials[name]?.kind === 'secret') return name
    const rule = scheme.strings[name]
    const found = rule && !isPairs(rule) ? secretIn(scheme, rule.text) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function checkApart(scheme: Scheme, at: string, pieces: readonly Piece[], report: Report): void {
  for (const [index, { name }] of pieces.entries()) {
    const [between, next] = [pieces[index + 1]?.text, pieces[index + 2]?.name]
    if (name !== undefined && next !== undefined && between !== undefined && mayHold(scheme, name, between))
      report(
        at,
        `"${between}" may be part of {${name}}: a receiver cannot see where {${next}} begins. Put another text between them.`,
      )
  }
}

function checkField(
  scheme: Scheme,
  at: string,
  pieces: readonly Piece[],
  join: string,
  report: Report,
): void {
  // Whitespace around it does not count when a header is read.
  const mark = join.trim() || join
  const found = pieces.find(({ name, text }) =>
    name === undefined ? text.includes(mark) : mayHold(scheme, name, mark),
  )
  if (found)
    report(
      at,
      `"${mark}" separates the fields, and may be part of ${found.name === undefined ? 'this one' : `{${found.name}}`}. Join them with another text.`,
    )
}

/** Whether a value may have the text in it; of a value that the partner chooses nobody knows. */
function mayHold(scheme: Scheme, name: string, text: string): boolean {
  const letters = lettersOf(scheme, name)
  return letters !== undefined && new RegExp(`^[${letters}]+$`).test(text)
}

function lettersOf(scheme: Scheme, name: string): string | undefined {
  const { time, nonce, hashes } = scheme
  if (name === 'date') return '0-9'
  if (name === 'isoDate') return '0-9-'
  if (name === 'time' && time)
    return formsOf(time)
      .map((form) => timeLetters[form])
      .sort(hyphenLast)
      .join('')
  if (name === 'nonce' && nonce)
    return (nonce.prefix ?? '').replaceAll(/[^\w]/g, String.raw`\$&`) + encodings[nonce.encoding]
  const made = hashes[name] ?? signatureOf(scheme, name)
  return made && encodings[made.encoding]
}

/** A hyphen is a literal character only at the end of a class. */
const hyphenLast = (a: string, b: string) => Number(a.endsWith('-')) - Number(b.endsWith('-'))

function isJsonText(scheme: Scheme, name: string): boolean {
  if (name === 'time') return !scheme.time || formsOf(scheme.time).every((form) => form.startsWith('epoch'))
  return name === 'body' || name in scheme.strings || scheme.credentials[name]?.kind === 'id'
}

/** Forms of a time, each read as what was sent. */
export function checkTime({ forms }: Time, report: Report): void {
  const alike = (one: TimeForm, other: TimeForm) =>
    report('time.forms', `${one} and ${other} may be written alike, and mean another time. Keep one.`)
  if (forms['utc-text'] && forms['utc+8-text']) alike('utc-text', 'utc+8-text')
  const most = Number(String(forms['epoch-seconds']?.digits ?? 10).replace(/^.*-/, ''))
  if (forms['epoch-seconds'] && forms['epoch-milliseconds'] && most > 12)
    alike('epoch-seconds', 'epoch-milliseconds')
  for (const [form, { digits, fraction }] of Object.entries(forms)) {
    const at = `time.forms.${form}`
    if (digits !== undefined && form !== 'epoch-seconds') report(at, '"digits" is for epoch-seconds.')
    if (fraction !== undefined && !/text$/.test(form))
      report(at, '"fraction" is for utc-text, utc+8-text and iso-text.')
    const [least, most = least] = String(digits ?? 10)
      .split('-')
      .map(Number)
    if (Number(least) > Number(most))
      report(`${at}.digits`, `${digits} has more digits before the hyphen than behind it.`)
  }
}
