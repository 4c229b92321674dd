// What is tried for a string whose pairs are joined in another way than declared.
import { describe, expect, it } from 'vitest'
import { joinMistakes } from '../../src/doctor/pair-order.ts'
import type { PairString } from '../../src/signing/grammar.ts'

type Row = [pair: string | undefined, join: string | undefined, detail: string]

const tried = (pair: string, join: string, each: PairString['each']) => {
  const make = (_: string, change: Partial<PairString>, detail: string) => ({ change, detail })
  const mistakes = joinMistakes({ pair, join, each } as PairString, make as never) as never as {
    change: Partial<PairString>
    detail: string
    pairs: boolean
  }[]
  return {
    rows: mistakes.map(({ change, detail }): Row => [change.pair, change.join, detail]),
    paired: mistakes.filter(({ pairs }) => pairs).length,
  }
}

const marks: [mark: string, name: string][] = [
  [',', 'a comma'],
  [' ', 'a space'],
  ['\n', 'a line break'],
  ['|', 'a bar'],
  [';', 'a semicolon'],
]
const between = (pair: string, what: string) =>
  marks.map(([mark, name]): Row => [pair, mark, `${name} between the ${what}`])

describe('joined pairs', () => {
  it.each<[pair: string, join: string, each: 'query' | 'envelope', paired: number, Row[]]>([
    [
      '{name}={value}',
      '&',
      'query',
      4,
      [
        ['{name}={value}', '', 'name=value'],
        ['{name}{value}', '', 'nothing between name and value'],
        ['{name}:{value}', '', 'name:value'],
        ['{name}:{value}', ',', 'name:value,name:value'],
        ['{name}={value}', '', 'nothing between the parameters'],
        ...between('{name}={value}', 'parameters'),
        ['{name}= {value}', '&', 'a space after each equals sign'],
        ['{name}={value}&', '', 'an & after the last one'],
      ],
    ],
    [
      '{name}:{value}\n',
      '',
      'envelope',
      4,
      [
        ['{name}={value}\n', '&', 'name=value&name=value'],
        ['{name}:{value}\n', '&', 'name:value&name:value'],
        ['{name}={value}\n', '', 'name=value'],
        ['{name}{value}\n', '', 'nothing between name and value'],
        ['{name}:{value}\n', ',', 'name:value,name:value'],
        ...between('{name}:{value}\n', 'fields'),
        ['{name}: {value}\n', '', 'a space after each colon'],
        ['{name}:{value}', undefined, 'no line break after them'],
        ['{name}:{value}', '\n', 'no line break after the last one'],
      ],
    ],
    [
      '{name}{value}',
      '',
      'query',
      1,
      [
        ['{name}={value}', '&', 'name=value&name=value'],
        ['{name}{value}', '&', 'an & between the parameters'],
        ['{name}={value}', '', 'name=value'],
        ['{name}:{value}', '', 'name:value'],
        ['{name}:{value}', ',', 'name:value,name:value'],
        ...between('{name}{value}', 'parameters'),
        ['{name} {value}', '', 'a space after each name'],
        ['{name}{value}\n', '', 'a line break after the last one'],
      ],
    ],
    // Without names there is one value in each pair that is tried.
    [
      '{value}',
      '',
      'query',
      1,
      [
        ['{name}={value}', '&', 'name=value&name=value'],
        ['{value}', '&', 'an & between the parameters'],
        ['{name}={value}', '', 'name=value'],
        ['{name}{value}', '', 'nothing between name and value'],
        ['{name}:{value}', '', 'name:value'],
        ['{name}:{value}', ',', 'name:value,name:value'],
        ...between('{value}', 'parameters'),
        ['{value}\n', '', 'a line break after the last one'],
      ],
    ],
    [
      '<{value},',
      '',
      'query',
      1,
      [
        ['<{name}={value},', '&', 'name=value&name=value'],
        ['<{value},', '&', 'an & between the parameters'],
        ['<{name}={value},', '', 'name=value'],
        ['<{name}{value},', '', 'nothing between name and value'],
        ['<{name}:{value},', '', 'name:value'],
        ['<{name}:{value},', ',', 'name:value,name:value'],
        ...between('<{value},', 'parameters'),
        ['<{value}', undefined, 'no comma after them'],
        ['<{value}', ',', 'no comma after the last one'],
      ],
    ],
  ])('%j, joined by %j', (pair, join, each, paired, rows) => {
    expect(tried(pair, join, each)).toEqual({ rows, paired })
  })

  it('of a body are tried with every usual mark', () => {
    const { rows } = tried('{name}={value}', '&', 'body')
    expect(rows).toContainEqual([
      '{name}\n{value}',
      ', ',
      'a line break after each name, a comma and a space between the parameters',
    ])
    expect(rows).toContainEqual(['{name}={value}&', '', 'name=value& with an & at the end'])
    // 12 as in a query, 35 marks without the declared ones, and 3 as a whole.
    expect(rows.length).toBe(12 + 34 + 3)
  })
})
