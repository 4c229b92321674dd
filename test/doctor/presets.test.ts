import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/awda/operations.ts'
import { diagnose, type Diagnosis, type Subject } from '../../src/doctor/index.ts'
import { knownOf } from '../../src/doctor/node.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { createSecretKey } from 'node:crypto'
import { declarationOf } from '../partners/preset.ts'
import {
  ed,
  otherEd,
  otherRsa,
  otherSecret,
  rsa,
  schemes,
  type Scheme,
  secret,
  seconds,
  wrongOf,
} from './preset-mistakes.ts'

// Mistakes in the public schemes, made by code that knows neither the declarations nor the doctor.

const operation = { ...operations.listBanks, path: '/v3/orders/{order}', method: 'POST' }

const subjectOf = ({ name }: Scheme): Subject => ({
  name,
  scheme: readScheme(declarationOf(name), name),
  parameters: {},
  hooks: {},
  tables: { fields: {}, sensitive: {} },
})

function knownFor({ name, fields }: Scheme) {
  const isEd = name.includes('ed25519')
  const isRsa = name === 'params-rsa' || name === 'wechatpay-v3'
  const app = isEd ? ed : rsa
  const other = isEd ? otherEd : otherRsa
  const secretOf = (text: string) =>
    createSecretKey(Buffer.from(name === 'standard-webhooks' ? `whsec_${text}` : text))
  return knownOf(
    new Map([
      [fields.id, isEd || isRsa ? { publicKey: app.publicKey } : { secret: secretOf(secret) }],
      ['neighbour', isEd || isRsa ? { publicKey: other.publicKey } : { secret: secretOf(otherSecret) }],
    ]),
  )
}

function see(scheme: Scheme, signature: string, showValues = false): Diagnosis {
  const { url, headers, body } = scheme.send(scheme.fields, signature)
  const request = {
    operation,
    method: scheme.fields.method,
    url,
    headers: new Headers({ 'content-type': 'application/json', ...headers }),
    body,
    now: seconds * 1000 + 500,
  }
  return diagnose(subjectOf(scheme), request, knownFor(scheme), { showValues })
}

describe('the doctor of the public schemes', () => {
  it.each(schemes)('finds nothing wrong with a right request of $name', (scheme) => {
    const found = see(scheme, scheme.print(scheme.make(scheme.text(scheme.fields))))
    expect([found.cause, found.also]).toEqual(['none', []])
  })

  const results = schemes.map((scheme) => {
    const rows = wrongOf(scheme).map(({ id, causes, signature }) => {
      const found = see(scheme, signature)
      return { id, causes, found, open: see(scheme, signature, true), isNamed: causes.includes(found.cause) }
    })
    return { name: scheme.name, rows }
  })

  it('names at least 85 % of the generated mistakes, in total and in most schemes', () => {
    const lines = results.map(({ name, rows }) => {
      const named = rows.filter(({ isNamed }) => isNamed).length
      const others = rows.filter(({ isNamed }) => !isNamed).map(({ id, found }) => `${id}: ${found.cause}`)
      return `${name.padEnd(18)} ${String(named).padStart(3)} of ${String(rows.length).padStart(3)}  ${others.join('; ')}`
    })
    const all = results.flatMap(({ rows }) => rows)
    const named = all.filter(({ isNamed }) => isNamed).length
    console.log([...lines, `${'all'.padEnd(18)} ${named} of ${all.length}`].join('\n'))
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(results.find(({ name }) => name === 'wechatpay-v3')?.rows.length).toBeGreaterThanOrEqual(30)
    expect(named / all.length).toBeGreaterThanOrEqual(0.85)
    for (const { name, rows } of results)
      expect(rows.filter(({ isNamed }) => isNamed).length / rows.length, name).toBeGreaterThanOrEqual(0.7)
  })

  it('puts no secret into any text', () => {
    for (const { found, open } of results.flatMap(({ rows }) => rows))
      for (const one of [found, open]) {
        const text = `${JSON.stringify(one)}${inspect(one, { depth: 9 })}`
        for (const word of [secret, otherSecret, encodeURIComponent(secret), secret.toLowerCase()])
          expect(text).not.toContain(word)
      }
  })

  it('has a sentence and an advice without a gap', () => {
    for (const { found } of results.flatMap(({ rows }) => rows))
      for (const { sentence, advice } of [found, ...found.also])
        expect(`${sentence} ${advice}`).not.toMatch(/\{\w| {2}| \.|undefined/)
  })
})
