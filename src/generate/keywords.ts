// Keywords that Ajv does not have, or has for binary fractions alone.

import { _, type Ajv2020, type CodeKeywordDefinition } from 'ajv/dist/2020.js'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'

/** `x-span`: at most so many days from one field to another. Other keywords report dates that cannot be read. */
export const spanKeyword: CodeKeywordDefinition = {
  keyword: 'x-span',
  type: 'object',
  schemaType: 'object',
  code(context) {
    const { from, to, days } = context.schema as { from: string; to: string; days: number }
    const time = (name: string) => _`Date.parse(${context.data}${getProperty(name)})`
    context.fail(_`${time(to)} - ${time(from)} > ${days * 86_400_000}`)
  },
}

/** 0.07 / 0.01 has a remainder in binary fractions. A number has 15 decimal digits. */
const multipleKeyword: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  code(context) {
    const { data, schema: step } = context as { data: typeof context.data; schema: number }
    const nearest = _`Math.round(${data} / ${step}) * ${step}`
    context.fail(
      Number.isInteger(step)
        ? _`${data} % ${step} !== 0`
        : _`Number((${nearest}).toPrecision(15)) !== ${data}`,
    )
  },
  error: { message: ({ schemaCode }) => _`"must be multiple of " + ${schemaCode}` },
}

/** Makes `multipleOf: 0.01` mean decimal digits. */
export const countDecimals = (ajv: Ajv2020): Ajv2020 =>
  ajv.removeKeyword('multipleOf').addKeyword(multipleKeyword)
