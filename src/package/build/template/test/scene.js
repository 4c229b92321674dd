// What the tests share: the contract, the known answers, and a client whose requests go nowhere.

import { readFileSync } from 'node:fs'
import * as api from '../dist/index.js'

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

export const contract = read('openapi.json')
export const vectors = read('vectors/vectors.json')
export const { credentials } = vectors
const scheme = contract['x-signature']
/** The field that holds what a caller writes, where a request has an envelope. */
const [field] = Object.entries(scheme.send.envelope).find(([, { text }]) => text === '{body}') ?? []
export const operations = Object.values(contract.paths).map(({ post }) => post)

const create = Object.entries(api).find(([name]) => /^create\w+Client$/.test(name))[1]

/** A client that is answered by `answer`, at the time of the known answers. */
export const clientWith = (answer, options = {}) =>
  create({
    ...Object.fromEntries(Object.keys(scheme.credentials).map((name) => [name, credentials[name]])),
    server: 'http://localhost',
    now: () => credentials.timestamp * 1000,
    retry: false,
    fetch: async (request) => answer(request),
    ...options,
  })

/** What a caller writes: the example, without an envelope around it. */
export function parametersOf(operation) {
  const { value } = operation.requestBody.content['application/json'].examples.ok
  return field === undefined ? value : value[field] || undefined
}

export const answersOf = (operation) => operation.responses[200].content['application/json'].examples
