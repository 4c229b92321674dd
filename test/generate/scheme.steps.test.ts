// The documentation of a scheme follows from its declaration.
import { describe, expect, it } from 'vitest'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { guideOf } from '../../src/generate/scheme/guide.ts'
import { declarationOf, type Preset, presets } from '../partners/preset.ts'

const guide = (declared: unknown) => guideOf(readScheme(declared, 'preset'))
const changed = (name: Preset, from: string, to: string) => {
  const text = JSON.stringify(declarationOf(name))
  expect(text).toContain(from)
  return guide(JSON.parse(text.replace(from, to)))
}
const said = ({ mistakes }: ReturnType<typeof guideOf>) =>
  mistakes.map(({ mistake, remedy }) => `${mistake}: ${remedy}`).join('\n')

describe.each(presets)('%s', (name) => {
  const { steps, mistakes, about, heading } = guide(declarationOf(name))

  it('has a sentence for each step, once', () => {
    expect(steps.length).toBeGreaterThan(2)
    for (const { rule, title } of steps) {
      expect(rule).toMatch(/^\S.*[.`]$/)
      expect(title).not.toMatch(/undefined|: $/)
    }
    expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length)
    expect(steps.at(-1)?.name).toBe(':send')
  })

  it('says what people get wrong, each thing once', () => {
    expect(mistakes.length).toBeGreaterThan(3)
    expect(new Set(mistakes.map(({ mistake }) => mistake)).size).toBe(mistakes.length)
    for (const { mistake, remedy } of mistakes) {
      expect(mistake).toMatch(/^[^a-z\s].*[^.]$/)
      expect(remedy).toMatch(/^[^a-z\s].*[.`]$/)
      expect(mistake + remedy).not.toMatch(/undefined|``/)
    }
    expect(about).toMatch(/^\S.* over the strings? to sign “.*\.$/)
    expect(heading).toMatch(/^(one|two) signatures? in (headers|the (header \S+|form|query|envelope))$/)
  })
})

it.each<[Preset, string, string, string, string]>([
  [
    'hmac-header',
    '"algorithm":"hmac-sha256"',
    '"algorithm":"hmac-sha512"',
    'SHA-256 of secret',
    'SHA-512 of secret',
  ],
  [
    'wechatpay-v3',
    '"algorithm":"rsa-sha256"',
    '"algorithm":"rsa-sha1"',
    'SHA-1 instead of SHA-256',
    'SHA-256 instead of SHA-1',
  ],
  [
    'hmac-header',
    '"encoding":"hex","key"',
    '"encoding":"HEX","key"',
    'Upper-case hexadecimal digits: ',
    'Lower-case hexadecimal digits: ',
  ],
  [
    'ed25519',
    'epoch-milliseconds',
    'epoch-seconds',
    'Seconds: Milliseconds since',
    'Milliseconds: Seconds since',
  ],
  ['params-rsa', 'utc+8-text', 'utc-text', 'UTC: UTC+8 as', 'Local time: UTC as'],
  ['hmac-header', '"past":300', '"past":77', 'valid for 300 s', 'valid for 77 s'],
  ['form-hmac', '"join":"&"', '"join":";"', 'joined with `&`', 'joined with `;`'],
  ['standard-webhooks', '"decode":"base64"', '"decode":"hex"', 'Decode it from base64', 'Decode it from hex'],
  ['hmac-header', '{target}', '{path}', 'Path and query as', 'The path alone'],
  ['wechatpay-v3', '{body}\\n', '{body}', 'the last line too', 'none at the end'],
])('%s: %s as %s says another mistake', (name, from, to, before, after) => {
  expect(said(guide(declarationOf(name)))).toContain(before)
  const other = said(changed(name, from, to))
  expect(other).toContain(after)
  expect(other).not.toContain(before)
})

it('lists the mistakes of one partner behind those of its rules, with their own grade', () => {
  const own = { mistake: 'Own', remedy: 'Do not.', grade: 'observed' }
  const { mistakes } = guide({ ...(declarationOf('ed25519') as object), mistakes: [own] })
  expect(mistakes.at(-1)).toEqual(own)
})
