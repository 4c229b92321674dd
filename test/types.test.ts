import { spellOut } from '../src/signing/long-form.ts'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/generate/openapi.ts'
import { renderTypes } from '../src/generate/types.ts'

const values = () => ({
  type: 'integer',
  description: 'How it went.',
  enum: [1, 2],
  'x-enumDescriptions': { '1': 'well', '2': 'badly' },
})
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const media = (name: string) => ({ 'application/json': { schema: named(name), examples: {} } })

const document = {
  openapi: '3.1.0',
  info: { title: 'A contract', version: '1.0.0', description: '' },
  paths: {
    '/ask': {
      post: {
        operationId: 'ask',
        'x-envelope': { code: 'outcome' },
        requestBody: { required: true, content: media('Question') },
        responses: { '200': { description: 'The answer.', content: media('Reply') } },
      },
    },
  },
  components: {
    schemas: {
      Question: { type: 'object', properties: { mood: values() } },
      Reply: {
        type: 'object',
        properties: { outcome: values(), word: { type: 'string', enum: ['a', 'b'] } },
      },
    },
  },
  'x-signature': spellOut({ send: {} }, 'none'),
} as unknown as Document

describe('generated types', () => {
  it('keep enums of requests closed and open those of responses', () => {
    const types = renderTypes({ document })
    expect(types).toContain('mood?: 1 | 2;')
    expect(types).toContain('outcome?: 1 | 2 | (number & {});')
    expect(types).toContain('word?: "a" | "b" | (string & {});')
  })

  it('say what each value of an enum means', () => {
    expect(renderTypes({ document })).toContain('- `2`: badly')
  })
})
