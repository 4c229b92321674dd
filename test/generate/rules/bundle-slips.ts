import { answerOf, type Document, mediaOf } from '../../../src/generate/contract.ts'
import type { bundleRules } from '../../../src/generate/rules/index.ts'

// A bundle broken in one place. Most of it cannot come from a file alone, so the document itself is changed.

type Name = keyof typeof bundleRules
export interface BundleSlip {
  api?: 'ppdai'
  change: (document: Document) => void
  says: string
  also?: Name[]
}

const notified = (document: Document) => document.webhooks!['loanStatusChanged']!.post
const submitting = (document: Document) => document.paths['/listing/openapi/bid']!.post!
const registering = (document: Document) => document.paths['/welab-sun/api/user/register']!.post!

export const bundleSlips: Record<Name, BundleSlip[]> = {
  'schema compiles': [
    {
      change: ({ components }) => Object.assign(components.schemas['Bank']!, { 'x-mystery': true }),
      says: 'unknown keyword: "x-mystery"',
    },
    {
      also: ['example fits its schema'],
      change: ({ components }) => Object.assign(components.schemas['Bank']!, { type: 'int' }),
      says: 'a schema does not compile',
    },
  ],
  'example fits its schema': [
    {
      change: (document) =>
        Object.assign(answerOf(registering(document)).examples['error-1008']!.value!, { message: 5 }),
      says: 'paths/welab-sun_api_user_register.yaml: example error-1008: /message must be string',
    },
    {
      change: (document) =>
        Object.assign(document.components.schemas['Bank']!, { examples: [{ bankCode: 1 }] }),
      says: 'schemas/Bank.yaml: example of Bank: /bankCode must be string',
    },
    {
      api: 'ppdai',
      change: ({ components }) =>
        Object.assign(components.schemas['GatewayRefusal']!, { required: ['Code', 'Message', 'More'] }),
      says: "responses/GatewayRefusal.yaml: example invalidToken: it must have required property 'More'",
    },
  ],
  'envelope fits the response': [
    {
      change: (document) => Object.assign(registering(document)['x-envelope'], { message: 'mesage' }),
      says: 'x-envelope names mesage, which the response lacks',
    },
  ],
  'code has a failure example': [
    {
      change: (document) => delete answerOf(registering(document)).examples['error-1008'],
      says: 'no example returns 1008',
    },
    {
      change: (document) => Object.assign(registering(document)['x-envelope'], { success: [0, 1008] }),
      says: 'no example returns 1008',
    },
    {
      change: (document) =>
        Object.assign(answerOf(registering(document)).examples['ok']!.value!, { code: 1 }),
      says: 'example ok is not a success by x-envelope',
    },
  ],
  'call in progress can be asked about': [
    ...(
      [
        [{ codes: [9999, 0] }, '0 is success and pending'],
        [{ codes: [9999, 9998] }, 'no example returns 9998, which is pending'],
        [{ codes: [9999, 9998] }, 'errors.yaml does not say what 9998 means while pending'],
        [{ ask: 'getBidResults' }, 'asks getBidResults, which is not an operation'],
        [{ ask: 'placeBid' }, 'asks placeBid, which is not safe to retry'],
        [{ with: undefined }, 'does not say what getBidResult is called with'],
        [{ with: { orderId: 'OrderId' } }, 'lacks listingId, which getBidResult requires'],
        [
          { with: { orderId: 'OrderId', listingId: 'ListingId', id: 'OrderId' } },
          'names id, which getBidResult lacks',
        ],
        [{ with: { orderId: 'Order', listingId: 'ListingId' } }, 'takes Order, which the call lacks'],
      ] as const
    ).map(([change, says]) => ({
      api: 'ppdai' as const,
      change: (document: Document) => Object.assign(submitting(document)['x-envelope'].pending!, change),
      says: `paths/listing_openapi_bid.yaml: ${says.startsWith('asks') || /^(does|lacks|names|takes)/.test(says) ? 'x-envelope.pending ' : ''}${says}`,
    })),
    {
      api: 'ppdai',
      change: (document) => Object.assign(submitting(document)['x-envelope'].pending!, { codes: [] }),
      says: 'paths/listing_openapi_bid.yaml: x-envelope.pending lists no codes',
      also: ['code has a failure example'],
    },
    {
      api: 'ppdai',
      change: (document) => delete answerOf(submitting(document)).examples['done'],
      says: 'paths/listing_openapi_bid.yaml: no example returns a success',
    },
  ],
  'rate limit differs from responses': [
    {
      api: 'ppdai',
      change: (document) => Object.assign(document['x-envelope'].limited!, { wait: 0 }),
      says: 'x-envelope.limited needs field, values, fields and seconds to wait',
    },
    {
      api: 'ppdai',
      change: (document) => Object.assign(document['x-envelope'].limited!, { fields: [] }),
      says: 'x-envelope.limited needs field',
    },
    {
      api: 'ppdai',
      change: (document) =>
        Object.assign(document['x-envelope'].limited!, { field: 'Amount', fields: ['OrderId'] }),
      says: 'paths/listing_openapi_bid.yaml: a response has all fields of x-envelope.limited',
    },
  ],
  'event key names fields': [
    {
      change: (document) => delete notified(document)['x-event-key'],
      says: 'webhooks/loanStatusChanged.yaml: x-event-key lists no fields',
    },
    {
      change: (document) => Object.assign(notified(document)['x-event-key']!, { fields: [] }),
      says: 'x-event-key lists no fields',
    },
    {
      change: (document) =>
        Object.assign(notified(document)['x-event-key']!, { fields: ['loanNumber', 'stat'] }),
      says: 'x-event-key names stat, which the parameters lack',
    },
    {
      change: (document) => Object.assign(notified(document)['x-event-key']!, { time: 'timestamp' }),
      says: 'x-event-key names timestamp, which the parameters lack',
    },
    {
      change: (document) => Object.assign(registering(document), { 'x-event-key': { fields: ['mobile'] } }),
      says: 'paths/welab-sun_api_user_register.yaml: x-event-key belongs to a webhook',
    },
  ],
  'success is the first example': [
    {
      change: (document) => {
        const { examples } = answerOf(registering(document))
        Object.assign(examples, { 100: examples['ok'] })
      },
      says: 'paths/welab-sun_api_user_register.yaml: tools show the example 100 first',
    },
    {
      change: (document) => {
        const media = mediaOf(registering(document))
        media.examples = { other: media.examples['ok']!, ...media.examples }
      },
      says: 'tools show the example other first',
    },
  ],
  'integer is safe': [
    {
      change: ({ components }) =>
        Object.assign(components.schemas['LoanRequest']!.properties!['amount']!, { examples: [2 ** 53] }),
      says: 'schemas/LoanRequest.yaml: amount.examples.0 is a number beyond 2^53',
    },
  ],
  'component name is unique': [
    {
      change: ({ components }) => Object.assign(components.schemas, { 'Bank-2': components.schemas['Bank'] }),
      says: 'schemas of the bundle hold Bank-2',
    },
  ],
  'request can be written': [
    {
      change: (document) => Object.assign(document, { openapi: '3.0.3' }),
      says: 'openapi.yaml#/openapi: OpenAPI 3.0.3: convert it to 3.1 first',
    },
    {
      change: (document) => {
        const schema = { type: 'object' }
        registering(document).parameters = [
          { name: 'q', in: 'query', explode: false, style: 'deepObject', schema },
        ]
      },
      says: '/post/parameters/0: style deepObject needs an object, and explode: true',
    },
    {
      change: (document) => {
        const { content } = registering(document).requestBody!
        content['text/plain'] = { schema: { type: 'string' }, examples: { ok: { value: '' } } }
      },
      says: '/post: the scheme signs no body of type text/plain',
    },
    {
      change: (document) => {
        const { ...operation } = registering(document)
        document.paths['/by-get'] = { get: { ...operation, operationId: 'byGet' } }
        delete document.paths['/by-get'].get!.requestBody
      },
      says: '/paths/~1by-get/get: the scheme signs no request without a body',
    },
  ],
  'request has its examples': [
    {
      change: (document) => {
        const parameter = { name: 'q', in: 'query', required: true, schema: { type: 'string' } }
        registering(document).parameters = [parameter]
      },
      says: 'a required part of registerUser has no example ok',
    },
  ],
  // Slips of the file itself: behaviour/check.test.ts.
  'behaviour is sound': [
    {
      change: (document) => {
        const operation = registering(document)
        operation['x-errors'] = operation['x-errors'].filter((code) => code !== 1008)
      },
      says: 'behaviour.yaml: registerUser.1: x-errors does not list 1008.',
    },
  ],
}
