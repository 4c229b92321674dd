import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeBlocks } from './readme/blocks.ts'
import { writeFileSync } from 'node:fs'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

it('README and guides have examples that compile', () => {
  const { folder, blocks } = writeBlocks()
  expect(blocks.length).toBeGreaterThan(6)
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }))
  execFileSync(process.execPath, [tsc, '-p', config], { stdio: 'pipe' })
}, 120_000)
