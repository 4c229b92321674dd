// Prevents a mock that grows, or fails once in a while, when it runs for long.

import { runSuite } from './suite.ts'

await runSuite([
  async () => (await import('./mock/subjects.ts')).buildPackage(),
  async (say) => (await import('./mock/soak.ts')).measureSoak(say),
])
