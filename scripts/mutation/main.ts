// Prevents tests that would not notice: changes one area of the program in all the ways Stryker knows, and wants a test to fail.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import areas from './areas.json' with { type: 'json' }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const [area = ''] = positionals
const share = Number(values.sample)
if (!Object.hasOwn(areas, area) || !(share > 0 && share <= 1)) {
  console.error(`Usage: npm start -- ${Object.keys(areas).join(' | ')} [--sample 0.05] [--seed 1]`)
  process.exit(2)
}
const env = {
  ...process.env,
  MUTATION_AREA: area,
  MUTATION_SAMPLE: values.sample,
  MUTATION_SEED: values.seed,
}
const { status } = spawnSync('stryker', ['run', 'scripts/mutation/stryker.config.js'], {
  env,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
