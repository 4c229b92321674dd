import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutants } from '../scripts/mutation/named.ts'

const root = join(import.meta.dirname, '..')

// That a test fails with each of them is proved by `npm run named --prefix scripts/mutation`.
describe('an unsafe mistake that tests have to notice', () => {
  it.each(mutants)('can still be made: $name', ({ file, from, to, tests }) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2)
    expect(to).not.toBe(from)
    for (const name of tests) expect(existsSync(join(root, `test/${name}.test.ts`)), name).toBe(true)
  })
})
