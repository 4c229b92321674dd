import { languages } from '../scripts/samples.ts'
import { testLanguage } from './samples/suite.ts'

for (const language of languages) if (language.execution.build.length) testLanguage(language)
