// Made from the folders of spec/ by `npm run generate`. Do not edit.

import { choose } from '../src/core/project.ts'
import type { Tables } from '../src/core/redact.ts'
import type { Subject, ValueCauses } from '../src/doctor/subject.ts'
import { forEachPartner, type PartnerName, runnables } from './index.ts'
import { causes as ppdai } from './ppdai/causes.ts'
import * as awdaTables from './awda/sensitive.ts'
import * as ppdaiTables from './ppdai/sensitive.ts'

// Not by the registry's partners: the playground would carry their validators and examples.
const tables: Readonly<Record<PartnerName, Tables>> = { awda: awdaTables, ppdai: ppdaiTables }

const causes: Partial<Record<PartnerName, ValueCauses>> = { ppdai: ppdai }

export const subjects: Readonly<Record<PartnerName, Subject>> = /* @__PURE__ */ choose(
  'subjects',
  /* @__PURE__ */ forEachPartner((name) => ({
    ...runnables[name],
    name,
    tables: tables[name],
    causes: causes[name],
  })),
)
