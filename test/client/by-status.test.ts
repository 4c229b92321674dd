import { expect, it } from 'vitest'
import { readAnswer } from '../../src/client/envelope.ts'
import type { Operation, PartnerError, Success } from '../../src/core/contract.ts'
import { RejectedError } from '../../src/core/errors.ts'
import { asOperation } from './operation.ts'

// Responses of a contract without an envelope, as RFC 9110 and OpenAPI read them.

const byStatus = {
  code: [],
  success: [],
  message: [],
  data: null,
  error: null,
  proof: null,
  status: true,
} as const
const source = { document: 'file', section: 'responses', grade: 'documented' } as const
const entry = (code: string | number, name: string): PartnerError => ({
  ...{ code, name, source, message: '', meaning: `${name}.`, remedy: '', kind: 'rejected', retry: 'never' },
})
const errors = {
  404: entry(404, 'Missing'),
  '4XX': entry('4XX', 'Refused'),
  default: entry('default', 'Other'),
}
const gateway = byStatus

function read(status: number, text: string, type?: string, own: Partial<Operation> = {}): Promise<unknown> {
  const operation: Operation = {
    ...asOperation({ id: 'get', method: 'GET', path: '/a', parameters: [], body: null }),
    ...{ envelope: byStatus, errors: [404, '4XX', 'default'], retry: 'never', ...own },
  }
  const headers = new Headers(type === undefined ? {} : { 'content-type': type })
  const bytes = new TextEncoder().encode(text)
  return readAnswer({ gateway, errors }, operation, status, text, '', {
    url: 'https://a.test',
    headers,
    bytes,
  })
}

const none: Success = { status: 204, types: [] }
it.each<[string, number, string, string | undefined, unknown, Success?]>([
  ['an object', 200, '{"a":1}', 'application/json', { a: 1 }],
  ['a list, as it is', 200, '[{"a":1}]', 'application/json', [{ a: 1 }]],
  ['a text in JSON', 201, '"ok"', 'application/json; charset=utf-8', 'ok'],
  ['JSON of another name', 200, '{"a":1}', 'application/vnd.acme.v2+json', { a: 1 }],
  ['text', 200, 'a,b', 'text/csv', 'a,b'],
  [
    'text by the contract, where no header says it',
    200,
    'a,b',
    undefined,
    'a,b',
    { status: 200, types: ['text/csv'] },
  ],
  ['nothing', 204, '', undefined, undefined, none],
  ['a code that would be a failure in an envelope', 202, '{"code":7}', 'application/json', { code: 7 }],
])('resolves to %s', async (_, status, text, type, wanted, answer) => {
  expect(await read(status, text, type, answer && { answer })).toEqual(wanted)
})

it('resolves to the bytes of a file', async () => {
  const found = await read(200, '%PDF', 'application/pdf', {
    answer: { status: 200, types: ['application/pdf'] },
  })
  expect(found).toBeInstanceOf(Blob)
  expect([await (found as Blob).text(), (found as Blob).type]).toEqual(['%PDF', 'application/pdf'])
})

it.each([
  [404, 'Missing'],
  [418, 'Refused'],
  [400, 'Refused'],
  [503, 'Other'],
])('rejects status %i by its own entry, that of its hundred, or the default', async (status, name) => {
  const failure = await read(status, '{"secret":"x"}', 'application/json').catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RejectedError)
  expect(failure).toMatchObject({ partnerCode: status, status, meaning: `${name}.` })
  expect(String(failure)).not.toContain('secret')
})

it.each([
  [429, { code: 'REJECTED', partnerCode: 429 }, ['4XX']],
  [429, { code: 'RATE_LIMITED' }, []],
  [500, { code: 'OUTCOME_UNKNOWN' }, []],
  [409, { code: 'REJECTED', partnerCode: 409, meaning: undefined }, []],
])('says of status %i without an entry what it means for a call', async (status, wanted, errors) => {
  await expect(read(status, '', undefined, { errors })).rejects.toMatchObject(wanted)
})

it('refuses JSON that cannot be read', async () => {
  await expect(read(200, '<html>', 'application/json')).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
})
