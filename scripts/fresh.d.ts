/**
 * Does the work unless neither inputs nor outputs, files or folders, have changed since it was last done.
 * @param record file in which that is written down
 * @param work throws, or sets `process.exitCode`, where it fails: then it is done again
 * @returns whether it was done
 */
export function unlessFresh(
  record: string,
  inputs: readonly string[],
  outputs: readonly string[],
  work: () => Promise<unknown>,
): Promise<boolean>
