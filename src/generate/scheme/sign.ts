// sign.ts: the strings to sign, and the signer.

import type { Code } from './code.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import { isAsymmetric, isPairs } from '../../signing/grammar.ts'
import { camel, note, quote } from './module.ts'
import { isDate, namesIn, placesOf, readsRaw, sentPairs } from '../../signing/names.ts'
import { givenLines, isShared, sharedEncoder } from './shared.ts'
import { idsOf, nonceCode, optionLines, options } from './sign-options.ts'
import { bodyCode, headerCode, isTokenSigned, pairsCode, shownCode } from './sign-result.ts'
import { printTime, timeFunction } from './times.ts'
import { listOf, Values } from './values.ts'

export function signer(code: Code): string {
  const { scheme, use, local, isMessage } = code
  const { send, nonce, time, body } = scheme
  const readsBody = Object.values(scheme.strings).some((rule) => isPairs(rule) && rule.each === 'body')
  const checksBody = body !== undefined && !readsBody
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
      if (isDate(name)) return [code.dateLine(name, code.field('timestamp'))]
      if (name === 'method' || name === 'status') return givenLines(code, name)
      if (name === 'nonce' || name === 'body') code.field(name)
      if (name === 'body' && checksBody)
        return [
          `const body = ${use('readParameters')}(given, ${body.empty === 'allowed'}, ${body.blank === 'empty'})`,
        ]
      if (name.startsWith('pairs:')) return pairLines(name)
      if (scheme.credentials[name]?.kind === 'token') code.field('accessToken')
      return undefined
    },
  })
  function pairLines(name: string): string[] {
    const isRaw = readsRaw(scheme, name)
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
  const secret = namesOfKind(scheme, 'secret')[0]
  if (secret !== undefined) pieces.push(`secret: () => ${local(secret)}`)
  const work = [...lines, `return { ${pieces.join(', ')} }`].join('\n')
  const request = code.fieldList({
    ...(checksBody && { body: 'body: given' }),
    ...(isTokenSigned(code) && { accessToken: "accessToken = ''" }),
    ...(nonce && { nonce: `nonce = ${nonceCode(code)}` }),
    ...(!isMessage && { method: 'method = operation.method' }),
  })
  return `${time ? timeFunction(code, time) : ''}

${options(code)}

${note(`Signs ${isMessage ? 'messages' : 'requests'}${idsOf(code).length ? ' of one app' : ''}.`)}
export function createSigner(options: SignerOptions): ${code.fieldType('RequestSigner')} {
  ${optionLines(code)}
  return {
    async sign({ ${request} }) {
      ${work}
    },
  }
}`
}

/** Strings that a signature is made over, at once or by way of others. */
const isSigned = ({ scheme }: Code, name: string) =>
  Object.values(scheme.signatures).some(({ of }) => of === name)

/** The lines that make the signatures; with key pairs all at once. */
function signatureLines(code: Code, values: Values): string[] {
  const { scheme, local } = code
  const made = Object.entries(scheme.signatures).map(([name, signature]) => {
    const { of, algorithm, key = '' } = signature
    const [as, text] = [local(`signature.${name}`), code.text(of)]
    if (!isAsymmetric(algorithm)) return { as, code: values.made(signature, text) }
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
