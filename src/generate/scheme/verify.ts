// verify.ts: who calls, when, and whether each signature is right. One rule, one result.

import { type Caller, callerOf, property } from './caller.ts'
import { type Claims, claimsOf } from './claims.ts'
import type { Code } from './code.ts'
import { bodyField } from '../../signing/credentials.ts'
import { isPairs, type PairString } from '../../signing/grammar.ts'
import { note, quote, upperFirst } from './module.ts'
import { holdsSignature, isDate, namesIn, ownHeader, piecesOf, readsRaw } from '../../signing/names.ts'
import { givenLines } from './shared.ts'
import { readTime } from './times.ts'
import { listOf, Values } from './values.ts'
import { checkSignature } from './verify-signature.ts'

export function verifier(code: Code): string {
  const { scheme, use, local, isMessage } = code
  const { time } = scheme
  if (Object.keys(scheme.send.envelope).length) code.renamed.set('body', 'innerBody')
  const claims = claimsOf(code)
  const caller = callerOf(code, [...claims.where.keys()])
  const values: Values = new Values(code, {
    later: isMessage,
    hasForm: Object.keys(scheme.send.form).length > 0,
    key: caller.key,
    given(name) {
      if (claims.where.has(name) && scheme.credentials[name]?.kind !== 'token') return []
      const rule = scheme.strings[name]
      if (isPairs(rule) && rule.each === 'envelope')
        return [`const ${local(name)} = ${receivedFunction(name)}(received)`]
      if (name === 'body') return bodyLines(code)
      if (isDate(name)) return [code.dateLine(name, 'caller.signedAt')]
      if (name === 'method' || name === 'status') return givenLines(code, name)
      if (name.startsWith('header:')) {
        const header = name.slice('header:'.length)
        if (ownHeader(scheme, header) !== undefined) return undefined
        return [`const ${local(name)} = ${code.field('headers')}.get(${quote(header)}) ?? ''`]
      }
      if (name.startsWith('pairs:')) {
        code.renamed.set(name, listOf(values.pairs(name, readsRaw(scheme, name))))
        return values.take()
      }
      const kind = scheme.credentials[name]?.kind
      if (kind === 'token') return [`const accessToken = ${claims.token ?? "''"}`]
      if (kind === 'id' || kind === 'key-id') return [`const ${local(name)} = ${caller.app}.${name}`]
      return undefined
    },
  })
  const flow = [...claims.lines, ...caller.lines(claims.where)]
  if (scheme.nonce && claims.where.has('nonce'))
    flow.push(
      `if (!nonce) return ${use('refuse')}('nonce-missing', ${quote(`${claims.where.get('nonce')} is missing`)})`,
    )
  for (const test of claims.tests.filter(({ names }) => !names.length)) flow.push(test.code)
  for (const name of Object.keys(scheme.signatures)) flow.push(...checkSignature(code, name, values, claims))
  for (const test of claims.tests.filter(({ names }) => names.length)) {
    for (const name of test.names) values.need(name)
    flow.push(...values.take(), test.code)
  }
  flow.push(...tokenLines(code, claims, caller.app, values))
  flow.push(resultLine(code, caller))
  const request = code.fieldList(isMessage ? {} : { method: 'method = operation.method' })
  const options = Object.entries(scheme.options).map(
    ([name, choices]) => `, ${local(name)}: ${choices.map(quote).join(' | ')} = ${quote(choices[0]!)}`,
  )
  const latest = flow.some((line) => line.startsWith('latest.set('))
    ? `// Calls of one second share its signature, and verifying it is half of the work.\nconst latest = new WeakMap<${use('KeyHandle')}, string>()`
    : ''
  return `${caller.type}

${time && claims.where.has('time') ? readTime(code, time) : ''}
${caller.rule(claims.where)}
${Object.keys(scheme.strings)
  .map((name) => receivedString(code, name))
  .filter(Boolean)
  .join('\n\n')}

${note(`Verifies ${isMessage ? 'messages' : 'requests'}: one rule, one result.`)}
export function createVerifier(${caller.parameter}${options.join('')}): ${code.fieldType(isMessage ? 'MessageVerifier' : 'RequestVerifier')} {
  ${latest}
  return {
    ${isMessage ? 'async ' : ''}verify({ ${request} }) {
      ${flow.join('\n')}
    },
  }
}`
}

const receivedFunction = (name: string) => `received${upperFirst(name)}String`

/** The string of an envelope as it arrived: fields that nobody declared count too. */
function receivedString(code: Code, name: string): string {
  const rule = code.scheme.strings[name]
  if (!isPairs(rule) || rule.each !== 'envelope') return ''
  const { envelope } = code.scheme.send
  const signatures = Object.keys(envelope).filter((field) => holdsSignature(envelope[field]!.text))
  const left = [...new Set([...signatures, ...rule.skip])]
  const test = left.map((field) => `name !== ${quote(field)}`).join(' && ')
  const sorted =
    rule.order === 'sent'
      ? ''
      : `.sort((a, b) => (${keyOf(code, rule, 'a.name')} < ${keyOf(code, rule, 'b.name')} ? -1 : 1))`
  const value = rule.value === 'raw' ? 'raw' : `${code.use('textOf')}(raw)`
  const row = code.join(piecesOf(rule.pair), (one) =>
    one === 'name'
      ? keyOf(code, rule, 'name')
      : rule.value === 'trim'
        ? `${code.use('trimmed')}(${value})`
        : value,
  )
  const rows = `members.filter(({ name }) => ${test || 'name'})${sorted}.map(({ ${namesIn(rule.pair).includes('name') ? 'name, ' : ''}raw }) => ${row})`
  const member = code.use('Member')
  return `${note(`${rule.title ?? `The string to sign \`${name}\``} of an envelope that arrived: every field but the signature counts, declared or not.`)}
export const ${receivedFunction(name)} = (members: readonly ${member}[]): string =>
  ${rule.join === '' ? `${code.use('joinTexts')}(${rows})` : `${rows}.join(${quote(rule.join)})`}`
}

const keyOf = (code: Code, rule: PairString, name: string) =>
  rule.name === 'lower' ? `${code.use('lowerCase')}(${name})` : name

/** Inside an envelope the body is a field. */
function bodyLines(code: Code): string[] {
  code.field('body')
  const name = bodyField(code.scheme)
  if (name === undefined) return []
  const { json, empty } = code.scheme.send.envelope[name]!
  const more = empty === undefined ? '' : `, ${quote(empty)}`
  return [
    json
      ? `const innerBody = ${code.use('rawField')}(received, ${quote(name)}${more})`
      : `const innerBody = ${code.use('fieldText')}(received, ${quote(name)})`,
  ]
}

function tokenLines(code: Code, claims: Claims, app: string, values: Values): string[] {
  const { scheme, use } = code
  const found = Object.entries(scheme.credentials).find(([, { kind }]) => kind === 'token')
  if (!found || claims.token === undefined) return []
  const [token, { optional }] = found
  const where = claims.where.get(token)
  const lines = [
    values.has(token) ? '' : `const accessToken = ${claims.token}`,
    `if (!accessToken) return ${use('refuse')}('token-missing', ${quote(`${where} is missing`)})`,
    `if (${app}.${token}s?.has(accessToken) === false) return ${use('refuse')}('token-unknown', ${quote(`${where} names no user of this app`)})`,
  ]
  // Without an operation nobody knows whether the call needs one.
  if (!optional) return lines
  return [`if (${code.field('operation')}.accessToken) {`, ...lines, '}']
}

function resultLine(code: Code, caller: Caller): string {
  const { scheme, local } = code
  const last = `signature.${Object.keys(scheme.signatures).at(-1)}`
  const fields = [
    'ok: true',
    caller.id === undefined ? "appId: ''" : property('appId', local(caller.id)),
    `signedAt: ${scheme.time ? 'caller.signedAt' : `Math.floor(${code.field('now')} / 1000)`}`,
    property('signature', local(last)),
    ...(scheme.nonce ? ['nonce'] : []),
  ]
  return `return { ${fields.join(', ')} }`
}
