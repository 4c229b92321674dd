import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { otherSecret, schemes, seconds, secret, wrongOf } from './preset-mistakes.ts'
import { see } from './preset-see.ts'
import { seen } from './seen.ts'
import { isFull, share } from '../share.ts'

// Mistakes in the public schemes, made by code that knows neither the declarations nor the doctor.

describe('the doctor of the public schemes', () => {
  it.each(schemes)('finds nothing wrong with a right request of $name', (scheme) => {
    const found = see(scheme, scheme.print(scheme.make(scheme.text(scheme.fields))))
    expect([found.cause, found.also]).toEqual(['none', []])
  })

  it.each([
    [
      'seconds',
      'time-unit',
      'The timestamp is in seconds, and then 5 s behind the server.',
      `${seconds - 5}`,
    ],
    ['microseconds', 'time-unit', 'The timestamp is in microseconds, and then 0 s', `${seconds}000000`],
    ['milliseconds', 'none', '', `${seconds}000`],
  ])('knows %s where milliseconds are expected', (_, cause, says, time) => {
    const ed25519 = schemes.find(({ name }) => name === 'ed25519')!
    const scheme = { ...ed25519, fields: { ...ed25519.fields, time } }
    const found = see(scheme, scheme.print(scheme.make(scheme.text(scheme.fields))))
    expect([found.cause, found.sentence]).toEqual([cause, expect.stringContaining(says)])
  })

  const results = share(schemes).map((scheme) => {
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
    for (const api of ['awda', 'ppdai']) {
      const own = seen.filter((one) => one.api === api)
      const named = own.filter(({ wanted, see }) => see().cause === wanted[0])
      lines.push(`${api.padEnd(18)} ${String(named.length).padStart(3)} of ${String(own.length).padStart(3)}`)
      expect(named.length / own.length).toBeGreaterThanOrEqual(0.85)
    }
    const all = results.flatMap(({ rows }) => rows)
    const named = all.filter(({ isNamed }) => isNamed).length
    console.log([...lines, `${'all'.padEnd(18)} ${named} of ${all.length}`].join('\n'))
    if (isFull) {
      expect(all.length).toBeGreaterThanOrEqual(60)
      expect(results.find(({ name }) => name === 'wechatpay-v3')?.rows.length).toBeGreaterThanOrEqual(30)
    }
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

  it('shows values of path, query, headers and body only on request', () => {
    for (const { name, rows } of results)
      for (const { id, found, open } of rows) {
        expect(JSON.stringify(found), `${name}, ${id}`).not.toMatch(/orders\/7|b=2|x%20y|x y|José|a\/b|: 100/)
        if (found.expected?.includes('/v3/orders/')) expect(open.expected).toContain('/v3/orders/7')
      }
  })

  it('hides the values of a query that is signed apart from its path', () => {
    const scheme = schemes.find(({ name }) => name === 'rfc9421-ed25519')!
    const { signature } = wrongOf(scheme)[0]!
    expect(see(scheme, signature).expected).toContain('\n"@query": ?b=<hidden>&a=<hidden>\n')
    expect(see(scheme, signature, true).expected).toContain('\n"@query": ?b=2&a=x%20y\n')
  })

  it('has a sentence and an advice without a gap', () => {
    for (const { found } of results.flatMap(({ rows }) => rows))
      for (const { sentence, advice } of [found, ...found.also])
        expect(`${sentence} ${advice}`).not.toMatch(/\{\w| {2}| \.|undefined/)
  })
})
