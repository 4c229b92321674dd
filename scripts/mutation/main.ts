// Prevents tests that would not notice: changes one area of the program in the ways Stryker knows. A test must fail each time.

import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import areas from './areas.json' with { type: 'json' }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { mutants: { type: 'string', default: 'Infinity' }, seed: { type: 'string', default: '1' } },
})
const [area = ''] = positionals
if (!Object.hasOwn(areas, area) || !(Number(values.mutants) > 0)) {
  console.error(`Usage: npm start -- ${Object.keys(areas).join(' | ')} [--mutants 60] [--seed 1]`)
  process.exit(2)
}
const env = {
  ...process.env,
  MUTATION_AREA: area,
  MUTATION_COUNT: values.mutants,
  MUTATION_SEED: values.seed,
}
const { status } = spawnSync('stryker', ['run', 'scripts/mutation/stryker.config.js'], {
  env,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
