import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { answerOf, mediaOf, operationsOf } from '../../src/generate/contract.ts'
import type { Document } from '../../src/generate/openapi.ts'
import { nodeOf, walk } from '../../src/generate/node.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { arbitraryOf, fullValue } from './negatives/values.ts'
import { violationsOf } from './negatives/violations.ts'
import { fc } from '../property.ts'

// The rules of the contract compile what a validator is made from, and check every example, multipleOf and long integer
// (rules.test.ts). Here is the rest: schemas that no validator reads, and the validators of what a partner sends.

describe.each(partnerNames)('%s', async (api) => {
  const file = new URL(`../../generated/${api}/openapi.json`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as Document

  it('has no schema that strict Ajv does not compile', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { int32: true, double: true } })
    ajv.addVocabulary([
      'x-sensitive',
      'x-source',
      'x-unconfirmed',
      'x-enumDescriptions',
      'x-encrypted',
      'x-formerly',
      'x-span',
    ])
    ajv.addKeyword('components')
    const schemas = new Map(Object.entries(document.components.schemas))
    walk(document, ({ schema }, path) => {
      if (schema) schemas.set(path.join('/'), nodeOf(schema))
    })
    // References are those of the document, so the schemas they name come along.
    const { components } = document
    for (const [name, schema] of schemas) {
      expect(() => ajv.compile({ ...schema, components }), name).not.toThrow()
    }
    expect(schemas.size).toBeGreaterThan(Object.keys(document.components.schemas).length)
  })

  const sent = [
    ...operationsOf(document).map(({ operation }) => ({
      name: `${operation.operationId}Response`,
      ...answerOf(operation),
    })),
    ...Object.values(document.webhooks ?? {}).map(({ post }) => ({
      name: `${post.operationId}Notification`,
      ...mediaOf(post),
    })),
  ]

  it.each(sent)(
    '$name accepts every value of the schema, and no violation',
    async ({ name, schema, examples }) => {
      const validate = (await profiles[api].contract.validators())[name]!
      fc.assert(
        fc.property(arbitraryOf(document, schema), (value) => validate(value)),
        { numRuns: 50 },
      )
      const base = fullValue(document, schema, examples['ok']?.value)
      expect(validate(base)).toBe(true)
      for (const { at, kind, keyword, body } of violationsOf(document, schema, base)) {
        // A value that the contract does not list yet is not a fault of the partner.
        expect(validate(body), `${at} ${kind}`).toBe(keyword === 'enum')
      }
    },
  )
})
