import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { partsFrom } from '../../src/generate/add/from.ts'
import { renderFolder, writeFolder } from '../../src/generate/add/index.ts'

// `lendspec add --from`: small OpenAPI files with one feature or trap each.

const folder = join(import.meta.dirname, '../cases/openapi')
const home = mkdtempSync(join(tmpdir(), 'lendspec-from-'))
afterAll(() => rmSync(home, { recursive: true }))

async function add(file: string): Promise<{ schemas: string; notes: string; fault: string }> {
  const notes: string[] = []
  const done = { schemas: '', fault: '' }
  try {
    const files = await renderFolder(
      'acme',
      'hmac-header',
      partsFrom(file, (note) => notes.push(note)),
    )
    await writeFolder('acme', files, join(home, 'acme'))
    done.schemas = [...files]
      .flatMap(([name, text]) => (name.startsWith('schemas/') ? [text] : []))
      .join('\n')
  } catch (error) {
    if ((error as Error).constructor !== Error) throw error
    done.fault = (error as Error).message
  }
  return { ...done, notes: notes.join('\n') }
}
const nameOf = (text: string) => text.replaceAll(`${folder}/`, '')

it.each([
  ['01-nullable-30', /type:\n {6}- string\n {6}- "null"/, /x-envelope/],
  [
    '02-nullable-ref-30',
    /anyOf:\n {6}- \$ref: \.\.\/schemas\/Depot\.yaml\n {6}- type: "null"/,
    /02-nullable-ref-30\.yaml:17: \/components\/schemas\/Parcel\/properties\/to: nullable beside/,
  ],
  ['06-ref-siblings-31', /\$ref: \.\.\/schemas\/Base\.yaml/, /x-envelope/],
  ['10-map-with-fields', /additionalProperties/, /x-envelope/],
  ['12-enum-mixed', /level/, /x-envelope/],
  ['13-yaml-booleans', /enum:\n {6}- yes\n {6}- no/, /x-envelope/],
  ['31-response-headers', /./, /x-envelope/],
  ['41-yaml-anchors', /./, /x-envelope/],
  ['42-any-and-never', /./, /x-envelope/],
  ['43-tuples-patterns', /prefixItems/, /x-envelope/],
])('%s is taken: its schemas and its notes', async (name, schemas, notes) => {
  const found = await add(join(folder, `${name}.yaml`))
  expect(found.fault).toBe('')
  expect(found.schemas).toMatch(schemas)
  expect(nameOf(found.notes)).toMatch(notes)
})

it.each([
  ['25-body-on-get', /^25-body-on-get\.yaml:8: .*fetch cannot send a body on GET/],
  ['33-webhooks-only', /no operation/],
  [
    '38-operation-ids',
    /^38-operation-ids\.yaml:5: \/paths\/~1a\/get\/operationId: the operation has no operationId/,
  ],
  ['46-dynamic-ref', /46-dynamic-ref\.yaml:11: .*\$dynamicRef/],
  ['47-swagger-20', /^47-swagger-20\.yaml:1: .*convert it to OpenAPI 3\.1 first/],
  ['48-ambiguous-paths', /^48-ambiguous-paths\.yaml:7: .*are one path/],
])('%s is refused by file, line and feature', async (name, wanted) => {
  expect(nameOf((await add(join(folder, `${name}.yaml`))).fault)).toMatch(wanted)
})

it('names each operation that it leaves out', async () => {
  const { fault, notes } = await add(join(folder, '30-statuses.yaml'))
  expect(fault).toBe('No operation of the file could be kept.')
  expect(nameOf(notes)).toMatch(/^30-statuses\.yaml:6: \/paths\/~1jobs\/post: left out: no response 200/)
})

it('refuses a reference to another file or address', async () => {
  const file = join(home, 'remote.yaml')
  writeFileSync(file, 'openapi: 3.1.0\npaths:\n  /a:\n    $ref: https://a.test/a.yaml\n')
  const { fault } = await add(file)
  expect(fault).toContain('remote.yaml:3: https://a.test/a.yaml is outside this file. Bundle the file first.')
  expect(readdirSync(home)).not.toContain('remote')
})

it.each([
  ['stripe-webhook', ['malformed', 'timestamp', 'signature', 'replayed']],
  ['params-rsa', ['malformed', 'app', 'timestamp', 'signature', 'replayed']],
  ['wechatpay-v3', ['malformed', 'app', 'timestamp', 'nonce', 'signature', 'replayed']],
])('%s has a refusal for each check of its scheme, and for no other', async (preset, wanted) => {
  const { refusals } = parse((await renderFolder('acme', preset)).get('signature.yaml') ?? '') as {
    refusals: Record<string, unknown>
  }
  expect([...new Set(Object.keys(refusals).map((reason) => reason.split('-')[0]))]).toEqual(wanted)
})
