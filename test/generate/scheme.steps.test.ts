// The steps of a scheme are made by its compiled code, whatever it signs.
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { stepsOf } from '../../src/generate/scheme/steps.ts'
import { declarationOf, modulesOf, presets } from '../partners/preset.ts'

const pem = { type: 'pkcs8', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem)
const ed25519 = generateKeyPairSync('ed25519').privateKey.export(pem)

function stepNamesOf(declared: unknown) {
  const scheme = readScheme(declared, 'preset')
  const isRsa = Object.values(scheme.signatures).some(({ algorithm }) => algorithm.startsWith('rsa'))
  const credentials = Object.fromEntries(
    Object.entries(scheme.credentials).map(([name, { kind }]) => [
      name,
      String(kind === 'private-key' ? (isRsa ? rsa : ed25519) : 'c2VjcmV0'),
    ]),
  )
  const example = {
    credentials,
    timestamp: 1_700_000_000,
    operation: { id: 'any', method: 'POST', accessToken: false },
    url: 'https://partner.example/a?b=1',
    body: Object.keys(scheme.send.form).length ? 'x=1' : '{"x":1}',
  }
  return stepsOf(scheme, modulesOf(declared), join(import.meta.dirname, '../partners/sigv4'), example)
}

it.each(presets)('%s has a sentence for each step', async (name) => {
  const steps = await stepNamesOf(declarationOf(name))
  expect(steps.length).toBeGreaterThan(1)
  for (const { rule } of steps) expect(rule).toMatch(/^\S.*[.`]$/)
})

it('gives a header that the caller adds', async () => {
  const text = JSON.stringify(declarationOf('rfc9421-ed25519')).replace(
    'header:Content-Type',
    'header:X-Action',
  )
  const base = (await stepNamesOf(JSON.parse(text))).find(({ name }) => name === 'base')
  expect(base?.rule).toContain('the header `x-action`')
  expect(base?.example).toContain('"content-type": example\n')
})
