import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Collection, formats } from '../../../src/cli/export-formats.ts'
import { readVersion } from '../../../src/cli/version.ts'
import { openTerminal } from '../../in-process.ts'

// A collection in each format, and where it is written.

const json = { 'content-type': 'application/json', accept: 'application/json' }
const post = {
  ...{ id: 'pay', method: 'POST', target: '/pay?a=1', headers: json },
  ...{ body: '{\n  "a": 1\n}', notes: 'Pay.\nTwice.', response: '{"ok":"é"}' },
}
const form = { ...post, id: 'form', headers: { 'content-type': 'text/plain' }, body: 'a=1', notes: '' }
const get = { ...post, id: 'get', method: 'GET', target: '/get', headers: {}, body: '', response: '' }
const collection: Collection = {
  ...{ api: 'acme', title: 'Acme API', about: 'Start the proxy.', url: 'http://127.0.0.1:4011' },
  requests: [post, form, get],
}

describe('a collection of postman', () => {
  it('is one file with a request for each operation', () => {
    const files = formats.postman(collection)
    expect([...files.keys()]).toEqual([''])
    expect(files.get('')).toBe(JSON.stringify(JSON.parse(files.get('')!), null, 2))
    const request = (url: string, header: object[], description: string, raw?: string) => ({
      ...{ method: raw === undefined ? 'GET' : 'POST', description, header },
      ...(raw !== undefined && { body: { mode: 'raw', raw } }),
      url,
    })
    const type = { key: 'content-type', value: 'application/json' }
    expect(JSON.parse(files.get('')!)).toEqual({
      info: {
        name: 'Acme API',
        description: 'Start the proxy.',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      variable: [{ key: 'baseUrl', value: 'http://127.0.0.1:4011' }],
      item: [
        {
          name: 'pay',
          request: request(
            '{{baseUrl}}/pay?a=1',
            [type, { key: 'accept', value: 'application/json' }],
            'Pay.\nTwice.',
            '{\n  "a": 1\n}',
          ),
        },
        {
          name: 'form',
          request: request('{{baseUrl}}/pay?a=1', [{ ...type, value: 'text/plain' }], '', 'a=1'),
        },
        { name: 'get', request: request('{{baseUrl}}/get', [], 'Pay.\nTwice.') },
      ],
    })
  })
})

describe('a collection of bruno', () => {
  it('has a file for each operation, the address of the proxy, and a file that marks the folder', () => {
    const files = formats.bruno(collection)
    const manifest = { version: '1', name: 'Acme API', type: 'collection' }
    expect(Object.fromEntries(files)).toEqual({
      'bruno.json': JSON.stringify(manifest, null, 2),
      'collection.bru': 'docs {\n  Start the proxy.\n}\n',
      'environments/proxy.bru': 'vars {\n  baseUrl: http://127.0.0.1:4011\n}\n',
      'pay.bru': `meta {
  name: pay
  type: http
  seq: 1
}

post {
  url: {{baseUrl}}/pay?a=1
  body: json
  auth: none
}

headers {
  content-type: application/json
  accept: application/json
}

body:json {
  {
    "a": 1
  }
}

docs {
  Pay.
  Twice.
}
`,
      'form.bru': expect.stringMatching(/seq: 2\n[^]*body: text\n[^]*\nbody:text \{\n {2}a=1\n\}\n/),
      'get.bru': `meta {
  name: get
  type: http
  seq: 3
}

get {
  url: {{baseUrl}}/get
  body: none
  auth: none
}

headers {
${'  '}
}

docs {
  Pay.
  Twice.
}
`,
    })
  })
})

describe('a collection of har', () => {
  it('has each request with the example of its response', () => {
    const files = formats.har(collection)
    expect([...files.keys()]).toEqual([''])
    const { log } = JSON.parse(files.get('')!) as { log: { entries: object[] } }
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: 'lendspec', version: readVersion() },
    })
    const none = { cookies: [], headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1' }
    const type = { name: 'content-type', value: 'application/json' }
    const entry = {
      ...{ startedDateTime: '1970-01-01T00:00:00.000Z', time: 0, cache: {}, comment: 'acme pay' },
      timings: { send: 0, wait: 0, receive: 0 },
      request: {
        ...none,
        ...{ method: 'POST', url: 'http://127.0.0.1:4011/pay?a=1', queryString: [] },
        headers: [type, { name: 'accept', value: 'application/json' }],
        postData: { mimeType: 'application/json', text: '{\n  "a": 1\n}' },
      },
      response: {
        ...none,
        ...{ status: 200, statusText: '', headers: [], redirectURL: '' },
        content: { size: 11, mimeType: 'application/json', text: '{"ok":"é"}' },
      },
    }
    expect(log.entries).toHaveLength(3)
    expect(log.entries[0]).toEqual(entry)
    const { postData: _, ...bare } = entry.request
    expect(log.entries[2]).toEqual({
      ...entry,
      request: { ...bare, method: 'GET', url: 'http://127.0.0.1:4011/get', headers: [] },
      response: { ...entry.response, content: { size: 0, mimeType: 'application/json', text: '' } },
      comment: 'acme get',
    })
  })
})

describe('lendspec export', () => {
  const { lendspec, path } = openTerminal()
  const about = (port: number) =>
    `Start the proxy first, which signs these requests: lendspec proxy awda --to <server> --port ${port}. ` +
    'Operations with side effects need --allow. The examples are invented.'

  it('says in the notes what the proxy needs', async () => {
    const { code, stdout, stderr } = await lendspec(['export', 'postman', 'awda'])
    expect([code, stderr]).toEqual([0, ''])
    const { info, item } = JSON.parse(stdout) as {
      info: object
      item: { name: string; request: { description: string; header: object[] } }[]
    }
    expect(info).toMatchObject({ name: 'AWDA / MauCash partner API', description: about(4011) })
    const notes = Object.fromEntries(item.map(({ name, request }) => [name, request.description.split('\n')]))
    expect(notes['getLoan']?.slice(1)).toEqual([
      'Unconfirmed: at a real server the proxy needs its path, with --path.',
    ])
    expect(notes['registerUser']?.slice(1)).toEqual([
      'Has side effects: the proxy needs --allow registerUser.',
    ])
    expect(item[0]!.request.header).toEqual([{ key: 'content-type', value: 'application/json' }])
  })

  it('writes a file whole, and leaves nothing beside it', async () => {
    mkdirSync(path('files'))
    const out = path('files/awda.har')
    writeFileSync(out, 'an older one')
    const { code, stdout, stderr } = await lendspec(['export', 'har', 'awda', '--out', out, '--port', '1'])
    const count = Object.keys((JSON.parse(readFileSync(out, 'utf8')) as { log: { entries: [] } }).log.entries)
    expect([code, stdout, stderr]).toEqual([0, `${count.length} requests in ${out}. ${about(1)}\n`, ''])
    expect(readFileSync(out, 'utf8')).toMatch(/\n\}\n$/)
    expect(readdirSync(path('files'))).toEqual(['awda.har'])
    expect(await lendspec(['export', 'har', 'awda', '--out', path('files')])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/: cannot be written \(/),
    })
    expect(readdirSync(path(''))).toEqual(['files'])
  })

  it.each([
    [['bruno'], 'give --out FOLDER: a collection of bruno is a folder'],
    [['bruno', '--out', ''], '--out needs the name of a folder'],
    [['har', '--out', ''], '--out needs the name of a file'],
    [
      ['bruno', '--out', path('files')],
      `${path('files')} exists, but not as an exported collection: it has no bruno.json. Give another folder`,
    ],
  ])('refuses case %#', async ([format, ...out], message) => {
    const { code, stdout, stderr } = await lendspec(['export', format!, 'awda', ...out])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`lendspec: ${message}\nHelp: lendspec export --help\n`)
    expect(existsSync(path('files/bruno.json'))).toBe(false)
  })
})
