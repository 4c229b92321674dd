import { partners, schemes } from '../../../generated/index.ts'
import { meaningOf } from '../../core/meaning.ts'
import type { Entry } from '../../mock/journal.ts'
import { claimsOf } from '../../mock/skew.ts'
import { bodyField, callerId } from '../../signing/credentials.ts'
import { errorLink, operationLink, playgroundLink } from '../links.ts'
import { type Explanation, toExplanation } from './explanation.ts'

/** An entry as the page gets it: with its diagnosis put into words, and links into the documentation. */
export interface Shown extends Omit<Entry, 'diagnosis'> {
  explanation: Explanation | undefined
  /** What the playground opens with: the app id, and the field that holds the body where there is an envelope. */
  handover?: { appId: string; bodyField?: string }
  links: { operation?: string; playground?: string; error?: string }
}

export function toShown({ diagnosis, ...entry }: Entry): Shown {
  const explanation = diagnosis ? toExplanation(diagnosis) : entry.ok ? undefined : refusalOf(entry)
  const handover = handoverOf(entry)
  return { ...entry, explanation, links: linksOf(entry), ...(handover && { handover }) }
}

/** What the gateway says of a refusal, and what the contract advises where the code is one of the operation's own. */
function refusalOf({ api, code, operation, answer }: Omit<Entry, 'diagnosis'>): Explanation | undefined {
  const sentence = answer.headers['x-lendspec-detail']
  if (sentence === undefined) return undefined
  if (api === '' || code === undefined) return { sentence, also: [] }
  const { operations, errors } = partners[api].contract
  const known = operations[operation]
  const isOwn = known?.errors.some((one) => String(one) === code)
  const advice = isOwn ? errors[meaningOf(errors, known!, code) ?? '']?.remedy : undefined
  return { sentence, also: [], ...(advice !== undefined && { advice }) }
}

function linksOf({ api, code, operation }: Pick<Entry, 'api' | 'code' | 'operation'>): Shown['links'] {
  if (api === '') return {}
  const { operations, errors } = partners[api].contract
  const known = operations[operation]
  const key = (known && code !== undefined && meaningOf(errors, known, code)) || code
  return {
    ...(known && { operation: operationLink(api, known), playground: playgroundLink(api, known.id) }),
    ...(key !== undefined && { error: errorLink(api, key) }),
  }
}

function handoverOf({ api, request }: Pick<Entry, 'api' | 'request'>): Shown['handover'] {
  if (api === '') return undefined
  const scheme = schemes[api]
  const field = bodyField(scheme)
  const appId = claimsOf(scheme, request)?.get(callerId(scheme)) ?? ''
  return { appId, ...(field !== undefined && { bodyField: field }) }
}
