// Prevents work that was done already: what a script reads and writes is known by its content.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param {string} path @returns {string[]} */
const filesIn = (path) => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name !== 'node_modules')
  return names.sort().flatMap((name) => filesIn(join(path, name)))
}

/** @param {readonly string[]} paths files and folders, without the packages in them */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesIn)) {
    const bytes = readFileSync(file)
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

export async function unlessFresh(record, inputs, outputs, work) {
  const before = hashOf(inputs)
  const done = existsSync(record) ? readFileSync(record, 'utf8') : ''
  if (done === `${before}\n${hashOf(outputs)}\n`) return false
  await work()
  if (process.exitCode) return true
  mkdirSync(dirname(record), { recursive: true })
  // What changed meanwhile was not read: its hash is the one of before.
  writeFileSync(record, `${before}\n${hashOf(outputs)}\n`)
  return true
}
