import type { Operation } from '../../core/contract.ts'
import {
  jsonBody,
  kindOf,
  type Parameter,
  type Place,
  places,
  type RequestParameters,
  type WrittenRequest,
} from '../../core/request.ts'
import { quoteName } from '../../core/field-name.ts'
import { jsonText } from '../serialize.ts'
import { bodyOf } from './body.ts'
import { type Refuse, refuseAt } from './fault.ts'
import { headersOf } from './headers.ts'
import { type Given, pathOf, queryOf } from './target.ts'
import { textOf, textsOf } from './values.ts'

export type { RequestParameters, WrittenRequest } from '../../core/request.ts'

/**
 * Writes the request of a call as its operation says.
 *
 *     writeRequest(operation, { params: { path: { id: 'a/b' }, query: { page: 2 } } }).target // /orders/a%2Fb?page=2
 *
 * @param boundary makes the boundary of a multipart body
 * @throws ContractError that names the parameter, never its value
 */
export function writeRequest(
  operation: Operation,
  { params = {}, body, contentType }: RequestParameters,
  boundary: () => string = () => crypto.randomUUID(),
): WrittenRequest {
  const given = readGiven(operation, params)
  const at = (place: Place) => given.filter(({ parameter }) => parameter.in === place)
  const byName = new Map(at('path').map((one) => [one.parameter.name, one]))
  const target = pathOf(operation, byName) + queryOf(at('query'))
  const headers = headersOf(at('header'), at('cookie'))
  const written = writeBody(operation, body, contentType, boundary)
  const none = { body: null, contentType: operation.typed ? 'application/json' : null }
  return { method: operation.method, target, headers, ...(written ?? none) }
}

function writeBody(operation: Operation, value: unknown, type: string | undefined, boundary: () => string) {
  const { body = jsonBody } = operation
  const refuse = refuseAt(operation, 'the body')
  if (value !== undefined)
    return body ? bodyOf(operation, body.media, value, type, boundary) : refuse('is not in the contract')
  return body && !body.optional ? refuse('is missing') : undefined
}

function readGiven(operation: Operation, params: NonNullable<RequestParameters['params']>): Given[] {
  const { parameters = [] } = operation
  checkNames(operation, params)
  return parameters.flatMap((parameter) => {
    const { name, in: place, required } = parameter
    const refuse = refuseAt(operation, `${place} parameter ${name}`)
    const values = params[place]
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined
    const texts = value === undefined ? undefined : readTexts(parameter, value, refuse)
    if (texts === undefined) return required ? refuse(value === undefined ? 'is missing' : 'is empty') : []
    return [{ parameter, texts, refuse }]
  })
}

function readTexts({ type }: Parameter, value: unknown, refuse: Refuse) {
  if (type === undefined) return textsOf(value, refuse)
  return kindOf(type) === 'json' ? jsonText(value) : textOf(value, refuse)
}

/** What the contract does not have would not be sent: a typing error, and nothing would say so. */
function checkNames(operation: Operation, params: NonNullable<RequestParameters['params']>): void {
  const { parameters = [] } = operation
  for (const place of Object.keys(params)) {
    if (!places.some((one) => one === place))
      refuseAt(operation, `params`)(`has no place ${quoteName(place)}`)
  }
  for (const place of places) {
    for (const name of Object.keys(params[place] ?? {})) {
      if (!parameters.some((one) => one.in === place && one.name === name))
        refuseAt(operation, `${place} parameter ${quoteName(name)}`)('is not in the contract')
    }
  }
}
