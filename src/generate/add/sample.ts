// One sample operation in the way of a scheme: JSON or a form. What the scheme sends around it follows from signature.yaml.

import type { Scheme } from '../../signing/grammar.ts'
import { readsForm, signedHeaderNames } from '../../signing/names.ts'
import { pascal } from '../scheme/module.ts'

/** What a contract has besides its signature. */
export interface Parts {
  /** The code for a signature that is refused. */
  readonly refusal: number | string
  /** By path, to be written as YAML. */
  readonly files: Readonly<Record<string, object>>
  /** Messages of the partner whose signing nothing describes. */
  readonly events?: readonly string[]
}

const source = { document: 'template', section: 'Sample operation', grade: 'inferred' }
const order = { reference: 'A-1', amount: 100 }

export function sampleParts(api: string, scheme: Scheme): Parts {
  const id = `create${pascal(api)}Order`
  return {
    refusal: 4001,
    files: {
      'openapi.yaml': indexOf(api, { '/orders': { $ref: 'paths/orders.yaml' } }),
      'documents.yaml': documents,
      'errors.yaml': {
        1001: error('OrderRefused', 'rejected', 'order refused', 'Read the message and correct the order.'),
        4001: refused,
      },
      'paths/orders.yaml': { post: operationOf(id, scheme) },
      'schemas/NewOrder.yaml': newOrder,
      'schemas/OrderResult.yaml': result,
      [`examples/${id}.ok.yaml`]: {
        request: { summary: 'A small order', value: order },
        response: { summary: 'Created', value: { code: 0, message: 'ok', orderId: 'O-1' } },
      },
    },
  }
}

export const documents = {
  template: {
    title: 'Template of lendspec',
    about: 'Written by `lendspec add`. Name the documents of the partner here.',
  },
}

/** The head of openapi.yaml. */
export const indexOf = (api: string, paths: object) => ({
  openapi: '3.1.0',
  info: {
    title: `${pascal(api)} API`,
    version: '0.1.0',
    contact: { name: 'Maintainers of this contract' },
    license: { name: 'MIT', identifier: 'MIT' },
    description: 'What the partner offers, and how far the document of it goes.',
  },
  servers: [{ url: 'https://partner.example', description: 'Production.', 'x-name': 'production' }],
  tags: [{ name: 'orders', description: 'Creating orders.' }],
  'x-documents': { $ref: 'documents.yaml' },
  'x-signature': { $ref: 'signature.yaml' },
  'x-envelope': { code: 'code', success: [0], message: 'message' },
  'x-error-codes': { $ref: 'errors.yaml' },
  paths,
})

export const error = (name: string, kind: string, message: string, remedy: string) => {
  const meaning = `The partner's message: ${message}.`
  return { name, kind, retry: 'never', message, meaning, remedy, source }
}

export const refused = error(
  'SignatureRefused',
  'signature',
  'signature refused',
  'Check key and string to sign.',
)

function operationOf(id: string, scheme: Scheme): object {
  const example = (side: string) => ({ ok: { $ref: `../examples/${id}.ok.yaml#/${side}` } })
  const media = (name: string, side: string) => ({
    schema: { $ref: `../schemas/${name}.yaml` },
    examples: example(side),
  })
  const headers = signedHeaderNames(scheme)
    .filter((name) => name !== 'content-type')
    .map(headerOf)
  return {
    operationId: id,
    summary: 'Create an order',
    description: 'A sample. Put an operation of the partner in its place.',
    tags: ['orders'],
    'x-source': source,
    'x-errors': [1001],
    'x-envelope': { code: 'code', success: [0], message: 'message' },
    'x-retry': 'safe',
    ...(headers.length && { parameters: headers }),
    requestBody: {
      required: true,
      content: {
        [readsForm(scheme) ? 'application/x-www-form-urlencoded' : 'application/json']: media(
          'NewOrder',
          'request',
        ),
      },
    },
    responses: {
      200: {
        description: 'The order, or a code.',
        content: { 'application/json': media('OrderResult', 'response') },
      },
    },
  }
}

/** A header that the scheme signs and the caller gives. */
const headerOf = (name: string) => ({
  name,
  in: 'header',
  required: true,
  description: 'Signed with the request.',
  schema: { type: 'string' },
  example: name === 'date' ? 'Tue, 20 Apr 2021 02:07:55 GMT' : `${name} of nobody`,
})

const newOrder = {
  type: 'object',
  description: 'An order to create.',
  required: ['reference', 'amount'],
  properties: {
    reference: { type: 'string', minLength: 1, description: 'Your number of the order.', examples: ['A-1'] },
    amount: {
      type: 'integer',
      minimum: 1,
      description: 'Amount in the smallest unit of the currency.',
      examples: [100],
    },
  },
}

const result = {
  type: 'object',
  description: 'The outcome. `code` is 0 when the order was created.',
  required: ['code', 'message'],
  properties: {
    code: { type: 'integer', description: '0, or what is wrong.', examples: [0] },
    message: { type: 'string', description: 'Text for the code.', examples: ['ok'] },
    orderId: { type: 'string', description: "The partner's number of the order.", examples: ['O-1'] },
  },
}
