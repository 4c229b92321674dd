// A request that somebody captured, with what its operation says of the parts that are missing.

import { type PartnerName, partnerNames, schemes } from '../../generated/index.ts'
import type { Operation } from '../core/contract.ts'
import { parseJson } from '../core/parse.ts'
import { jsonForm } from '../doctor/pasted/json.ts'
import { appendLine } from '../doctor/pasted/pieces.ts'
import { readPasted } from '../doctor/pasted/read.ts'
import { createPaths } from '../mock/paths.ts'
import { profiles } from '../mock/profiles.ts'
import { signedNames } from '../signing/names.ts'
import { readBody } from './input.ts'
import { findOperation, say, UsageError } from './io.ts'

/** @throws UsageError for what cannot be judged */
export async function readCaptured(api: PartnerName, place: string, id?: string) {
  const captured = readPasted(await readBody(place), Object.values(schemes))
  const { what, headers: lines, body = '', url, note, path = '', method } = captured
  const file = place === '-' ? 'standard input' : place
  if (what === 'nothing') throw new UsageError(`${file} is empty. Write the captured request to it`)
  if (what === 'no request') throw new UsageError(`${file} ${note ?? 'has no request: copy all of it'}`)
  const isEnvelope = Object.keys(schemes[api].send.envelope).length > 0
  if (what === 'a signature' || (what === 'a body' && !isEnvelope))
    throw new UsageError(`${file} has only ${what}: copy the whole request, with its headers`)
  if (what === 'a request' && url === undefined && id === undefined)
    throw new UsageError(`${file} ${jsonForm}`)
  const dropped = [...new Set(captured.dropped)]
  if (dropped.length) say(`left out of the request: ${dropped.join(', ')}`)
  const headers = new Headers()
  if (!lines.every(([name, value]) => appendLine(headers, name, value)))
    throw new UsageError(
      `${file}: a header has a character that HTTP does not allow. Copy its name and value again`,
    )
  const operation = url === undefined ? await findByBody(api, body, file, id) : findByPath(api, method, path)
  const target = url === undefined ? { url: operation.path, path: operation.path } : { url, path }
  return { operation, method: method ?? operation.method, ...target, headers, body }
}

/** What a string to sign may have of the address. */
const address = /^(?:path|target|query|authority|pairs:(?:query|parameters))$/

/** The operation of a request without a path: the given one, or any that takes this body, unless the verdict depends on it. */
async function findByBody(api: PartnerName, body: string, file: string, id?: string): Promise<Operation> {
  const { operations, validators } = profiles[api].contract
  if ([...signedNames(schemes[api])].some((name) => address.test(name)))
    throw new UsageError(`${file} has no path, and the signature covers it: copy the request line`)
  const checks = id === undefined ? await validators() : {}
  const all = Object.values(operations).filter(({ signed }) => signed)
  const fitting = all.filter((one) => checks[`${one.id}Request`]?.(parseJson(body)))
  const candidates = id !== undefined ? [findOperation(api, id)] : fitting.length ? fitting : all
  const judgedBy = ({ method, types, accessToken }: Operation) => JSON.stringify([method, types, accessToken])
  const [operation, ...others] = candidates
  if (!operation || others.some((one) => judgedBy(one) !== judgedBy(operation)))
    throw new UsageError(
      `${file} has no path: copy the request line, or give --operation, one of ${candidates.map((one) => one.id).join(', ')}`,
    )
  say(`${file} has no path: verifying as a request of ${operation.id}`)
  return operation
}

/** The server's base path may come before the operation's. */
function lookUp(api: PartnerName, path: string, method = '') {
  const find = createPaths(profiles[api])
  const ends = [...path.matchAll(/\//g)].map(({ index }) => find(path.slice(index), method))
  return ends.find((found) => found !== undefined)?.operation
}

/** @throws UsageError that says which path or method is wanted */
function findByPath(api: PartnerName, method: string | undefined, path: string) {
  const operation = lookUp(api, path, method)
  if (!operation) {
    const paths = Object.values(profiles[api].contract.operations)
      .map((one) => one.path)
      .join(', ')
    const other = partnerNames.find((name) => name !== api && lookUp(name, path, method))
    throw new UsageError(
      other
        ? `"url" is a path of ${other}, not of ${api}: run lendspec verify ${other}`
        : `"url" has no path of ${api}. Its paths are ${paths}`,
    )
  }
  if (method !== undefined && operation.method !== method)
    throw new UsageError(
      `"method" is ${/^[A-Z]{1,20}$/.test(method) ? method : 'malformed'}: ${operation.id} needs ${operation.method}`,
    )
  return operation
}
