// The text of a module that is written: names, imports, comments and escapes.
import { describe, expect, it } from 'vitest'
import {
  camel,
  inPattern,
  inTemplate,
  isFreeName,
  identifiers,
  Module,
  note,
  pascal,
  wrap,
} from '../../src/generate/scheme/module.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { renderDeclaration } from '../../src/generate/scheme/declaration.ts'
import type { Declaration } from '../../src/signing/grammar.ts'
import { declarationOf, modulesOf, type Preset, presets } from '../partners/preset.ts'

it.each([
  ['X-Api-Key', 'xApiKey', 'XApiKey'],
  ['appId', 'appId', 'AppId'],
  ['HTTPServer', 'httpServer', 'HTTPServer'],
  ['ABC', 'abc', 'ABC'],
  ['X-API-KEY', 'xApiKey', 'XAPIKEY'],
  ['SHA256', 'sha256', 'SHA256'],
  ['SHA1Key', 'sha1Key', 'SHA1Key'],
  ['my_partner', 'myPartner', 'MyPartner'],
  ['sign-request', 'signRequest', 'SignRequest'],
  ['2', '2', '2'],
  ['!', '', ''],
  ['-x-y', 'xy', 'XY'],
  ['', '', ''],
])('%s is called %s, as a type %s', (text, name, type) => {
  expect([camel(text), pascal(text)]).toEqual([name, type])
})

describe('an import', () => {
  it('is of the file of the library that has the name, sorted without regard to case', () => {
    const module = new Module({ folder: '../../src' })
    for (const name of ['textOf', 'Pair', 'readUrl', 'KeyHandle', 'textOf']) module.use(name)
    module.import('./sign.ts', 'messageString')
    expect(module.imports()).toBe(
      [
        'import type { KeyHandle } from "../../src/core/node-crypto.ts"',
        'import { type Pair, readUrl, textOf } from "../../src/signing/read.ts"',
        'import { messageString } from "./sign.ts"',
      ].join('\n'),
    )
  })

  it('is of one module where the library is one', () => {
    const module = new Module({ module: 'lendspec/signing' })
    expect(module.use('hex')).toBe('hex')
    module.use('bytesOf')
    expect(module.imports()).toBe('import { bytesOf, hex } from "lendspec/signing"')
  })

  it('of what the library does not have is a fault of the compiler', () => {
    expect(() => new Module({ module: 'm' }).use('hax')).toThrow('the library has no hax')
  })
})

it.each([
  ['`a` ${b} $c \\d', '\\`a\\` \\${b} $c \\\\d'],
  ['a\nb\tc\rd', String.raw`a\nb\tc\rd`],
])('%j in a template is %j', (text, escaped) => {
  expect(inTemplate(text)).toBe(escaped)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  expect(new Function(`return \`${escaped}\``)()).toBe(text)
})

it('escapes what has a meaning in a pattern', () => {
  const text = 'a.b*c+d?e^f$g{h}i(j)k|l[m]n\\o/p'
  expect(inPattern(text).match(/\\/g)).toHaveLength(16)
  expect(new RegExp(`^${inPattern(text)}$`).test(text)).toBe(true)
})

describe('a comment', () => {
  it('is one line where it fits, and several of at most 104 columns where not', () => {
    const word = 'abcd'
    const fits = Array.from({ length: 21 }, () => word).join(' ')
    expect(note(fits)).toBe(`/** ${fits} */`)
    expect(wrap(`${'a'.repeat(51)} ${'b'.repeat(52)}`)).toEqual(['a'.repeat(51) + ' ' + 'b'.repeat(52)])
    expect(wrap(`${'a'.repeat(52)} ${'b'.repeat(52)}`)).toEqual(['a'.repeat(52), 'b'.repeat(52)])
    expect(note(`${'a'.repeat(52)} ${'b'.repeat(52)}`)).toBe(
      `/**\n * ${'a'.repeat(52)}\n * ${'b'.repeat(52)}\n */`,
    )
  })

  it('leaves out what there is not, and does not end within', () => {
    expect(note('One.', undefined, 'Two */ three.')).toBe('/** One. Two * / three. */')
  })
})

it.each([
  ['acme', true],
  ['class', false],
  ['CLASS', false],
  ['partner', false],
  ['partners', false],
  ['choose', false],
  ['schemes', false],
  ['index', false],
  ['indexer', true],
  ['my-index', true],
  ['read-pairs', false],
  ['app', false],
  ['JSON', true],
])('a partner may be called %s: %s', (name, isFree) => {
  expect(isFreeName(name)).toBe(isFree)
})

it('calls each name of a declaration what is free', () => {
  const declared = declarationOf('daily-key') as { strings: Record<string, unknown>; signatures: object }
  Object.assign(declared.strings, { url: 'x', hex: 'x', JSON: 'x', bodyHashString: 'x', hexValue: 'x' })
  const local = identifiers(spellOut(declared, 'own'))
  const names =
    'message url hex hexValue JSON bodyHashString client accessToken day signature.request pairs:query pairs:form pairs:parameters header:x-a header:1 fields:X-A header:x_a body time'
  expect(names.split(' ').map((name) => local(name))).toEqual(
    'message urlValue hexValue hexValue_ JSONValue bodyHashString client accessToken day signature pairs form form xaHeader _1Header xaFields xaHeaderValue body time'.split(
      ' ',
    ),
  )
})

it('writes what each string is, and where that is documented, above its function', () => {
  const source = { document: 'pages', section: 'Signing', grade: 'sdk' }
  const declared = declarationOf('form-hmac') as { strings: Record<string, object> }
  Object.assign(declared.strings['fields']!, { title: 'Fields', 'x-source': source })
  const text = modulesOf({ ...declared, 'x-source': source }).get('sign.ts')!
  expect(text.slice(0, text.indexOf('import'))).toBe(
    [
      '// Made from preset/signature.yaml by `lendspec generate`. Do not edit.',
      '//',
      '// HMAC with SHA-256 over `message` in UTF-8 with the secret; upper-case hexadecimal digits.',
      '// Source: pages, Signing (sdk).\n\n',
    ].join('\n'),
  )
  const above = (name: string) => /\/\*\*[^/]*\*\/\n$/.exec(text.split(`export const ${name} `)[0]!)?.[0]
  expect(above('fieldsString')).toBe(
    `/**
 * Fields. Each field of the form as name + \`=\` + value, ordered by name, joined with \`&\`. Left out:
 * \`sign_type\`. Empty values are left out. Source: pages, Signing (sdk).
 */\n`,
  )
  expect(above('messageString')).toBe('/** `fields` and the secret, joined with `&key=`. */\n')
})

it.each<[source: object | undefined, lines: string[]]>([
  [undefined, []],
  [
    { document: 'API guide', section: '3.1', grade: 'documented' },
    ['// Source: API guide, 3.1 (documented).'],
  ],
])('says above each module what it is, and where that is documented: %j', (source, lines) => {
  const modules = modulesOf({ ...(declarationOf('hmac-header') as object), 'x-source': source })
  const headOf = (file: string) => modules.get(file)!.split('\n\n')[0]?.split('\n')
  const made = ['// Made from preset/signature.yaml by `lendspec generate`. Do not edit.', '//']
  const how = '// HMAC with SHA-256 over `message` in UTF-8 with the secret; lower-case hexadecimal digits.'
  expect(headOf('sign.ts')).toEqual([...made, how, ...lines])
  expect(headOf('verify.ts')).toEqual([...made, '// Verifies what sign.ts makes.', ...lines])
})

it.each<[Preset | 'json-envelope-md5', tried: string[]]>([
  ['hmac-header', []],
  ['sigv4', ['queryPairs']],
  ['form-hmac', ['sentForm', 'fieldsValue']],
  ['json-envelope-md5', ['received']],
  ['params-rsa', ['sentForm', 'parameters']],
])('tries in a verifier only what a stranger can make fail: %s', (name, tried) => {
  const text = modulesOf(declarationOf(name)).get('verify.ts')!
  expect([...text.matchAll(/try \{\s*(\w+) = /g)].map(([, one]) => one)).toEqual(tried)
})

it.each([...presets, 'json-envelope-md5'] as const)('declares nothing that %s does not use', (name) => {
  for (const [file, text] of modulesOf(declarationOf(name)))
    for (const [, one = ''] of text.matchAll(/^\s*(?:const|let) (\w+)\b/gm))
      expect(text.split(new RegExp(String.raw`\b${one}\b`)).length, `${file}: ${one}`).toBeGreaterThan(2)
})

it.each(presets)('keeps %s as data, with its responses and events', (name) => {
  const scheme = readScheme(declarationOf(name), name)
  const text = renderDeclaration(scheme, 'here', {})
  const data = JSON.parse(/^export const scheme: Declaration = (.*)$/m.exec(text)![1]!) as Declaration
  const parts = (one: Declaration | undefined) =>
    one && { strings: { ...one.strings }, signatures: { ...one.signatures }, keys: { ...one.keys } }
  expect(parts(data)).toEqual(parts(scheme))
  expect(parts(data.response)).toEqual(parts(scheme.response))
  expect(Object.entries(data.events).map(([event, one]) => [event, parts(one)])).toEqual(
    Object.entries(scheme.events).map(([event, one]) => [event, parts(one)]),
  )
})
