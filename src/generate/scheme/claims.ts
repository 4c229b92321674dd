// What a request says: the lines that read it, the inverse of `send`.

import type { Code } from './code.ts'
import { type Composite, isComposite } from '../../signing/grammar.ts'
import { inPattern, pascal, quote } from './module.ts'
import {
  expand,
  isClaimed,
  mayRepeat,
  namesIn,
  namesOf,
  type Piece,
  type Place,
  placesOf,
} from '../../signing/names.ts'

export interface Claims {
  /** The lines that read all but a token. */
  readonly lines: readonly string[]
  /** Where each name is read, for messages. */
  readonly where: ReadonlyMap<string, string>
  /** Signatures of which there may be several. */
  readonly several: ReadonlySet<string>
  /** The expression that reads the token. */
  readonly token: string | undefined
  /** Tests of what is sent and was not read: constants in a header of fields, and values made from others. */
  readonly tests: readonly Test[]
}

interface Test {
  /** Names that must be known before. */
  readonly names: readonly string[]
  readonly code: string
}

export function claimsOf(code: Code): Claims {
  const { scheme, use } = code
  const lines: string[] = []
  const where = new Map<string, string>()
  const several = new Set<string>()
  const tests: Test[] = []
  let token: string | undefined

  function claim(place: Place, from: string): void {
    const pieces = expand(scheme, place.placed.text)
    const names = namesOf(pieces)
    const wanted = [...new Set(names.filter((name) => isClaimed(scheme, name) && !where.has(name)))]
    for (const name of wanted) where.set(name, place.where)
    const [first] = wanted
    const isOnce = wanted.length === names.length
    if (place.placed.several !== undefined && first !== undefined) return claimSeveral(place, pieces, first)
    if (first === undefined) return testConstant(place, names, from)
    if (scheme.credentials[first]?.kind === 'token') {
      const form = pieces.map(({ text }) => (text === undefined ? '(.+)' : inPattern(text))).join('')
      token = pieces.length === 1 ? from : `/^${form}$/.exec(${from})?.[1] ?? ''`
      return
    }
    if (pieces.length === 1) {
      lines.push(`const ${code.local(first)} = ${from}`)
      return
    }
    const unread = new Set(wanted)
    const pattern = pieces
      .map(({ name, text }) => (name === undefined ? inPattern(text) : unread.delete(name) ? '(.+?)' : '.*?'))
      .join('')
    const read = wanted.map((name) => `${code.local(name)} = ''`).join(', ')
    lines.push(`const [, ${read}] = /^${pattern}$/.exec(${from}) ?? []`)
    if (!isOnce) testWhole(place, names, from)
  }

  function claimSeveral(
    { composite, field, name, placed }: Place,
    pieces: readonly Piece[],
    signature: string,
  ): void {
    several.add(signature)
    const form = pieces.map(({ text }) => (text === undefined ? '(.+)' : inPattern(text))).join('')
    const local = listName(code, signature)
    if (composite) {
      const values = `${fieldsName(code, name)}.get(${quote(field ?? '')}) ?? []`
      const isPlain = pieces.length === 1
      lines.push(
        `const ${local} = ${isPlain ? values : `(${values}).flatMap((one) => /^${form}$/.exec(one)?.[1] ?? [])`}`,
      )
      return
    }
    const separator = quote(String(placed.several))
    lines.push(`const ${local} = ${use('readSeveral')}(${readPlain(code, name)}, ${separator}, /^${form}$/)`)
  }

  /** A value made from others must be the one that they give. */
  function testWhole(place: Place, names: readonly string[], from: string): void {
    tests.push({
      names,
      code: `if (${parenthesised(from)} !== ${code.join(expand(scheme, place.placed.text))})
        return ${use('refuse')}('signature-mismatch', ${quote(`${place.where} is not what the rest of the request gives`)})`,
    })
  }

  function testConstant(place: Place, names: readonly string[], from: string): void {
    if (names.length) return testWhole(place, names, from)
    if (!place.composite) return
    tests.push({
      names: [],
      code: `if (${parenthesised(from)} !== ${quote(place.placed.text)})
        return ${use('refuse')}('signature-malformed', ${quote(`${place.where} is not ${place.placed.text}`)})`,
    })
  }

  openForm(code, lines)
  openEnvelope(code, lines)
  for (const [name, placed] of Object.entries(scheme.send.headers))
    if (isComposite(placed)) lines.push(...fieldLines(code, name, placed))
  for (const place of placesOf(scheme)) {
    // The body of an envelope is read where a string needs it.
    if (place.in === 'envelope' && namesIn(place.placed.text).includes('body')) continue
    claim(place, expressionOf(code, place))
  }
  return { lines, where, several, token, tests }
}

export const listName = (code: Code, signature: string) => `${code.local(signature)}s`

const parenthesised = (from: string) => (from.includes('??') ? `(${from})` : from)

const readPlain = (code: Code, header: string) => `${code.field('headers')}.get(${quote(header)}) ?? ''`

const fieldsName = ({ scheme, local }: Code, header: string) =>
  Object.values(scheme.send.headers).filter(isComposite).length > 1 ? local(`fields:${header}`) : 'fields'

function expressionOf(code: Code, { in: place, name, field }: Place): string {
  if (field !== undefined) return `${fieldsName(code, name)}.get(${quote(field)})?.[0] ?? ''`
  if (place === 'headers') return readPlain(code, name)
  if (place === 'envelope') return `${code.use('fieldText')}(received, ${quote(name)})`
  return `${code.use('pairText')}(${place === 'query' ? 'sentQuery' : 'sentForm'}, ${quote(name)})`
}

function fieldLines(code: Code, name: string, { prefix, pair, join, fields }: Composite): string[] {
  const [before = '', rest = ''] = pair.split('{name}')
  const [between = '', after = ''] = rest.split('{value}')
  const pattern = String.raw`/^${inPattern(before)}([\w.-]+)${inPattern(between)}(.*)${inPattern(after)}$/`
  const several = Object.keys(fields).filter((field) => fields[field]!.several !== undefined)
  const args = [readPlain(code, name), quote(prefix), pattern, quote(join)]
  if (several.length) args.push(JSON.stringify(several))
  const variable = fieldsName(code, name)
  return [
    `const ${variable} = ${code.use('readFields')}(${args.join(', ')})`,
    `if (!${variable}) return ${code.use('refuse')}('signature-malformed', ${quote(`${name} has a field twice`)})`,
  ]
}

function openForm(code: Code, lines: string[]): void {
  for (const place of ['query', 'form'] as const) {
    if (!Object.keys(code.scheme.send[place]).length) continue
    const search = () => `${code.use('readUrl')}(${code.field('url')}).search.slice(1)`
    const pairs = `${code.use('readPairs')}(${place === 'form' ? code.field('body') : search()})`
    const distinct = `${code.use('distinctPairs')}(${pairs}${onlyOwn(code, place)})`
    lines.push(tryRefusing(code, `sent${pascal(place)}`, `readonly ${code.use('Pair')}[]`, distinct))
  }
}

const onlyOwn = ({ scheme }: Code, place: 'query' | 'form') =>
  mayRepeat(scheme, place) ? `, ${JSON.stringify(Object.keys(scheme.send[place]))}` : ''

function openEnvelope(code: Code, lines: string[]): void {
  const { envelope } = code.scheme.send
  if (!Object.keys(envelope).length) return
  const inner = Object.keys(envelope).find(
    (name) => envelope[name]!.json && envelope[name]!.text === '{body}',
  )
  const read = code.isMessage
    ? `${code.use('scanEnvelope')}(${code.field('body')})`
    : `${code.use('readEnvelope')}(${code.field('body')}, ${quote(inner ?? '')})`
  lines.push(tryRefusing(code, 'received', `${code.use('Member')}[]`, read))
}

/** A value that cannot be read is refused, not thrown. */
export const tryRefusing = (code: Code, name: string, type: string, value: string) => `let ${name}: ${type}
  try { ${name} = ${value} } catch (error) { return ${code.use('refusal')}(error) }`
