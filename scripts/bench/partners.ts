// What is measured of a partner depends on what its callers sign with, so the bench takes one partner of each kind.

import { type PartnerName, partnerNames, partners, schemes } from '../../generated/index.ts'
import { firstCall } from '../../src/core/partner.ts'
import { idOf, signingKeys, signingKind } from '../../src/signing/credentials.ts'
import { signers } from '../../generated/signers.ts'
import * as library from '../../src/index.ts'

function partnerWith(kind: 'private-key' | 'secret'): PartnerName {
  const found = partnerNames.find((name) => signingKind(schemes[name]) === kind)
  if (found === undefined) throw new Error(`no partner signs with a ${kind}`)
  return found
}

export const byKey = partnerWith('private-key')
export const bySecret = partnerWith('secret')

export function operationOf(name: PartnerName, id = firstCall(partners[name]).id) {
  const operation = partners[name].contract.operations[id]
  if (!operation) throw new Error(`${name} has no operation ${id}`)
  return operation
}

/** A signer of an app with one key or secret. */
export const createSigner = (name: PartnerName, appId: string, credential: string) =>
  signers[name].create({
    [idOf(schemes[name])]: appId,
    ...Object.fromEntries(signingKeys(schemes[name]).map((key) => [key.name, credential])),
  })

/** The first call's parameters, the last text of them as long as makes 1 KB. */
export function longParameters(name: PartnerName): Readonly<Record<string, unknown>> {
  const text = partners[name].examples[operationOf(name).id]?.parameters['ok'] ?? '{}'
  const parameters: Record<string, unknown> = JSON.parse(text)
  const last = Object.keys(parameters).findLast((field) => typeof parameters[field] === 'string')
  return last === undefined ? parameters : { ...parameters, [last]: 'a8098c1af86e11dabd1a'.repeat(49) }
}

export const clientName = (name: PartnerName) => `create${name.charAt(0).toUpperCase()}${name.slice(1)}Client`

/** Calls the first operation with a client of the library. */
export function createCall(name: PartnerName, options: object): () => Promise<unknown> {
  const create = new Map<string, unknown>(Object.entries(library)).get(clientName(name))
  if (typeof create !== 'function') throw new Error(`there is no ${clientName(name)}`)
  const client: Record<string, (parameters: object) => Promise<unknown>> = create(options)
  const [method, parameters] = [client[operationOf(name).id], longParameters(name)]
  if (!method) throw new Error(`a client of ${name} has no ${operationOf(name).id}`)
  return () => method(parameters)
}
