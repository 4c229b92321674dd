import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readGivenFiles } from '../../src/client/request/files.ts'
import { type RequestParameters, writeRequest } from '../../src/client/request/index.ts'
import { ContractError } from '../../src/core/errors.ts'
import { bundle } from '../../src/generate/bundle.ts'
import { readRequests, type Requests, type RequestRow } from '../../src/generate/request/read.ts'
import { asOperation } from '../client/operation.ts'

// Small contracts with the bytes of a right call, written before any tool was tried (test/cases/openapi/expect.yaml).

interface Call {
  op: string
  with: RequestParameters
  wire: string | { method: string; url: string; headers?: Record<string, string>; body?: string | null }
}
interface Case {
  outcome: string
  where?: string
  calls?: Call[]
}

const folder = join(import.meta.dirname, '../cases/openapi')
const cases = parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')) as Record<string, Case>
const read = async (name: string): Promise<[Requests, unknown]> => {
  const document = await bundle(join(folder, `${name}.yaml`)).catch(() =>
    parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')),
  )
  return [readRequests(document), document]
}
const calls = Object.entries(cases).flatMap(([name, { calls = [] }]) =>
  calls.map((call) => [name, call] as const),
)
const sent = calls.filter(([, { wire }]) => typeof wire !== 'string')
const refused = calls.filter(([, { wire }]) => typeof wire === 'string')

const rowOf = ({ rows }: Requests, op: string): RequestRow | undefined =>
  rows.find(({ method, path }) => op === `${method} ${path}`)

describe('the request of a call', () => {
  it('has a case for each contract, of which 17 contracts have calls', () => {
    const files = readdirSync(folder).filter((file) => file !== 'expect.yaml')
    expect(files).toEqual(Object.keys(cases).map((name) => `${name}.yaml`))
    const withCalls = new Set(calls.map(([name]) => name))
    expect([files.length, withCalls.size, sent.length, refused.length]).toEqual([42, 17, 18, 2])
  })

  it.each(sent)('%s: $op has the exact bytes', async (name, { op, with: given, wire }) => {
    if (typeof wire === 'string') throw new Error('wanted a request')
    const [requests, document] = await read(name)
    const row = rowOf(requests, op)
    const written = writeRequest(asOperation(row!), readGivenFiles(given) as RequestParameters, () => '<b>')
    const { servers } = document as { servers: { url: string }[] }
    const { headers = {}, body = null } = wire
    expect(servers[0]!.url + written.target).toBe(wire.url)
    // What fetch makes of it is what was written.
    expect(new URL(servers[0]!.url + written.target).href).toBe(wire.url)
    expect(written.method).toBe(wire.method)
    const { 'content-type': contentType = null, ...others } = headers
    expect(written.headers).toEqual(others)
    expect(written.contentType).toBe(contentType)
    expect(written.body instanceof Blob ? await describeBody(written.body) : written.body).toBe(body)
  })

  it.each(refused)('%s: $op is refused before it is signed', async (name, { op, with: given }) => {
    const [requests] = await read(name)
    const row = rowOf(requests, op)
    if (row) expect(() => writeRequest(asOperation(row), given)).toThrow(ContractError)
    else
      expect(requests.faults.map(({ where }) => where).join()).toContain(op.split(' ')[1]!.replace('/', '~1'))
  })

  /** By place and words. Of 3.0, which is converted later, the version alone. */
  it.each([
    ['01-nullable-30', ['/openapi OpenAPI 3.0.3: convert it to 3.1 first']],
    ['02-nullable-ref-30', ['/openapi OpenAPI 3.0.3: convert it to 3.1 first']],
    ['04-exclusive-bool-30', ['/openapi OpenAPI 3.0.3: convert it to 3.1 first']],
    ['09-discriminator-base', ['/openapi OpenAPI 3.0.3: convert it to 3.1 first']],
    ['61-mixed-30', ['/openapi OpenAPI 3.0.3: convert it to 3.1 first']],
    ['25-body-on-get', ['/paths/~1things/get/requestBody fetch cannot send a body on GET']],
    [
      '38-operation-ids',
      [
        '/paths/~1a/get/operationId the operation has no operationId',
        '/paths/~1b/put/operationId operationId "take" and that of /paths/~1b/get are one name',
        '/paths/~1c/put/operationId operationId "list_items" and that of /paths/~1c/get are one name',
      ],
    ],
    [
      '46-dynamic-ref',
      ['/components/schemas/Page/properties/items/items $dynamicRef: types and mock cannot follow it'],
    ],
    ['47-swagger-20', ['/swagger swagger: "2.0": convert it to OpenAPI 3.1 first']],
    [
      '48-ambiguous-paths',
      [
        '/paths/~1items~1{name} /items/{id} and /items/{name} are one path',
        '/paths/~1items?kind=a a path has no query and no fragment: declare query parameters',
      ],
    ],
  ])('%s is refused by name', async (name, problems) => {
    const [{ faults }] = await read(name)
    expect(faults.map(({ where, what }) => `${where} ${what}`)).toEqual(problems)
  })

  it('refuses no other', async () => {
    const found = await Promise.all(
      Object.keys(cases).map(async (name) => [name, (await read(name))[0].faults.length]),
    )
    expect(found.filter(([, faults]) => faults).map(([name]) => name)).toHaveLength(10)
  })
})

/** A body of parts by what each is, any other by its bytes. */
async function describeBody(blob: Blob): Promise<string> {
  const text = Buffer.from(await blob.arrayBuffer()).toString('latin1')
  const hex = (part: string) =>
    Buffer.from(part, 'latin1')
      .toString('hex')
      .replace(/..(?=.)/g, '$& ')
  if (!text.startsWith('--<b>\r\n')) return `bytes ${hex(text)}`
  expect(text.endsWith('\r\n--<b>--\r\n')).toBe(true)
  const parts = text.slice(7, -11).split('\r\n--<b>\r\n')
  return parts
    .map((part) => {
      const [, name, file, type, content] =
        /^Content-Disposition: form-data; name="([^"]*)"(?:; filename="(.*?)")?(?:\r\nContent-Type: (.*?))?\r\n\r\n(.*)$/s.exec(
          part,
        )!
      if (file) return `part ${name} (filename ${file}, ${type}, bytes ${hex(content!)})`
      return `part ${name} ${type ? `(${type}, ${content})` : content}`
    })
    .join(', ')
}
