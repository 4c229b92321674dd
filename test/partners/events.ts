// A partner whose notifications are signed in many ways: a webhook for each.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Generated, generatePartner } from './generated.ts'
import { declarationOf } from './preset.ts'

const source = { document: 'lendspec', section: 'events', grade: 'inferred' }
const list = declarationOf('signature-list') as { events: Record<string, object> }

const events = {
  order: list.events['order'],
  refund: list.events['refund'],
  standard: declarationOf('standard-webhooks'),
  stripe: declarationOf('stripe-webhook'),
  whole: { like: 'requests', 'x-source': { ...source, unknown: 'How it is signed.' } },
}
export type EventName = keyof typeof events
export const eventNames = Object.keys(events) as EventName[]

const text = (description: string) => ({ type: 'string', description })
const content = (name: string, value: object) => ({
  content: {
    'application/json': { schema: { $ref: `#/components/schemas/${name}` }, examples: { ok: { value } } },
  },
})
const requestBody = { required: true, ...content('Order', { number: '1', paid: true }) }

const webhook = (operationId: EventName) => ({
  post: {
    operationId,
    summary: 'An order has changed',
    description: 'Tells that an order has changed.',
    tags: ['order'],
    'x-source': { ...source, unknown: 'All of it.' },
    'x-errors': [],
    'x-envelope': { code: 'code', success: ['OK'], message: 'message' },
    // The others are known by their nonce, or by their whole body.
    ...(operationId === 'order' && { 'x-event-key': { fields: ['number'] } }),
    requestBody,
    responses: {
      // Most senders want an empty response.
      200: {
        description: 'It is received.',
        ...(operationId === 'order' && content('Created', { code: 'OK' })),
      },
    },
  },
})

const contract = {
  openapi: '3.1.0',
  info: { title: 'Events', version: '1.0.0', description: 'Events, signed in many ways.' },
  servers: [{ url: 'https://events.example', description: 'Production.', 'x-name': 'production' }],
  tags: [{ name: 'order', 'x-displayName': 'Order', description: 'Orders.' }],
  'x-documents': { lendspec: { title: 'lendspec', about: 'Made up for tests.' } },
  'x-signature': { ...list, events },
  'x-envelope': { code: 'code', success: ['OK'], message: 'message' },
  'x-error-codes': {
    FAILED: {
      ...{ name: 'Failed', message: 'failed', meaning: 'The call failed.', remedy: 'Call again.' },
      ...{ kind: 'rejected', retry: 'never', source },
    },
  },
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        summary: 'Create an order',
        description: 'Creates an order.',
        tags: ['order'],
        'x-source': source,
        'x-errors': ['FAILED'],
        'x-envelope': { code: 'code', success: ['OK'], message: 'message' },
        'x-retry': 'never',
        requestBody,
        responses: { 200: { description: 'The order.', ...content('Created', { code: 'OK' }) } },
      },
    },
  },
  webhooks: Object.fromEntries(eventNames.map((name) => [name, webhook(name)])),
  components: {
    schemas: {
      Order: {
        type: 'object',
        required: ['number'],
        properties: { number: text('Number.'), paid: { type: 'boolean', description: 'Is it paid.' } },
      },
      Created: { type: 'object', required: ['code'], properties: { code: text('OK or a code.') } },
    },
  },
}

export async function generateEvents(): Promise<Generated> {
  const home = mkdtempSync(join(import.meta.dirname, '../readme-contract-'))
  try {
    writeFileSync(join(home, 'openapi.yaml'), JSON.stringify(contract))
    writeFileSync(
      join(home, 'vectors.yaml'),
      JSON.stringify({ credentials: { client: 'c', secret: 'a-secret', timestamp: 1_700_000_000 } }),
    )
    return await generatePartner('events', home)
  } finally {
    rmSync(home, { recursive: true })
  }
}
