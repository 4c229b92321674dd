import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeBlocks } from './readme/blocks.ts'

it('README and guides have examples that compile', () => {
  const { folder, blocks } = writeBlocks()
  expect(blocks.length).toBeGreaterThan(6)
  const config = join(folder, 'tsconfig.json')
  // What `npm run types` keeps is of the whole repository.
  const compilerOptions = { incremental: false, tsBuildInfoFile: null }
  writeFileSync(
    config,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'] }),
  )
  execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', config], { stdio: 'pipe' })
}, 120_000)
