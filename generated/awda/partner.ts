// Made from spec/awda by `npm run generate`. Do not edit.

import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { fields, sensitive, sensitiveHeaders } from './sensitive.ts'
import { signature } from './signature.ts'

export const partner: Partner = {
  name: 'awda',
  short: 'AWDA',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  tables: { sensitive, fields },
  sensitiveHeaders,
  headers: [],
  appId: { in: 'field', name: 'appId' },
  timestamp: {
    in: 'field',
    name: 'timestamp',
    window: { past: 60, future: 60 },
    grade: 'documented',
  },
  credentials: signature.credentials,
  demoAppId: 'DEMO',
  envelopeBody: 'body',
  anyCase: undefined,
}
