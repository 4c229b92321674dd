// One exported, pure function for each string to sign.

import type { Code } from './code.ts'
import { isPairs, type PairString, type TextString } from '../../signing/grammar.ts'
import { inTemplate, note, quote } from './module.ts'
import { headerTemplate, holdsSignature, needs, type Piece, piecesOf, unsigned } from '../../signing/names.ts'
import { ruleOf } from './prose.ts'
import type { Source } from '../../core/contract.ts'
import { lowerCase } from '../../signing/declared.ts'

export function stringFunction(code: Code, name: string): string {
  const rule = code.scheme.strings[name]!
  const title = rule.title === undefined ? undefined : `${rule.title}.`
  const comment = note(title, ruleOf(code.scheme, name), sourceOf(rule['x-source']))
  const head = `${comment}\nexport const ${code.stringFunction(name)} = (${parameters(code, name)}): string =>\n`
  if (!isPairs(rule)) return head + textBody(code, rule)
  if (Array.isArray(rule.each) || rule.each === 'envelope') return head + fixedBody(code, rule)
  if (rule.each !== 'body') return head + pairsBody(code, rule, code.local(`pairs:${rule.each}`))
  return `${comment}\n${code.readsDeclared(name) ? declaredFunction(code, name, rule) : bodyFunction(code, name, rule)}`
}

export const sourceOf = (source: Source | undefined) =>
  source && `Source: ${source.document}, ${source.section} (${source.grade}).`

/** The parameters of a string's function, in the order of what it is made of. */
export function parameters(code: Code, name: string): string {
  const { options } = code.scheme
  return needs(code.scheme, name)
    .map((one) => {
      const type = options[one]
        ? options[one].map(quote).join(' | ')
        : one === 'types'
          ? code.use('DeclaredTypes')
          : one.startsWith('pairs:')
            ? `readonly ${code.use('Pair')}[]`
            : 'string'
      return `${code.local(one)}: ${type}`
    })
    .join(', ')
}

function textBody(code: Code, rule: TextString): string {
  const whole = code.fill(rule.text, code.local)
  if (rule.delete === undefined) return whole
  const deleted = `${whole}.replaceAll(/[${inTemplate(rule.delete).replaceAll(/[\]^-]/g, '\\$&')}]/g, '')`
  const [option] = Object.entries(rule.if ?? {})
  return option ? `${code.local(option[0])} === ${quote(option[1])} ? ${deleted} : ${whole}` : deleted
}

/** Pairs that are known when the code is written: of listed headers, or of an envelope that is being made. */
function fixedBody(code: Code, rule: PairString): string {
  const { scheme } = code
  const listed = Array.isArray(rule.each)
    ? rule.each.map((header) => [header.toLowerCase(), headerTemplate(scheme, header)] as const)
    : unsigned(scheme.send.envelope).map(([name, { text }]) => [name, text] as const)
  const rows = listed
    .filter(([name]) => !rule.skip.includes(name))
    .map(([name, text]) => [keyOf(rule, name), text] as const)
  if (rule.order === 'name') rows.sort(([a], [b]) => (a < b ? -1 : 1))
  const pieces = rows.flatMap(([name, text], at): Piece[] => [
    ...(at > 0 ? [{ text: rule.join }] : []),
    ...piecesOf(rule.pair).flatMap((piece) =>
      piece.name === 'name' ? [{ text: name }] : piece.name === 'value' ? piecesOf(text) : [piece],
    ),
  ])
  const local = (name: string) =>
    rule.value === 'trim' ? `${code.use('trimmed')}(${code.local(name)})` : code.local(name)
  return code.join(
    pieces.filter(({ text }) => text !== ''),
    local,
  )
}

/** A name as it is signed. */
const keyOf = (rule: PairString, name: string) => (rule.name === 'lower' ? lowerCase(name) : name)

/** Pairs of a request, as one chain. */
function pairsBody(code: Code, rule: PairString, from: string): string {
  const { scheme } = code
  const own = rule.each === 'query' ? {} : scheme.send.form
  const signatures = Object.entries({ ...(rule.each === 'form' ? {} : scheme.send.query), ...own })
    .filter(([, { text }]) => holdsSignature(text))
    .map(([name]) => name)
  const left = [...rule.skip, ...signatures].map((name) => keyOf(rule, name))
  const skip = [...new Set(left)]
  const isNormal = rule.name === 'keep' && rule.value !== 'trim'
  const name = rule.name === 'lower' ? `${code.use('lowerCase')}(name)` : 'name'
  const value = rule.value === 'trim' ? `${code.use('trimmed')}(value)` : 'value'
  const normal = isNormal ? from : `${from}.map(([name, value]): ${code.use('Pair')} => [${name}, ${value}])`
  const steps: string[] = []
  if (skip.length === 1) steps.push(`.filter(([name]) => name !== ${quote(skip[0]!)})`)
  if (skip.length > 1) steps.push(`.filter(([name]) => !${JSON.stringify(skip)}.includes(name))`)
  if (rule.skipEmpty) steps.push(`.filter(([, value]) => value !== '')`)
  if (rule.encoding === 'rfc3986') {
    const encode = code.use('rfc3986')
    steps.push(`.map(([name, value]): ${code.use('Pair')} => [${encode}(name), ${encode}(value)])`)
  }
  // Names are compared before anything is left out: of two with one name nobody could say which one counts.
  const unique = rule.twice === 'allowed' ? normal : `${code.use('distinctPairs')}(${normal})`
  const pairs = `${unique}${steps.join('')}`
  const sorted = rule.order === 'sent' ? pairs : `[...${pairs}].sort(${code.use('byName')})`
  const named = piecesOf(rule.pair).some((piece) => piece.name === 'name')
  return `${sorted}.map(([${named ? 'name' : ''}, value]) => ${code.join(piecesOf(rule.pair), (name) => name)}).join(${quote(rule.join)})`
}

const emptyTest = (code: Code) =>
  code.scheme.body?.empty === 'refused'
    ? ''
    : `if (body${code.scheme.body?.blank === 'empty' ? '.trim()' : ''} === '') return `

/** Parameters of any name. */
function bodyFunction(code: Code, name: string, rule: PairString): string {
  const read = rule.value === 'raw' ? '(raw) => raw' : code.use('textOf')
  const values = `${code.use('readValues')}(body, ${read})`
  const empty = emptyTest(code)
  return `export function ${code.stringFunction(name)}(${parameters(code, name)}): string {
  ${empty && `${empty}''`}
  return ${pairsBody(code, rule, values)}
}`
}

/** Parameters that the contract declares: their names, and for a hook their types. */
function declaredFunction(code: Code, name: string, rule: PairString): string {
  const isPieces = code.isPieces(name)
  const pair = piecesOf(rule.pair)
  const of = (piece: string) => (piece === 'name' ? 'key' : piece)
  const parts = isPieces
    ? pair.map((piece) => (piece.name === undefined ? quote(piece.text) : of(piece.name)))
    : [code.join(pair, of)]
  const isHook = rule.value in code.scheme.hooks
  const value = isHook
    ? `${code.hook(rule.value)}(name, raw, type)`
    : `raw === 'null' ? '' : ${rule.value === 'raw' ? 'raw' : rule.value === 'trim' ? `${code.use('trimmed')}(${code.use('textOf')}(raw))` : `${code.use('textOf')}(raw)`}`
  const tests = [
    ...(isHook ? ['value === undefined'] : []),
    ...(rule.skipEmpty ? ["value === ''"] : []),
    ...rule.skip.map((one) => `key === ${quote(keyOf(rule, one))}`),
  ]
  const stride = parts.length === 1 ? 'place' : `${parts.length} * place`
  const place = (at: number) => (at === 0 ? stride : `${stride} + ${at}`)
  const empty = emptyTest(code)
  const left = tests.length ? `if (${tests.join(' || ')}) continue` : ''
  const pushed =
    rule.order === 'sent'
      ? `pieces.push(${parts.join(', ')})`
      : parts.map((part, at) => `pieces[${place(at)}] = ${part}`).join('\n')
  return `export function ${code.stringFunction(name)}(${parameters(code, name)}): ${isPieces ? 'string[]' : 'string'} {
  ${empty && `${empty}${isPieces ? '[]' : "''"}`}
  const pieces: string[] = []
  const seen: boolean[] = []
  const members = ${code.use('readMembers')}(body)
  for (const { name, raw } of members) {
    const { key${isHook ? ', type' : ''}, place } = declarations.find(name, types, members)
    if (seen[place]) throw ${code.use('sameName')}(body, key, true)
    seen[place] = true
    const value = ${value}
    ${left}
    ${pushed}
  }
  ${rule.order === 'sent' ? `return pieces` : `// Places of what was not given stay empty.\n  return pieces.filter((piece) => piece !== undefined)`}${isPieces ? '' : `.join(${quote(rule.join)})`}
}`
}
