import { languages } from '../../src/generate/samples/index.ts'
import { testLanguage } from './samples/suite.ts'

for (const language of languages) if (language.execution.build.length) testLanguage(language)
