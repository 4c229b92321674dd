import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildProjectPackage } from '../../src/package/build/index.ts'
import { writeMinimal } from '../partners/minimal.ts'
import { writeConverted } from '../partners/registry.ts'
import { node } from './project.ts'

// The packages of partners that nothing in src knows run their own tests: of signatures, of responses and of notifications.

const home = mkdtempSync(join(tmpdir(), 'lendspec-packages-'))
afterAll(() => rmSync(home, { recursive: true }))
const partners = join(import.meta.dirname, '../partners')

it.each<[string, string, (contract: string) => unknown]>([
  ['wechatpay-v3', 'a GET, and signed responses', () => join(partners, 'wechatpay-v3')],
  ['form-hmac', 'a form', (contract) => writeMinimal('form-hmac', contract)],
  ['tc3', 'the type of the body signed', (contract) => writeMinimal('tc3', contract)],
  ['ed25519-joined', 'a key of another name', (contract) => writeMinimal('ed25519-joined', contract)],
  [
    'daily-key',
    'a token of another name',
    (contract) => {
      writeMinimal('daily-key', contract)
      for (const name of ['signature.yaml', 'vectors.yaml']) {
        const file = join(contract, name)
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('accessToken', 'session'))
      }
    },
  ],
  ['converted', 'no envelope, and a notification', (contract) => writeConverted('converted', contract)],
])(
  '%s: %s',
  async (api, _, write) => {
    const contract = join(home, api)
    const made = await write(contract)
    const out = join(home, `${api}-package`)
    mkdirSync(out)
    await buildProjectPackage(
      api,
      typeof made === 'string' ? made : contract,
      out,
      new URL('file:///none.js'),
    )
    const readme = readFileSync(join(out, api, 'README.md'), 'utf8')
    expect(readme.includes('`verify(rawBytes, request)`')).toBe(api === 'converted')
    expect(readme.includes('need an access token: `')).toBe(api === 'daily-key')
    const results = await node(join(out, api), '--test')
    expect(results).toMatch(/^# Subtest: a signed call is the known answer$/m)
    expect(results).toMatch(/^# fail 0$/m)
  },
  120_000,
)
