// What follows from signature.yaml for readers of OpenAPI: security schemes, header parameters, and the envelope of a
// request. A contract that writes one of them itself keeps its own.

import { bodyField } from '../signing/credentials.ts'
import { type About, isComposite, type Placed, type Scheme } from '../signing/grammar.ts'
import { expand, namesIn, namesOf, placesOf, signatureName, signatureOf } from '../signing/names.ts'
import type { Document, Operation, Parameter, Schema, SecurityScheme } from './openapi.ts'
import { methods } from './rules/files.ts'
import { pascal } from './scheme/module.ts'
import { shapeOf } from './scheme/verify-signature.ts'
import { mapValues } from './node.ts'

/** The envelope of every request. */
const shared = 'RequestEnvelope'

/** Adds them to a bundled document. */
export function describeSigning(document: Document, scheme: Scheme): void {
  // Not every contract has one.
  document.components ??= { schemas: {} }
  document.components.schemas ??= {}
  const written = new Set(Object.keys(document.components.schemas))
  const { schemes, needed } = securityOf(document, scheme)
  const constants = constantsOf(document, scheme)
  addComponents(document, 'securitySchemes', schemes)
  addComponents(document, 'parameters', constants)
  for (const item of Object.values(document.paths))
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      const isSigned = operation['x-signature'] !== 'none'
      const security = isSigned
        ? (operation.security ?? [{}]).map((own) => ({ ...needed, ...own }))
        : (operation.security ?? [])
      const parameters = isSigned ? withConstants(document, operation, constants) : operation.parameters
      const { requestBody, responses, ...rest } = operation
      item[method] = {
        ...rest,
        ...(parameters?.length && { parameters }),
        ...(requestBody && { requestBody }),
        responses,
        ...(Object.keys(schemes).length && { security }),
      }
      if (isSigned && !written.has(shared)) wrap(document, item[method], scheme, shared)
    }
  for (const { post } of Object.values(document.webhooks ?? {})) {
    const event = scheme.events[post.operationId]
    if (!event) continue
    const envelope = event.like ? shared : `${pascal(post.operationId)}Envelope`
    if (!written.has(envelope)) wrap(document, post, event, envelope)
  }
}

/** What the security scheme of a token is called: an operation that needs the token names it. */
export function tokenScheme({ components, 'x-signature': scheme }: Document): string {
  const names = Object.keys(scheme.send.headers)
  const header = names.find((name) => sensitivityOf(scheme, namesAt(scheme, name)) === 'token')
  return header === undefined ? 'AccessToken' : keyOf(components.securitySchemes, header, {})
}

/** What a header is called among the components: as a contract does that writes it, or by the declaration. */
function keyOf(written: Record<string, { name?: string }> = {}, header: string, { as }: About): string {
  const own = Object.entries(written).find(([, { name }]) => name?.toLowerCase() === header.toLowerCase())
  return own?.[0] ?? as ?? pascal(header)
}

/** The names that a header is made of. */
const namesAt = (scheme: Scheme, header: string) =>
  placesOf(scheme)
    .filter((place) => place.in === 'headers' && place.name === header)
    .flatMap(({ placed }) => namesOf(expand(scheme, placed.text)))

function sensitivityOf({ credentials }: Scheme, names: readonly string[]): string | undefined {
  if (names.some((name) => signatureName(name) !== undefined)) return 'signature'
  return names.some((name) => credentials[name]?.kind === 'token') ? 'token' : undefined
}

/** Headers that say who calls, when, and with which signature. */
function securityOf({ components }: Document, scheme: Scheme) {
  const schemes: Record<string, SecurityScheme> = {}
  const needed: Record<string, never[]> = {}
  for (const [name, placed] of Object.entries(scheme.send.headers)) {
    const names = namesAt(scheme, name)
    if (!names.length) continue
    const kind = sensitivityOf(scheme, names)
    const key = keyOf(components.securitySchemes, name, placed)
    schemes[key] = {
      type: 'apiKey',
      in: 'header',
      name,
      ...(placed.description !== undefined && { description: placed.description }),
      ...(kind && { 'x-sensitive': kind }),
      ...sourceOf(placed),
    }
    if (!names.some((one) => scheme.credentials[one]?.optional)) needed[key] = []
  }
  return { schemes, needed }
}

const sourceOf = (about: About) => (about['x-source'] ? { 'x-source': about['x-source'] } : {})

/** Headers that are always the same. */
function constantsOf({ components }: Document, scheme: Scheme): Record<string, Parameter> {
  const rows = Object.entries(scheme.send.headers).flatMap(([name, placed]): [string, Parameter][] => {
    if (isComposite(placed) || namesAt(scheme, name).length) return []
    const { text, description, required = false, schema, example = text } = placed
    return [
      [
        keyOf(components.parameters, name, placed),
        {
          name,
          in: 'header',
          required,
          ...(description !== undefined && { description }),
          schema: (schema ?? { type: 'string' }) as Schema,
          example,
          ...sourceOf(placed),
        },
      ],
    ]
  })
  return Object.fromEntries(rows)
}

function addComponents<Kind extends 'securitySchemes' | 'parameters'>(
  { components }: Document,
  kind: Kind,
  made: NonNullable<Document['components'][Kind]>,
): void {
  if (Object.keys(made).length) components[kind] = { ...made, ...components[kind] }
}

function withConstants(
  { components }: Document,
  { parameters: own = [] }: Operation,
  constants: Record<string, Parameter>,
): Parameter[] {
  const placeOf = ({ $ref = '', ...written }: Parameter) => {
    const { in: place, name } =
      components.parameters?.[$ref.replace('#/components/parameters/', '')] ?? written
    return `${place} ${name}`.toLowerCase()
  }
  const known = new Set(own.map(placeOf))
  const all = Object.keys(constants).map((name) => ({ $ref: `#/components/parameters/${name}` }) as Parameter)
  return [...all.filter((one) => !known.has(placeOf(one))), ...own]
}

/** A path file describes the parameters alone; on the wire the envelope is around them. */
function wrap({ components }: Document, { requestBody }: Operation, scheme: Scheme, name: string): void {
  const field = bodyField(scheme)
  if (field === undefined) return
  if (!components.schemas[name]) components.schemas = { [name]: envelopeOf(scheme), ...components.schemas }
  const $ref = `#/components/schemas/${name}`
  for (const media of Object.values(requestBody?.content ?? {}))
    media.schema = { allOf: [{ $ref }, { type: 'object', properties: { [field]: media.schema } }] }
}

function envelopeOf(scheme: Scheme): Schema {
  const last = bodyField(scheme)
  const fields = Object.entries(scheme.send.envelope).sort(
    ([a], [b]) => Number(a === last) - Number(b === last),
  )
  const property = (placed: Placed): Schema => {
    const { schema, description } = placed
    const kind = sensitivityOf(scheme, namesIn(placed.text))
    return {
      ...formOf(scheme, placed),
      ...(schema as Schema | undefined),
      ...(description !== undefined && { description }),
      ...(kind && { 'x-sensitive': kind }),
      ...sourceOf(placed),
    }
  }
  return {
    type: 'object',
    description: `Envelope of every request. The client fills all of it but \`${last}\`.`,
    ...sourceOf(scheme),
    required: fields.filter(([, { required }]) => required !== false).map(([name]) => name),
    properties: mapValues(Object.fromEntries(fields), property),
  }
}

function formOf({ signatures }: Scheme, { text, json, empty }: Placed): Schema {
  const [name] = namesIn(text)
  if (name === undefined)
    return json ? { const: JSON.parse(text) as unknown } : { type: 'string', default: text }
  if (name === 'body') return { type: empty === undefined ? 'object' : ['object', 'string'] }
  const signature = signatureOf({ signatures }, name)
  const [pattern] = signature && text === `{${name}}` ? shapeOf(signature) : ['']
  if (pattern) return { type: 'string', pattern }
  return json && name === 'time' ? { type: 'integer' } : { type: 'string', minLength: 1 }
}
