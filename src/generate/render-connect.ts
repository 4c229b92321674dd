// What a caller of one partner begins with: what the functions of operations call with, and a client.

import { isPlain } from '../core/request.ts'
import { signingKeys } from '../signing/credentials.ts'
import type { Scheme } from '../signing/grammar.ts'
import { operationsOf, parametersOf, resolve, type Contract } from './contract.ts'
import type { Document } from './openapi.ts'
import { has, isRsa, list, namesOf } from './render-signer.ts'
import { requestsOf } from './request/table.ts'
import { comment, wrap } from './scheme/module.ts'

/** What the functions of single operations call with. */
export function renderConnect(contract: Contract): string {
  const { document, scheme } = contract
  const { api, Api, options } = namesOf(contract)
  const hasToken = has(scheme, 'token')
  const isWeakable = signingKeys(scheme).some(({ algorithm }) => isRsa(algorithm))
  const signer = isWeakable
    ? `create${Api}Signer(options, (bits) => observer(options.onEvent)({ type: 'warning', reason: 'weak-key', bits }))`
    : `create${Api}Signer(options)`
  return `
import type { Connection } from '../../src/client/call-of.ts'
import type { Core } from '../../src/client/call.ts'
import { type ClientOptions, connect${isWeakable ? ', observer' : ''} } from '../../src/client/client.ts'
${hasToken ? "import { createTokenSource, type FindToken } from '../../src/client/token.ts'\n" : ''}import type { ServerName } from './operations.ts'
${scheme.response ? `import { create${Api}ResponseCheck, type ${Api}ResponseOptions } from './responses.ts'\n` : ''}import { rules } from './rules.ts'
import { create${Api}Signer, type ${options} } from './signer.ts'

export interface ${Api}ClientOptions extends ${options}, ClientOptions<ServerName> {${hasToken ? tokenOption(contract) : ''}${scheme.response ? `\n/** What the partner signs its responses with: one that is not verified is not read. */\nresponse: ${Api}ResponseOptions\n` : ''}}

export const create${Api}Core = (options: ${Api}ClientOptions): Core =>
  connect(rules, ${signer}, options${hasToken ? ', createTokenSource(options.accessToken)' : scheme.response ? ', undefined' : ''}${scheme.response ? `, create${Api}ResponseCheck({ ...options.response })` : ''})

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

function tokenOption({ api, scheme }: Contract): string {
  const short = api.toUpperCase()
  const refusal = scheme.refusals['token-unknown']
  const code = refusal ? ` (${refusal.code}, ${refusal.grade})` : ''
  return `
${comment([
  ...wrap(
    `The user's access token, or what finds it; a call may give its own. A function is asked for every attempt. When ${short} ` +
      `refuses its token${code}, it is asked once more, with that token as \`refused\`: once for all calls that hold it. ` +
      'Each of them is then retried once, signed again, regardless of `retry`; a second refusal is thrown. Errors of ' +
      'lendspec that the function throws pass; any other becomes a ConfigurationError that includes its kind only.',
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
export type { ${Api}ClientOptions }

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
