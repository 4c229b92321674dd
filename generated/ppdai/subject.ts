// Made from spec/ppdai/signature.yaml by `lendspec generate`. Do not edit.

import type { Subject } from '../../src/doctor/subject.ts'
import { causes } from './causes.ts'
import { hooks, parameters, scheme } from './scheme.ts'
import { fields, sensitive } from './sensitive.ts'

export const subject: Subject = {
  name: 'ppdai',
  scheme,
  parameters,
  hooks,
  tables: { sensitive, fields },
  causes,
}
