import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest. Started last, one of them would keep a single core busy at the end of a run. */
const longest = [
  'site/docs',
  'generate/samples',
  'package/package',
  'site/inspector-page',
  'generate/generate',
  'readme.types',
]

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.includes(`/test/${name}`))
      return place < 0 ? longest.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
