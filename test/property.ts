import fc from 'fast-check'

// fast-check prints seed and path of a failure; a fixed seed keeps the default run repeatable.
fc.configureGlobal({ seed: 20261121, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) })

export { fc }
