// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { Subject } from '../src/doctor/subject.ts'
import type { PartnerName } from './index.ts'
import { subject as awda } from './awda/subject.ts'
import { subject as ppdai } from './ppdai/subject.ts'

export const subjects: Readonly<Record<PartnerName, Subject>> = /* @__PURE__ */ choose('subjects', {
  awda,
  ppdai,
})
