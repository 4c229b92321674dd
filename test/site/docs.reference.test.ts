import { testSite } from './docs/chromium.ts'
import { testExplorer } from './docs/explorer.ts'
import { testReference } from './docs/reference.ts'
import { testSearch } from './docs/search.ts'

testSite('the reference pages', {
  'the reference': testReference,
  'the explorer': testExplorer,
  'the search': testSearch,
})
