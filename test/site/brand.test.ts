import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownBrand } from '../../src/site/brand.ts'
import { readBrand } from '../../src/site/build/brand.ts'

// docs.yaml of a project.

const folder = mkdtempSync(join(tmpdir(), 'lendspec-brand-'))
afterAll(() => rmSync(folder, { recursive: true }))
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
writeFileSync(join(folder, 'logo.svg'), svg)
writeFileSync(join(folder, 'large.png'), Buffer.alloc(100_001))
const read = (text: string) => {
  writeFileSync(join(folder, 'docs.yaml'), text)
  return readBrand(folder)
}

describe('docs.yaml', () => {
  it('may be missing, or empty', async () => {
    expect(await readBrand(join(folder, 'nowhere'))).toBe(ownBrand)
    expect(await read('')).toEqual(ownBrand)
  })

  it('has title, logo, links and extensions', async () => {
    const text = 'title: Acme\nlogo: logo.svg\nlinks:\n  Status: https://a.example\nextensions: true\n'
    expect(await read(text)).toEqual({
      title: 'Acme',
      logo: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      links: { Status: 'https://a.example' },
      extensions: true,
    })
  })

  it.each([
    ['titel: Acme', /docs\.yaml: "titel" is unknown\. The keys are title, logo, links and extensions/],
    ['title: [Acme]', /"title" must be text/],
    ['title: ""', /"title" must be text/],
    ['logo: 5', /"logo" must be the name of a file/],
    ['logo: logo.gif', /"logo" must be an \.svg or \.png file/],
    ['logo: none.svg', /"logo": there is no such file in this folder/],
    ['logo: large.png', /"logo" is over 100000 bytes/],
    ['links: https://a.example', /"links" must be https addresses by name/],
    ['links: { Status: status.html }', /"links" must be https addresses by name/],
    ['links: { Status: "javascript:alert(1)" }', /"links" must be https addresses by name/],
    ['extensions: sometimes', /"extensions" must be true or false/],
    ['- title', /wanted keys and values/],
    ['title: "Acme', /at line 1, column/],
  ])('%j is refused', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message)
  })
})
