import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { withoutExtensions } from '../../src/generate/edit-keywords.ts'

describe('a contract without extensions', () => {
  it.each([
    ['of the root', { openapi: '3.1.0', 'x-signature': {} }, { openapi: '3.1.0' }],
    ['in a list', { tags: [{ name: 'a', 'x-b': 1 }] }, { tags: [{ name: 'a' }] }],
    ['of components', { components: { 'x-a': {}, schemas: {} } }, { components: { schemas: {} } }],
    [
      'of a schema that is called x-',
      { components: { schemas: { 'x-a': { 'x-b': 1, type: 'object' } } } },
      { components: { schemas: { 'x-a': { type: 'object' } } } },
    ],
    [
      'of a property and of a header that are called x-',
      { properties: { 'x-a': { 'x-b': 1 } }, headers: { 'x-id': { 'x-b': 1, required: true } } },
      { properties: { 'x-a': {} }, headers: { 'x-id': { required: true } } },
    ],
    [
      'of a property that is called as a key is',
      { properties: { properties: { 'x-a': 1, type: 'string' }, example: { 'x-a': 1 } } },
      { properties: { properties: { type: 'string' }, example: {} } },
    ],
    [
      'but not in data',
      { example: { 'x-a': 1 }, default: { 'x-a': 1 }, enum: [{ 'x-a': 1 }], examples: [{ 'x-a': 1 }] },
      { example: { 'x-a': 1 }, default: { 'x-a': 1 }, enum: [{ 'x-a': 1 }], examples: [{ 'x-a': 1 }] },
    ],
    [
      'of an example with a name',
      { examples: { 'x-ok': { 'x-b': 1, value: { 'x-a': 1 } } } },
      { examples: { 'x-ok': { value: { 'x-a': 1 } } } },
    ],
    ['but not a scheme', { security: [{ 'x-key': [] }] }, { security: [{ 'x-key': [] }] }],
    ['of a path', { paths: { 'x-a': 1, '/a': { 'x-b': 1, get: {} } } }, { paths: { '/a': { get: {} } } }],
  ])('%s', (_, given, wanted) => expect(withoutExtensions<object>(given)).toEqual(wanted))

  it('keeps those that are asked for, as they are', () => {
    expect(withoutExtensions({ 'x-a': { 'x-b': 1 }, 'x-c': 1 }, new Set(['x-a']))).toEqual({
      'x-a': { 'x-b': 1 },
    })
  })

  it.each(partnerNames)('has all else of %s', (api) => {
    const file = join(import.meta.dirname, '../../generated', api, 'openapi.json')
    const document = JSON.parse(readFileSync(file, 'utf8')) as { paths: object; webhooks?: object }
    const plain = withoutExtensions(document)
    expect(JSON.stringify(plain)).not.toContain('"x-')
    expect(Object.keys(plain.paths)).toEqual(Object.keys(document.paths))
    expect(Object.keys(plain.webhooks ?? {})).toEqual(Object.keys(document.webhooks ?? {}))
  })
})
