import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partnerNames } from '../../generated/index.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { openTerminal } from '../in-process.ts'
import { faultsOfHar } from './har.ts'

// Collections for other tools. test/newman.test.ts runs them.

const { lendspec, path, file } = openTerminal()

describe.each(partnerNames)('a collection of %s', (api) => {
  const operations = Object.values(profiles[api].contract.operations)
  const isSigned = /sign(ature)?["']?\s*[:=]|x-ppd-(?!accesstoken)|PRIVATE KEY/i

  it('of postman has every operation, unsigned, and says what signs', async () => {
    const { code, stdout } = await lendspec(['export', 'postman', api, '--port', '5000'])
    const { info, variable, item } = JSON.parse(stdout) as {
      info: { name: string; description: string }
      variable: { key: string; value: string }[]
      item: { name: string; request: { method: string; url: string; body?: { raw: string } } }[]
    }
    expect(code).toBe(0)
    expect(info.description).toContain(`lendspec proxy ${api} --to <server> --port 5000`)
    expect(variable).toEqual([{ key: 'baseUrl', value: 'http://127.0.0.1:5000' }])
    expect(item.map(({ name, request }) => [name, request.method, request.url])).toEqual(
      operations.map(({ id, method, path }) => [id, method, `{{baseUrl}}${path}`]),
    )
    expect(stdout).not.toMatch(isSigned)
    for (const { name, request } of item)
      expect(request.body?.raw).toBe(profiles[api].examples[name]?.parameters['ok'] ?? '{}')
  })

  it('of har has requests and responses', async () => {
    const out = path(`${api}.har`)
    expect(await lendspec(['export', 'har', api, '--out', out])).toMatchObject({ code: 0 })
    const text = readFileSync(out, 'utf8')
    expect(faultsOfHar(JSON.parse(text))).toEqual([])
    const { log } = JSON.parse(text) as { log: { entries: { response: { content: { text: string } } }[] } }
    expect(log.entries.map(({ response }) => response.content.text)).toEqual(
      operations.map(({ id }) => profiles[api].examples[id]?.response['ok'] ?? ''),
    )
    expect(text).not.toMatch(isSigned)
  })

  it('of bruno has a file for every operation, and replaces the last one', async () => {
    const out = path(`${api}-bruno`)
    for (const round of [1, 2]) {
      const { code } = await lendspec(['export', 'bruno', api, '--out', out])
      expect([round, code]).toEqual([round, 0])
      const names = [
        'bruno.json',
        'collection.bru',
        'environments',
        ...operations.map(({ id }) => `${id}.bru`),
      ]
      expect(readdirSync(out).sort()).toEqual(names.sort())
    }
  })
})

it.each([
  ['a folder that is needed', ['bruno', 'awda'], /give --out FOLDER/],
  ['a folder of something else', ['bruno', 'awda', '--out', '.'], /it has no bruno.json/],
  ['an empty name of a folder', ['bruno', 'awda', '--out', ''], /--out needs the name of a folder/],
  ['an empty name of a file', ['postman', 'awda', '--out', ''], /--out needs the name of a file/],
  ['an unknown format', ['insomnia', 'awda'], /Allowed choices are postman, bruno, har/],
  ['an unknown partner', ['postman', 'adwa'], /Did you mean awda\?/],
])('refuses %s, and writes nothing', async (_, args, message) => {
  mkdirSync(path('work'), { recursive: true })
  const kept = file('work/kept.txt', 'kept')
  const given = args.map((arg) => (arg === '.' ? path('work') : arg))
  const { code, stdout, stderr } = await lendspec(['export', ...given])
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
  expect([readdirSync(path('work')), existsSync(kept)]).toEqual([['kept.txt'], true])
})
