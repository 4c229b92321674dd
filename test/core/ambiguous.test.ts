import { describe, expect, it } from 'vitest'
import { isAmbiguous } from '../../src/core/ambiguous.ts'
import { isDeep } from '../../src/core/depth.ts'
import { findAltered } from '../../src/core/exact.ts'
import { fc } from '../property.ts'

const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`

describe('JSON that readers may disagree about', () => {
  it.each([
    ['{"a":1,"a":1}', true],
    ['{"a":1,"b":{"a":1}}', false],
    ['{"a":[{"b":1},{"b":1}]}', false],
    ['{"a":{"b":1,"b" \n: 2}}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"a":"b","b":"a"}', false],
    ['["a","a"]', false],
    ['{"a":"\\":{\\"a\\":","b":1}', false],
    [nested(64), false],
    [nested(65), true],
    [`"${'['.repeat(65)}"`, false],
    ['{"code":0}', false],
    ['{"code":1.50}', false],
    ['{"code": 1e-400}', true],
    ['{"code":9007199254740993}', true],
    ['{"code":1e+21}', false],
    ['{"code":"9007199254740993"}', false],
    ['{"other":9007199254740993}', false],
    ['{"other":{"code":9007199254740993}}', false],
  ])('%s: %s', (json, expected) => {
    expect(isAmbiguous(json, ['code'])).toBe(expected)
  })

  it('is what is nested too deep, or what names a field twice', () => {
    const name = fc.constantFrom('a', 'b', '\\u0061', 'c"'.replace('"', '\\"'))
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '"a"', '"{\\"a\\":"', 'null'),
        fc
          .array(fc.tuple(name, tie('tree')))
          .map((fields) => `{${fields.map(([key, value]) => `"${key}" : ${value}`).join()}}`),
        fc.array(tie('tree')).map((items) => `[${items.join()}]`),
      ),
    }))
    fc.assert(
      fc.property(tree, (json) => {
        const isTwice = findAltered(json).some(({ kind }) => kind === 'duplicate')
        expect(isAmbiguous(json, [])).toBe(isTwice || isDeep(json))
      }),
    )
  })
})
