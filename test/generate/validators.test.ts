import { expect, it } from 'vitest'
import { loadContract } from '../../src/generate/contract.ts'
import { createValidators } from '../../src/generate/validators.ts'

it.each<[schema: object, message: RegExp]>([
  [{ type: 'strin' }, /schema is invalid: data\/type/],
  [{ minLength: -1 }, /schema is invalid: data\/minLength/],
  [{ required: 'a' }, /schema is invalid: data\/required/],
  [{ allOf: [{ minItems: 1.5 }] }, /schema is invalid: data\/allOf\/0\/minItems/],
  [{ enum: [] }, /enum must have non-empty array/],
  [{ pattern: '(' }, /Invalid regular expression/],
  [{ 'x-new': 1 }, /unknown keyword: "x-new"/],
  [{ $ref: '#/components/schemas/NoSuch' }, /can't resolve reference \/NoSuch/],
])('the schema %j has no validator', async (schema, message) => {
  const contract = await loadContract('awda')
  const { schemas } = contract.document.components
  Object.assign(schemas, { [Object.keys(schemas)[0]!]: schema })
  const make = async () => createValidators(contract).render()
  await expect(make()).rejects.toThrow(message)
})
