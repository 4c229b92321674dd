import { testSite } from './docs/chromium.ts'
import { testPlayground } from './docs/playground.ts'
import { testTyping } from './docs/typing.ts'
import { testWhy } from './docs/why.ts'

testSite('the playground page', {
  'the playground': testPlayground,
  'the playground, typed in,': testTyping,
  'why mine is wrong': testWhy,
})
