import { printCoverage } from '../src/generate/coverage.ts'
import { main } from './main.ts'

await main(() => printCoverage(process.argv.includes('--json')))
