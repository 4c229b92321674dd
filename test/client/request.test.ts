import { describe, expect, it } from 'vitest'
import { type RequestParameters, writeRequest } from '../../src/client/request/index.ts'
import type { Parameter, RequestBody } from '../../src/core/request.ts'
import { asOperation } from './operation.ts'

const list = ['blue', 'bl ack', 'a/b,c']
const object = { R: 100, G: true, 'a&b': 'ü' }

const withQuery = (spelling: Partial<Parameter>, value: unknown) =>
  writeRequest(asOperation({ parameters: [{ name: 'q', in: 'query', ...spelling }], body: null }), {
    params: { query: { q: value } },
  }).target

const withPath = (spelling: Partial<Parameter>, value: unknown, path = '/x/{id}/y') =>
  writeRequest(
    asOperation({ path, parameters: [{ name: 'id', in: 'path', required: true, ...spelling }], body: null }),
    { params: { path: { id: value } } },
  ).target

const withHeader = (spelling: Partial<Parameter>, value: unknown) =>
  writeRequest(asOperation({ parameters: [{ name: 'X-Q', in: 'header', ...spelling }], body: null }), {
    params: { header: { 'X-Q': value } },
  }).headers['x-q']

const withBody = (body: RequestBody | null, value: unknown, contentType?: string) =>
  writeRequest(
    asOperation({ method: 'POST', body }),
    { body: value, ...(contentType && { contentType }) },
    () => 'b',
  )

const form = (fields: RequestBody['media'][0]['fields'] = {}): RequestBody => ({
  media: [{ type: 'application/x-www-form-urlencoded', fields }],
})

describe('a query parameter', () => {
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'a', '?q=a'],
    [{}, '', '?q='],
    [{}, 0, '?q=0'],
    [{}, false, '?q=false'],
    [{}, 12345678901234567890n, '?q=12345678901234567890'],
    [{}, "!'()*~-._", '?q=%21%27%28%29%2A~-._'],
    [{}, '100% +&=#?/', '?q=100%25%20%2B%26%3D%23%3F%2F'],
    [{}, '\ud83d\ude00', '?q=%F0%9F%98%80'],
    [{}, undefined, ''],
    [{}, [], ''],
    [{}, {}, ''],
    [{}, list, '?q=blue&q=bl%20ack&q=a%2Fb%2Cc'],
    [{ explode: false }, list, '?q=blue,bl%20ack,a%2Fb%2Cc'],
    [{ style: 'spaceDelimited' }, list, '?q=blue%20bl%20ack%20a%2Fb%2Cc'],
    [{ style: 'pipeDelimited' }, list, '?q=blue%7Cbl%20ack%7Ca%2Fb%2Cc'],
    [{}, object, '?R=100&G=true&a%26b=%C3%BC'],
    [{ explode: false }, object, '?q=R,100,G,true,a%26b,%C3%BC'],
    [{ style: 'spaceDelimited' }, object, '?q=R%20100%20G%20true%20a%26b%20%C3%BC'],
    [{ style: 'pipeDelimited' }, object, '?q=R%7C100%7CG%7Ctrue%7Ca%26b%7C%C3%BC'],
    [{ style: 'deepObject' }, object, '?q%5BR%5D=100&q%5BG%5D=true&q%5Ba%26b%5D=%C3%BC'],
    [{ allowReserved: true }, ":/?[]@!$()*,;=#&+' %", '?q=:/?[]@!$()*,;=%23%26%2B%27%20%25'],
    [{ allowReserved: true }, '%41%zz', '?q=%41%25zz'],
    [{ allowReserved: true }, ['a/b', 'c'], '?q=a/b&q=c'],
    [
      { type: 'application/json' },
      { a: [1, { b: null }] },
      '?q=%7B%22a%22%3A%5B1%2C%7B%22b%22%3Anull%7D%5D%7D',
    ],
    [{ type: 'application/json' }, 'x', '?q=%22x%22'],
    [{ type: 'application/json' }, [], '?q=%5B%5D'],
    [{ type: 'text/plain' }, 'a b', '?q=a%20b'],
  ])('%o of %o is %s', (spelling, value, query) => {
    const target = withQuery(spelling, value)
    expect(target).toBe(`/${query}`)
    const { pathname, search } = new URL(target, 'http://a.test')
    expect(pathname + search).toBe(target)
  })

  it('has a name that is encoded too, and parameters come in the order of the contract', () => {
    const parameters: Parameter[] = [
      { name: 'a[b]', in: 'query' },
      { name: '姓', in: 'query', allowReserved: true },
    ]
    const operation = asOperation({ parameters, body: null })
    const { target } = writeRequest(operation, { params: { query: { 姓: '/', 'a[b]': 1 } } })
    expect(target).toBe('/?a%5Bb%5D=1&%E5%A7%93=/')
  })
})

describe('a path parameter', () => {
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'a/b ü?#%', '/x/a%2Fb%20%C3%BC%3F%23%25/y'],
    [{}, '%2e%2e', '/x/%252e%252e/y'],
    [{}, '...', '/x/.../y'],
    [{}, 'a\\b', '/x/a%5Cb/y'],
    [{}, list, '/x/blue,bl%20ack,a%2Fb%2Cc/y'],
    [{ explode: true }, list, '/x/blue,bl%20ack,a%2Fb%2Cc/y'],
    [{}, object, '/x/R,100,G,true,a%26b,%C3%BC/y'],
    [{ explode: true }, object, '/x/R=100,G=true,a%26b=%C3%BC/y'],
    [{ style: 'label' }, 5, '/x/.5/y'],
    [{ style: 'label' }, list, '/x/.blue,bl%20ack,a%2Fb%2Cc/y'],
    [{ style: 'label', explode: true }, list, '/x/.blue.bl%20ack.a%2Fb%2Cc/y'],
    [{ style: 'label' }, object, '/x/.R,100,G,true,a%26b,%C3%BC/y'],
    [{ style: 'label', explode: true }, object, '/x/.R=100.G=true.a%26b=%C3%BC/y'],
    [{ style: 'matrix' }, 5, '/x/;id=5/y'],
    [{ style: 'matrix' }, list, '/x/;id=blue,bl%20ack,a%2Fb%2Cc/y'],
    [{ style: 'matrix', explode: true }, list, '/x/;id=blue;id=bl%20ack;id=a%2Fb%2Cc/y'],
    [{ style: 'matrix' }, object, '/x/;id=R,100,G,true,a%26b,%C3%BC/y'],
    [{ style: 'matrix', explode: true }, object, '/x/;R=100;G=true;a%26b=%C3%BC/y'],
    [{ type: 'application/json' }, { a: 1 }, '/x/%7B%22a%22%3A1%7D/y'],
  ])('%o of %o is %s', (spelling, value, path) => {
    const target = withPath(spelling, value)
    expect(target).toBe(path)
    expect(new URL(target, 'http://a.test').pathname).toBe(path)
  })

  const dots = 'names another path'
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, '..', dots],
    [{}, '.', dots],
    [{}, '', dots],
    [{}, [''], dots],
    [{}, ['..'], dots],
    [{}, [], 'is empty'],
    [{}, {}, 'is empty'],
    [{}, undefined, 'is missing'],
    [{}, null, 'is null'],
    [{ style: 'label' }, '', dots],
    [{ style: 'label' }, '.', dots],
    [{ style: 'label' }, [''], dots],
    [{ style: 'label', explode: true }, ['', ''], dots],
    [{ style: 'matrix' }, '', dots],
    [{ type: 'text/plain' }, '..', dots],
    [{}, Number.NaN, 'is not a finite number'],
    [{}, 2 ** 53, 'beyond 2^53'],
    [{}, -0, 'is -0'],
    [{}, '\ud800', 'half a surrogate pair'],
    [{}, new Date(0), 'neither a text'],
    [{}, [['a']], 'holds an item that is nested'],
    [{}, { a: { b: 1 } }, 'holds a field a that is nested'],
    [{}, () => 1, 'is a function'],
  ])('%o of %o is refused: %s', (spelling, value, what) => {
    expect(() => withPath(spelling, value)).toThrow(`path parameter id ${''}`)
    expect(() => withPath(spelling, value)).toThrow(what)
  })

  it.each([
    ['/{id}{id2}', '.', '.'],
    ['/a/.{id}{id2}', '', '.'],
  ])('beside another one makes no segment of dots: %s', (path, id, id2) => {
    const parameters: Parameter[] = ['id', 'id2'].map((name) => ({ name, in: 'path', required: true }))
    const operation = asOperation({ path, parameters, body: null })
    expect(() => writeRequest(operation, { params: { path: { id, id2 } } })).toThrow('names another path')
  })

  it('is put into a template that is encoded, and keeps what is', () => {
    expect(withPath({}, 'x', '/用户/%7E/a b/{id}.json')).toBe('/%E7%94%A8%E6%88%B7/%7E/a%20b/x.json')
  })
})

describe('a header parameter', () => {
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'a b%/', 'a b%/'],
    [{}, [1, 2], '1,2'],
    [{}, { R: 1, G: 2 }, 'R,1,G,2'],
    [{ explode: true }, { R: 1, G: 2 }, 'R=1,G=2'],
    [{ type: 'application/json' }, { a: 'b' }, '{"a":"b"}'],
  ])('%o of %o is %s', (spelling, value, text) => expect(withHeader(spelling, value)).toBe(text))

  it.each([
    ['a\r\nb', 'a character that a header cannot'],
    ['ü', 'a character that a header cannot'],
    [' a', 'whitespace around it'],
    [['a,b', 'c'], 'an item with a comma'],
  ])('%o is refused: %s', (value, what) => expect(() => withHeader({}, value)).toThrow(what))
})

it('writes cookies as one header', () => {
  const parameters: Parameter[] = [
    { name: 'a', in: 'cookie' },
    { name: 'b', in: 'cookie', explode: false },
  ]
  const operation = asOperation({ parameters, body: null })
  const { headers } = writeRequest(operation, { params: { cookie: { a: 'x;y', b: [1, 2] } } })
  expect(headers).toEqual({ cookie: 'a=x%3By; b=1,2' })
})

describe('a body', () => {
  it.each<[RequestBody, unknown, string, string]>([
    [form(), { a: 'x y', b: [1, 2], c: undefined }, 'a=x%20y&b=1&b=2', 'application/x-www-form-urlencoded'],
    [
      form({ o: { type: 'application/json' } }),
      { o: { k: 1 } },
      'o=%7B%22k%22%3A1%7D',
      'application/x-www-form-urlencoded',
    ],
    [
      form({ o: { style: 'deepObject' } }),
      { o: { k: 1 } },
      'o%5Bk%5D=1',
      'application/x-www-form-urlencoded',
    ],
    [form({ o: { style: 'form' } }), { o: { k: 1 } }, 'k=1', 'application/x-www-form-urlencoded'],
    [form({ o: { explode: false } }), { o: [1, 2] }, 'o=1,2', 'application/x-www-form-urlencoded'],
    [{ media: [{ type: 'application/vnd.a+json' }] }, [1], '[1]', 'application/vnd.a+json'],
    [{ media: [{ type: 'text/csv' }] }, 'a,b', 'a,b', 'text/csv'],
    [{ media: [{ type: 'application/xml' }] }, '<a/>', '<a/>', 'application/xml'],
  ])('of %o from %o is %s', (body, value, text, type) => {
    const written = withBody(body, value)
    expect([written.body, written.contentType]).toEqual([text, type])
  })

  it('of the chosen media type, where the contract has several', () => {
    const body: RequestBody = { media: [{ type: 'text/plain' }, { type: 'application/json' }] }
    expect(withBody(body, 'a', 'application/json').body).toBe('"a"')
    expect(() => withBody(body, 'a', 'text/csv')).toThrow('contentType is none that the contract has')
  })

  it.each<[RequestBody | null, unknown, string]>([
    [null, {}, 'the body is not in the contract'],
    [{ media: [{ type: 'application/json' }] }, undefined, 'the body is missing'],
    [form(), 'a=b', 'the body is not a plain object'],
    [form(), { o: { k: 1 } }, 'the body has a field o that is an object'],
    [form(), { o: [[1]] }, 'the body has a field o that holds an item that is nested'],
    [{ media: [{ type: 'text/plain' }] }, 1, 'the body is not text'],
    [{ media: [{ type: 'application/pdf' }] }, { a: 1 }, 'the body is not a Blob'],
    [{ media: [{ type: 'image/*' }] }, new Blob(['a']), 'has no type'],
    [
      { media: [{ type: 'multipart/form-data', fields: { f: { type: 'image/png, image/gif' } } }] },
      { f: new Blob([], { type: 'text/plain' }) },
      'has a field f that is a file of another type than image/png, image/gif',
    ],
  ])('of %o from %o is refused: %s', (body, value, what) => expect(() => withBody(body, value)).toThrow(what))

  it('of several parts has names that end no header, and files with a type', async () => {
    const body: RequestBody = {
      media: [{ type: 'multipart/form-data', fields: { png: { type: 'image/png' } } }],
    }
    const value = {
      'a"\r\nX: y': 1,
      png: new Uint8Array([1, 2]),
      file: new File(['x'], '"\n.txt'),
      list: [{ a: 1 }, { a: 2 }],
    }
    const { body: blob, contentType } = withBody(body, value)
    expect(contentType).toBe('multipart/form-data; boundary=b')
    expect(await (blob as Blob).text()).toBe(
      [
        '--b\r\nContent-Disposition: form-data; name="a%22%0D%0AX: y"\r\n\r\n1',
        '--b\r\nContent-Disposition: form-data; name="png"; filename="blob"\r\nContent-Type: image/png\r\n\r\n\u0001\u0002',
        '--b\r\nContent-Disposition: form-data; name="file"; filename="%22%0A.txt"\r\nContent-Type: application/octet-stream\r\n\r\nx',
        '--b\r\nContent-Disposition: form-data; name="list"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
        '--b\r\nContent-Disposition: form-data; name="list"\r\nContent-Type: application/json\r\n\r\n{"a":2}',
        '--b--\r\n',
      ].join('\r\n'),
    )
  })
})

describe('what the contract does not have', () => {
  const operation = asOperation({ parameters: [{ name: 'q', in: 'query' }], body: null })
  it.each<[RequestParameters, string]>([
    [{ params: { query: { Q: 1 } } }, 'query parameter "Q" is not in the contract'],
    [{ params: { header: { q: 1 } } }, 'header parameter "q" is not in the contract'],
    [{ params: { quary: { q: 1 } } as object }, 'params has no place "quary"'],
    [{ params: { query: { '13800000000': 1 } } }, 'query parameter "<hidden>" is not in the contract'],
    [{ params: { query: { q: 1 } }, body: {} }, 'the body is not in the contract'],
  ])('%o is refused: %s', (given, what) => expect(() => writeRequest(operation, given)).toThrow(what))

  it('is not read from a prototype', () => {
    const parameters: Parameter[] = [{ name: 'toString', in: 'query' }]
    expect(writeRequest(asOperation({ parameters, body: null }), { params: { query: {} } }).target).toBe('/')
  })
})
