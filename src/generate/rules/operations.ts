import { get, isNode, listOf, type Node, nodeOf, textOf, walk } from '../node.ts'
import {
  type ContractFiles,
  faultIf,
  type OperationPlace,
  operationsIn,
  perOperation,
  successesOf,
} from './files.ts'
import { grades } from '../../core/contract.ts'

// What every operation has to state, and that what it names exists. Read as written, because bundling stops at the
// first of these faults and says less about it.

/** Files without schemas, whose entries say `source` plainly. */
const tables = ['errors.yaml', 'flows.yaml', 'vectors.yaml', 'behaviour.yaml']

/** A statement without a source cannot be checked again; one without its gap hides what is not known. */
export function checkSources(contract: ContractFiles): string[] {
  const documents = Object.keys(nodeOf(contract.files.get('documents.yaml')?.data))
  const codes = Object.entries(nodeOf(contract.files.get('errors.yaml')?.data))
  const problems = [
    ...perOperation(contract, ({ operation }) =>
      faultIf(!isNode(operation['x-source']), 'the operation has no x-source'),
    ),
    ...codes
      .filter(([, entry]) => !isNode(nodeOf(entry)['source']))
      .map(([code]) => `errors.yaml: ${code} has no source`),
  ]
  for (const [file, { data }] of contract.files) {
    const key = tables.includes(file) ? 'source' : 'x-source'
    walk(data, (node) => {
      const source = nodeOf(node[key])
      if (key in node) problems.push(...faultsOf(source, documents).map((fault) => `${file}: ${fault}`))
      if ('x-unconfirmed' in node && !textOf(source['unknown'])) {
        problems.push(`${file}: x-unconfirmed without an x-source that says in unknown what is missing`)
      }
    })
  }
  return problems
}

function faultsOf(source: Node, documents: string[]): string[] {
  const missing = ['document', 'section', 'grade'].filter((key) => !textOf(source[key]))
  const faults = missing.map((key) => `a source has no ${key}`)
  const document = textOf(source['document'])
  if (document && !documents.includes(document)) faults.push(`documents.yaml lists no ${document}`)
  const grade = textOf(source['grade'])
  if (grade && !grades.some((one) => one === grade)) faults.push(`${grade} is not a grade`)
  return faults
}

/** Half an envelope makes a refusal look like a success: both come with HTTP 200. Without one the status decides. */
export const checkEnvelopes = (contract: ContractFiles): string[] =>
  perOperation(contract, (found) => {
    const { operation } = found
    if (!('x-envelope' in operation) && endsByStatus(contract, found)) return []
    const envelope = nodeOf(operation['x-envelope'])
    // Where nobody knows how a success looks, the gap is stated.
    const isOpen = envelope['open'] === true && textOf(nodeOf(operation['x-source'])['unknown']) !== ''
    const isWhole =
      (envelope['error'] && envelope['proof']) || (envelope['code'] && listOf(envelope['success']).length)
    return faultIf(
      !isWhole && !isOpen,
      'x-envelope names neither code and success nor error and proof. Write x-envelope: { code, success, message, data }, as at the root',
    )
  })

/** A retry of a call that moves money is safe only if the contract says how to find out the outcome. */
export function checkRetries(contract: ContractFiles): string[] {
  const own = operationsIn(contract).filter(({ isWebhook }) => !isWebhook)
  const ids = own.map(({ operation }) => operation['operationId'])
  return perOperation(contract, ({ operation, isWebhook }) => {
    const retry = operation['x-retry']
    if (isWebhook || retry === 'safe' || retry === 'never') return []
    const lookup = textOf(nodeOf(retry)['lookup'])
    if (!lookup) return ['x-retry is neither safe nor never nor a lookup']
    return faultIf(!ids.includes(lookup), `x-retry looks up ${lookup}, which is not an operation`)
  })
}

/**
 * An operation without its success example has no sample, no mock response and no contract test. Where none can be made, its
 * source says so.
 */
export function checkSuccessExamples(contract: ContractFiles): string[] {
  const media = ['content', 'application/json']
  return perOperation(contract, (found) => {
    const { operation } = found
    const byStatus = endsByStatus(contract, found)
    if (byStatus && textOf(get(operation, 'x-source', 'unknown'))) return []
    const { responses, requestBody } = operation
    const [success = '200'] = successesOf({ responses: nodeOf(responses) })
    // Without an envelope a success may have no body, or one that is not JSON.
    const isOptional = byStatus && !get(responses, success, ...media)
    const has = (holder: unknown) => get(holder, ...media, 'examples', 'ok') !== undefined
    const isJson = Object.keys(nodeOf(get(requestBody, 'content')))[0] === media[1]
    return [
      ...faultIf(isJson && !has(requestBody), 'the request has no example ok'),
      ...faultIf(!isOptional && !has(get(responses, success)), 'the response has no example ok'),
    ]
  })
}

/** An operationId is the name of a method: a second one would overwrite the first. */
export function checkOperationIds(contract: ContractFiles): string[] {
  const seen = new Map<unknown, string>()
  return perOperation(contract, ({ file, operation }) => {
    const id = operation['operationId']
    const other = seen.get(id)
    seen.set(id, file)
    return [
      ...faultIf(other, `${String(id)} is the operationId of ${other} too`),
      ...faultIf(!/^[a-z][A-Za-z0-9]*$/.test(textOf(id)), `${String(id)} is not camelCase`),
    ]
  })
}

/** The documentation drops a tag without a heading. */
export function checkTags(contract: ContractFiles): string[] {
  const declared = listOf(get(contract.files.get('openapi.yaml')?.data, 'tags')).map(
    (tag) => nodeOf(tag)['name'],
  )
  return perOperation(contract, ({ operation }) => {
    const tags = listOf(operation['tags'])
    if (tags.length === 0) return ['the operation has no tag']
    const strange = tags.filter((tag) => !declared.includes(tag))
    return strange.map((tag) => `openapi.yaml declares no tag ${String(tag)}`)
  })
}

/** A server without a name cannot be chosen by a client option. */
export function checkServers({ files }: ContractFiles): string[] {
  return [...files].flatMap(([file, { data }]) => {
    const names = listOf(nodeOf(data)['servers']).map((server) => nodeOf(server)['x-name'])
    return [
      ...names.filter((name) => !textOf(name)).map(() => `${file}: a server has no x-name`),
      ...names
        .filter((name, index) => textOf(name) && names.indexOf(name) !== index)
        .map((name) => `${file}: two servers are named ${String(name)}`),
    ]
  })
}

/** A limiter counts by it, and a rate that nobody stated is a guess. */
export const checkRates = (contract: ContractFiles): string[] =>
  perOperation(contract, ({ operation }) => {
    if (!('x-rate' in operation)) return []
    const { perMinute, 'x-source': source } = nodeOf(operation['x-rate'])
    const isWhole = Number.isInteger(perMinute) && Number(perMinute) > 0
    return [
      ...faultIf(!isWhole, 'x-rate needs perMinute, a whole number'),
      ...faultIf(!isNode(source), 'x-rate has no x-source'),
    ]
  })

/** A path uses the named servers of the contract, or one host instead. */
export function checkPathServers({ files }: ContractFiles): string[] {
  const nodes = (data: unknown) => listOf(nodeOf(data)['servers']).map(nodeOf)
  const shared = nodes(files.get('openapi.yaml')?.data)
  const isShared = ({ url, 'x-name': name }: Node) =>
    shared.some((one) => one['url'] === url && one['x-name'] === name)
  return [...files].flatMap(([file, { data }]) => {
    const own = file.startsWith('paths/') ? nodes(data) : []
    const clash = own.filter(
      (server) =>
        !isShared(server) &&
        shared.some((one) => one['url'] === server['url'] || one['x-name'] === server['x-name']),
    )
    const isMixed = own.length > 1 && !own.every(isShared)
    const faults = [
      ...clash.map(
        (one) => `the server ${String(one['x-name'])} has another name or address in openapi.yaml`,
      ),
      ...faultIf(isMixed && !clash.length, 'more than one server for one path'),
    ]
    return faults.map((fault) => `${file}: ${fault}`)
  })
}

/** True for a contract without envelopes: none at the root, where the gateway's would be. */
const isByStatus = ({ files }: ContractFiles) => !('x-envelope' in nodeOf(files.get('openapi.yaml')?.data))

/** Most senders read only the status of a receiver, even if their own responses have an envelope. */
const endsByStatus = (contract: ContractFiles, { operation, isWebhook }: OperationPlace) =>
  isByStatus(contract) || (isWebhook && !('x-envelope' in operation))
