// Prevents a generator that a team waits for, and a package that costs its users more than those of others.

import { measureConsumers, measureImports } from './generate/consumer.ts'
import { measureGrowth, measureOwn } from './generate/own.ts'
import { measurePeers } from './generate/peers.ts'
import { runSuite } from './suite.ts'

await runSuite([measureOwn, measureGrowth, measurePeers, measureConsumers, measureImports])
