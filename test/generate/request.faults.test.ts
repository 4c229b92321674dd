import { describe, expect, it } from 'vitest'
import { readRequests } from '../../src/generate/request/read.ts'

const list = { type: 'array', items: { type: 'string' } }
const object = { type: 'object', properties: { a: { type: 'string' } } }
const nested = { type: 'array', items: list }
const text = { type: 'string' }

const documentOf = (operation: object, path = '/x', method = 'post', more: object = {}) => ({
  openapi: '3.1.0',
  paths: { [path]: { [method]: { operationId: 'op', ...operation } } },
  ...more,
})
const found = (document: object) => {
  const { faults, notes, rows } = readRequests(document)
  return { faults: faults.map(({ where, what }) => `${where} ${what}`), notes, rows }
}
const withParameter = (parameter: object, path = '/x') =>
  found(documentOf({ parameters: [{ name: 'p', ...parameter }] }, path, 'get'))
const withBody = (content: object) => found(documentOf({ requestBody: { required: true, content } }))

describe('a parameter that cannot be written is refused by name', () => {
  it.each<[object, string, string?]>([
    [{ in: 'query', style: 'matrix', schema: text }, 'style matrix is not known in a query'],
    [{ in: 'query', style: 'simple', schema: list }, 'style simple is not known in a query'],
    [{ in: 'header', style: 'form', schema: text }, 'style form is not known in a header'],
    [{ in: 'cookie', style: 'cookie', schema: text }, 'style cookie is not known in a cookie'],
    [
      { in: 'path', required: true, style: 'form', schema: text },
      'style form is not known in a path',
      '/{p}',
    ],
    [{ in: 'query', style: 'deepObject', schema: list }, 'style deepObject needs an object'],
    [
      { in: 'query', style: 'deepObject', explode: false, schema: object },
      'style deepObject needs an object',
    ],
    [{ in: 'query', style: 'pipeDelimited', schema: text }, 'style pipeDelimited needs a list or an object'],
    [
      { in: 'query', style: 'spaceDelimited', explode: true, schema: list },
      'style spaceDelimited needs a list',
    ],
    [{ in: 'query', schema: nested }, 'style form cannot write lists or objects inside the value'],
    [{ in: 'query', schema: { anyOf: [text, nested] } }, 'style form cannot write lists or objects inside'],
    [
      { in: 'query', style: 'deepObject', schema: { type: 'object', additionalProperties: list } },
      'deepObject cannot',
    ],
    [{ in: 'cookie', schema: list }, 'a cookie cannot hold a list or an object with explode: true'],
    [{ in: 'header', allowReserved: true, schema: text }, 'allowReserved is not known in a header'],
    [{ in: 'path', schema: text }, 'the path parameter p is not required', '/{p}'],
    [{ in: 'query', content: { 'application/xml': {} } }, 'a parameter cannot be written as application/xml'],
    [
      { in: 'query', content: { 'application/json': {}, 'text/plain': {} } },
      'content of a parameter needs one media type',
    ],
    [{ in: 'body', schema: text }, 'a parameter has neither a name nor a place known here'],
    [{ name: 'Host', in: 'header', schema: text }, 'a header parameter cannot be named Host'],
    [{ name: 'a b', in: 'header', schema: text }, 'a header parameter cannot be named a b'],
  ])('%o: %s', (parameter, what, path) => {
    const { faults, rows } = withParameter(parameter, path)
    expect(faults[0]).toContain('/get/parameters/0 ')
    expect(faults.join()).toContain(what)
    expect(rows).toEqual([])
  })

  it('but for three headers, which OpenAPI ignores', () => {
    for (const name of ['Authorization', 'accept', 'Content-Type']) {
      const { faults, notes, rows } = withParameter({ name, in: 'header', schema: text })
      expect([faults, notes.length, rows[0]?.parameters]).toEqual([[], 1, []])
    }
  })
})

describe('a body that cannot be written is refused by name', () => {
  const form = 'application/x-www-form-urlencoded'
  const parts = 'multipart/form-data'
  it.each<[object, string]>([
    [{}, 'a request body has no media type'],
    [{ 'multipart/mixed': {} }, 'multipart/mixed cannot be written'],
    [{ 'application/xml': { schema: object } }, 'application/xml cannot be written from an object or a list'],
    [{ 'text/plain': { schema: list } }, 'text/plain cannot be written from an object or a list'],
    [{ [form]: { schema: text } }, `${form} needs a schema that is an object`],
    [{ [parts]: {} }, `${parts} needs a schema that is an object`],
    [
      { [form]: { schema: { type: 'object', properties: { o: object } } } },
      'an object in a form needs an encoding',
    ],
    [
      { [form]: { schema: { type: 'object', properties: { o: nested } } } },
      'style form cannot write lists or objects inside the value',
    ],
    [
      { [form]: { schema: object, encoding: { a: { contentType: 'image/png' } } } },
      'a field of a form cannot be written as image/png',
    ],
    [
      { [parts]: { schema: object, encoding: { a: { explode: true } } } },
      'a part of multipart/form-data cannot have a style',
    ],
    [
      { [parts]: { schema: object, encoding: { a: { headers: { 'X-A': { required: true } } } } } },
      'a part cannot have its header X-A',
    ],
    [
      {
        [parts]: {
          schema: { type: 'object', properties: { o: object } },
          encoding: { o: { contentType: 'application/xml' } },
        },
      },
      'an object cannot be written as application/xml',
    ],
  ])('%o: %s', (content, what) => {
    const { faults, rows } = withBody(content)
    expect(faults.join()).toContain(what)
    expect(rows).toEqual([])
  })
})

describe('a path that cannot be called is refused by name', () => {
  const id = { name: 'id', in: 'path', required: true, schema: text }
  it.each<[string, object[], string]>([
    ['/a?b=1', [], 'a path has no query and no fragment'],
    ['/a#b', [], 'a path has no query and no fragment'],
    ['a', [], 'this is not a path template'],
    ['/{id', [], 'this is not a path template'],
    ['/{}', [], 'this is not a path template'],
    ['/a/../b', [], 'a segment of dots names another path'],
    ['/a/%2E/b', [], 'a segment of dots names another path'],
    ['/{id}', [], '{id} has no path parameter'],
    ['/a', [id], 'the path has no {id}'],
    ['/{id}/{id}', [id], 'the path has {id} twice'],
    ['/{id}', [id, id], 'the parameter id is declared twice'],
  ])('%s', (path, parameters, what) => {
    expect(found(documentOf({ parameters }, path, 'get')).faults.join()).toContain(what)
  })

  it.each(['get', 'head'])('and so is a body on %s', (method) => {
    const requestBody = { content: { 'text/plain': { schema: text } } }
    expect(found(documentOf({ requestBody }, '/x', method)).faults).toEqual([
      `/paths/~1x/${method}/requestBody fetch cannot send a body on ${method.toUpperCase()}`,
    ])
  })
})

describe('a row of the table', () => {
  it('has nothing that the standard says anyway', () => {
    const parameters = [
      { name: 'a', in: 'query', style: 'form', explode: true, schema: list },
      { name: 'b', in: 'query', explode: false, schema: text },
      {
        name: 'c',
        in: 'query',
        style: 'deepObject',
        explode: true,
        schema: { $ref: '#/components/schemas/O' },
      },
      { name: 'd', in: 'header', explode: true, schema: object },
    ]
    const components = { schemas: { O: { allOf: [object] } } }
    const [row] = found(documentOf({ parameters }, '/x', 'get', { components })).rows
    expect(row?.parameters).toEqual([
      { name: 'a', in: 'query', shape: 'list' },
      { name: 'b', in: 'query' },
      { name: 'c', in: 'query', style: 'deepObject', explode: true, shape: 'object' },
      { name: 'd', in: 'header', explode: true, shape: 'object' },
    ])
  })

  it('leaves out what the signer sets, and has the keys of the other security schemes', () => {
    const parameters = [{ name: 'X-Sign', in: 'header', required: true, schema: text }]
    const securitySchemes = {
      sign: { type: 'apiKey', in: 'header', name: 'x-sign' },
      key: { type: 'apiKey', in: 'query', name: 'key' },
      bearer: { type: 'http', scheme: 'bearer' },
    }
    const security = [{ sign: [], key: [] }, { bearer: [] }]
    const more = {
      components: { securitySchemes },
      'x-signature': { send: { headers: { 'X-Sign': '{signature.request}' } } },
    }
    const [row] = found(documentOf({ parameters, security }, '/x', 'get', more)).rows
    expect(row?.parameters).toEqual([{ name: 'key', in: 'query' }])
  })
})
