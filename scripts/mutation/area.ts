// All tests of the area as one file: for each mutant its modules are then loaded once, which takes longer than the tests.

import { describe } from 'vitest'
import areas from './areas.json' with { type: 'json' }

const area = (process.env.MUTATION_AREA ?? 'signing') as keyof typeof areas
for (const name of areas[area].tests) describe(name, () => import(`../../test/${name}.test.ts`))
