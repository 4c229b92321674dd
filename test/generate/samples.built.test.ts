import { languages } from '../../src/generate/samples/index.ts'
import { executionOf } from './samples/execution.ts'
import { testLanguage } from './samples/suite.ts'

for (const language of languages) if (executionOf(language).build.length) testLanguage(language)
