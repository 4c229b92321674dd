import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unlessFresh } from '../../scripts/fresh.js'

let folder: string
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lendspec-fresh-'))
  await mkdir(at('in/api'), { recursive: true })
  await writeFile(at('in/api/a.yaml'), 'a')
})
afterEach(async () => {
  process.exitCode = undefined
  await rm(folder, { recursive: true })
})

/** Copies one file, unless that is done: whether it did. */
const copy = (meanwhile: () => Promise<unknown> = async () => {}) =>
  unlessFresh(at('cache/record'), [at('in'), at('lock.json')], [at('out')], async () => {
    await mkdir(at('out'), { recursive: true })
    await writeFile(at('out/a.ts'), 'a')
    await meanwhile()
  })

it.each<[string, () => Promise<unknown>, boolean]>([
  ['nothing', async () => {}, false],
  ['a file saved as it was', () => writeFile(at('in/api/a.yaml'), 'a'), false],
  ['a package of an input', () => mkdir(at('in/node_modules/b'), { recursive: true }), false],
  ['an input', () => writeFile(at('in/api/a.yaml'), 'b'), true],
  ['an input more', () => writeFile(at('in/api/b.yaml'), ''), true],
  ['an input less', () => rm(at('in/api/a.yaml')), true],
  ['an input that was not there', () => writeFile(at('lock.json'), ''), true],
  ['an output edited by hand', () => writeFile(at('out/a.ts'), 'b'), true],
  ['an output more', () => writeFile(at('out/b.ts'), ''), true],
  ['an output less', () => rm(at('out/a.ts')), true],
  ['all outputs', () => rm(at('out'), { recursive: true }), true],
  ['the record', () => rm(at('cache'), { recursive: true }), true],
])('work is done again after a change of %s: %s', async (_, change, isDone) => {
  expect(await copy()).toBe(true)
  expect(await copy()).toBe(false)
  await change()
  expect(await copy()).toBe(isDone)
})

it('work that failed, and work whose input changed meanwhile, is done again', async () => {
  expect(await copy(async () => (process.exitCode = 1))).toBe(true)
  process.exitCode = undefined
  await expect(copy(() => Promise.reject(new Error('a wrong contract')))).rejects.toThrow('a wrong contract')
  expect(await copy(() => writeFile(at('in/api/a.yaml'), 'b'))).toBe(true)
  expect(await copy()).toBe(true)
  expect(await copy()).toBe(false)
})
