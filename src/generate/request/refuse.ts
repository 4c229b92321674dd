import type { Contract } from '../contract.ts'
import { operationsOf } from '../contract.ts'
import type { Finding } from './places.ts'
import { readRequests } from './read.ts'
import { requestsOf } from './table.ts'

type Subject = Pick<Contract, 'api' | 'document'>

/**
 * Refuses a contract with a request that cannot be written or signed, so that nothing is made that sends other bytes.
 * @throws Error that names partner, place and feature
 */
export function refuseRequests({ api, document }: Subject): void {
  const problems = findRequestFaults({ api, document })
  if (problems.length) throw new Error(problems.map((one) => `spec/${api}/${one}`).join('\n'))
}

/** What of a contract cannot be written as a request, a line for each place. */
export const findRequestFaults = ({ document }: Subject): string[] => [
  ...readRequests(document).faults.map(lineOf),
  ...unsignedBodies(document),
]

/** What a reader of the contract may miss in the request. */
export const findRequestNotes = ({ document }: Subject): string[] => readRequests(document).notes.map(lineOf)

/** Both schemes of today sign JSON text. */
function unsignedBodies(document: Contract['document']): string[] {
  const { envelope } = document['x-signature']
  const requests = requestsOf(document)
  return operationsOf(document)
    .filter(({ operation }) => operation['x-signature'] !== 'none')
    .flatMap(({ path, method, operation }) => {
      const { body } = requests.get(operation.operationId) ?? {}
      const media = body?.media.find(({ type }) => type !== 'application/json')
      const where = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`
      if (media) return [lineOf({ where, what: `the scheme signs no body of type ${media.type}` })]
      return envelope && body === null
        ? [lineOf({ where, what: 'the scheme signs no request without a body' })]
        : []
    })
}

const lineOf = ({ where, what }: Finding) => `openapi.yaml#${where}: ${what}`
