// The text of a TypeScript module that is being written: its imports, and names that clash with nothing.

import type { Scheme } from '../../signing/grammar.ts'

/** Where the parts of the run-time library are, by the module that has them. */
const library: Readonly<Record<string, string>> = {
  'core/bytes': 'decodeBase64 encodeBase64 encodeTexts joinTexts',
  'core/node-crypto': 'KeyHandle',
  'signing/declared': 'DeclaredTypes declareAll lowerCase sameName',
  'signing/digest':
    'bytesOf decodeBase64Url decodeHex decodeUpperHex digest digestHex digestLater encodeBase64Url hex hmac hmacLater ' +
    'isSame randomBytes secretBytes',
  'signing/keys':
    'findSecret findSigner isSignedBy isSignedByLater Keys RemoteVerifier requireHeaderValue requirePart requireText Secret ' +
    'secretText shareLatest Source',
  'signing/read':
    'addPairs addToQuery byName distinctPairs fieldText Member Pair pairText rawField readEnvelope readFields ' +
    'readMembers readPairs readParameters readSeveral readUrl readValues refusal requireGiven requireHeader rfc3986 ' +
    'scanEnvelope textOf trimmed',
  'signing/scheme': 'checkTime findApp identify MessageVerifier refuse RequestSigner RequestVerifier Signer',
  'signing/times':
    'epochMilliseconds epochSeconds httpDate isoBasic isoText readEpochMilliseconds readEpochSeconds readHttpDate ' +
    'readIsoBasic readIsoText readUtc8Text readUtcText utc8Text utcDate utcIsoDate utcText',
}
const moduleOf = new Map(
  Object.entries(library).flatMap(([file, names]) => names.split(' ').map((name) => [name, file] as const)),
)

/** Where compiled code finds the library: one module for all of it, or a folder with its files. */
export type LibraryPath = { readonly module: string } | { readonly folder: string }

export class Module {
  readonly #imports = new Map<string, Set<string>>()
  readonly #library: LibraryPath
  constructor(path: LibraryPath) {
    this.#library = path
  }

  /** A name of the library, which is imported by being used. */
  use(name: string): string {
    const file = moduleOf.get(name)
    if (file === undefined) throw new Error(`the library has no ${name}`)
    const path = 'module' in this.#library ? this.#library.module : `${this.#library.folder}/${file}.ts`
    return this.import(path, name)
  }

  import(path: string, name: string): string {
    const names = this.#imports.get(path) ?? new Set()
    this.#imports.set(path, names.add(name))
    return name
  }

  imports(): string {
    const rows = [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1))
    return rows
      .map(([path, names]) => {
        const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
        const types = sorted.every(isType)
        const list = sorted.map((name) => (isType(name) && !types ? `type ${name}` : name)).join(', ')
        return `import ${types ? 'type ' : ''}{ ${list} } from ${quote(path)}`
      })
      .join('\n')
  }
}

const isType = (name: string) => /^[A-Z]/.test(name)

export const quote = (text: string) => JSON.stringify(text)
export const inTemplate = (text: string) =>
  text
    .replaceAll(/[\\`]|\$\{/g, (one) => `\\${one}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\r', String.raw`\r`)
export const inPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, (one) => `\\${one}`)

export const pascal = (text: string) =>
  text.replaceAll(/(?:^|[^A-Za-z0-9])[^A-Za-z0-9]*([A-Za-z0-9]?)/g, (_, letter: string) =>
    letter.toUpperCase(),
  )
export const camel = (text: string): string =>
  pascal(text === text.toUpperCase() ? text.toLowerCase() : text).replace(
    /^[A-Z]+(?=[A-Z][a-z]|$|\d)|^[A-Z]/,
    (letters) => letters.toLowerCase(),
  )

/** A comment of at most 110 columns. */
export function note(...sentences: (string | undefined)[]): string {
  const lines = wrap(sentences.filter((one) => one !== undefined).join(' '))
  return lines.length === 1 ? `/** ${lines[0]} */` : comment(lines)
}

export const comment = (lines: readonly string[]) =>
  `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`

/** The lines of a comment. */
export function wrap(text: string, columns = 104): string[] {
  const lines: string[] = []
  for (const word of text.replaceAll('*/', '* /').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const keywords =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
  'finally for function if implements import in instanceof interface let new null package private protected public ' +
  'return static super switch this throw true try typeof undefined var void while with yield'
const locals =
  'accessToken address app apps body bytes caller declarations error expected fields form found given headers innerBody ' +
  'latest method nonce now one operation options pairs generated path query readTime received rule sentForm ' +
  'sentQuery sign signature signatures status step target time timestampForm timeText timestamp types url verify authority date isoDate ' +
  'createSigner createVerifier App SignerOptions'
const taken = new Set([
  ...keywords.split(' '),
  ...locals.split(' '),
  ...moduleOf.keys(),
  ...['JSON', 'Map', 'Promise'],
])

/** Whether a partner may have this name: generated modules call values by it. */
export const isFreeName = (name: string) =>
  !taken.has(camel(name)) && !/^(partners?|choose|schemes|index)$/.test(name)

/** What each name of a declaration is called in the code. */
export function identifiers(scheme: Scheme): (name: string) => string {
  const used = new Set(taken)
  const names = new Map<string, string>()
  const add = (name: string, wanted: string) => {
    let free = wanted
    while (used.has(free)) free += free.endsWith('Value') ? '_' : 'Value'
    names.set(name, free)
    used.add(free)
  }
  const { credentials, options, strings, hashes, keys, signatures, hooks } = scheme
  const reserve = (...derived: readonly string[]) => derived.forEach((name) => used.add(name))
  for (const name of Object.keys(strings)) reserve(`${name}String`, `received${upperFirst(name)}String`)
  const all = Object.keys(signatures)
  for (const name of all) {
    if (all.length === 1) names.set(`signature.${name}`, 'signature')
    else add(`signature.${name}`, `${name}Signature`)
    const local = names.get(`signature.${name}`)!
    reserve(`${local}s`, `${local}Bytes`, `${local}Expected`, `${name}Proof`, camel(`sign-${name}`))
  }
  for (const name of [credentials, options, strings, hashes, keys].flatMap(Object.keys)) {
    // A request brings the token under this name.
    if (credentials[name]?.kind === 'token') names.set(name, 'accessToken')
    else add(name, name)
  }
  for (const name of Object.keys(hooks)) add(`hook:${name}`, name)
  return (name) => {
    const [kind, of] = /^(header|fields|pairs):(.*)$/.exec(name)?.slice(1) ?? []
    if (kind === 'pairs') return of === 'query' ? 'pairs' : 'form'
    // A header may have no letter, or begin with a digit.
    if (kind && !names.has(name)) add(name, `${camel(of!)}${pascal(kind)}`.replace(/^(?=\d)/, '_'))
    return names.get(name) ?? name
  }
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
