// Made from spec/ppdai by `npm run generate`. Do not edit.

import type { Partner } from '../../src/core/partner.ts'
import { contract } from './contract.ts'
import { errors } from './errors.ts'
import * as examples from './examples.ts'
import { flows } from './flows.ts'
import { title } from './operations.ts'
import { fields, sensitive, sensitiveHeaders } from './sensitive.ts'
import { parameters, signature } from './signature.ts'

export const partner: Partner = {
  name: 'ppdai',
  short: 'PPDAI',
  title,
  contract: { ...contract, errors },
  ...examples,
  flows,
  tables: { sensitive, fields },
  sensitiveHeaders,
  headers: [
    'x-ppd-appid',
    'x-ppd-timestamp',
    'x-ppd-timestamp-sign',
    'x-ppd-signversion',
    'x-ppd-serviceversion',
    'x-ppd-sign',
    'x-ppd-accesstoken',
  ],
  appId: { in: 'header', name: 'x-ppd-appid' },
  timestamp: {
    in: 'header',
    name: 'x-ppd-timestamp',
    window: { past: 600, future: 600 },
    grade: 'hint',
  },
  credentials: signature.credentials,
  demoAppId: 'demo',
  envelopeBody: undefined,
  anyCase: { names: parameters, grade: signature.memberNames['x-source'].grade },
}
