import { readFileSync } from 'node:fs'

/** This file runs from src and, in the package, from dist/src. */
const manifest = new URL(
  import.meta.url.includes('/dist/src/') ? '../../../package.json' : '../../package.json',
  import.meta.url,
)

export const readVersion = () => (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
