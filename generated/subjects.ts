// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { Subject, ValueCauses } from '../src/doctor/subject.ts'
import { forEachPartner, type PartnerName, partners, runnables } from './index.ts'
import { causes as ppdai } from './ppdai/causes.ts'

const causes: Partial<Record<PartnerName, ValueCauses>> = { ppdai: ppdai }

export const subjects: Readonly<Record<PartnerName, Subject>> = /* @__PURE__ */ choose(
  'subjects',
  /* @__PURE__ */ forEachPartner((name) => ({
    ...runnables[name],
    name,
    tables: partners[name].tables,
    causes: causes[name],
  })),
)
