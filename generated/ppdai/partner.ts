// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { parameters } from './scheme.ts'
import { fields, sensitiveHeaders } from './sensitive.ts'
import { guide } from './steps.ts'

export const partner: Partner = {
  name: 'ppdai',
  short: 'PPDAI',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  guide,
  codeRule:
    'A code is `-100`, then three digits for the operation (001 sendSmsAuthCode to 007 getUserNameByOpenId), one for the class (1: a missing or bad parameter), and two for the number. This is inferred from the lists. Codes of the gateway itself begin with `GTW-`.',
  tables: { fields },
  sensitiveHeaders,
  demoAppId: 'demo',
  anyCase: { names: parameters, grade: 'inferred' },
}
