import { withProgress } from '../src/files/progress.ts'
import { buildPackages } from '../src/package/build/index.ts'
import { main } from './main.ts'

await main(() => withProgress('building the client packages', () => buildPackages(process.argv[2])))
