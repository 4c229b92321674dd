// Prevents a signature that costs more than it has to.

import { countSignatures, measureCall } from './signing/call.ts'
import { countWork } from './signing/counters.ts'
import { measureBurst, measureDelay } from './signing/loop.ts'
import { callOnce, measureMemory } from './signing/memory.ts'
import { serve } from './signing/network.ts'
import { measureScaling, measureSigning, measureVerifying, signOnDemand } from './signing/rsa.ts'
import { measureSize, measureStart } from './signing/size.ts'
import { measureAwda, measureText } from './signing/text.ts'
import { runSuite } from './suite.ts'

await runSuite(
  [
    measureSigning,
    measureCall,
    countSignatures,
    measureBurst,
    measureDelay,
    measureScaling,
    measureText,
    countWork,
    measureVerifying,
    measureMemory,
    measureAwda,
    measureSize,
    measureStart,
  ],
  { serve, memory: callOnce, sign: signOnDemand },
)
