import { decodeUri } from '../../core/parse.ts'
import { forEachPartner, type PartnerName, partnerNames } from '../../../generated/index.ts'
import type { Operation } from '../../core/contract.ts'

export interface Link {
  /** Undefined for a name that no partner has. */
  readonly api: PartnerName | undefined
  readonly id: string
  readonly appId?: string
  readonly body?: string
}

/** `#partner/operation`, and `?appId=...&body=...` behind it: a fragment is never sent. */
export function readLink(hash: string): Link {
  const [route = '', query = ''] = hash.slice(1).split(/\?(.*)/s)
  const [name, id = ''] = decodeUri(route).split('/')
  const values = new URLSearchParams(query)
  const [appId, body] = [values.get('appId'), values.get('body')]
  return {
    api: partnerNames.find((one) => one === name),
    id,
    ...(appId !== null && { appId }),
    // An envelope has the empty text for no parameters.
    ...(body !== null && { body: body === '""' ? '' : body }),
  }
}

/** The operation alone; what was handed over stays in the page. */
export const writeLink = (route: string) => history.replaceState(null, '', `#${route}`)

export type Operations = Readonly<Record<PartnerName, Readonly<Record<string, Operation>>>>

/** The operations to choose from, which the page describes. */
export const readOperations = (choice: HTMLSelectElement): Operations => {
  const all = [...choice.options].map(({ value, dataset }) => {
    return { api: value.split('/')[0], operation: JSON.parse(dataset['operation'] ?? '{}') as Operation }
  })
  return forEachPartner((name) =>
    Object.fromEntries(
      all.filter(({ api }) => api === name).map(({ operation }) => [operation.id, operation]),
    ),
  )
}

/** What a reader who names no operation sees. */
export const firstSigned = (operations: Operations): string | undefined =>
  partnerNames
    .flatMap((api) => Object.values(operations[api]).map((operation) => ({ api, operation })))
    .filter(({ operation: { signed, accessToken, unconfirmed } }) => signed && !accessToken && !unconfirmed)
    .map(({ api, operation }) => `${api}/${operation.id}`)[0]
