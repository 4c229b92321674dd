// Made from spec/awda by `npm run generate`. Do not edit.

import type { Contract } from '../../src/core/contract.ts'
import { errors } from './errors.ts'
import { gateway, operations, servers } from './operations.ts'
import { signature } from './signature.ts'

export const contract: Contract = {
  operations,
  errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,

  validators: () => import('./validators.js'),
}
