import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hash } from '../../src/package/lock.ts'

/** Built packages of two files, to test how a folder is brought up to date. */
export function writePackages(folder: string, openapi: object, files: Record<string, string> = {}) {
  const text = JSON.stringify(openapi)
  const origin = {
    api: 'awda',
    contract: { version: '1.0.0', sha256: hash(text) },
    generator: { name: 'lendspec', version: '0.1.0' },
  }
  const manifest = {
    name: '{{name}}',
    version: '0.1.0',
    type: 'module',
    exports: './dist/index.js',
    files: ['dist'],
    scripts: { test: 'node --test' },
    devDependencies: {},
  }
  const all = {
    'dist/index.js': 'export {}\n',
    'README.md': '# {{name}}\n',
    LICENSE: 'MIT\n',
    'openapi.json': text,
    'package.json': JSON.stringify(manifest),
    'lendspec.lock.json': JSON.stringify(origin),
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'awda', path)), { recursive: true })
    writeFileSync(join(folder, 'awda', path), content)
  }
  return pathToFileURL(`${folder}/`)
}
