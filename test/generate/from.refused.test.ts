import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readPattern, textFor } from '../../src/generate/add/pattern.ts'
import { partsFrom } from '../../src/generate/add/from.ts'

const home = mkdtempSync(join(tmpdir(), 'lendspec-refused-'))
const file = join(home, 'a.yaml')
afterAll(() => rmSync(home, { recursive: true }))

const faultOf = (text: string): string => {
  writeFileSync(file, text)
  try {
    partsFrom(file, () => undefined)
    return 'accepted'
  } catch (error) {
    return (error as Error).message.replaceAll(`${home}/`, '')
  }
}

const open = 'openapi: 3.1.0\n'
const answering = (schema: string, more = '') =>
  `${open}paths:\n  /t: { get: { operationId: a, responses: { 200: { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }\n${more}components:\n  schemas:\n    A: ${schema}\n`
const operation = (rest: string) => `${open}paths:\n  /t:\n    get: { operationId: a, ${rest} }\n`

it.each([
  [
    'a reference to nothing',
    answering("{ $ref: '#/components/schemas/B' }"),
    'a.yaml:6: /components/schemas/A: #/components/schemas/B leads to nothing',
  ],
  [
    'an anchor',
    answering("{ properties: { b: { $ref: '#money' } } }"),
    'a.yaml:6: /components/schemas/A/properties/b: #money leads to nothing',
  ],
  [
    'references in a circle',
    answering("{ $ref: '#/components/schemas/A' }"),
    'a.yaml:6: /components/schemas/A: #/components/schemas/A leads to itself',
  ],
  [
    'an id that is an address',
    answering('{ items: { $ref: https://a.test/b } }'),
    'a.yaml:6: /components/schemas/A/items: https://a.test/b is outside this file',
  ],
  [
    'a field named $ref',
    answering('{ properties: { $ref: { type: string } } }'),
    'a.yaml:6: /components/schemas/A/properties: a field named $ref',
  ],
  [
    'a field named __proto__',
    answering('{ properties: { __proto__: { type: string } } }'),
    'a.yaml:6: /components/schemas/A/properties/__proto__: tools',
  ],
  [
    'a bound of 3.0 in 3.1',
    answering('{ minimum: 0, exclusiveMinimum: true }'),
    'a.yaml:6: /components/schemas/A/exclusiveMinimum: must be number',
  ],
  [
    'required beside a field',
    answering('{ properties: { b: { type: string, required: true } } }'),
    'a.yaml:6: /components/schemas/A/properties/b/required: must be array',
  ],
  [
    'a type of another language',
    answering('{ type: int }'),
    'a.yaml:6: /components/schemas/A/type: must be equal to one of the allowed values: array',
  ],
  [
    'a pattern of another language',
    answering("{ type: string, pattern: '(?i)^a$' }"),
    'a.yaml:6: /components/schemas/A/pattern: JavaScript cannot read the pattern (?i)^a$',
  ],
  [
    'a long number as a value',
    answering('{ enum: [9007199254740993] }'),
    'a.yaml:6: /components/schemas/A/enum: a number beyond 2^53',
  ],
  [
    'a tag of no schema',
    answering('{ oneOf: [{ type: object }], discriminator: { propertyName: k, mapping: { b: Gone } } }'),
    'a.yaml:6: /components/schemas/A/discriminator/mapping/b: Gone is not a schema',
  ],
  [
    'schemas without end',
    answering(`${'{ items: '.repeat(100)}{}${' }'.repeat(100)}`),
    'is nested deeper than 90 levels',
  ],
  [
    'a security scheme that is not there',
    answering('{}', 'security: [{ oauth: [] }]\n'),
    'a.yaml:4: /security/0/oauth: the file has no security scheme oauth',
  ],
  [
    'parameters that are no list',
    operation('parameters: { q: { in: query } }'),
    'a.yaml:4: /paths/~1t/get/parameters: this is not a list',
  ],
  [
    'one header twice',
    operation('parameters: [{ name: X-A, in: header }, { name: x-a, in: header }]'),
    'a.yaml:4: /paths/~1t/get/parameters/1: the parameter x-a is declared twice',
  ],
  [
    'a status in small letters',
    operation('responses: { 2xx: { description: x } }'),
    'a.yaml:4: /paths/~1t/get/responses/2xx: this is not a status',
  ],
  ['another file', 'a: 1', 'a.yaml:1: /openapi: this is not an OpenAPI file'],
  ['an alias inside of its anchor', `${open}x-a: &a { b: *a }`, 'a.yaml:2: *a is used inside its own anchor'],
  [
    'aliases that multiply',
    `${open}${Array.from({ length: 9 }, (_, at) => `x${at}: &x${at} [${`*x${at - 1},`.repeat(at ? 9 : 0)}]`).join('\n')}`,
    'a.yaml:1: the aliases of this file stand for',
  ],
])('refuses %s by file, line and feature', (_, text, wanted) => {
  expect(faultOf(text)).toContain(wanted)
})

it.each([
  '^[A-Z]{2}\\d{6}[A-Z]?$',
  '^\\+?[1-9]\\d{7,14}$',
  '^(?:EUR|USD)$',
  '^(?!0)\\d{3}$',
  '^\\p{Lu}{2}-中+$',
  '^[\\w-.]{5}\\_\\-$',
  '^([a-f0-9]{4}-){2}\\u0041$',
  '[A-F0-9]{8}\\/\\@',
  '^.+\\.(pdf|png)$',
])('finds a text that fits the pattern %s', (text) => {
  const pattern = readPattern(text)!
  expect(textFor(pattern, (one) => pattern.test(one))).toMatch(pattern)
})

it.each(['^a{3,5}$', '^\\d+$', '^[a-z]*$'])('keeps the length that a schema asks for: %s', (text) => {
  const pattern = readPattern(text)!
  expect(textFor(pattern, (one) => pattern.test(one) && one.length === 4)).toHaveLength(4)
})
