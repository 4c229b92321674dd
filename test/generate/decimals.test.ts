import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { createSampler } from '../../src/generate/add/sampler.ts'
import { countDecimals } from '../../src/generate/keywords.ts'

// `multipleOf` of amounts with decimals: a number is a multiple by its decimal digits.

it.each<[multipleOf: number, multiples: number[], others: number[]]>([
  [0.01, [0, 0.07, 19.99, -0.29, 1.1, 4.35, 123456789.01, 9007199254.99, 1e12], [0.001, 19.995, 0.0700001]],
  [0.1, [0.3, 0.7, 1.1, 100000000.7], [0.05, 0.31]],
  [0.05, [0.15, 0.35, 1.15, 3], [0.01, 0.151]],
  [0.001, [0.003, 1.005, 4.035], [0.0005]],
  [2.5, [2.5, 7.5, 10], [1, 2.4]],
  [1e-7, [3e-7, 0.1234567], [1.5e-7]],
  [1, [9007199254740991, -3], [0.5]],
  [1000, [0, 5000], [1, 999]],
])('multipleOf %d accepts %j and refuses %j', (multipleOf, multiples, others) => {
  const fits = countDecimals(new Ajv2020()).compile({ type: 'number', multipleOf })
  expect([multiples.filter((one) => !fits(one)), others.filter((one) => fits(one))]).toEqual([[], []])
})

it.each([
  [{ type: 'number', multipleOf: 0.01, minimum: 0.07 }, 0.07],
  [{ type: 'number', multipleOf: 0.1, exclusiveMinimum: 0.2 }, 0.3],
  [{ type: 'number', multipleOf: 0.05, minimum: 1.13 }, 1.15],
])('has an example for %j', (schema, wanted) => {
  expect(createSampler({}).sampleOf(schema)).toBe(wanted)
})
