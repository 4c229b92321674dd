import { basename, dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { findPartner, partnerNames, schemes } from '../../generated/index.ts'
import { renderRegistries } from '../../src/generate/registry.ts'
import { readLink } from '../../src/site/playground/link.ts'
import type { Scheme } from '../../src/signing/grammar.ts'
import { openTerminal } from '../in-process.ts'

// A third partner in the registry: nothing treats it as one of the others.

const root = join(import.meta.dirname, '..', '..')
const generated = join(root, 'generated')
const third = join(root, 'generated/third')

/** Files of src that do not compile with a third partner, which has the contract of the first. */
function filesWithErrors(): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost({ ...options, incremental: false })
  const original = (file: string) => file.replace(third, join(root, 'generated', partnerNames[0]))
  host.fileExists = (file) => ts.sys.fileExists(original(file))
  host.directoryExists = (folder) => ts.sys.directoryExists(original(folder))
  const first = partnerNames[0]
  const capitals = `${first.charAt(0).toUpperCase()}${first.slice(1)}`
  host.readFile = (file) => {
    const text = ts.sys.readFile(original(file))
    return file.startsWith(third) ? text?.replaceAll(capitals, 'Third').replaceAll(first, 'third') : text
  }
  const rows = [...partnerNames, 'third' as const].map((api) => ({
    api,
    scheme: { ...schemes[api === 'third' ? first : api], types: {}, refusals: {} } as Scheme,
    remembers: true,
  }))
  const made = renderRegistries(rows)
  host.getSourceFile = (file, languageVersion) => {
    const text = (dirname(file) === generated ? made.get(basename(file)) : undefined) ?? host.readFile(file)
    return text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion)
  }
  const entries = ['src/index.ts', 'src/cli/main.ts', 'src/mock/index.ts', 'src/site/build/site.ts']
  const scripts = ['script.ts', 'why/script.ts'].map((file) => `src/site/playground/${file}`)
  const program = ts.createProgram(
    [...entries, ...scripts].map((file) => join(root, file)),
    { ...options, incremental: false, noEmit: true },
    host,
  )
  const found = ts.getPreEmitDiagnostics(program).flatMap(({ file }) => (file ? [file.fileName] : []))
  return [...new Set(found)].map((file) => relative(root, file)).sort()
}

it('compiles with nothing of it outside its folder', () => {
  expect(filesWithErrors()).toEqual([])
}, 120_000)

it('is refused by its name where nobody declared it', async () => {
  const { lendspec } = openTerminal()
  expect(() => findPartner('third')).toThrow(/^There is no partner third: use awda or ppdai\.$/)
  expect(readLink('#third/registerUser').api).toBeUndefined()
  const { code, stderr } = await lendspec(['operations', 'third'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('there is no API "third". Known: awda, ppdai')])
})
