import { jsonBody, type Parameter, places, type RequestShape } from '../../core/request.ts'

/** The type of what a caller writes, from the types of openapi-typescript, and whether all of it may be left out. */
export function callType(
  id: string,
  { parameters = [], body = jsonBody }: RequestShape,
): { parameters: string; optional: boolean } {
  const isRequired = parameters.some(({ required }) => required)
  const params = parameters.length
    ? `params${isRequired ? '' : '?'}: ${paramsType(id, parameters)}`
    : undefined
  const mark = body?.optional ? '?' : ''
  const choices = (body?.media ?? []).map(({ type }, index) => {
    const content = `NonNullable<operations['${id}']['requestBody']>['content']['${type}']`
    const choice = body!.media.length > 1 ? `; contentType${index ? '' : '?'}: '${type}'` : ''
    return `{ ${[...(params ? [params] : []), `body${mark}: ${content}`].join('; ')}${choice} }`
  })
  const optional = !isRequired && (!body || body.optional === true)
  return { parameters: choices.join(' | ') || `{ ${params ?? ''} }`, optional }
}

/** The keys of security schemes are parameters that openapi-typescript does not know, as in `params.header`. */
const paramsType = (id: string, parameters: readonly Parameter[]) => {
  const used = places.filter((place) => parameters.some((parameter) => parameter.in === place))
  return `Pick<operations['${id}']['parameters'], ${used.map((place) => `'${place}'`).join(' | ')}>`
}
