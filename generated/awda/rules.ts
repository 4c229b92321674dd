// Made from spec/awda by `npm run generate`. Do not edit.

import type { CallRules } from '../../src/core/contract.ts'
import { gateway, servers } from './operations.ts'
import { signature } from './signature.ts'

export const rules: CallRules = {
  errors: async () => (await import('./errors.ts')).errors,
  servers,
  gateway,
  windowSeconds: signature.timestamp.windowSeconds.past,

  validators: () => import('./validators.js'),
}
