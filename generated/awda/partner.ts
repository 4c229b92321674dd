// Made from spec/awda by `npm run generate`. Do not edit.

import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { fields, sensitiveHeaders } from './sensitive.ts'
import { guide } from './steps.ts'

export const partner: Partner = {
  name: 'awda',
  short: 'AWDA',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  guide,
  codeRule:
    'Codes up to 999 concern the state of the system, codes from 1000 the request (inferred). They are the same for all operations (documented); which of them an operation returns is inferred.',
  tables: { fields },
  sensitiveHeaders,
  demoAppId: 'DEMO',
  anyCase: undefined,
}
