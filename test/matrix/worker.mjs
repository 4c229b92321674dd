// Runs a module in workerd, Cloudflare's runtime of Workers, and prints its response: worker.mjs [flag …] <module> <server>

import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { Miniflare } from 'miniflare'

const server = process.argv.pop()
const file = process.argv.pop()
const worker = new Miniflare({
  modules: true,
  script: await readFile(file, 'utf8'),
  compatibilityDate: '2025-09-01',
  compatibilityFlags: process.argv.slice(2),
})
const response = await worker.dispatchFetch('http://worker', { method: 'POST', body: server })
console.log(await response.text())
await worker.dispose()
