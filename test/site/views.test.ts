import { testSite } from './docs/chromium.ts'
import { testViews, views } from './docs/pages.ts'

testSite('the views of pages that docs.test.ts leaves out', { 'every page': testViews(views.other) })
