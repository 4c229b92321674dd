import { createPublicKey } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { recordsOf as RecordsOf } from '../../src/site/search/records.ts'
import type { SitePage } from '../../src/site/pages.tsx'
import type { Site } from '../../src/site/site.ts'
import { resolveObjectURL } from 'node:buffer'
import { now } from '../support.ts'
import { openPage, settle, until } from './page.ts'

// A third partner as a folder of spec/, in a copy of the repository: the site has it everywhere, and nothing is written
// for it.

const root = join(import.meta.dirname, '../..')
const name = 'wechatpay-v3'
// Git and the law leave out folders of this name; packages are found from there.
const copy = mkdtempSync(join(root, 'test/readme-third-'))
const load = async <Module>(file: string) => (await import(join(copy, file))) as Module

let site: Site
let texts: Map<string, string>
let records: ReturnType<typeof RecordsOf>

beforeAll(async () => {
  for (const part of ['src', 'spec', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  cpSync(join(root, 'test/partners', name), join(copy, 'spec', name), { recursive: true })
  const { generate } = await load<{ generate(): Promise<void> }>('src/generate/generate.ts')
  await generate()
  const { readSite } = await load<{ readSite(): Promise<Site> }>('src/site/build/read.ts')
  const { pages, renderPage } = await load<{
    pages: readonly SitePage[]
    renderPage(page: SitePage, site: Site): string
  }>('src/site/pages.tsx')
  const { recordsOf } = await load<{ recordsOf: typeof RecordsOf }>('src/site/search/records.ts')
  site = await readSite()
  records = recordsOf(site)
  texts = new Map(pages.filter(({ render }) => render).map((page) => [page.file, renderPage(page, site)]))
}, 180_000)
afterAll(() => rmSync(copy, { recursive: true }))

const page = (file: string) => texts.get(`${file}.html`) ?? ''

describe('the site with a third partner', () => {
  it('has it on every page', () => {
    expect(page('signing')).toContain(`<h2 id="${name}">`)
    expect(page('signing')).toContain('WECHATPAY-V3: one signature in the header Authorization')
    expect(page('errors')).toContain(`<article id="${name}/SIGN_ERROR"`)
    expect(page('vectors')).toContain(`<a href="${name}-vectors.json">`)
    expect(page('index')).toContain(`<h2 id="${name}">`)
    expect(page('playground')).toContain(`<option value="${name}/getOrder"`)
    for (const [file, text] of texts) expect(text, file).not.toMatch(/>undefined<|="undefined"|\[object /)
  })

  it('finds its operations, codes and mistakes', () => {
    const links = records.map(([, , link]) => link)
    for (const link of [
      `${name}.html#/payment/getorder`,
      `errors.html#${name}/SIGN_ERROR`,
      `signing.html#${name}`,
    ])
      expect(links).toContain(link)
  })

  it('works its first vector out, step by step', () => {
    const { worked, guide } = site.apis.find((api) => api.name === (name as never))!
    expect(Object.keys(worked.outcomes)).toEqual(guide.steps.map((step) => step.name))
    expect(worked.operation.id).toBe('createNativeOrder')
    expect(JSON.stringify(worked.outcomes['message'])).toContain('/v3/pay/transactions/native')
  })

  it.each(['getOrder', 'createNativeOrder'])(
    'signs %s with a key that it makes, and the verifier accepts it',
    async (operation) => {
      const { find, text, all, type } = openPage(page('playground'), `playground.html#${name}/${operation}`)
      await import(/* @vite-ignore */ `${join(copy, 'src/site/playground/script.ts')}?run=${operation}`)
      await settle()
      const step = (id: string) =>
        all(`[data-step="${id}"]`).find((item) => !item.closest<HTMLElement>('ol')!.hidden)!
      const at = (id: string) => step(id).querySelector('pre')!.textContent!
      await until(() => at('signature.request').endsWith('='))
      expect(find('#body-field').hidden).toBe(operation === 'getOrder')
      type(`#${name}-nonce`, 'NONCE-OF-THE-TEST')
      if (operation === 'getOrder') type(`#${name}-target`, '/v3/pay/transactions/out-trade-no/T%2F1?mchid=1')
      await until(() => at(':request').includes('NONCE-OF-THE-TEST'))
      expect(at('message').split('\n')[0]).toBe(operation === 'getOrder' ? 'GET' : 'POST')
      const [head = '', body = ''] = at(':request').split('\n\n')
      const [line = '', ...lines] = head.split('\n')
      const [method = '', url = ''] = line.split(' ')
      expect(url).toContain(operation === 'getOrder' ? '/T%2F1?mchid=1' : '/native')
      const link = find<HTMLAnchorElement>(`#${name}-privateKey-public`).getAttribute('href')!
      const publicKey = createPublicKey(await resolveObjectURL(link)!.text())
      const { createVerifier } = await load<{
        createVerifier(apps: unknown): { verify(request: object): unknown }
      }>(`generated/${name}/verify.ts`)
      const merchantId = find<HTMLInputElement>(`#${name}-merchantId`).value
      const serial = find<HTMLInputElement>(`#${name}-serial`).value
      const request = {
        operation: { id: operation, method, accessToken: false },
        method,
        // The server is the mock, whose path is in front.
        url,
        headers: new Headers(lines.map((one) => one.split(/: (.*)/s).slice(0, 2) as [string, string])),
        body,
        now,
      }
      const apps = new Map([[merchantId, { serial, publicKey }]])
      expect(createVerifier(apps).verify(request)).toMatchObject({ ok: true, appId: '1900009191' })
      expect(createVerifier(apps).verify({ ...request, body: `${body} ` })).toMatchObject({ ok: false })
      expect(text('#fault')).toBe('')
    },
  )
})
