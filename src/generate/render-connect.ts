// What a caller of one partner begins with: a signer, what the functions of operations call with, and a client.

import { isPlain } from '../core/request.ts'
import { type Credential, isAsymmetric, type Scheme } from '../signing/grammar.ts'
import { operationsOf, parametersOf, resolve, type Contract } from './contract.ts'
import type { Document } from './openapi.ts'
import { requestsOf } from './request/table.ts'
import { capitalized } from './samples/language.ts'
import { camel, comment, note, quote, wrap } from './scheme/module.ts'
import { idCheck, idsOf } from './scheme/sign-options.ts'
import { formsOf } from './scheme/times.ts'

/** Names that are made of the partner's. */
export const namesOf = ({ api, scheme }: Pick<Contract, 'api' | 'scheme'>) => {
  const Api = capitalized(api)
  const options = has(scheme, 'private-key') ? `${Api}KeyOptions` : `${Api}SignerOptions`
  return { api: camel(api), Api, options }
}

const has = ({ credentials }: Scheme, kind: Credential['kind']) =>
  Object.values(credentials).some((one) => one.kind === kind)

/** Credentials that sign, with the algorithm that each signs with. */
export const keysOf = ({ credentials, signatures, keys }: Scheme) =>
  Object.entries(credentials)
    .filter(([, { kind }]) => kind === 'private-key' || kind === 'secret')
    .map(([name, { kind }]) => {
      const own = Object.values(signatures).find(({ key = '' }) => key === name || keys[key]?.from === name)
      return { name, kind, algorithm: own?.algorithm ?? '' }
    })

/** How a message calls an algorithm's key. */
const familyOf = (algorithm: string) =>
  algorithm.startsWith('rsa') ? 'RSA' : algorithm.startsWith('ecdsa') ? 'P-256' : 'Ed25519'

const isRsa = (algorithm: string) => algorithm.startsWith('rsa')

/** Who signs, and with what; and what signs. */
export function renderSigner(contract: Contract): string {
  const { scheme } = contract
  const { Api, options } = namesOf(contract)
  const keys = keysOf(scheme)
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
${curves ? "import { curveKey } from '../../src/crypto/curve-key.ts'\n" : ''}${privateKeys.length ? "import { createSignerSource, type KeySource } from '../../src/crypto/keys.ts'\n" : ''}${secrets.length ? `import { ${secrets.join(', ')} } from '../../src/crypto/secret.ts'\n` : ''}import { ${[...checkers, ...(keys.length > privateKeys.length ? ['type Secret', 'type Source'] : [])].join(', ')} } from '../../src/signing/keys.ts'
import type { RequestSigner } from '../../src/signing/scheme.ts'
import { createSigner } from './sign.ts'

/** Who signs, and with what. */
export interface ${options} {
${Object.entries(scheme.credentials)
  .flatMap(([name, credential]) => optionOf(scheme, name, credential))
  .join('\n')}
${Object.entries(scheme.options)
  .map(([name, choices]) => `${name}?: ${choices.map(quote).join(' | ')} | undefined`)
  .join('\n')}
${scheme.time && formsOf(scheme.time).length > 1 ? `timestampForm?: ${formsOf(scheme.time).map(quote).join(' | ')} | undefined` : ''}
}

/**
 * Signs calls of one caller${Object.keys(scheme.send.envelope).length ? '. The body is embedded in the envelope character for character as it was signed' : ''}.
${isWeakable ? ' * @param onWeakKey called for a key under 2048 bits, once for each\n' : ''} * @throws ConfigurationError for an unusable ${list(names.filter((name) => scheme.credentials[name]))}
 */
export function create${Api}Signer({ ${names.join(', ')} }: ${options}${isWeakable ? ', onWeakKey?: (bits: number) => void' : ''}): RequestSigner {
  ${checks.join('\n')}
  ${usesMd5 ? 'cryptoWithMd5()' : ''}
  return createSigner({ ${values.join(', ')} })
}
`
}

function keyUse(option: string, algorithm: string): string {
  const alg = quote(algorithm.toUpperCase())
  const load = isRsa(algorithm) ? '' : `, load: curveKey(${alg}, 'private')`
  return `{ alg: ${alg}, option: ${quote(option)}${load} }`
}

function optionOf(scheme: Scheme, name: string, { kind, title }: Credential): string[] {
  const about = title === undefined ? undefined : `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  const documented = (text: string, type: string) => [`${note(text)}\n${name}: ${type}`]
  const rotating = 'asked for every request, so that it may be rotated.'
  if (kind === 'token') return []
  if (kind === 'secret')
    return documented(`${about ?? 'Secret'}, or a function that finds it: ${rotating}`, 'Source<Secret>')
  if (kind !== 'private-key')
    return about === undefined ? [`${name}: string`] : documented(`${about}.`, 'string')
  const { algorithm = '' } = keysOf(scheme).find((one) => one.name === name) ?? {}
  const alg = algorithm === 'rsa-sha1' ? '' : `<${quote(algorithm.toUpperCase())}>`
  return documented(
    `${about ?? `${familyOf(algorithm)} private key`}, a Signer that keeps it elsewhere, or a function that finds either: ${rotating}`,
    `KeySource${alg}`,
  )
}

/** What the functions of single operations call with. */
export function renderConnect(contract: Contract): string {
  const { document, scheme } = contract
  const { api, Api, options } = namesOf(contract)
  const hasToken = has(scheme, 'token')
  const isWeakable = keysOf(scheme).some(({ algorithm }) => isAsymmetric(algorithm) && isRsa(algorithm))
  const signer = isWeakable
    ? `create${Api}Signer(options, (bits) => observer(options.onEvent)({ type: 'warning', reason: 'weak-key', bits }))`
    : `create${Api}Signer(options)`
  return `
import type { Connection } from '../../src/client/call-of.ts'
import type { Core } from '../../src/client/call.ts'
import { type ClientOptions, connect${isWeakable ? ', observer' : ''} } from '../../src/client/client.ts'
${hasToken ? "import { createTokenSource, type FindToken } from '../../src/client/token.ts'\n" : ''}import type { ServerName } from './operations.ts'
import { rules } from './rules.ts'
import { create${Api}Signer, type ${options} } from './signer.ts'

export interface ${Api}ClientOptions extends ${options}, ClientOptions<ServerName> {${hasToken ? tokenOption(contract) : ''}}

export const create${Api}Core = (options: ${Api}ClientOptions): Core =>
  connect(rules, ${signer}, options${hasToken ? ', createTokenSource(options.accessToken)' : ''})

/**
 * What the functions of single operations call with; a bundle then holds only the operations that it calls.
 *
 *     const ${api} = connect${Api}({ ${credentialList(scheme)} })
 *     await ${exampleCall(document, (id, parameters) => `${id}(${api}, ${parameters})`)}
 *
 * @throws ConfigurationError when an option, ${keyWord(scheme)} or the server is not usable
 */
export const connect${Api}: (options: ${Api}ClientOptions) => Connection = create${Api}Core
`
}

function tokenOption({ api, document }: Contract): string {
  const short = api.toUpperCase()
  const refusal = document['x-signature'].refusals['token-unknown']
  const code = refusal ? ` (${refusal.code}, ${refusal.grade})` : ''
  return `
${comment([
  ...wrap(
    `The user's access token, or what finds it; a call may give its own. A function is asked for every attempt. When ${short} ` +
      `refuses its token${code}, it is asked once more, with that token as \`refused\`: once for all calls that hold it. ` +
      'Each of them is then retried once, signed again, whatever `retry` says; a second refusal is thrown. What the ' +
      'function throws becomes a ConfigurationError that includes its kind only.',
  ),
  '',
  '    accessToken: ({ refused }) => (refused === undefined ? store.read() : store.refresh())',
])}
accessToken?: string | FindToken
`
}

/** The functions at the end of client.ts. */
export function renderCreateClient(contract: Contract): string {
  const { document, scheme } = contract
  const { api, Api, options } = namesOf(contract)
  const hasData = operationsOf(document).every(({ operation }) => operation['x-envelope'].data !== undefined)
  const isEnvelope = Object.keys(scheme.send.envelope).length > 0
  const usesMd5 = Object.values(scheme.signatures).some(({ algorithm }) => algorithm === 'md5')
  const about = [
    `A client of ${document.info.title}.`,
    isEnvelope ? 'It fills the envelope; a call gives the business parameters.' : '',
    hasData ? `A call resolves to \`${operationsOf(document)[0]?.operation['x-envelope'].data}\`.` : '',
    usesMd5 ? 'Its MD5 comes from `node:crypto`: where there is none, making a client is refused.' : '',
  ]
  return `
/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type ${Api}Client = ${Api}Operations & { readonly http: ${Api}Http }

${comment([
  ...wrap(about.filter((one) => one !== '').join(' ')),
  '',
  `    const ${api} = create${Api}Client({ ${credentialList(scheme)} })`,
  `    await ${exampleCall(document, (id, parameters) => `${api}.${id}(${parameters})`)}`,
  '',
  `@throws ConfigurationError when an option, ${keyWord(scheme)} or the server is not usable`,
])}
export const create${Api}Client = (options: ${Api}ClientOptions): ${Api}Client =>
  withMethods<${Api}Client>(create${Api}Core(options), contract.operations, options.paths)

/** @throws ConfigurationError when ${list(Object.keys(scheme.credentials).filter((name) => scheme.credentials[name]?.kind !== 'token'))} is not usable */
export const ${api}Scheme = (options: ${options}): Scheme => ({ contract, signer: create${Api}Signer(options) })
`
}

/** What the functions at the end of client.ts import. */
export function clientImports(contract: Contract): string {
  const { Api, options } = namesOf(contract)
  return `import { withMethods } from '../../src/client/methods.ts'
import type { Scheme } from '../../src/client/middleware.ts'
import { create${Api}Core, type ${Api}ClientOptions } from './connect.ts'
import { contract } from './contract.ts'
import { create${Api}Signer, type ${options} } from './signer.ts'`
}

const keyWord = (scheme: Scheme) => (has(scheme, 'private-key') ? 'the key' : 'the secret')

const credentialList = ({ credentials }: Scheme) =>
  Object.keys(credentials)
    .filter((name) => credentials[name]?.kind !== 'token')
    .join(', ')

const list = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : String(names[0])

/** A call of the first operation whose parameters are the fields of a JSON object. */
function exampleCall(document: Document, write: (id: string, parameters: string) => string): string {
  const requests = requestsOf(document)
  const found = operationsOf(document).find(
    ({ operation }) =>
      operation['x-signature'] !== 'none' && isPlain(requests.get(operation.operationId) ?? {}),
  )
  if (!found) return write(operationsOf(document)[0]?.operation.operationId ?? '', 'parameters')
  const { required = [] } = resolve(document, parametersOf(document, found.operation))
  const fields = required.length > 0 && required.length < 6 ? `{ ${required.join(', ')} }` : 'parameters'
  return write(found.operation.operationId, fields)
}
