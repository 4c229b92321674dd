import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadProject } from '../../src/cli/project.ts'
import { choose, isProject } from '../../src/core/project.ts'
import { openTerminal } from '../in-process.ts'

// A separate file, because a project replaces the partners of the whole process.

const { path } = openTerminal()

it('puts each registry of generated/ in place of the built-in one', async () => {
  const names = ['index', 'clients', 'signers', 'verifiers', 'subjects', 'messages', 'behaviours']
  mkdirSync(path('generated'))
  for (const name of names)
    writeFileSync(path(`generated/${name}.js`), `export const ${name} = 'own ${name}'\n`)
  writeFileSync(path('generated/package.json'), '{"type":"module"}')
  expect(isProject()).toBe(false)
  await loadProject(path(''))
  expect(isProject()).toBe(true)
  expect(names.map((name) => choose(name, 'built-in'))).toEqual(names.map((name) => `own ${name}`))
  expect(choose('other', 'built-in')).toBeUndefined()
})
