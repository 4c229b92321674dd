import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { partnerNames } from '../../generated/index.ts'
import { contracts } from '../../src/generate/contract.ts'
import { spellOut } from '../../src/generate/scheme/long-form.ts'
import { refuseOtherRules } from '../../src/generate/written-out.ts'

/** Checks the declaration of a partner after one edit. */
function check(api: string, from: string, to: string): void {
  const text = readFileSync(join(contracts, api, 'signature.yaml'), 'utf8')
  expect(text).toContain(from)
  refuseOtherRules(api, spellOut(parse(text.replace(from, to)), api))
}

describe('what is written out by hand', () => {
  it.each(partnerNames)('follows the rule of %s', (api) => {
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
  ] as const)('refuses another rule of %s: %s becomes %s', (api, from, to) => {
    expect(() => check(api, from, to)).toThrow(
      /signature\.yaml: vectors, samples and packages are not written for this rule/,
    )
  })

  it.each([
    ['awda', 'title: Envelope,', 'title: The envelope,'],
    ['awda', 'window: { past: 60', 'window: { past: 90'],
    ['awda', '{ code: 1007', '{ code: 1006'],
    ['awda', 'algorithm: MD5 over', 'algorithm: The MD5 of'],
  ] as const)('does not mind %s: %s becomes %s', (api, from, to) => {
    expect(() => check(api, from, to)).not.toThrow()
  })
})
