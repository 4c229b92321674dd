// All tests of the area as one file: for each mutant its modules are then loaded once, which takes longer than the tests.
// The quick ones come first in areas.json, because Stryker stops at the first failure.

import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, it } from 'vitest'
import areas from './areas.json' with { type: 'json' }

const area = (process.env.MUTATION_AREA ?? 'signing') as keyof typeof areas
const folder = join(import.meta.dirname, '../../test')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
/** A `*` matches any folder name, or a part of it. */
const matching = (name: string) => {
  const pattern = new RegExp(`^${name.replaceAll('*', '[^/]+')}\\.test\\.ts$`)
  return files.filter((file) => pattern.test(file)).map((file) => file.replace('.test.ts', ''))
}
for (const name of areas[area].tests.flatMap(matching))
  describe(name, async () => {
    try {
      // Vite resolves only one level of folders by itself.
      await import(/* @vite-ignore */ join(folder, `${name}.test.ts`))
    } catch (error) {
      // Stryker counts tests, so a file that cannot be loaded would have none that fails.
      it('can be loaded', () => {
        throw error
      })
    }
  })

beforeEach(({ task }) => {
  // Stryker selects tests by name in the next run, where that folder is another.
  if (task.name.includes(tmpdir())) throw new Error('Leave the temporary folder out of the name of the test.')
})
