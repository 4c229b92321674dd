import { describe, expect, it } from 'vitest'
import { languages, samplesFor, server as address } from '../../src/generate/samples/index.ts'
import { executionOf } from './samples/execution.ts'
import { testLanguage } from './samples/suite.ts'
import { allOperations } from '../support.ts'

describe('the samples', () => {
  it('stand in every language for every operation, once, and call the mock', () => {
    for (const { api, id } of allOperations) {
      const samples = samplesFor(api, id)
      expect(samples.map(({ lang, label }) => [lang, label])).toEqual(
        languages.map(({ lang, label }) => [lang, label]),
      )
      for (const { source } of samples) {
        expect(source.split(address)).toHaveLength(2)
        expect(source).not.toMatch(/\{\{[\w#?/]|[ \t]$|\n{4}/m)
      }
    }
  })

  it('need Node alone where they say so', () => {
    for (const { runsIn, tools, label } of languages)
      expect(runsIn, label).toBe(tools.length ? 'CI' : 'npm test')
  })
})

// Languages that need a build are in another file, which runs beside this one.
for (const language of languages) if (!executionOf(language).build.length) testLanguage(language)
