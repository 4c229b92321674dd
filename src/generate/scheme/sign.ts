// sign.ts: the strings to sign, and the signer.

import { algOf, type Code, digestOf } from './code.ts'
import {
  type Composite,
  isAsymmetric,
  isComposite,
  isDeterministic,
  isMac,
  isPairs,
  type Placed,
} from './grammar.ts'
import { camel, inTemplate, note, quote } from './module.ts'
import {
  expand,
  holdsSignature,
  isRequestPart,
  leavesOf,
  namesIn,
  needs,
  type Piece,
  piecesOf,
  placesOf,
  sentPairs,
} from './names.ts'
import { formsOf, printTime, timeFunction } from './times.ts'
import { listOf, Values } from './values.ts'

/** One signature for all calls of a second: it is always the same, and covers nothing that a request brings. */
export function isShared({ scheme }: Code, name: string): boolean {
  const { algorithm } = scheme.signatures[name]!
  if (!isAsymmetric(algorithm) || !isDeterministic(algorithm)) return false
  const leaves = [...leavesOf(scheme, `signature.${name}`)]
  return !leaves.some(
    (leaf) => isRequestPart(leaf) || leaf === 'nonce' || scheme.credentials[leaf]?.kind === 'token',
  )
}

const tokenOf = ({ scheme }: Code) =>
  Object.keys(scheme.credentials).find((name) => scheme.credentials[name]?.kind === 'token')

export function signer(code: Code, isMessage: boolean): string {
  const { scheme, use, local } = code
  const { send, nonce, time, body } = scheme
  const readsBody = Object.values(scheme.strings).some((rule) => isPairs(rule) && rule.each === 'body')
  const checksBody = body !== undefined && !readsBody
  const isRaw = Object.values(scheme.strings).some((rule) => isPairs(rule) && rule.value === 'raw')
  const values: Values = new Values(code, {
    later: true,
    hasForm: false,
    key: (name) => {
      const isSecret = scheme.credentials[name]?.kind === 'secret'
      return isSecret
        ? `await ${use('findSecret')}(${quote(name)}, options.${name})`
        : `await ${use('findSigner')}(options.${name})`
    },
    given(name) {
      if (name === 'time' && time) return [`const time = ${printTime(code, time)}`]
      if (name === 'date') return [`const date = ${use('utcDate')}(${code.field('timestamp')})`]
      if (name === 'nonce') return code.field('nonce') === 'nonce' ? [] : undefined
      if (name === 'method') {
        code.field('method')
        if (!isMessage) code.field('operation')
        return isMessage ? givenLine(code, 'method') : []
      }
      if (name === 'status') return givenLine(code, 'status')
      if (name === 'body') code.field('body')
      if (name === 'body' && checksBody)
        return [
          `const body = ${use('readParameters')}(given, ${body.empty === 'allowed'}, ${body.blank === 'empty'})`,
        ]
      if (name === 'body') return []
      if (name.startsWith('pairs:')) return pairLines(name)
      const kind = scheme.credentials[name]?.kind
      if (kind === 'token') code.field('accessToken')
      return kind === 'id' || kind === 'key-id' || kind === 'token' || name in scheme.options ? [] : undefined
    },
  })
  function pairLines(name: string): string[] {
    const own = sentPairs(scheme, name.slice('pairs:'.length))
    for (const [, { text }] of own) for (const one of namesIn(text)) values.need(one)
    values.need('body')
    const added = own.map(
      ([key, { text }]) =>
        `[${quote(key)}, ${isRaw ? `${use('rfc3986')}(${code.fill(text)})` : code.fill(text)}]`,
    )
    const pairs = values.pairs(name, isRaw)
    const list = added.length ? `[${[pairs, ...added].join(', ')}]` : listOf(pairs)
    const type = added.length ? `: ${use('Pair')}[]` : ''
    return [...values.take(), `const ${local(name)}${type} = ${list}`]
  }

  const signatures = Object.keys(scheme.signatures)
  for (const name of signatures) values.need(scheme.signatures[name]!.of)
  const texts = values.take()
  for (const name of signatures) {
    const { key } = scheme.signatures[name]!
    if (key !== undefined) values.need(key)
  }
  for (const { placed } of placesOf(scheme))
    for (const name of namesIn(placed.text)) if (!name.startsWith('signature.')) values.need(name)
  values.need('body')
  const lines = [...texts, ...values.take(), ...signatureLines(code, values)]
  const pieces = [
    `headers: { ${Object.entries(send.headers)
      .map((entry) => headerCode(code, entry))
      .join(', ')} }`,
    bodyCode(code),
    ...(Object.keys(send.query).length
      ? [`url: ${use('addToQuery')}(${code.field('url')}, [${pairsCode(code, send.query)}])`]
      : []),
    `canonical: { ${Object.keys(scheme.strings)
      .filter((name) => isSigned(code, name))
      .map((name) => shownCode(code, name))
      .join(', ')} }`,
  ]
  const secret = Object.keys(scheme.credentials).find((name) => scheme.credentials[name]?.kind === 'secret')
  if (secret !== undefined) pieces.push(`secret: () => ${local(secret)}`)
  const work = [...lines, `return { ${pieces.join(', ')} }`].join('\n')
  const request = code.fieldList({
    ...(checksBody && { body: 'body: given' }),
    ...(nonce && { nonce: `nonce = ${nonceCode(code)}` }),
    ...(!isMessage && { method: 'method = operation.method' }),
  })
  return `${time ? timeFunction(code, time) : ''}

${options(code)}

${note(`Signs ${isMessage ? 'messages' : 'requests'}${idsOf(code).length ? ' of one app' : ''}.`)}
export function createSigner(options: SignerOptions): ${code.fieldType('RequestSigner')} {
  ${optionLines(code, work)}
  return {
    async sign({ ${request} }) {
      ${work}
    },
  }
}`
}

const idsOf = ({ scheme }: Code) =>
  Object.keys(scheme.credentials).filter((name) => /^(id|key-id)$/.test(scheme.credentials[name]?.kind ?? ''))

/** A part of a message that nobody may leave out. */
export function givenLine(code: Code, part: 'method' | 'status'): string[] {
  const name = part === 'method' ? 'sentMethod' : 'sentStatus'
  code.renamed.set(part, name)
  return [`const ${name} = ${code.use('requireGiven')}(${quote(part)}, ${code.field(part)})`]
}

/** Strings that a signature is made over, at once or by way of others. */
const isSigned = ({ scheme }: Code, name: string) =>
  Object.values(scheme.signatures).some(({ of }) => of === name)

function nonceCode(code: Code): string {
  const { bytes, encoding, prefix = '' } = code.scheme.nonce!
  const made = code.encoded(`${code.use('randomBytes')}(${bytes})`, encoding)
  return prefix === '' ? made : `\`${inTemplate(prefix)}\${${made}}\``
}

function options(code: Code): string {
  const { scheme, use } = code
  const fields = Object.entries(scheme.credentials).flatMap(([name, { kind, title }]) => {
    if (kind === 'token') return []
    const comment =
      title === undefined ? '' : `${note(`${title.charAt(0).toUpperCase()}${title.slice(1)}.`)}\n`
    const algorithm = Object.values(scheme.signatures).find(({ key }) => key === name)?.algorithm ?? ''
    const type =
      kind === 'secret'
        ? `${use('Source')}<${use('Secret')}>`
        : kind === 'private-key'
          ? `${use('Source')}<${use('Signer')}<${quote(algOf(algorithm))}>>`
          : 'string'
    return [`${comment}${name}: ${type}`]
  })
  for (const [name, choices] of Object.entries(scheme.options))
    fields.push(`${name}?: ${choices.map(quote).join(' | ')} | undefined`)
  if (scheme.time && formsOf(scheme.time).length > 1)
    fields.push(
      `/** How the time is written. */\ntimeForm?: ${formsOf(scheme.time).map(quote).join(' | ')} | undefined`,
    )
  return `export interface SignerOptions {\n${fields.join('\n')}\n}`
}

function optionLines(code: Code, work: string): string {
  const { scheme, use, local } = code
  const read: string[] = []
  const add = (name: string, first?: string) => {
    const as = local(name) === name ? name : `${name}: ${local(name)}`
    if (new RegExp(`\\b${local(name)}\\b`).test(work))
      read.push(first === undefined ? as : `${as} = ${quote(first)}`)
  }
  for (const name of idsOf(code)) add(name)
  for (const [name, [first]] of Object.entries(scheme.options)) add(name, first)
  const forms = scheme.time ? formsOf(scheme.time) : []
  if (forms.length > 1) add('timeForm', forms[0])
  const checks = idsOf(code)
    .filter((name) => new RegExp(`\\b${local(name)}\\b`).test(work))
    .map((name) => {
      const title = scheme.credentials[name]?.title ?? 'an id'
      const check = placementOf(code, name)
      return check === 'requireText'
        ? `${use(check)}(${quote(name)}, ${local(name)}, ${quote(title)})`
        : `${use(check)}(${quote(name)}, ${local(name)})`
    })
  const shared = Object.keys(scheme.signatures)
    .filter((name) => isShared(code, name))
    .map((name) => `const ${camel(`sign-${name}`)} = ${use('shareLatest')}(${sharedEncoder(code, name)})`)
  return [read.length ? `const { ${read.join(', ')} } = options` : '', ...checks, ...shared].join('\n')
}

function sharedEncoder(code: Code, name: string): string {
  const { encoding } = code.scheme.signatures[name]!
  return encoding === 'HEX' ? `(bytes) => ${code.encoded('bytes', encoding)}` : code.encoder(encoding)
}

/** How an id must be written follows from where it is sent. */
function placementOf(code: Code, name: string): 'requireText' | 'requireHeaderValue' | 'requirePart' {
  const places = placesOf(code.scheme).filter(({ placed }) =>
    expand(code.scheme, placed.text).some((piece) => piece.name === name),
  )
  const inHeader = places.filter((place) => place.in === 'headers')
  if (inHeader.some(({ composite, placed }) => composite || expand(code.scheme, placed.text).length > 1))
    return 'requirePart'
  return inHeader.length ? 'requireHeaderValue' : 'requireText'
}

/** The lines that make the signatures; with key pairs all at once. */
function signatureLines(code: Code, values: Values): string[] {
  const { scheme, local } = code
  const made = Object.entries(scheme.signatures).map(([name, { of, algorithm, encoding, key = '' }]) => {
    const [as, text] = [local(`signature.${name}`), code.text(of)]
    if (isMac(algorithm))
      return { as, code: code.encoded(values.hmac(algorithm, values.keyBytes(key), text), encoding) }
    if (!isAsymmetric(algorithm)) {
      if (algorithm === 'md5' && /^hex$/i.test(encoding))
        return {
          as,
          code: `${code.use('digestHex')}('md5', ${text})${encoding === 'HEX' ? '.toUpperCase()' : ''}`,
        }
      return {
        as,
        code: code.encoded(values.digest(algorithm, `${quote(digestOf(algorithm))}, ${text}`), encoding),
      }
    }
    if (isShared(code, name)) return { as, later: `${camel(`sign-${name}`)}(${local(key)}, ${text})` }
    return { as, later: `${local(key)}.sign(${code.bytes(of)}).then(${sharedEncoder(code, name)})` }
  })
  const later = made.filter((one) => one.later !== undefined)
  const lines = made.filter((one) => one.later === undefined).map((one) => `const ${one.as} = ${one.code}`)
  if (later.length === 1) return [...lines, `const ${later[0]!.as} = await ${later[0]!.later}`]
  if (later.length === 0) return lines
  return [
    ...lines,
    `const [${later.map(({ as }) => as).join(', ')}] = await Promise.all([${later.map((one) => one.later).join(', ')}])`,
  ]
}

function headerCode(code: Code, [name, placed]: [string, Placed | Composite]): string {
  if (!isComposite(placed)) {
    const token = tokenOf(code)
    const header = `${quote(name)}: ${code.fill(placed.text)}`
    return token !== undefined && namesIn(placed.text).includes(token)
      ? `...(${code.local(token)} !== undefined && { ${header} })`
      : header
  }
  const pieces = Object.entries(placed.fields).flatMap(([field, { text }], at): Piece[] => [
    { text: at ? placed.join : placed.prefix },
    ...piecesOf(placed.pair).flatMap((piece) =>
      piece.name === 'name' ? [{ text: field }] : piece.name === 'value' ? piecesOf(text) : [piece],
    ),
  ])
  return `${quote(name)}: ${code.join(pieces)}`
}

function bodyCode(code: Code): string {
  const { envelope, form } = code.scheme.send
  if (Object.keys(form).length) return `body: ${code.use('addPairs')}(body, [${pairsCode(code, form)}])`
  const fields = Object.entries(envelope)
  if (!fields.length) return 'body'
  const written = fields.map(([name, { text, json, empty }], at) => {
    const start = `${at ? ',' : ''}${inTemplate(JSON.stringify(name))}:`
    if (json) return `${start}\${${code.fill(text)}${empty === undefined ? '' : ` || ${quote(empty)}`}}`
    if (namesIn(text).length === 0) return start + inTemplate(JSON.stringify(text))
    // A signature is digits, or base64: it needs no escape.
    return holdsSignature(text)
      ? `${start}"\${${code.fill(text)}}"`
      : `${start}\${JSON.stringify(${code.fill(text)})}`
  })
  return `body: \`{${written.join('')}}\``
}

const pairsCode = (code: Code, place: Readonly<Record<string, Placed>>) =>
  Object.entries(place)
    .map(([name, { text }]) => `[${quote(name)}, ${code.fill(text)}]`)
    .join(', ')

/** A string to sign for people to compare: a secret in it is not shown. */
function shownCode(code: Code, name: string): string {
  const { scheme, local } = code
  const isSecret = (one: string) => scheme.credentials[one]?.kind === 'secret'
  const holdsSecret = (one: string) =>
    one in scheme.strings && [...leavesOf(scheme, one)].some((leaf) => isSecret(leaf))
  // As it is before anything is deleted from it, so that people see what is where.
  const shown = (one: string): string => {
    if (isSecret(one)) return "'<secret>'"
    if (!holdsSecret(one)) return code.text(one)
    const rule = scheme.strings[one]!
    if (isPairs(rule)) return `${code.stringFunction(one)}(${needs(scheme, one).map(shown).join(', ')})`
    const pieces = piecesOf(rule.text).map((piece) =>
      isSecret(piece.name ?? '') ? { text: '<secret>' } : piece,
    )
    return code.join(pieces, shown)
  }
  return name === local(name) && !code.isPieces(name) && !holdsSecret(name) ? name : `${name}: ${shown(name)}`
}
