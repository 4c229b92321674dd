// What the tests share: the contract, the known answers, and a client whose requests go nowhere.

import { readFileSync } from 'node:fs'
import * as api from '../dist/index.js'

/** A file in an example is its bytes in base64. */
const revive = (_, value) =>
  typeof value?.$bytes === 'string'
    ? new File([Buffer.from(value.$bytes, 'base64')], value.name ?? 'blob', { type: value.type ?? '' })
    : value
const parse = (text) => (text === undefined ? undefined : JSON.parse(text, revive))
const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

export const contract = read('openapi.json')
export const vectors = read('vectors/vectors.json')
export const { calls, events, isRepeatable, response } = read('test/calls.json')
export const { credentials } = vectors
const scheme = contract['x-signature']
export const operations = Object.values(contract.paths).flatMap((item) =>
  Object.values(item).filter(({ operationId }) => operationId !== undefined),
)

const create = Object.entries(api).find(([name]) => /^create\w+Client$/.test(name))[1]

/** A client that is answered by `answer`, at the time of the known answers. It knows no key of signed responses. */
export const clientWith = (answer, options = {}) =>
  create({
    ...Object.fromEntries(
      // A token is one option, whatever the scheme names it.
      Object.entries(scheme.credentials).map(([name, { kind }]) =>
        kind === 'token' ? ['accessToken', credentials[name] ?? 'example'] : [name, credentials[name]],
      ),
    ),
    ...(response && {
      response: Object.fromEntries([
        ...response.ids.map((name) => [name, 'example']),
        ...response.keys.map((name) => [name, () => undefined]),
      ]),
    }),
    server: 'http://localhost',
    now: () => credentials.timestamp * 1000,
    retry: false,
    fetch: async (request) => answer(request),
    ...options,
  })

/** What a caller writes for an example, `ok` where it has no name. */
export const parametersOf = ({ parameters }, example = 'ok') => parse(parameters[example]) || undefined
