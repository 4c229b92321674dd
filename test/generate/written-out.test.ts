import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { contracts } from '../../src/generate/contract.ts'
import { refuseOtherRules } from '../../src/generate/written-out.ts'

const folder = mkdtempSync(join(tmpdir(), 'lendspec-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Checks the declaration of a partner after one edit. */
function check(api: string, from: string, to: string): void {
  const text = readFileSync(join(contracts, api, 'signature.yaml'), 'utf8')
  expect(text).toContain(from)
  mkdirSync(join(folder, api), { recursive: true })
  writeFileSync(join(folder, api, 'signature.yaml'), text.replace(from, to))
  refuseOtherRules(api, folder)
}

describe('the templates of samples and packages', () => {
  it.each(partnerNames)('follow the rule of %s', (api) => {
    expect(() => refuseOtherRules(api)).not.toThrow()
  })

  it.each([
    ['awda', "join: ''", "join: '&'"],
    ['awda', "'{name}:{value}'", "'{name}={value}'"],
    ['awda', 'order: name', 'order: sent'],
    ['awda', 'algorithm: md5', 'algorithm: hmac-sha256'],
    ['awda', 'encoding: HEX', 'encoding: hex'],
    ['awda', "v: '1.0'", "v: '2.0'"],
    ['awda', 'digits: 1-12', 'digits: 13'],
    ['awda', '{envelope}{secret}', '{secret}{envelope}'],
    ['ppdai', 'algorithm: rsa-sha1', 'algorithm: rsa-sha256'],
    ['ppdai', 'name: lower', 'name: keep'],
    ['ppdai', 'X-PPD-SIGN:', 'X-SIGN:'],
  ] as const)('refuse another rule of %s: %s becomes %s', (api, from, to) => {
    expect(() => check(api, from, to)).toThrow(/signature\.yaml: no template .* signs by this rule/)
  })

  it.each([
    ['awda', 'title: Envelope,', 'title: The envelope,'],
    ['awda', 'window: { past: 60', 'window: { past: 90'],
    ['awda', '{ code: 1007', '{ code: 1006'],
    ['awda', 'algorithm: MD5 over', 'algorithm: The MD5 of'],
  ] as const)('do not mind %s: %s becomes %s', (api, from, to) => {
    expect(() => check(api, from, to)).not.toThrow()
  })
})
