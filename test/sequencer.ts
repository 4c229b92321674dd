import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest. Started last, one of them would keep a single core busy at the end of a run. The second
 * file of the site waits for the first to build it, and both take more than a core: others come between.
 */
const longest = [
  'site/docs.test',
  'generate/samples',
  'package/package',
  'generate/from',
  'generate/generate',
  'signing/vectors',
  'cli/',
  'site/docs.',
  'site/inspector-page',
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
