// What makes the package safe to install: nothing comes with it, and it loads everywhere.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { it } from 'node:test'

const require = createRequire(import.meta.url)
const manifest = require('../package.json')
const dist = new URL('../dist/', import.meta.url)

it('has no dependency and no script that runs on install', () => {
  assert.deepEqual(Object.keys(manifest.dependencies ?? {}), [])
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!manifest.scripts[name])
})

it('imports nothing from outside', () => {
  for (const name of readdirSync(dist)) {
    const text = readFileSync(new URL(name, dist), 'utf8')
    for (const [, from] of text.matchAll(/^(?:import|export)\b[^'"\n]*from ?["']([^'"]+)/gm)) {
      assert.match(from, /^\.\//, `${name} imports ${from}`)
    }
  }
})

it('can be required', () => {
  for (const [door, entry] of Object.entries(manifest.exports)) {
    if (entry.default) assert.ok(Object.keys(require(`../${entry.default}`)).length, door)
  }
})
