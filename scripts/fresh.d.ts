/** Does the work unless neither inputs nor outputs have changed since the record was written: whether it was done. */
export function unlessFresh(
  record: string,
  inputs: readonly string[],
  outputs: readonly string[],
  work: () => Promise<unknown>,
): Promise<boolean>
