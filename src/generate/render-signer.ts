// signer.ts: who signs for one partner, and with what.

import { namesOfKind, signingKeys } from '../signing/credentials.ts'
import type { Credential, Scheme } from '../signing/grammar.ts'
import type { Contract } from './contract.ts'
import { capitalized } from './samples/language.ts'
import { camel, note, quote } from './scheme/module.ts'
import { idCheck, idsOf } from './scheme/sign-options.ts'
import { formsOf } from './scheme/times.ts'

/** Names that are made of the partner's. */
export const namesOf = ({ api, scheme }: Pick<Contract, 'api' | 'scheme'>) => {
  const Api = capitalized(api)
  const options = has(scheme, 'private-key') ? `${Api}KeyOptions` : `${Api}SignerOptions`
  return { api: camel(api), Api, options }
}

export const has = (scheme: Scheme, kind: Credential['kind']) => namesOfKind(scheme, kind).length > 0

/** How a message calls an algorithm's key. */
const familyOf = (algorithm: string) =>
  algorithm.startsWith('rsa') ? 'RSA' : algorithm.startsWith('ecdsa') ? 'P-256' : 'Ed25519'

export const isRsa = (algorithm: string) => algorithm.startsWith('rsa')

// Written out: the types of a client package name no type that it does not export.
const secretType = 'string | KeyHandle | (() => string | KeyHandle | Promise<string | KeyHandle>)'

/** Who signs, and with what; and what signs. */
export function renderSigner(contract: Contract): string {
  const { scheme } = contract
  const { Api, options } = namesOf(contract)
  const keys = signingKeys(scheme)
  const privateKeys = keys.filter(({ kind }) => kind === 'private-key')
  const usesMd5 = Object.values(scheme.signatures).some(({ algorithm }) => algorithm === 'md5')
  const isWeakable = privateKeys.some(({ algorithm }) => isRsa(algorithm))
  const names = [
    ...Object.keys(scheme.credentials).filter((name) => scheme.credentials[name]?.kind !== 'token'),
    ...Object.keys(scheme.options),
    ...(scheme.time && formsOf(scheme.time).length > 1 ? ['timestampForm'] : []),
  ]
  const sources = new Map(
    keys.map(({ name, kind, algorithm }): [string, string] => [
      name,
      kind === 'secret'
        ? `createSecretSource(${quote(name)}, ${name})`
        : `createSignerSource(${name}, ${keyUse(name, algorithm)}${isRsa(algorithm) ? ', onWeakKey' : ''})`,
    ]),
  )
  const curves = privateKeys.filter(({ algorithm }) => !isRsa(algorithm)).length > 0
  const secrets = [
    ...(usesMd5 ? ['cryptoWithMd5'] : []),
    ...(keys.length > privateKeys.length ? ['createSecretSource'] : []),
  ]
  const ids = idsOf({ scheme }).map((name) => ({ name, ...idCheck(scheme, name) }))
  const checkers = [...new Set(ids.map(({ check }) => check))]
  const checks = ids.map(({ name, check, rest }) => `${check}(${[quote(name), name, ...rest].join(', ')})`)
  const values = names.map((name) => (sources.has(name) ? `${name}: ${sources.get(name)}` : name))
  return `
${keys.length > privateKeys.length ? "import type { KeyHandle } from '../../src/core/node-crypto.ts'\n" : ''}${curves ? "import { curveKey } from '../../src/crypto/curve-key.ts'\n" : ''}${privateKeys.length ? "import { createSignerSource, type KeySource } from '../../src/crypto/keys.ts'\n" : ''}${secrets.length ? `import { ${secrets.join(', ')} } from '../../src/crypto/secret.ts'\n` : ''}import { ${checkers.join(', ')} } from '../../src/signing/keys.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { createSigner } from './sign.ts'

/** Who signs, and with what. */
export interface ${options} {
${optionsOf(scheme).join('\n')}
}

/**
 * Signs calls of one caller${Object.keys(scheme.send.envelope).length ? '. The body is embedded in the envelope character for character as it was signed' : ''}.
${isWeakable ? ' * @param onWeakKey called for a key under 2048 bits, once for each\n' : ''} * @throws ConfigurationError for an unusable ${list(names.filter((name) => scheme.credentials[name]))}
 */
export function create${Api}Signer({ ${names.join(', ')} }: ${options}${isWeakable ? ', onWeakKey?: (bits: number) => void' : ''}): RequestSigner {
${[...checks, ...(usesMd5 ? ['cryptoWithMd5()'] : [])].join('\n')}
  return createSigner({ ${values.join(', ')} })
}
`
}

function keyUse(option: string, algorithm: string): string {
  const alg = quote(algorithm.toUpperCase())
  const load = isRsa(algorithm) ? '' : `, load: curveKey(${alg}, 'private')`
  return `{ alg: ${alg}, option: ${quote(option)}${load} }`
}

function optionsOf(scheme: Scheme): string[] {
  const choices = Object.entries(scheme.options).map(([name, values]) => [name, values] as const)
  const forms = scheme.time ? formsOf(scheme.time) : []
  if (forms.length > 1) choices.push(['timestampForm', forms])
  return [
    ...Object.entries(scheme.credentials).flatMap(([name, credential]) => optionOf(scheme, name, credential)),
    ...choices.map(([name, values]) => `${name}?: ${values.map(quote).join(' | ')} | undefined`),
  ]
}

function optionOf(scheme: Scheme, name: string, { kind, title }: Credential): string[] {
  const about = title === undefined ? undefined : `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  const documented = (text: string, type: string) => [`${note(text)}\n${name}: ${type}`]
  const rotating = 'asked for every request, so that it may be rotated.'
  if (kind === 'token') return []
  if (kind === 'secret')
    return documented(`${about ?? 'Secret'}, or a function that finds it: ${rotating}`, secretType)
  if (kind !== 'private-key')
    return about === undefined ? [`${name}: string`] : documented(`${about}.`, 'string')
  const { algorithm = '' } = signingKeys(scheme).find((one) => one.name === name) ?? {}
  const alg = algorithm === 'rsa-sha1' ? '' : `<${quote(algorithm.toUpperCase())}>`
  return documented(
    `${about ?? `${familyOf(algorithm)} private key`}, a Signer that keeps it elsewhere, or a function that finds either: ${rotating}`,
    `KeySource${alg}`,
  )
}

export const list = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : String(names[0])
