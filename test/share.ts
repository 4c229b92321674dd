// Of what takes long, `npm test` runs a tenth. The full project runs the same file (`shared` in full.ts) with all of it.

export const isFull = process.env['LENDSPEC_TESTS'] === 'full'

/** How many runs of so many. */
export const runs = (all: number): number => (isFull ? all : Math.ceil(all / 10))

/** Which rows of a table: each tenth, and the first. */
export const share = <T>(rows: readonly T[]): readonly T[] =>
  isFull ? rows : rows.filter((_, at) => at % 10 === 0)
