import fc from 'fast-check'

// fast-check prints seed and path of a failure; a fixed seed makes each default run the same.
fc.configureGlobal({ seed: 20261121, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) })

export { fc }

/** Any code point but half a surrogate pair, which is not text. `binary` of fast-check means the same, but first makes
 * a table of all of them. */
export const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800))
