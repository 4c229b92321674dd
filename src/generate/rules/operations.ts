import {
  get,
  isNode,
  listOf,
  nodeOf,
  operationsIn,
  successesOf,
  textOf,
  walk,
  type ContractFiles,
  type Node,
} from './files.ts'
import { meaningOf, splitKey } from '../../core/meaning.ts'
import { grades } from '../openapi.ts'

// What every operation has to state, and that what it names exists. Read as written, because bundling stops at the
// first of these faults and says less about it.

/** Files without schemas, whose entries say `source` plainly. */
const tables = ['errors.yaml', 'flows.yaml', 'vectors.yaml', 'behaviour.yaml']

/** A statement without a source cannot be checked again; one without its gap hides what is not known. */
export function checkSources(contract: ContractFiles): string[] {
  const documents = Object.keys(nodeOf(contract.files.get('documents.yaml')?.data))
  const codes = Object.entries(nodeOf(contract.files.get('errors.yaml')?.data))
  const problems = [
    ...operationsIn(contract)
      .filter(({ operation }) => !isNode(operation['x-source']))
      .map(({ file }) => `${file}: the operation has no x-source`),
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
export function checkEnvelopes(contract: ContractFiles): string[] {
  const declared = operationsIn(contract).filter(
    ({ operation }) => 'x-envelope' in operation || !isByStatus(contract),
  )
  const places = declared.map(({ file, operation }) => ({
    file,
    envelope: nodeOf(operation['x-envelope']),
    // Where nobody knows how a success looks, the gap is stated.
    isOpen: textOf(nodeOf(operation['x-source'])['unknown']) !== '',
  }))
  return places
    .filter(
      ({ envelope, isOpen }) =>
        !(envelope['error'] && envelope['proof']) &&
        !(envelope['code'] && listOf(envelope['success']).length) &&
        !(envelope['open'] === true && isOpen),
    )
    .map(({ file }) => `${file}: x-envelope names neither code and success nor error and proof`)
}

/** errors.yaml alone holds the meaning and the remedy of each code that an operation may return. */
export function checkErrors(contract: ContractFiles): string[] {
  const table = entriesOf(contract)
  return operationsIn(contract).flatMap(({ file, operation }) => {
    const errors = operation['x-errors']
    if (!Array.isArray(errors)) return [`${file}: x-errors is not a list`]
    const unknown = errors.filter((code) => meaningIn(table, operation, code) === undefined)
    const repeated = errors.filter((code, index) => errors.indexOf(code) !== index)
    return [
      ...unknown.map((code) => `${file}: errors.yaml does not list ${String(code)} of x-errors`),
      ...repeated.map((code) => `${file}: x-errors names ${String(code)} twice`),
    ]
  })
}

/** A code that nothing returns is a typing error or a leftover. Every operation may return gateway codes. */
export function checkCodes(contract: ContractFiles): string[] {
  const refusals = Object.values(nodeOf(get(contract.files.get('signature.yaml')?.data, 'refusals')))
  const refused = refusals.map((refusal) => String(nodeOf(refusal)['code']))
  const table = entriesOf(contract)
  const answered = operationsIn(contract).flatMap(({ operation }) =>
    [...listOf(operation['x-errors']), ...listOf(get(operation, 'x-envelope', 'pending', 'codes'))].flatMap(
      (code) => meaningIn(table, operation, code) ?? [],
    ),
  )
  const used = new Set([...refused, ...answered])
  const codes = codesOf(contract)
  const isGateway = (code: string) => {
    const entry = nodeOf(get(contract.files.get('errors.yaml')?.data, code))
    return entry['kind'] === 'signature' || 'http' in entry
  }
  return [
    ...codes
      .filter((code) => !used.has(code) && !isGateway(code))
      .map((code) => `errors.yaml: no operation and no refusal returns ${code}`),
    ...refused
      .filter((code) => !codes.includes(code))
      .map((code) => `signature.yaml: errors.yaml does not list ${code} of a refusal`),
  ]
}

/** A retry of a call that moves money is safe only if the contract says how to find out the outcome. */
export function checkRetries(contract: ContractFiles): string[] {
  const own = operationsIn(contract).filter(({ isWebhook }) => !isWebhook)
  const ids = own.map(({ operation }) => operation['operationId'])
  return own.flatMap(({ file, operation }) => {
    const retry = operation['x-retry']
    if (retry === 'safe' || retry === 'never') return []
    const lookup = textOf(nodeOf(retry)['lookup'])
    if (!lookup) return [`${file}: x-retry is neither safe nor never nor a lookup`]
    return ids.includes(lookup) ? [] : [`${file}: x-retry looks up ${lookup}, which is not an operation`]
  })
}

/**
 * An operation without its success example has no sample, no mock response and no contract test. Where none can be made, its
 * source says so.
 */
export function checkSuccessExamples(contract: ContractFiles): string[] {
  const media = ['content', 'application/json']
  const stated = operationsIn(contract).filter(
    ({ operation }) => !isByStatus(contract) || !textOf(get(operation, 'x-source', 'unknown')),
  )
  return stated.flatMap(({ file, operation }) => {
    const { responses } = operation
    const [success = '200'] = successesOf({ responses: nodeOf(responses) })
    // Without an envelope a success may have no body, or one that is not JSON.
    const isOptional = isByStatus(contract) && !get(responses, success, ...media)
    const has = (holder: unknown) => get(holder, ...media, 'examples', 'ok') !== undefined
    return [
      ...(Object.keys(nodeOf(get(operation, 'requestBody', 'content')))[0] === media[1] &&
      !has(operation['requestBody'])
        ? [`${file}: the request has no example ok`]
        : []),
      ...(isOptional || has(get(responses, success)) ? [] : [`${file}: the response has no example ok`]),
    ]
  })
}

/** An operationId is the name of a method: a second one would overwrite the first. */
export function checkOperationIds(contract: ContractFiles): string[] {
  const seen = new Map<unknown, string>()
  return operationsIn(contract).flatMap(({ file, operation }) => {
    const id = operation['operationId']
    const other = seen.get(id)
    seen.set(id, file)
    return [
      ...(other ? [`${file}: ${String(id)} is the operationId of ${other} too`] : []),
      ...(/^[a-z][A-Za-z0-9]*$/.test(textOf(id)) ? [] : [`${file}: ${String(id)} is not camelCase`]),
    ]
  })
}

/** The documentation drops a tag without a heading. */
export function checkTags(contract: ContractFiles): string[] {
  const declared = listOf(get(contract.files.get('openapi.yaml')?.data, 'tags')).map(
    (tag) => nodeOf(tag)['name'],
  )
  return operationsIn(contract).flatMap(({ file, operation }) => {
    const tags = listOf(operation['tags'])
    if (tags.length === 0) return [`${file}: the operation has no tag`]
    return tags
      .filter((tag) => !declared.includes(tag))
      .map((tag) => `${file}: openapi.yaml declares no tag ${String(tag)}`)
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

/** A scope that no operation has makes an entry that no operation finds. */
export function checkScopes(contract: ContractFiles): string[] {
  const operations = operationsIn(contract).map(({ operation }) => operation)
  const known = [
    ...operations.map(({ operationId }) => operationId),
    ...operations.map((one) => one['x-error-group']),
  ]
  const scopes = codesOf(contract).map((key) => ({ key, ...splitKey(key) }))
  const groups = operationsIn(contract).filter(({ operation }) => operation['x-error-group'] !== undefined)
  return [
    ...scopes
      .filter(({ scope }) => scope !== undefined && !known.includes(scope))
      .map(
        ({ key, scope }) => `errors.yaml: ${scope} of ${key} is neither an operation nor an x-error-group`,
      ),
    ...groups
      .filter(({ operation }) => !scopes.some(({ scope }) => scope === operation['x-error-group']))
      .map(
        ({ file, operation }) => `${file}: errors.yaml has no code of ${String(operation['x-error-group'])}`,
      ),
  ]
}

/** A limiter counts by it, and a rate that nobody stated is a guess. */
export function checkRates(contract: ContractFiles): string[] {
  return operationsIn(contract).flatMap(({ file, operation }) => {
    if (!('x-rate' in operation)) return []
    const { perMinute, 'x-source': source } = nodeOf(operation['x-rate'])
    return [
      ...(Number.isInteger(perMinute) && Number(perMinute) > 0
        ? []
        : [`${file}: x-rate wants perMinute, a whole number`]),
      ...(isNode(source) ? [] : [`${file}: x-rate has no x-source`]),
    ]
  })
}

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
    return [
      ...clash.map(
        ({ 'x-name': name }) =>
          `${file}: the server ${String(name)} has another name or address in openapi.yaml`,
      ),
      ...(isMixed && !clash.length ? [`${file}: more than one server for one path`] : []),
    ]
  })
}

/** True for a contract without envelopes: none at the root, where the gateway's would be. */
const isByStatus = ({ files }: ContractFiles) => !('x-envelope' in nodeOf(files.get('openapi.yaml')?.data))

const entriesOf = ({ files }: ContractFiles) =>
  nodeOf(files.get('errors.yaml')?.data) as Record<string, { kind: string; http?: number }>
const codesOf = (contract: ContractFiles) => Object.keys(entriesOf(contract))

const meaningIn = (table: ReturnType<typeof entriesOf>, operation: Node, code: unknown) =>
  meaningOf(
    table,
    {
      id: textOf(operation['operationId']),
      errors: listOf(operation['x-errors']).map(String),
      ...(textOf(operation['x-error-group']) && { group: textOf(operation['x-error-group']) }),
    },
    String(code),
  )
