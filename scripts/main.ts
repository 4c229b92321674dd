/** Runs a script. An error is its message and exit code 1: nobody needs the stack of a contract with a mistake. */
export async function main(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
