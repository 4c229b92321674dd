import type { Reporter, TestModule } from 'vitest/node'

/** Prints skipped tests by name, so that nothing is left out in silence, and closes with a line of counts. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.errors().length) count.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state]++
        if (state === 'skipped') console.log(`skipped: ${test.fullName}`)
      }
    }
    const failed = count.failed + count.pending
    console.log(
      `\n${count.passed} passed, ${failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`,
    )
  }
}
