// What OpenAPI says of a signature follows from its declaration, for any scheme.
import { describe, expect, it } from 'vitest'
import { describeSigning } from '../../src/generate/describe-signing.ts'
import type { Document } from '../../src/generate/openapi.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { declarationOf, type Preset } from '../partners/preset.ts'

const body = () => ({ content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } })

function described(declared: unknown, post: object = {}, components: object = {}) {
  const document = {
    paths: { '/orders': { post: { responses: {}, requestBody: body(), ...post } } },
    webhooks: { paid: { post: { operationId: 'paid', responses: {}, requestBody: body() } } },
    components: { schemas: {}, ...components },
  }
  describeSigning(document as unknown as Document, spellOut(declared, 'partner'))
  return document as typeof document & { components: Record<string, Record<string, object>> }
}

const apiKey = (name: string, more: object = {}) => ({ type: 'apiKey', in: 'header', name, ...more })
const signature = { 'x-sensitive': 'signature' }

const headers = {
  credentials: { app: 'id', secret: 'secret', user: { kind: 'token', optional: true } },
  strings: { message: '{app}{body}' },
  signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'secret' } },
  send: {
    headers: {
      'X-App': '{app}',
      'X-Sign': { text: 'v1={signature.request}', as: 'Sign', description: 'Signed.' },
      'X-User': { text: '{user}', as: 'User' },
      'X-Version': { text: '2', as: 'Version', schema: { type: 'integer' }, required: true, example: 2 },
    },
  },
}
const envelope = {
  ...headers,
  time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
  send: {
    envelope: {
      app: '{app}',
      data: { json: '{body}' },
      at: { json: '{time}' },
      sign: { text: '{signature.request}', description: 'Signed.' },
    },
  },
}

describe('security schemes', () => {
  it.each<[Preset, object]>([
    ['wechatpay-v3', { Authorization: apiKey('Authorization', signature) }],
    [
      'signature-list',
      { XClient: apiKey('X-Client'), XTime: apiKey('X-Time'), XSign: apiKey('X-Sign', signature) },
    ],
  ])('follow from the headers of %s', (name, wanted) => {
    const { components, paths } = described(declarationOf(name))
    expect(components['securitySchemes']).toMatchObject(wanted)
    expect(paths['/orders'].post).toMatchObject({
      security: [Object.fromEntries(Object.keys(wanted).map((key) => [key, []]))],
    })
  })

  it('are named and described as declared, a token only where an operation asks for it', () => {
    const { components, paths } = described(headers)
    expect(components['securitySchemes']).toEqual({
      XApp: apiKey('X-App'),
      Sign: apiKey('X-Sign', { description: 'Signed.', ...signature }),
      User: apiKey('X-User', { 'x-sensitive': 'token' }),
    })
    expect(paths['/orders'].post).toMatchObject({ security: [{ XApp: [], Sign: [] }] })
    expect(described(headers, { security: [{ User: [] }] }).paths['/orders'].post).toMatchObject({
      security: [{ XApp: [], Sign: [], User: [] }],
    })
  })

  it('are not asked for by an operation that is not signed', () => {
    const { post } = described(headers, { 'x-signature': 'none' }).paths['/orders']
    expect(post).toMatchObject({ security: [], requestBody: body() })
    expect(post).not.toHaveProperty('parameters')
  })

  it('keep the name that the contract gives them', () => {
    const own = { securitySchemes: { App: apiKey('x-app') } }
    const { components } = described(headers, {}, own)
    expect(Object.keys(components['securitySchemes']!).sort()).toEqual(['App', 'Sign', 'User'])
  })
})

describe('header parameters', () => {
  const version = { name: 'X-Version', in: 'header', required: true, schema: { type: 'integer' }, example: 2 }
  const ref = { $ref: '#/components/parameters/Version' }

  it('are the constant headers', () => {
    const { components, paths } = described(headers, { parameters: [{ name: 'page', in: 'query' }] })
    expect(components['parameters']).toEqual({ Version: version })
    expect(paths['/orders'].post).toMatchObject({ parameters: [ref, { name: 'page', in: 'query' }] })
  })

  it('are not added to an operation that has them', () => {
    const parameters = [{ name: 'x-version', in: 'header', schema: {} }]
    expect(described(headers, { parameters }).paths['/orders'].post).toMatchObject({ parameters })
  })
})

describe('an envelope', () => {
  const wrapped = (name: string) => ({
    allOf: [
      { $ref: `#/components/schemas/${name}` },
      { type: 'object', properties: { data: { $ref: '#/components/schemas/Order' } } },
    ],
  })
  const schemaOf = ({ post }: { post: object }) =>
    (post as { requestBody: ReturnType<typeof body> }).requestBody.content['application/json'].schema

  it('is a schema, and around the parameters of each signed request', () => {
    const { components, paths, webhooks } = described(envelope)
    expect(components.schemas).toEqual({
      RequestEnvelope: {
        type: 'object',
        description: 'Envelope of every request. The client fills all of it but `data`.',
        required: ['app', 'at', 'sign', 'data'],
        properties: {
          app: { type: 'string', minLength: 1 },
          at: { type: 'integer' },
          sign: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Signed.', ...signature },
          data: { type: 'object' },
        },
      },
    })
    expect(schemaOf(paths['/orders'])).toEqual(wrapped('RequestEnvelope'))
    expect(schemaOf(webhooks.paid)).toEqual(schemaOf({ post: { requestBody: body() } }))
  })

  it('of an event is the same, or the one of the scheme that the event declares', () => {
    const like = described({ ...envelope, events: { paid: { like: 'requests' } } })
    expect(schemaOf(like.webhooks.paid)).toEqual(wrapped('RequestEnvelope'))
    const own = described({ ...headers, events: { paid: envelope } })
    expect(schemaOf(own.webhooks.paid)).toEqual(wrapped('PaidEnvelope'))
    expect(Object.keys(own.components.schemas)).toEqual(['PaidEnvelope'])
  })

  it('that the contract writes is kept', () => {
    const own = { schemas: { RequestEnvelope: { type: 'object' } } }
    const { components, paths } = described(envelope, {}, own)
    expect(components).toEqual(own)
    expect(schemaOf(paths['/orders'])).toEqual({ $ref: '#/components/schemas/Order' })
  })
})
