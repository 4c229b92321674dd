// Made from the folders of spec/ by `npm run generate`. Do not edit.

import type { Behaviour } from '../src/core/behaviour.ts'
import { choose } from '../src/core/project.ts'
import type { PartnerName } from './index.ts'

/** What the mock remembers, of those that declare it. */
export const behaviours = /* @__PURE__ */ choose('behaviours', {
  awda: () => import('./awda/behaviour.ts'),
  ppdai: () => import('./ppdai/behaviour.ts'),
} satisfies Partial<Record<PartnerName, () => Promise<{ behaviour: Behaviour }>>>)
