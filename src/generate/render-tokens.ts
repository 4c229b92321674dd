// tokens.ts: what keeps the access tokens of a partner's users.

import { type Contract, member, operationsById, parametersOf, resultOf } from './contract.ts'
import { namesOf } from './render-signer.ts'
import { constant } from './render.ts'
import { rowsOf } from './request/table.ts'
import { capitalized } from './samples/language.ts'

/** Undefined where the contract has no tokens. */
export function renderTokens(contract: Contract): string | undefined {
  const tokens = contract.document['x-tokens']
  if (!tokens) return undefined
  const faults = faultsOf(contract, tokens)
  if (faults.length) throw new Error(faults.map((fault) => `x-tokens: ${fault}`).join('\n'))
  const { fields, login, exchange, refresh, also, authorisation } = tokens
  const { api, Api } = namesOf(contract)
  const rules = {
    fields,
    login: { url: login.url, app: login.app, returnTo: login.returnTo, code: login.code },
    exchange,
    refresh: { operation: refresh.operation, ended: refresh.ended },
    authorisation: authorisation.days * 86_400,
  }
  const answers = [exchange.operation, ...also].map((id) => `${capitalized(id)}Response`)
  return `
import { createTokenStore } from '../../src/client/token-store.ts'
import type { TokenStore, TokenStoreOptions } from '../../src/client/tokens.ts'
import type { ${Api}Operations } from './client.ts'
import type { ${answers.join(', ')} } from './types.ts'

${constant('tokenRules', rules)}
export type ${Api}TokenStore = TokenStore<${answers.join(' | ')}>
export type ${Api}TokenStoreOptions = TokenStoreOptions<Pick<${Api}Operations, '${exchange.operation}' | '${refresh.operation}'>>

/**
 * Keeps the access tokens of users: exchanges, stores and refreshes them.
 *
 *     const tokens = create${Api}TokenStore({ appId, client: ${api} })
 *     const user = await tokens.exchange(code)
 *     await ${api}.${userCall(contract)}(parameters, { accessToken: tokens.of(user) })
 *
 * A user has to log in again at the latest ${authorisation.days} days after a login (${authorisation['x-source'].grade}).
 * @throws ConfigurationError for an unusable option
 */
export const create${Api}TokenStore = (options: ${Api}TokenStoreOptions): ${Api}TokenStore =>
  createTokenStore(tokenRules, options)
`
}

/** An operation that carries a token. */
const userCall = ({ document }: Contract) =>
  rowsOf(document).find(({ accessToken }) => accessToken)?.id ?? 'someOperation'

type Tokens = NonNullable<Contract['document']['x-tokens']>

/** Names that the contract does not have. */
function faultsOf({ document }: Contract, { fields, exchange, refresh, also }: Tokens): string[] {
  const { app, user, access, refresh: refreshed, seconds } = fields
  const needs: [id: string, sent: string[], found: string[]][] = [
    [exchange.operation, [app, exchange.code], [user, access, refreshed, seconds]],
    [refresh.operation, [app, user, refreshed], [access, refreshed, seconds]],
    ...also.map((id): [string, string[], string[]] => [id, [], [user, access, refreshed, seconds]]),
  ]
  return needs.flatMap(([id, sent, found]) => {
    const operation = operationsById(document).get(id)
    if (!operation) return [`the contract has no operation ${id}`]
    const has = (schema: typeof parametersOf) => (name: string) =>
      member(document, schema(document, operation), name)
    return [
      ...sent.filter((name) => !has(parametersOf)(name)).map((name) => `the request of ${id} has no ${name}`),
      ...found.filter((name) => !has(resultOf)(name)).map((name) => `the response of ${id} has no ${name}`),
    ]
  })
}
