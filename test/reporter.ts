import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Prints skipped tests by name and closes with a line of counts. With `LENDSPEC_TOOLS=all` a skipped test fails the run:
 * each test that needs a tool names it.
 */
export default class Summary implements Reporter {
  /** With `-t` the user leaves out tests on purpose. */
  private mayNotSkip = false

  onInit({ config }: Vitest): void {
    this.mayNotSkip = process.env['LENDSPEC_TOOLS'] === 'all' && !config.testNamePattern
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.errors().length) count.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state]++
        if (state === 'skipped') console.log(`skipped: ${module.relativeModuleId}: ${test.fullName}`)
      }
    }
    const failed = count.failed + count.pending
    console.log(
      `\n${count.passed} passed, ${failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`,
    )
    if (this.mayNotSkip && count.skipped) {
      console.error(`LENDSPEC_TOOLS=all: install the tools that the ${count.skipped} skipped tests name.`)
      process.exitCode = 1
    }
  }
}
