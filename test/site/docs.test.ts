import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { testSite } from './docs/chromium.ts'
import { testFiles } from './docs/files.ts'
import { testPages } from './docs/pages.ts'
import { openTerminal } from '../in-process.ts'

const { path, lendspec } = openTerminal()

testSite('the documentation site', { 'every page': testPages }, (built) => {
  testFiles(built)

  it('is copied by `lendspec docs`, and asked for where it is not built', async () => {
    const out = path('site')
    const copy = (docs: URL) => lendspec(['docs', '--out', out], {}, { docs })
    expect((await copy(new URL(built().disk))).code).toBe(0)
    expect((await readdir(out)).sort()).toEqual([...built().files.keys()].sort())
    const empty = await copy(new URL('nothing/', built().disk))
    expect(empty.stderr).toContain('Run `npm run docs` first')
  })

  it('is served at the root of the workbench, before the mock', async () => {
    const page = await fetch(built().http)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await page.text()).toBe(built().files.get('index.html'))
    const errors = await fetch(`${built().http}errors.json`)
    expect(errors.headers.get('content-type')).toContain('application/json')
    expect((await fetch(`${built().http}nothing.html`)).status).toBe(404)
    expect((await fetch(`${built().http}ppdai/nowhere`, { method: 'POST' })).status).toBe(404)
  })
})
